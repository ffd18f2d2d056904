// The texts that are set smaller than 13 CSS pixels, each with its size and element; those for ears alone do not count.
const found = new Set();
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const element = walk.currentNode.parentElement;
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (walk.currentNode.data.trim() && size < 12.99 && !element.closest("script, svg title, .aloud, .skip")) {
    found.add(`${size} px: <${element.localName} class="${element.className}"> ${walk.currentNode.data.trim()}`);
  }
}
return [...found];
