/**
 * Finds secrets in what a customer types, before it is sent. The browser twin of veriline/safety: the same rules
 * (rules.js is generated from them) and the same order; the server looks again and decides. Word lists are fetched
 * when a text first needs them; nothing else leaves the page. */
import { RULES } from "./rules.js";

const BEFORE = 24, AFTER = 12, LEAD = 48, PHRASE = 12, DISTINCT = 9, PART = 8;

const compiled = new Map();
/** A rule of the table as a regular expression. */
function rule(source, flags = "") {
  const key = flags + source;
  if (!compiled.has(key)) compiled.set(key, new RegExp(source, flags));
  return compiled.get(key);
}
const { code: CODE, password: PASSWORD, token: TOKEN, negation: NEGATION } = RULES;

/** Loads the word lists; resolves when English and Chinese phrases can be told for certain. */
export async function ready() {
  await Promise.all([words("en"), words("zh")]);
}

/** Finds the secrets in a text, in order: [{kind, start, end}], positions as `slice` takes them. */
export async function inspect(text) {
  const plain = fold(text);
  let taken = [];
  for (const find of [shapes, labelled, english, chinese, codes, passwords]) {
    const found = [];
    for await (const one of find(plain)) found.push(one);
    taken = inOrder([...taken, ...outside(taken, inOrder(found))]);
  }
  return taken.map(({ kind, start, end }) => {
    const [from, to] = plain.origin(start, end);
    return { kind, start: from, end: to };
  });
}

// --- the copy that the rules read -----------------------------------------------------------------------------------

/** What one character becomes. */
function folded(char) {
  if (/[\n\r\v\f\x85\u2028\u2029]/.test(char)) return "\n";
  if (char !== "\ufeff" && /[\s\x1c-\x1f\u2800]/.test(char)) return " ";
  if (/[\p{Cc}\p{Cf}\p{Cs}\ufe00-\ufe0f\u{e0000}-\u{e0fff}\u180b-\u180f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u.test(char)) return "";
  return /[\p{Co}\p{Cn}]/u.test(char) ? "\ufffd" : char.normalize("NFKD").replace(/\s/g, " ");
}

function fold(text) {
  let out = "\n";
  const starts = [0], ends = [0];
  const add = (piece, from, to) => {
    for (let i = 0; i < piece.length; i++) starts.push(from), ends.push(to);
    out += piece;
  };
  for (let i = 0; i < text.length;) {
    const token = text[i] === "[" && /^\[\[removed:[a-z0-9_]{1,32}\]\]/.exec(text.slice(i, i + 50));
    const char = token ? token[0] : String.fromCodePoint(text.codePointAt(i));
    add(token ? "\ue000" : char >= " " && char <= "~" ? char : folded(char), i, i + char.length);
    i += char.length;
  }
  out += "\n";
  const lowered = out.toLowerCase();
  const low = lowered.length === out.length ? lowered : [...out].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return { text: out, low, labels: new Labels(low), origin: (start, end) => [starts[start], ends[end - 1]] };
}

/** All matches of a rule with two groups, as the span of the second. */
function* spans(source, text) {
  for (const found of text.matchAll(rule(source, "g"))) {
    const start = found.index + found[1].length;
    yield { value: found[2], start, end: start + found[2].length };
  }
}

const inOrder = (found) => found.sort((a, b) => a.start - b.start || b.end - a.end);

/** The parts of `found` that nothing in `taken` covers. */
function* outside(taken, found) {
  let i = 0, at = 0;
  for (const one of found) {
    at = Math.max(at, one.start);
    while (at < one.end) {
      while (i < taken.length && taken[i].end <= at) i++;
      const free = i < taken.length ? Math.min(one.end, taken[i].start) : one.end;
      if (free > at) yield { kind: one.kind, start: at, end: free };
      at = Math.max(free, free < one.end ? taken[i].end : free);
    }
  }
}

// --- labels ---------------------------------------------------------------------------------------------------------

const FAMILIES = new Map();
for (const [family, list] of Object.entries(RULES.labels)) for (const label of list.split("|")) FAMILIES.set(label, family);
const LONGEST_FIRST = [...FAMILIES.keys()].sort((a, b) => b.length - a.length);

const anyOf = (latin) => LONGEST_FIRST.filter((label) => label < "\u0250" === latin).map((label) => label.split(" ").join("[ _-]?")).join("|");
const LATIN = `([^a-z])(${anyOf(true)})s?(?![a-z\u0300-\u036f])`;
const OTHER = `()(${anyOf(false)})`;
for (const [label, family] of [...FAMILIES]) FAMILIES.set(label.replace(/ /g, ""), family);

/** The labels of a text; a value belongs to its nearest one. */
class Labels {
  constructor(low) {
    this.low = low;
    this.all = [];
    for (const source of [LATIN, OTHER]) {
      for (const { value, start, end } of spans(source, low)) {
        this.all.push({ family: FAMILIES.get(value.replace(/[ _-]/g, "")) ?? "keep", start, end: end + +(source === LATIN && low[end] === "s") });
      }
    }
    this.all.sort((a, b) => a.start - b.start);
  }

  before(at, reach = BEFORE) {
    const label = this.all.filter((one) => one.end <= at).pop();
    if (!label || at - label.end > reach) return null;
    const gap = this.low.slice(label.end, at);
    return gap.includes("\ue000") || (this.negated(label) && !rule(NEGATION.connector).test(gap)) ? null : label;
  }

  after(at) {
    const label = this.all.find((one) => one.start >= at);
    if (!label || label.start - at > AFTER) return null;
    return this.low.slice(at, label.start).includes("\ue000") || this.negated(label) ? null : label;
  }

  owner(start, end) {
    return this.before(start) ?? this.after(end);
  }

  /** Whether a label leads into a passage, opens it or follows it. */
  near(family, start, end) {
    return this.all.some((one) => one.family === family && one.start >= start - LEAD && one.start <= end + AFTER
      && !(start + LEAD / 2 < one.start && one.start < end));
  }

  negated(label) {
    return rule(NEGATION.before).test(this.low.slice(Math.max(0, label.start - 24), label.start));
  }
}

// --- secrets that show by their form --------------------------------------------------------------------------------

async function* shapes({ text, low }) {
  for (const { kind, pattern, proof, low: isLow } of RULES.shapes) {
    for (const { value, start, end } of spans(pattern, isLow ? low : text)) {
      const proven = proof ? await PROOFS[proof]?.(value) : kind;
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

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
/** Pages without TLS have no `crypto.subtle`; then there are no checksums and form or label decides. */
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** What a Base58Check string carries, in hex; "" when it is none. */
async function payload(encoded) {
  let number = 0n;
  for (const char of encoded) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return "";
    number = number * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(encoded)?.[0].length ?? 0;
  const digits = number.toString(16);
  const all = "00".repeat(zeros) + (number ? (digits.length % 2 ? "0" : "") + digits : "");
  const bytes = Uint8Array.from(all.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  const data = bytes.slice(0, -4);
  return data.length && hex((await sha256(await sha256(data))).slice(0, 4)) === all.slice(-8) ? hex(data) : "";
}

async function base58check(value) {
  value = value.replace(/[ \n]/g, "");
  if (!globalThis.crypto?.subtle) return /^.prv/.test(value) && value.length === 111 ? "extended_key" : "";
  const data = await payload(value), size = data.length / 2;
  if (size === 78 && RULES.privateVersions.includes(data.slice(0, 8))) return "extended_key";
  const isWif = (size === 33 || size === 34) && /^(80|ef|b0|9e)/.test(data);
  return isWif || (size === 39 && /^014[23]/.test(data)) || /^(0d0f3a07|2bf64e07)/.test(data) ? "private_key" : "";
}

async function miniKey(value) {
  return globalThis.crypto?.subtle && !(await sha256(new TextEncoder().encode(`${value}?`)))[0] ? "private_key" : "";
}

const PROOFS = { base58check, mini_key: miniKey };

// --- random strings beside a label ----------------------------------------------------------------------------------

async function* labelled({ text, labels }) {
  if (!labels.all.some((one) => /^(private_key|api_secret|otp_seed)$/.test(one.family))) return;
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
  return isRandom(value) && !(await isAddress(value));
}

function isRandom(value) {
  let bits = 0;
  for (const char of new Set(value)) {
    const share = value.split(char).length - 1;
    bits -= (share / value.length) * Math.log2(share / value.length);
  }
  const rises = [...value].filter((char, i) => /[a-z]/.test(char) && /[A-Z]/.test(value[i + 1] ?? "")).length;
  return bits >= (rule(TOKEN.hex).test(value.toLowerCase()) ? 3 : 3.5) && /[a-z]/i.test(value) && (/\d/.test(value) || rises * 6 > value.length);
}

async function isAddress(value) {
  if (rule(TOKEN.address).test(value.toLowerCase())) return true;
  if (!/^[13mn2LM9ADT][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(value)) return false;
  return !globalThis.crypto?.subtle || /^(00|05|6f|c4|30|32|1e|16|41).{40}$/.test(await payload(value));
}

// --- recovery phrases -----------------------------------------------------------------------------------------------

const lists = {};
/** The text of a word list; a failed load is tried again by the next call. */
function words(language) {
  lists[language] ??= fetch(new URL(`./words-${language}.txt`, import.meta.url)).then((answer) => {
    if (!answer.ok) throw new Error(`words-${language}.txt: ${answer.status}`);
    return answer.text();
  }).catch((error) => {
    lists[language] = undefined;
    throw error;
  });
  return lists[language];
}

/** The place of every word in a list; null when it cannot be loaded. */
async function index(language, line) {
  const text = await words(language).catch(() => null);
  const list = text === null ? null : line === undefined ? text.trim().split("\n") : text.split("\n")[line];
  return list && new Map(Array.from(list, (word, place) => [word, place]));
}

/** Whether words are a whole phrase with a right checksum (BIP-39). */
async function hasChecksum(phrase, places) {
  if (!LENGTHS.includes(phrase.length)) return false;
  if (!globalThis.crypto?.subtle) return true;
  const bits = phrase.map((word) => (places.get(word) ?? 0).toString(2).padStart(11, "0")).join("");
  const size = phrase.length / 3, entropy = bits.slice(0, -size);
  const digest = await sha256(Uint8Array.from(entropy.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2)));
  return digest[0].toString(2).padStart(8, "0").startsWith(bits.slice(-size));
}

async function* english({ low, labels }) {
  const all = [...low.matchAll(/[a-z\u0300-\u036f]+/g)].map((found) => ({ word: found[0], start: found.index, end: found.index + found[0].length }));
  if (all.length < PART) return;
  const places = await index("en");
  /** Without the list any short word might be in it: better to ask once too often. */
  const listed = (word) => (places ? places.has(word) : /^[a-z]{3,8}$/.test(word));
  const joined = (i) => rule(RULES.gap).test(low.slice(all[i - 1].end, all[i].start));
  for (let i = 0; i < all.length;) {
    const first = i;
    while (i < all.length && listed(all[i].word) && (i === first || joined(i))) i++;
    const run = all.slice(first, i).map((one) => one.word);
    if (i === first) i++;
    if (run.length < PART) continue;
    const [start, end] = [all[first].start, all[first + run.length - 1].end];
    const isPhrase = (run.length >= PHRASE && new Set(run).size >= DISTINCT) || labels.near("seed", start, end) || (places && (await hasChecksum(run, places)));
    if (isPhrase) yield { kind: "seed_phrase", start, end };
  }
  if (places) yield* withTypos(all, low, labels, listed);
}

/** What follows a label and is nearly all list words. */
function* withTypos(all, low, labels, listed) {
  let last = 0;
  for (const label of labels.all) {
    if (label.family !== "seed" || label.start < last) continue;
    const run = [];
    let misses = 0;
    for (const one of all.filter(({ start, end }) => start >= label.end && end <= label.end + 400)) {
      misses += +!listed(one.word);
      const isJoined = run.length ? rule(RULES.gap).test(low.slice(run[run.length - 1].end, one.start)) : one.start - label.end <= BEFORE;
      if (!isJoined || misses * 4 > run.length + 4) break;
      run.push(one);
    }
    while (run.length && !listed(run[run.length - 1].word)) run.pop();
    last = run.length ? run[run.length - 1].end : label.end;
    if (run.filter((one) => listed(one.word)).length >= PART) yield { kind: "seed_phrase", start: run[0].start, end: last };
  }
}

async function* chinese({ low, labels }) {
  for (const match of low.matchAll(rule(RULES.spacedHan, "g"))) {
    const all = [...match[0]].map((word, i) => ({ word, start: match.index + i })).filter(({ word }) => isHan(word));
    for (const line of [0, 1]) {
      const places = await index("zh", line);
      for (let i = 0; i < all.length;) {
        const first = i;
        while (i < all.length && (!places || places.has(all[i].word))) i++;
        const ats = alone(low, all.slice(first, i)), run = ats.map((one) => one.word);
        if (i === first) i++;
        if (run.length < PART) continue;
        const start = ats[0].start, end = ats[ats.length - 1].start + 1;
        const isLong = run.length >= PHRASE && (new Set(run).size >= 6 || (places && (await hasChecksum(run, places))));
        if (isLong || labels.near("seed", start, end)) yield { kind: "seed_phrase", start, end };
      }
    }
  }
}

const LENGTHS = [12, 15, 18, 21, 24];
const isHan = (char) => char >= "\u3400" && char <= "\ufaff";

/** Without the first and the last character if those belong to the sentence around. */
function alone(low, ats) {
  if (ats.length < 2) return ats;
  const isJoined = isHan(low[ats[0].start - 1]), size = ats.length;
  if (isJoined && (low.slice(ats[0].start, ats[1].start).includes(":") || LENGTHS.includes(size - 1) || LENGTHS.includes(size - 2))) ats = ats.slice(1);
  return isHan(low[ats[ats.length - 1].start + 1]) && LENGTHS.includes(ats.length - 1) ? ats.slice(0, -1) : ats;
}

// --- codes and passwords in context ---------------------------------------------------------------------------------

const CODES = { one_time_code: "one_time_code", weak_code: "one_time_code", pin: "pin" };

function* codes({ text, low, labels }) {
  if (!labels.all.some((one) => one.family in CODES)) return;
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
  return label.family === "pin" || size === 6 || rule(CODE.firm).test(gap);
}

/** "123456 is my code". */
function codeAfter(low, labels, start, end) {
  const label = labels.after(end);
  if (!label || !(label.family in CODES)) return null;
  const gap = low.slice(end, label.start), isBeside = /^ ?$/.test(gap) && /^.{6}$/.test(low.slice(start, end)) && !rule(CODE.absent).test(low.slice(label.end, label.end + 24));
  return isBeside || rule(CODE.after).test(gap) ? label : null;
}

async function* passwords(plain) {
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
    : !isWord(core) || (!isWeak && rule(PASSWORD.plain).test(found[1]) && rule(PASSWORD.clause_end).test(follows) && !rule(PASSWORD.stop).test(core.toLowerCase()));
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
