/* The text, the tokens and the hashes of a lock, made anew from its description in src/main/docs/lock.md. */
"use strict";
const vouchLock = (() => {
  const version = "vouch lock v1", largest = 2 ** 31;
  const ATTACHED = 1, SPACED = 2, DETACHED = 4;

  /* Normal form n1 of one line, and of an article. */
  const hidden = /[\p{Cf}\u180B-\u180F\uFE00-\uFE0F\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]/gu;
  const line = (words) => words.normalize("NFC").replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚‛‹›′]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-").replace(/…/g, "...").replace(/\p{White_Space}+/gu, " ").replace(/^ | $/g, "");
  const normal = (article) => article.replace(hidden, "").split(/[\r\n]/).map(line).filter(Boolean).join("\n");
  /* A token is a run of letters, marks and numbers, or any other single character. */
  const tokens = (text, index = 0, paragraph = 1, offset = 0) => {
    const all = [];
    let link = DETACHED;
    for (const [token] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^]/gu)) {
      if (token === " " || token === "\n") {
        paragraph += token === "\n";
        if (all.length) link = SPACED;
      } else {
        all.push({ text: token, index: index++, paragraph, offset, link });
        link = ATTACHED;
      }
      offset += [...token].length;
    }
    return all;
  };

  const utf8 = (text) => new TextEncoder().encode(text);
  const u32 = (n) => [n >>> 24, n >>> 16, n >>> 8, n];
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const unhex = (digits) => digits.match(/../g).map((pair) => parseInt(pair, 16));
  const sha256 = async (...parts) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(parts.flatMap((part) => [...part]))));
  const leaf = (token, salt) => sha256([0], salt, u32(token.paragraph), u32(token.offset), utf8(token.text));
  const root = async (count, head) => hex(await sha256([2], utf8(version), u32(count), head));
  /* The hash over the tokens from low to high; of a part without one of the leaves it is the path's next. */
  const head = async (low, high, leaves, first, path) => {
    if (first + leaves.length <= low || high <= first) return path.shift();
    if (high - low === 1) return leaves[low - first];
    const middle = low + 2 ** Math.floor(Math.log2(high - low - 1));
    const left = await head(low, middle, leaves, first, path);
    return sha256([1], left, await head(middle, high, leaves, first, path));
  };
  /* The root of an article in normal form. */
  const rootOf = async (text, all) => {
    const whole = await crypto.subtle.importKey("raw", utf8(text), "HKDF", false, ["deriveKey"]);
    const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(version) };
    const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
    const key = await crypto.subtle.deriveKey(hkdf, whole, hmac, false, ["sign"]);
    const salt = async (i) => new Uint8Array(await crypto.subtle.sign("HMAC", key, Uint8Array.from(u32(i)))).slice(0, 16);
    const leaves = await Promise.all(all.map(async (token, i) => leaf(token, await salt(i))));
    return root(all.length, await head(0, all.length, leaves, 0, []));
  };

  const shape = /^open (0|[1-9]\d{0,9}) ([1-9]\d{0,9}):(0|[1-9]\d{0,9}) (".*") ((?:[\da-f]{32})+) (-|(?:[\da-f]{64})+)$/su;
  const json = (words) => '"' + words.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")
    .replace(/[\0-\x1f\x7f-\x9f]/g, (c) => "\\u00" + hex([c.charCodeAt(0)])) + '"';
  /* The tokens that a line opens; none where it is not byte for byte as it would be written, or leads elsewhere. */
  const opened = async (text, count, expected) => {
    try {
      const [, first, paragraph, offset, quoted, salts, path] = text.match(shape);
      const words = JSON.parse(quoted), all = tokens(words, +first, +paragraph, +offset), salt = salts.match(/.{32}/g);
      const isWritten = json(words) === quoted && normal(words) === words && all.length === salt.length;
      if (!isWritten || +first + all.length > count || +paragraph >= largest || +offset >= largest) return [];
      const leaves = await Promise.all(all.map((token, i) => leaf(token, unhex(salt[i]))));
      const siblings = path === "-" ? [] : path.match(/.{64}/g).map(unhex);
      const top = await head(0, count, leaves, +first, siblings);
      return !siblings.length && await root(count, top) === expected ? all : [];
    } catch {
      return [];
    }
  };
  /* What a lock file shows of a source with this root: all its opened tokens, and how many of its lines hold. */
  const read = async (file, source, expected) => {
    const lines = file.split("\n"), rest = lines.pop(), count = +(/^tokens (0|[1-9]\d{0,9})$/.exec(lines[2]) || [])[1];
    const header = [version, "source " + source, "tokens " + count, "root " + expected];
    if (header.some((text, i) => text !== lines[i]) || count >= largest) return null;
    const seen = new Map();
    let valid = 0, before = [-1, 0];
    for (const text of lines.slice(4)) {
      const all = await opened(text, count, expected), first = all.length ? all[0].index : -1;
      if (first < before[0] || (first === before[0] && all.length <= before[1])) continue;
      before = [first, all.length];
      valid++;
      for (const token of all) seen.set(token.index, token);
    }
    const shown = [...seen.values()].sort((a, b) => a.index - b.index);
    shown.forEach((token, i) => {
      const left = shown[i - 1], isNext = left && left.index + 1 === token.index;
      token.link = !isNext ? DETACHED : left.offset + [...left.text].length === token.offset ? ATTACHED : SPACED;
    });
    return { all: shown, count, valid, lines: lines.length - 4 + (rest ? 1 : 0) };
  };
  return { version, ATTACHED, SPACED, DETACHED, line, normal, tokens, rootOf, read };
})();
