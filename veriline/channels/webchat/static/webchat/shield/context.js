/** Codes and passwords in the sentences they come in (recognisers/codes, passwords). */
import { AFTER } from "./labels.js";
import { isAddress } from "./proofs.js";
import { rule, spans } from "./rule.js";
import { RULES } from "./rules.js";

const { code: CODE, password: PASSWORD } = RULES;
const CODES = { one_time_code: "one_time_code", weak_code: "one_time_code", pin: "pin" };

export function* codes({ text, low, labels }) {
  if (!labels.has(...Object.keys(CODES))) return;
  for (const { start, end } of spans(CODE.digits, text)) {
    const kind = CODES[(codeBefore(low, labels, start, end) ?? codeAfter(low, labels, start, end))?.family ?? ""];
    if (kind && !rule(CODE.unit).test(low.slice(end, end + 24))) yield { kind, start, end };
  }
}

/** The label that introduces the digits. */
function codeBefore(low, labels, start, end) {
  const label = labels.before(start, AFTER), gap = label && low.slice(label.end, start);
  if (!label || gap === null || /\d/.test(gap)) return null;
  const isBeside = rule(CODE.beside).test(gap);
  if (label.family === "one_time_code") return isBeside || !rule(CODE.year).test(low.slice(start, end)) ? label : null;
  return !(label.family in CODES) || (isBeside && isMeant(low, label, gap, end - start)) ? label : null;
}

/** Whether a mere "code" is one that somebody typed in, not one that a program answered. */
function isMeant(low, label, gap, size) {
  if (rule(CODE.quoted).test(low.slice(label.end, label.end + 24)) || rule(CODE.spoken_of).test(low.slice(Math.max(0, label.start - 24), label.start))) return false;
  return label.family === "pin" || (size === 6 && !gap.includes("\n")) || rule(CODE.firm).test(gap);
}

/** "123456 is my code". */
function codeAfter(low, labels, start, end) {
  const label = labels.after(end);
  if (!label || !(label.family in CODES)) return null;
  const gap = low.slice(end, label.start), isBeside = /^ ?$/.test(gap) && /^.{6}$/.test(low.slice(start, end)) && !rule(CODE.absent).test(low.slice(label.end, label.end + 24));
  return isBeside || rule(CODE.after).test(gap) ? label : null;
}

export async function* passwords(plain) {
  for (const label of plain.labels.all) {
    const found = /password$/.test(label.family) && (await passwordAfter(plain, label));
    if (found) yield found;
  }
}

async function passwordAfter({ text, low, labels }, label) {
  const found = rule(PASSWORD.value).exec(low.slice(label.end, label.end + 160)), isWeak = label.family === "weak_password";
  if (!found || (isWeak && !found[1])) return null;
  const start = label.end + found[0].length - found[2].length;
  const clip = rule(PASSWORD.clip).exec(low.slice(start + 1, start + found[2].length));
  const end = clip ? start + 1 + clip.index : start + found[2].length;
  const value = text.slice(start, end), follows = low.slice(end, end + 160), bare = value.replace(rule(PASSWORD.edges, "g"), "");
  const isCount = rule(PASSWORD.numbers).test(bare) && rule(PASSWORD.count).test(follows);
  if (value.length < 4 || isCount || (await isPublic(value)) || (await isPublic(bare))) return null;
  const core = bare.length < 4 ? value : bare;
  const isSecret = found[1] === undefined
    ? !labels.all.some((one) => one.start >= start && one.start < end) && isBareSecret(core, low.slice(label.start, start))
    : !isWord(core) || (!isWeak && !low.slice(label.end, start).includes(")") && rule(PASSWORD.plain).test(found[1]) && rule(PASSWORD.clause_end).test(follows) && !rule(PASSWORD.stop).test(core.toLowerCase()));
  return isSecret ? { kind: "password", start, end } : null;
}

const isPublic = async (value) => rule(PASSWORD.blank).test(value.toLowerCase()) || isAddress(value);
/** "my password is wrong" speaks of it; one with a digit or a sign tells it. */
const isWord = (core) => rule(PASSWORD.words).test(core) && !rule(PASSWORD.inner_case).test(core);

/** What follows "password" alone; `before` is the label and what stands between. */
function isBareSecret(core, before) {
  if (/^[0-9]+$/.test(core)) return core.length >= 6 && !before.includes("\n");
  return /\d/.test(core) && /[a-z]/i.test(core) && core.length >= (before < "\x80" ? 8 : 6);
}
