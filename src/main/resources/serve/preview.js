// Follows the builds of the preview: shows the page as it is now where the reader was, and what was found beside it.
(() => {
  const own = document.currentScript.dataset;
  const memory = "vouch-place";
  let stream, found, closed = "", host, root;

  // ---- The place: what stands at the top of the window, since what is above it may have grown.
  const anchors = () => [...document.querySelectorAll("main [id]")];
  const remember = () => {
    const ids = anchors()
      .map((e) => [e.id, e.getBoundingClientRect().top])
      .filter(([, top]) => top > -innerHeight && top < innerHeight)
      .sort(([, a], [, b]) => Math.abs(a) - Math.abs(b))
      .slice(0, 20);
    const open = [...document.querySelectorAll("details")].map((d) => d.open);
    history.scrollRestoration = "manual";
    sessionStorage.setItem(memory, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, ids, open }));
  };
  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(memory) || "null");
    sessionStorage.removeItem(memory);
    history.scrollRestoration = "auto";
    if (!kept || kept.path !== location.pathname) return;
    document.querySelectorAll("details").forEach((d, i) => { d.open = kept.open[i] ?? d.open; });
    const place = () => {
      const [id, top] = kept.ids.find(([id]) => document.getElementById(id)) ?? [];
      const y = id ? scrollY + document.getElementById(id).getBoundingClientRect().top - top : kept.y;
      scrollTo({ left: kept.x, top: kept.y === 0 ? 0 : y, behavior: "instant" });
    };
    place();
    // Faces and pictures that come late move the page once more.
    addEventListener("load", place, { once: true });
  };

  // ---- The style sheets: each new one takes its forerunner's place once it is there.
  const restyle = (tag) => {
    for (const old of document.querySelectorAll("link[rel=stylesheet]")) {
      const now = old.cloneNode();
      now.href = old.href.split("?")[0] + "?" + tag;
      now.onload = now.onerror = () => old.remove();
      old.after(now);
    }
  };

  // ---- What was found. All of it is text and never markup.
  const make = (tag, className, text) => {
    const e = document.createElement(tag);
    e.className = className;
    e.textContent = text;
    return e;
  };
  const counted = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  const banner = () => {
    let line = document.querySelector(".vouch-banner");
    if (found.errors === 0) return line?.remove();
    if (!line) {
      line = make("p", "vouch-banner", "");
      document.body.prepend(line);
      const style = make("link", "", "");
      style.rel = "stylesheet";
      style.href = "/.vouch/preview.css";
      document.head.append(style);
    }
    const keep = found.errors === 1 ? "error keeps" : "errors keep";
    line.textContent = `Preview only. ${found.errors} ${keep} this briefing from being published.`;
  };
  const item = (d) => {
    const li = make("li", d.severity, "");
    const here = d.page === location.pathname || (location.pathname === "/" && d.page === "/index.html");
    li.append(make("code", "place", d.place), make("p", "message", `${d.severity}: ${d.message} [${d.rule}]`));
    if (d.hint) li.append(make("p", "hint", d.hint));
    if (here) li.classList.add("here");
    return li;
  };
  const panel = () => {
    const box = make("section", "panel", "");
    box.setAttribute("aria-label", "What was found");
    const bar = make("header", "", "");
    const close = make("button", "", "Close (Esc)");
    close.onclick = shut;
    bar.append(make("b", "", `${counted(found.errors, "error")}, ${counted(found.warnings, "warning")}`), close);
    const list = make("ol", "", "");
    const rank = (d) => (d.severity === "error" ? 0 : 2) + (d.classList.contains("here") ? 0 : 1);
    list.append(...found.list.map(item).map((li) => Object.assign(li, { severity: li.className.split(" ")[0] }))
      .sort((a, b) => rank(a) - rank(b)));
    const rest = found.errors + found.warnings - found.list.length;
    box.append(bar, list);
    if (rest > 0) box.append(make("p", "rest", `and ${rest} more, in the terminal`));
    return box;
  };
  const key = () => JSON.stringify(found.list.filter((d) => d.severity === "error"));
  const shut = () => { closed = key(); show(); };
  const show = (open = found.errors > 0 && closed !== key()) => {
    if (!host) {
      host = document.createElement("vouch-found");
      root = host.attachShadow({ mode: "open" });
      document.documentElement.append(host);
    }
    const style = make("link", "", "");
    style.rel = "stylesheet";
    style.href = "/.vouch/preview.css";
    const badge = make("button", "badge", `${counted(found.errors, "error")}, ${counted(found.warnings, "warning")}`);
    badge.onclick = () => show(true);
    root.replaceChildren(style, ...(open ? [panel()] : found.list.length ? [badge] : []));
    host.hidden = found.list.length === 0;
  };
  addEventListener("keydown", (e) => {
    if (e.key === "Escape" && root?.querySelector(".panel")) shut();
  });

  // ---- The stream. A page out of sight lets it go, since a browser opens only a few at once.
  const follow = () => {
    stream?.close();
    stream = new EventSource(`/.vouch/events?page=${location.pathname}&tag=${own.page}&style=${own.style}`);
    stream.addEventListener("reload", () => {
      stream.close();
      remember();
      location.reload();
    });
    stream.addEventListener("style", (e) => {
      own.style = e.data;
      restyle(e.data);
    });
    stream.addEventListener("found", (e) => {
      found = JSON.parse(e.data);
      banner();
      show();
    });
  };
  restore();
  follow();
  addEventListener("visibilitychange", () => document.hidden ? stream.close() : follow());
  addEventListener("pagehide", () => stream.close());
  addEventListener("pageshow", (e) => e.persisted && follow());
})();
