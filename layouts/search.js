/* Looks for words in the global vouchSearch, which search-index.js assigns, and shows where they stand. */
"use strict";
const atFirst = 6, atOnce = 50, excerptLength = 160;
const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i" };
const [form, field, count, results, list] =
  ["search", "search-words", "search-count", "search-results", "search-list"].map((id) => document.getElementById(id));
const say = (key, number) => results.dataset[key].replace("{0}", number);

/* Small letters without accents. */
const plain = (text) => text.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}]/gu, "")
  .replace(/[ßæœøđðłþı]/g, (letter) => letters[letter]);
/* "Jong-un" and "1,000" are found as written in one, too. */
const joint = /[\p{L}\p{N}]+(?:(?:[-‐‑'’]|[.,](?=\p{N}))[\p{L}\p{N}]+)+/gu;
const split = (text) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const join = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "");
/* The words between spaces; after a line's end those that joints hold together. */
const fold = (text) => {
  const small = plain(text);
  return " " + split(small) + " \n " + (small.match(joint) || []).map(join).join(" ") + " ";
};

/* What counts how much: title, text, detail. */
const weights = { notes: [10, 5], facts: [7], quotations: [6, 2], entities: [10, 3, 8], sources: [8, 3], pages: [8, 3] };
const entry = (kind, href, title, text, detail) => ({
  kind, href, title, text, detail, parts: [],
  fields: [title, text, detail].map((words, i) => [fold(words), weights[kind][i] || 1]),
});

const entries = [];
for (const kind of Object.keys(vouchSearch)) {
  for (const [href, title, text = "", detail = "", parts = []] of vouchSearch[kind]) {
    const whole = entry(kind, href, title, text, detail);
    entries.push(whole);
    if (kind === "sources") {
      for (const [anchor, words, by = "", remark = ""] of parts) {
        const where = [by, title].filter(Boolean).join(" › ") + (detail && ", " + detail);
        entries.push(entry("quotations", href + "#" + anchor, words, remark, where));
      }
    } else {
      whole.parts = parts.map(([anchor, words]) => ({ href: href + (anchor && "#" + anchor), words, field: [fold(words), 3] }));
    }
  }
}

/* Words between quotation marks, and words with joints, stand in a row. A word may be a beginning only, but not a word of
   one or two letters that something follows, such as "a". */
const read = (query) => {
  const terms = [];
  for (const found of query.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[^\s"“”„«»]+/gu)) {
    const words = split(plain(found[1] ?? found[0]));
    const goesOn = found.index + found[0].length < query.length;
    const start = " " + words, exact = !!found[2] || (goesOn && /^[a-z]{1,2}$/.test(words));
    const joined = found[1] === undefined ? " " + join(words) : start;
    if (words) terms.push({ words: words.split(" "), start: exact ? start + " " : start, whole: start + " ", joined, exact });
  }
  terms.row = terms.map((term) => term.start.trimEnd()).join("");
  return terms;
};

/* 0: not there, 1: as the beginning of a word, 2: as a word; one more at the start of a title or name. */
const rate = (folded, weight, term) => {
  const at = folded.indexOf(term.start);
  if (at < 0) return term.joined !== term.start && !term.exact && folded.includes(term.joined) ? 1 : 0;
  return (folded.includes(term.whole, at) ? 2 : 1) + (at || weight < 8 ? 0 : 1);
};
const rateAll = ([folded, weight], terms) => ({ folded, weight, rates: terms.map((term) => rate(folded, weight, term)) });

/* All words must be there: the better the place the more they count, and more in a row. */
const score = (places, terms) => {
  let sum = 0, row = 0;
  for (let i = 0; i < terms.length; i++) {
    let most = 0;
    for (const { weight, rates } of places) most = Math.max(most, weight * rates[i]);
    if (!most) return 0;
    sum += most;
  }
  for (const { folded, weight, rates } of places) {
    if (terms.length > 1 && rates.every(Boolean) && folded.includes(terms.row)) row = Math.max(row, 2 * weight);
  }
  return sum + row;
};

/* A page is found by its title, by a paragraph with its title, or by words scattered over it; of two alike
   the one with more such paragraphs comes first. Hits take the paragraphs. */
const judge = (one, terms, hits) => {
  const own = one.fields.map((place) => rateAll(place, terms));
  const title = { ...own[0], weight: 2 };
  const seen = terms.map((_, i) => own.some(({ rates }) => rates[i]));
  let most = score(own, terms), full = 0;
  for (const part of one.parts) {
    const place = rateAll(part.field, terms);
    let has = 0;
    place.rates.forEach((rate, i) => {
      if (rate) has++, seen[i] = true;
    });
    if (!has) continue;
    const points = score([place, title], terms);
    most = Math.max(most, points);
    if (points) full++;
    if (hits) hits.push({ part, points, has, order: hits.length });
  }
  return most ? most + full / 100 : seen.every(Boolean) ? 1 : 0;
};

/* The three best places within a page, in reading order. */
const placesIn = (one, terms) => {
  const hits = [];
  judge(one, terms, hits);
  hits.sort((a, b) => b.points - a.points || b.has - a.has || a.order - b.order);
  return hits.slice(0, 3).filter((hit) => hit.points || !hits[0].points).sort((a, b) => a.order - b.order);
};

/* What a longer query finds, the shorter one found. */
let before = { query: "", found: entries };
const find = (query, terms) => {
  const among = query.startsWith(before.query) ? before.found : entries;
  const all = among.map((one) => ({ one, points: judge(one, terms) })).filter((found) => found.points);
  before = { query, found: all.map((found) => found.one) };
  all.sort((a, b) => b.points - a.points);
  const groups = new Map();
  for (const found of all) {
    if (!groups.has(found.one.kind)) groups.set(found.one.kind, []);
    groups.get(found.one.kind).push(found.one);
  }
  return [...groups];
};

/* Where the text has the words: half-open ranges, in order, neighbours joined. */
const ranges = (text, terms) => {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu)]
    .map((found) => ({ at: found.index, end: found.index + found[0].length, word: join(plain(found[0])) }));
  const spans = [];
  const matches = (term, i) => term.words.every((word, k) => {
    const here = words[i + k] && words[i + k].word;
    return here && (k < term.words.length - 1 || term.exact ? here === word : here.startsWith(word));
  });
  words.forEach(({ at }, i) => {
    for (const term of terms) {
      let last = matches(term, i) ? i + term.words.length - 1 : -1;
      let all = "";
      const goesOn = (k) => k === i || (words[k] && /^[-‐‑'’.,]$/.test(text.slice(words[k - 1].end, words[k].at)));
      for (let k = i; last < 0 && !term.exact && goesOn(k); k++) {
        all += words[k].word;
        if ((" " + all).startsWith(term.joined)) last = k;
      }
      if (last >= 0) spans.push([at, words[last].end]);
    }
  });
  const merged = [];
  for (const [at, end] of spans) {
    const before = merged[merged.length - 1];
    if (before && at - before[1] <= 1) before[1] = Math.max(before[1], end);
    else merged.push([at, end]);
  }
  return merged;
};

const make = (name, inside, into) => {
  const element = document.createElement(name);
  if (inside) element.className = inside;
  into.append(element);
  return element;
};

const mark = (into, text, terms, from = 0, to = text.length) => {
  let at = from;
  for (const [start, end] of ranges(text, terms)) {
    if (start < from || end > to) continue;
    into.append(text.slice(at, start));
    make("mark", "", into).textContent = text.slice(start, end);
    at = end;
  }
  into.append(text.slice(at, to));
};

/* A long text is cut, between words, to where most of the different words stand. */
const excerpt = (into, text, terms) => {
  if (text.length <= excerptLength + 40) return mark(into, text, terms);
  const spans = ranges(text, terms);
  const within = (at) => new Set(spans.filter(([start, end]) => start >= at && end <= at + excerptLength - 40)
    .map(([start, end]) => plain(text.slice(start, end)))).size;
  const densest = spans.reduce((best, [at]) => within(at) > within(best) ? at : best, spans.length ? spans[0][0] : 0);
  const from = densest <= 60 ? 0 : text.indexOf(" ", densest - 45) + 1;
  const end = from + excerptLength >= text.length ? text.length : text.lastIndexOf(" ", from + excerptLength);
  if (from) into.append("…\u00a0");
  mark(into, text, terms, from, end > from ? end : text.length);
  if (end < text.length) into.append("\u00a0…");
};

const link = (into, href) => {
  const a = make("a", "", into);
  a.href = href;
  return a;
};

const show = (into, one, terms) => {
  const item = make("li", "", into);
  const hits = placesIn(one, terms);
  const a = link(item, one.href);
  if (one.kind === "quotations") a.append(results.dataset.open);
  mark(a, one.title, terms);
  if (one.kind === "quotations") a.append(results.dataset.close);
  if (one.detail) mark(make("span", "detail", item), one.detail, terms);
  const inText = rateAll(one.fields[1], terms);
  if (one.text && (hits.length ? score([inText], terms) : one.kind !== "quotations" || inText.rates.some(Boolean))) {
    excerpt(make("p", "", item), one.text, terms);
  }
  if (hits.length) {
    const within = make("ul", "", item);
    for (const { part } of hits) excerpt(link(make("li", "", within), part.href), part.words, terms);
  }
};

const showGroup = (kind, found, terms) => {
  const section = make("section", "", results);
  section.id = "found-" + kind;
  const heading = make("h2", "", section);
  heading.append(say(kind) + " ");
  make("span", "detail", heading).textContent = found.length;
  const items = make("ol", "", section);
  const more = make("button", "", section);
  more.type = "button";
  let shown = 0;
  const next = (number) => {
    found.slice(shown, shown + number).forEach((one) => show(items, one, terms));
    shown = Math.min(shown + number, found.length);
    more.textContent = say("more", found.length - shown);
    more.hidden = shown === found.length;
  };
  next(atFirst);
  more.onclick = () => {
    const first = shown;
    next(atOnce);
    items.children[first].querySelector("a").focus();
  };
};

let pending;
const settle = (followed) => {
  clearTimeout(pending);
  count.textContent = results.dataset.count;
  const query = field.value.trim();
  const address = location.pathname + (query ? "?q=" + encodeURIComponent(query) : "");
  history.replaceState({ followed }, "", address);
};

const showWays = (groups) => {
  const ways = make("p", "detail", results);
  groups.forEach(([kind, found], i) => {
    if (i) ways.append(" · ");
    link(ways, "#found-" + kind).textContent = say(kind);
    ways.append(" " + found.length);
  });
};

const run = () => {
  const terms = read(field.value);
  const groups = terms.length ? find(field.value, terms) : [];
  const number = groups.reduce((sum, [, found]) => sum + found.length, 0);
  results.replaceChildren();
  if (groups.length > 1) showWays(groups);
  groups.forEach(([kind, found]) => showGroup(kind, found, terms));
  results.dataset.count = !terms.length ? "" : number ? say(number === 1 ? "one" : "other", number) : say("none");
  list.hidden = number > 0;
  clearTimeout(pending);
  pending = setTimeout(settle, 400);
};

const stops = () => [field, ...results.querySelectorAll("section a, button:not([hidden])")];
const start = () => {
  field.focus();
  field.select();
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  (stops()[1] || field).focus();
});
field.addEventListener("input", run);
results.addEventListener("click", (event) => {
  const a = event.target.closest("section a");
  if (a) settle(a.getAttribute("href"));
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const all = stops();
  const at = all.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "/" && at !== 0) start();
  else if (event.key === "Escape" && at >= 0) {
    field.value = "";
    field.focus();
    run();
  } else if (step && at >= 0 && all[at + step]) all[at + step].focus();
  else return;
  event.preventDefault();
});

form.hidden = false;
field.value = new URLSearchParams(location.search).get("q") || "";
const followed = history.state && history.state.followed;
if (field.value) run();
const last = followed && stops().find((stop) => stop.getAttribute("href") === followed);
if (last || !matchMedia("(pointer: coarse)").matches) (last || field).focus();
