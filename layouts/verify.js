/* Lets a reader hold a source's page to a copy of the article, or to its lock. The file is read here: nothing is sent
   anywhere, and nothing is kept. What reads it is loaded with the first file. */
"use strict";
(() => {
  const box = document.getElementById("verify"), folder = document.currentScript.src, most = 4 << 20;
  if (!box || !window.crypto || !crypto.subtle) return;
  const [field, output, list] = ["input", "output", "ul"].map((name) => box.querySelector(name));
  const say = (key, ...values) => box.dataset[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
  const load = (name) => new Promise((done, failed) => {
    const script = document.createElement("script");
    Object.assign(script, { src: new URL(name, folder), onload: done, onerror: failed });
    document.head.append(script);
  });
  const show = (message, missing) => {
    output.textContent = message;
    list.replaceChildren(...missing.map(({ id, text, near }) => {
      const item = document.createElement("li"), link = document.createElement("a");
      Object.assign(link, { href: "#" + id, textContent: say("missing", text) });
      item.append(link, near && " " + say("near", near));
      return item;
    }));
  };
  let loaded;
  const take = async (file) => {
    if (!file) return;
    show(say("reading"), []);
    try {
      if (file.size > most) throw new RangeError(file.name);
      await (loaded ||= load("lock.js").then(() => load("copy.js")));
      const { key, values, missing } = await vouchCopy(new Uint8Array(await file.arrayBuffer()), box.dataset);
      show(say(key, ...values), missing);
    } catch {
      show(say("unread"), []);
    }
    box.scrollIntoView({ block: "nearest" });
  };
  // A file that is chosen again was changed meanwhile.
  field.onclick = () => { field.value = ""; };
  field.onchange = () => take(field.files[0]);
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  box.hidden = false;
})();
