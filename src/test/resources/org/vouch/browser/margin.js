// Returns what is wrong with the quotations in the margin: out of sight, over another, above or far below their citation.
const FAR = 200;
const wrong = [];
let last = null;
for (const entry of document.querySelectorAll(".apparatus .entry")) {
  const box = entry.getBoundingClientRect();
  const citation = document.getElementById(entry.id.replace("q-", "c-")).getBoundingClientRect();
  if (box.height === 0) {
    wrong.push(entry.id + " is not shown");
  } else if (last && box.top < last.bottom) {
    wrong.push(entry.id + " overlaps the one before");
  } else if (box.left < citation.right) {
    wrong.push(entry.id + " does not stand in the margin");
  } else if (box.top < citation.top - 8 || box.top > citation.top + FAR) {
    wrong.push(entry.id + " is " + Math.round(box.top - citation.top) + " px below its citation");
  }
  last = box;
}
return wrong;
