/** Cards with what is printed beside them, and backup codes (recognisers/cards, recovery_codes). */
import { rule, spans } from "./rule.js";
import { RULES } from "./rules.js";

const { card_text: CARD, recovery: RECOVERY } = RULES;
const OTHERS = ["keep", "one_time_code", "otp_seed"];

const luhn = (digits) => [...digits].reverse().reduce((sum, digit, i) => sum + (i % 2 ? (+digit * 2) % 10 + +(digit > "4") : +digit), 0) % 10 === 0;

function isCard(value, family) {
  const digits = value.replace(/[ -]/g, "");
  const among = (lengths) => RULES.cards.some((row) => row[lengths].includes(digits.length) && rule(`^(?:${row.prefix})`).test(digits));
  return family === "card" ? among("lengths") : !OTHERS.includes(family) && luhn(digits) && among("alone");
}

export function* cards({ text, labels }) {
  const ends = [];
  for (const { value, start, end } of spans(CARD.number, text)) {
    if (!isCard(value, labels.familyBeside(start, end))) continue;
    ends.push(end);
    yield { kind: "card", start, end };
  }
  if (!ends.length && !labels.has("card_code")) return;
  for (const { start, end } of spans(CARD.code, text)) {
    const family = labels.owner(start, end)?.family;
    if (family === "card_code" || (ends.length && family === "one_time_code")) yield { kind: "card_code", start, end };
  }
  for (const at of ends) {
    const found = rule(CARD.expiry).exec(text.slice(at, at + 80));
    if (found) yield { kind: "card_code", start: at + found.index + found[1].length, end: at + found.index + found[0].length };
  }
}

export function* recoveryCodes({ low, labels }) {
  let last = 0;
  for (const label of labels.all) {
    if (label.family !== "backup_codes" || label.start < last) continue;
    const codes = codesAfter(low, label.end);
    if (!codes.length) continue;
    const start = codes[0].start, end = codes[codes.length - 1].end;
    const isNamed = end - start >= 8 && rule(RECOVERY.connector).test(low.slice(label.end, start));
    if (codes.length < 4 && !isNamed) continue;
    last = end;
    yield { kind: "backup_codes", start, end };
  }
}

/** The codes that follow a label one after the other, nothing but marks and numbers between. */
function codesAfter(low, from) {
  const codes = [];
  for (const { value, ...at } of spans(RECOVERY.code, low.slice(from, from + 1200))) {
    const start = from + at.start, end = from + at.end, first = codes[0], last = codes[codes.length - 1];
    if (last && !rule(RECOVERY.gap).test(low.slice(last.end, start))) break;
    if (!last && start - from > 32) break;
    if ((first && end - start === first.end - first.start) || /[0-9]/.test(value)) codes.push({ start, end });
    else if (first) break;
  }
  return codes;
}
