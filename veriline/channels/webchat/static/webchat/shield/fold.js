/** The copy of a text that the rules read, and the way back to the original's places (veriline/safety/plain.py). */
import { RULES } from "./rules.js";

const BARRIER = "\ue000";
const OTHERS = new RegExp(RULES.rewrites, "gi");
const NAMES = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What one character becomes. */
function folded(char) {
  if (char >= " " && char <= "~") return char;
  if (/[\n\r\v\f\x85\u2028\u2029]/.test(char)) return "\n";
  if (char !== "\ufeff" && /[\s\x1c-\x1f\u2800]/.test(char)) return " ";
  if (/[\p{Cc}\p{Cf}\p{Cs}\ufe00-\ufe0f\u{e0000}-\u{e0fff}\u180b-\u180f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u.test(char)) return "";
  return /[\p{Co}\p{Cn}]/u.test(char) ? "\ufffd" : char.normalize("NFKD").replace(/\s/g, " ");
}

function entity(name) {
  if (!name.startsWith("#")) return NAMES[name];
  const number = name[1] === "x" ? parseInt(name.slice(2), 16) : +name.slice(1);
  return number && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000) ? String.fromCodePoint(number) : "\ufffd";
}

function decoded(sequence) {
  try {
    return decodeURIComponent(sequence);
  } catch {
    return "\ufffd";
  }
}

/** What a token, a tag, an entity or a percent sequence is in the copy. */
function reading([whole, token, tag, name, percent]) {
  if (token) return BARRIER;
  if (tag) return /^<(?:\/?p|br|li|div|tr)/i.test(tag) ? "\n" : " ";
  return [...(name ? entity(whole.slice(1, -1).toLowerCase()) : decoded(percent))].map(folded).join("");
}

/** The rewritten parts in order, overlapping ones as one that is destroyed. */
function rewrites(text, destroyed) {
  const all = destroyed.map(({ start, end }) => [start, end, BARRIER]);
  for (const found of text.matchAll(OTHERS)) all.push([found.index, found.index + found[0].length, reading(found)]);
  const merged = [];
  for (const one of all.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (!last || one[0] >= last[1]) merged.push(one);
    else [last[1], last[2]] = [Math.max(last[1], one[1]), BARRIER];
  }
  return merged;
}

/** The copy in both cases, of equal length, and `origin(start, end)` for the places in the original. */
export function fold(text, destroyed = []) {
  let out = "\n";
  const starts = [0], ends = [0];
  const add = (piece, from, to) => {
    for (let i = 0; i < piece.length; i++) starts.push(from), ends.push(to);
    out += piece;
  };
  const parts = rewrites(text, destroyed);
  for (let i = 0, next = 0; i < text.length;) {
    if (next < parts.length && parts[next][0] === i) {
      const [from, to, copy] = parts[next++];
      add(copy, from, to);
      i = to;
    } else {
      const char = String.fromCodePoint(text.codePointAt(i));
      add(folded(char), i, i + char.length);
      i += char.length;
    }
  }
  out += "\n";
  const lowered = out.toLowerCase();
  const low = lowered.length === out.length ? lowered : [...out].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return { text: out, low, origin: (start, end) => [starts[start], ends[end - 1]] };
}
