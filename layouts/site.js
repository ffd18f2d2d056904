// Beside each text that is there to be taken away: a button that copies it. Without scripts the text can be selected.
(() => {
  const copy = async (from) => {
    getSelection().selectAllChildren(from);
    try {
      await navigator.clipboard.writeText(from.textContent);
      return true;
    } catch {
      // Where a page may not reach the clipboard, the selection is what can be copied.
      return document.execCommand("copy");
    }
  };
  for (const section of document.querySelectorAll("[data-copy]")) {
    const words = section.dataset;
    for (const from of section.querySelectorAll(".cite")) {
      const button = document.createElement("button");
      const status = document.createElement("span");
      button.type = "button";
      button.textContent = words.copy;
      status.setAttribute("role", "status");
      status.className = "soft";
      button.onclick = async () => {
        const done = await copy(from);
        for (const other of section.querySelectorAll("[role=status]")) other.textContent = "";
        status.textContent = " " + (done ? words.copied : words.selected);
      };
      from.after(button, status);
    }
  }
})();
