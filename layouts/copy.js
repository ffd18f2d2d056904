/* What a copy of an article, or its lock, shows of the passages of a source's page. What is looked for are the words that
   the page shows. */
"use strict";
const vouchCopy = (() => {
  const { version, ATTACHED, SPACED, DETACHED, line, normal, tokens, rootOf, read } = vouchLock;
  const EITHER = ATTACHED | SPACED, ANY = EITHER | DETACHED;
  const space = /\p{White_Space}/u, startsWord = /^[\p{L}\p{M}\p{N}]/u, endsWord = /[\p{L}\p{M}\p{N}]$/u;

  /* A passage as the page shows it: the fragments, and the context before the first and after the last. */
  const turn = (letter) => letter.toLowerCase() === letter ? letter.toUpperCase() : letter.toLowerCase();
  const otherCase = ([first, ...rest]) => (turn(turn(first)) === first ? turn(first) : first) + rest.join("");
  const phrase = (text, link, other = (token) => token) => tokens(line(text)).map((token, i) =>
    ({ text: token.text, other: i ? token.text : other(token.text), links: i ? token.link : link }));
  const passage = (item) => {
    const [before, ...shown] = item.querySelector(".words").childNodes, after = shown.pop(), fragments = [[]];
    let words = "", letter = "", left = false, right = false, inserted = false;
    const add = () => {
      const text = line(letter + words), fragment = fragments.at(-1);
      if (words && (!text || (!letter && space.test(words[0])))) inserted ? right = true : left = true;
      if (text) {
        const link = inserted && left !== right ? EITHER : left ? SPACED : ATTACHED;
        fragment.push(...phrase(text, fragment.length ? link : ANY, letter && otherCase || undefined));
        letter = "", inserted = right = false, left = space.test(words.at(-1));
      }
      words = "";
    };
    shown.forEach(({ className, textContent }, i) => {
      if (className === "omitted") {
        add();
        fragments.push([]);
        left = right = inserted = false;
      } else if (className === "inserted") {
        const inside = textContent.slice(1, -1), next = shown[i + 1], begins = !endsWord.test(words);
        add();
        const isLetter = [...inside].length === 1 && otherCase(inside) !== inside && begins;
        if (isLetter && next && startsWord.test(next.textContent)) letter = inside;
        else inserted = true, right = false;
      } else {
        words += textContent;
      }
    });
    add();
    const gap = (text) => space.test(text) ? SPACED : ATTACHED;
    const lead = phrase(before.textContent.replace(/^\[…\]/, ""), ANY);
    const trail = phrase(after.textContent.replace(/\[…\]$/, ""), gap(after.textContent[0]));
    if (lead.length) fragments[0][0].links = gap(before.textContent.at(-1));
    return { item, fragments, lead, trail, text: shown.map((node) => node.textContent).join("") };
  };

  /* Whether tokens begin or end inside a word or number, or what would tell is not open. */
  const isCut = ({ all, count }, first, end) => {
    const is = (at, characters) => characters.includes(all[at].text), word = (at) => startsWord.test(all[at].text);
    const attached = (at) => at > 0 && at < all.length && all[at].link === ATTACHED, joins = (at) => is(at, "'-.,:/");
    const open = (at) => at === 0 ? !all[0].index : at < all.length ? all[at].link !== DETACHED : all[at - 1].index + 1 === count;
    const last = end - 1;
    if (!open(first) || !open(end)) return true;
    if (attached(first)) {
      if (word(first) && joins(first - 1) && !open(first - 1)) return true;
      if (!word(first)) {
        if (joins(first) && attached(first + 1) && word(first + 1) && word(first - 1)) return true;
      } else if (/^\p{M}/u.test(all[first].text) || (/^\p{N}/u.test(all[first].text) && is(first - 1, "-+±∓~≈<>≤≥"))
        || (joins(first - 1) && attached(first - 1) && word(first - 2))) return true;
    }
    if (!attached(end)) return false;
    if (/^\p{M}/u.test(all[end].text) || (joins(end) && !open(end + 1))) return true;
    if (!word(last)) return joins(last) && attached(last) && word(last - 1) && word(end);
    return (/\p{N}$/u.test(all[last].text) && is(end, "%‰"))
      || (joins(end) && attached(end + 1) && word(end + 1) && !(is(end, "'") && /^s$/i.test(all[end + 1].text)));
  };
  const isAt = (all, words, at) => at >= 0 && at + words.length <= all.length && words.every(({ text, other, links }, i) =>
    (all[at + i].text === text || all[at + i].text === other) && links & all[at + i].link);
  /* Fragments stand in order in one paragraph, at most 80 tokens apart; where asked for, in the context that is shown. */
  const isFound = (seen, { fragments, lead, trail }, inContext) => {
    const { all } = seen, isLast = (n) => n === fragments.length - 1;
    const fits = (n, at, end, first, before) => isAt(all, fragments[n], at) && !isCut(seen, at, end)
      && (isLast(0) || all[end - 1].paragraph === all[first].paragraph) && (!n || all[at].index > before + 1)
      && (!inContext || n || isAt(all, lead, at - lead.length)) && (!inContext || !isLast(n) || isAt(all, trail, end));
    const from = (n, start, first) => {
      for (let at = start; at < all.length; at++) {
        const begin = n ? first : at, end = at + fragments[n].length;
        if (n && all[at].index + fragments[n].length - all[first].index > 80) return false;
        if (fits(n, at, end, begin, n && all[start - 1].index) && (isLast(n) || from(n + 1, end, begin))) return true;
      }
      return false;
    };
    if (!inContext) fragments = [[{ ...fragments[0][0], links: ANY }, ...fragments[0].slice(1)], ...fragments.slice(1)];
    return from(0, 0, 0);
  };
  /* The stretch, as long as the first fragment, that shares most words with it: a hint and no more. */
  const nearest = ({ text, all }, { fragments: [words] }) => {
    const wanted = new Map(), size = words.length;
    words.forEach((word) => wanted.set(word.text, (wanted.get(word.text) || 0) + 1));
    let shared = 0, best = 0, start = 0;
    const take = (token, by) => {
      const left = wanted.get(token.text);
      if (left === undefined) return;
      if (by > 0 ? left > 0 : left >= 0) shared += by;
      wanted.set(token.text, left - by);
    };
    all.forEach((token, i) => {
      take(token, 1);
      if (i >= size) take(all[i - size], -1);
      if (shared > best) best = shared, start = Math.max(0, i - size + 1);
    });
    const last = all[Math.min(all.length, start + size) - 1];
    return best * 2 < size ? "" : [...text].slice(all[start].offset, last.offset + [...last.text].length).join("");
  };

  /* The ways to read a copy: a page's blocks; a text as it stands, and as the record says that it was cleaned. */
  const blocksOf = ({ body }) => {
    body.querySelectorAll("script,style,template,noscript,nav,[hidden],[aria-hidden=true]").forEach((one) => one.remove());
    body.querySelectorAll("br,hr,li,p,td,th,dd,dt,div,pre,h1,h2,h3,h4,h5,h6,header,footer,article,aside,section,figcaption,"
      + "blockquote,main").forEach((block) => (block.before("\n\n"), block.after("\n\n")));
    return body.textContent.split(/\n\p{White_Space}*\n/u).map(line).join("\n");
  };
  const isIn = (number, ranges) => ranges.split(",").some((range) => {
    const [from, to = from] = range.split("-").map(Number);
    return from <= number && number <= to;
  });
  const cleaned = (text, kept) => {
    const lines = text.split(/\r\n|[\r\n]/);
    for (const { dataset: { line, was, now } } of document.querySelectorAll("[data-was]")) {
      if (lines[line - 1]) lines[line - 1] = lines[line - 1].replaceAll(was, now);
    }
    for (const { dataset: { lines: dropped, words } } of document.querySelectorAll("[data-lines]")) {
      lines.forEach((text, i) => {
        const at = words ? text.lastIndexOf(words) : 0, end = words ? at + words.length : text.length;
        if (at >= 0 && isIn(i + 1, dropped)) lines[i] = text.slice(0, at) + text.slice(end);
      });
    }
    return lines.filter((_, i) => !kept || isIn(i + 1, kept)).join("\n");
  };
  const decode = (bytes) => {
    const [, charset = "utf-8"] = /^\s*<[^]*<meta[^>]*charset=["']?([\w-]+)/i.exec(new TextDecoder().decode(bytes.slice(0, 1024))) || [];
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  };
  const readings = (text, kept) => (/^\s*<[!?a-z]/i.test(text)
    ? [blocksOf(new DOMParser().parseFromString(text, "text/html"))]
    : [text, cleaned(text, kept)]).map(normal).map((text) => ({ text, all: tokens(text) })).filter(({ all }) => all.length);

  const passages = [...document.querySelectorAll("li.passage")].map(passage);
  const missingIn = (seen, inContext) => passages.filter((one) => !isFound(seen, one, inContext));
  const answer = (key, missing, values, near = () => "") => ({
    key,
    values: [passages.length - missing.length, passages.length, ...values],
    missing: missing.map((one) => ({ id: one.item.id, text: one.text, near: near(one) })),
  });
  const ofLock = async (text, { source, root }) => {
    const lock = await read(text, source, root);
    return lock ? answer("lock", missingIn(lock, true), [lock.valid, lock.lines]) : answer("elsewhere", [], []);
  };
  const ofArticle = async (text, { root, kept }) => {
    let best;
    for (const reading of readings(text, kept)) {
      const own = await rootOf(reading.text, reading.all), isSame = own === root;
      const missing = missingIn({ all: reading.all, count: reading.all.length }, isSame);
      if (!best || isSame || (!best.isSame && missing.length < best.missing.length)) best = { reading, own, isSame, missing };
    }
    if (!best) throw new RangeError("text");
    return answer(best.isSame ? "same" : "differs", best.missing, [best.own], (one) => nearest(best.reading, one));
  };
  /* The root that the page names or, where it shows the whole text, that of the text. */
  const published = ({ root }) => {
    const text = root ? "" : Array.from(document.querySelectorAll(".text > p"), (one) => one.textContent).join("\n");
    return root || rootOf(text, tokens(text));
  };
  /* Which of the page's words answers, the figures in it, and the passages that are missing; throws where there is no text. */
  return async (bytes, page) => {
    const text = decode(bytes), own = { ...page, root: await published(page) };
    return text.startsWith(version + "\n") ? ofLock(text, own) : ofArticle(text, own);
  };
})();
