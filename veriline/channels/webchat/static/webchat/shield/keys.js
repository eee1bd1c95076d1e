/** Keys by their form and proof, files by their keys, random strings by their label (recognisers/shapes, objects, labelled). */
import { BEFORE } from "./labels.js";
import { isAddress, isDense, PROOFS } from "./proofs.js";
import { rule, spans } from "./rule.js";
import { RULES } from "./rules.js";

const TOKEN = RULES.token;

/** Wallet files and keys as JSON. */
export function* objects({ low }) {
  const has = (keys, text) => keys.every((key) => rule(key).test(text));
  const rows = low.includes("{") ? RULES.objects.filter(([, keys]) => has(keys, low)) : [];
  if (!rows.length) return;
  let depth = 0, start = 0;
  const kindOf = (end) => rows.find(([, keys]) => has(keys, low.slice(start, end)))?.[0];
  const found = (end) => (kindOf(end) ? [{ kind: kindOf(end), start, end }] : []);
  for (const { 0: brace, index } of low.matchAll(/[{}]/g)) {
    if (brace === "{") start = depth++ ? start : index;
    else if (depth && !--depth) yield* found(index + 1);
  }
  if (depth) yield* found(low.length - 1);
}

/** Strings with a telling form, and PEM blocks. */
export async function* shapes({ text, low }) {
  for (const { kind, hint, pattern, proof, low: isLow } of RULES.shapes) {
    if (!low.includes(hint)) continue;
    for (const { value, start, end } of spans(pattern, isLow ? low : text)) {
      const proven = proof ? await PROOFS[proof](value) : kind;
      if (proven) yield { kind: proven, start, end };
    }
  }
  for (let at = 0, begin; (begin = text.slice(at).match(rule(RULES.pem))); ) {
    const start = at + begin.index, inside = start + begin[0].length;
    const end = text.slice(inside).match(rule(RULES.pemEnd));
    at = end ? inside + end.index + end[0].length : text.length - 1;
    yield { kind: "private_key", start, end: at };
  }
}

/** Random strings beside a label. */
export async function* labelled({ text, labels }) {
  if (!labels.has("private_key", "api_secret", "otp_seed")) return;
  for (const { value, start, end } of spans(TOKEN.base32, text)) {
    if (/^(otp_seed|api_secret)$/.test(labels.owner(start, end)?.family ?? "") && isOtpSeed(value)) yield { kind: "otp_seed", start, end };
  }
  let last = -1, lastFamily = "";
  for (const { value, start, end } of spans(TOKEN.shape, text)) {
    let family = labels.owner(start, end)?.family ?? "";
    if (!family && last >= 0 && start - last <= BEFORE && !text.slice(last, start).includes("\ue000")) family = lastFamily;
    if (!(await isKey(value, family))) continue;
    yield { kind: family, start, end };
    [last, lastFamily] = [end, family];
  }
}

function isOtpSeed(value) {
  const joined = value.replace(/[ -]/g, "").toUpperCase(), rest = joined.length % 8, size = Math.floor((joined.length * 5) / 8);
  const isWritten = /^[a-z -]+$/.test(value);
  return size >= 10 && size <= 64 && ![1, 3, 6].includes(rest) && !isWritten && new Set(joined).size >= 8;
}

async function isKey(value, family) {
  if (family === "private_key" ? value.length < 32 : family !== "api_secret" || rule(TOKEN.uuid).test(value.toLowerCase())) return false;
  return isDense(value) && !(await isAddress(value));
}
