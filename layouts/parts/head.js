// Over a network: asks for the faces before the style sheet has come, and has no page change its face before a reader's eyes.
if (location.protocol !== "file:") {
  document.documentElement.classList.add("network");
  for (const face of ["serif", "sans"]) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "";
    link.href = `${document.currentScript.dataset.assets}fonts/${face}.woff2`;
    document.head.append(link);
  }
}
