/** The word lists and the pairs of Chinese characters, fetched when a text first needs them; nothing else leaves the page. */
import { sha256, subtle } from "./proofs.js";
import { RULES } from "./rules.js";

export const LENGTHS = [12, 15, 18, 21, 24];
const LATIN = ["english", "french", "italian", "spanish", "portuguese", "czech"];
/** Which file has a list, and which of its parts it is. */
const FILES = {
  en: ["english"], latin: LATIN.slice(1), ja: ["japanese"], ko: ["korean"], zh: ["chinese_simplified", "chinese_traditional", "simple"],
};

const loads = {};
/** The content of a file, once; a failed load is tried again by the next call. */
function load(name, read) {
  loads[name] ??= fetch(new URL(`./${name}`, import.meta.url)).then((answer) => {
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return read(answer);
  }).catch((error) => {
    loads[name] = undefined;
    throw error;
  });
  return loads[name];
}

const places = (words) => new Map(Array.from(words, (word, place) => [word, place]));
/** A file's text as its lists; of Chinese there are three: both lists, and the simplified form of what only the second has. */
function parsed(file, text) {
  const lines = text.trim().split("\n");
  return file === "zh" ? [places(lines[0]), places(lines[1]), lines[2]] : lines.map((line) => places(line.split(" ")));
}

/** The lists of a file: for each language the place of every word; null for all when it cannot be loaded. */
export async function lists(file) {
  const all = await load(`words-${file}.txt`, async (answer) => parsed(file, await answer.text())).catch(() => null);
  return FILES[file].map((language, i) => ({ language, places: all && all[i] }));
}

/** Loads what phrases of our customers' languages need; fails when that cannot be. */
export async function ready() {
  const found = [...(await lists("en")), ...(await lists("zh"))];
  if (found.some((one) => !one.places) || !(await pairs())) throw new Error("word lists");
}

/** Whether words are a whole phrase with a right checksum (BIP-39). */
export async function hasChecksum(phrase, list) {
  if (!LENGTHS.includes(phrase.length)) return false;
  if (!subtle()) return true;
  const bits = phrase.map((word) => (list.get(word) ?? 0).toString(2).padStart(11, "0")).join("");
  const size = phrase.length / 3, entropy = bits.slice(0, -size);
  const digest = await sha256(Uint8Array.from(entropy.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2)));
  return digest[0].toString(2).padStart(8, "0").startsWith(bits.slice(-size));
}

/** Whether words of one of these lists are an Electrum seed by its version number. */
export async function isElectrum(phrase, language) {
  if (phrase.length < 11 || !LATIN.includes(language) || !subtle()) return false;
  const bytes = (text) => new TextEncoder().encode(text);
  const key = await subtle().importKey("raw", bytes("Seed version"), { name: "HMAC", hash: "SHA-512" }, false, ["sign"]);
  const [first, second] = new Uint8Array(await subtle().sign("HMAC", key, bytes(phrase.join(" "))));
  return first === 1 || (first === 16 && second >> 4 <= 2);
}

/** The pairs of characters that ordinary writing has, unpacked; null when they cannot be loaded. */
function pairs() {
  return load("pairs-zh.bin", async (answer) => {
    const bits = Array.from(new Uint8Array(await answer.arrayBuffer()), (byte) => byte.toString(2).padStart(8, "0")).join("");
    const found = new Set();
    for (let at = 0, last = -1, stop; (stop = bits.indexOf("0", at)) >= 0; at = stop + 9) {
      last += (stop - at) * 256 + parseInt(bits.slice(stop + 1, stop + 9), 2) + 1;
      found.add(last);
    }
    return found;
  }).catch(() => null);
}

/** How much characters are like a sentence (veriline/safety/pairs.py); 0 when nobody can tell. */
export async function likeness(characters) {
  const known = await pairs(), [simplified, traditional, simple] = (await lists("zh")).map((one) => one.places);
  if (!known || !simplified) return 0;
  const only = [...traditional.keys()].filter((char) => !simplified.has(char)), [weight, frequent] = RULES.frequent;
  const at = [...characters].map((char) => simplified.get(char) ?? simplified.get(simple[only.indexOf(char)]) ?? -1);
  const isPair = at.map((one, i) => i > 0 && at[i - 1] >= 0 && one >= 0 && known.has(at[i - 1] * 2048 + one));
  const paired = isPair.filter((one, i) => one || isPair[i + 1]).length;
  return (weight * paired + at.filter((one) => one >= 0 && one < frequent).length) / at.length;
}
