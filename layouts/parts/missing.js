// A site without an address of its own: its first page lies before the folder of pages in this address, or after its last slash.
addEventListener("DOMContentLoaded", () => {
  const way = document.querySelector("[data-home]");
  const home = new URL(location.href);
  home.pathname = home.pathname.replace(/\/((notes|facts|sources|entities)\/.*|[^\/]*)$/, "/index.html");
  home.search = home.hash = "";
  const link = document.createElement("a");
  link.href = home.href;
  link.textContent = way.dataset.home;
  way.replaceChildren(link);
});
