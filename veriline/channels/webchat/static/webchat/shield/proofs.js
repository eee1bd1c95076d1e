/** What a string proves by itself (veriline/safety/proofs): its kind, or "" when it is none after all. */
import { rule } from "./rule.js";
import { RULES } from "./rules.js";

const BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Pages without TLS have no `crypto.subtle`; then there are no checksums and form or label decides. */
export const subtle = () => globalThis.crypto?.subtle;
export const sha256 = async (bytes) => new Uint8Array(await subtle().digest("SHA-256", bytes));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes of a Base58 string; null when a character is none of its own. */
function base58(encoded, alphabet = BITCOIN) {
  let number = 0n;
  for (const char of encoded) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return null;
    number = number * 58n + BigInt(digit);
  }
  const bytes = [];
  for (; number; number >>= 8n) bytes.unshift(Number(number & 255n));
  for (let i = 0; encoded[i] === alphabet[0]; i++) bytes.unshift(0);
  return Uint8Array.from(bytes);
}

/** What a Base58Check string carries, in hex; "" when it is none. */
export async function payload(encoded, alphabet = BITCOIN) {
  const all = base58(encoded, alphabet), data = all?.slice(0, -4);
  if (!data?.length) return "";
  return hex((await sha256(await sha256(data))).slice(0, 4)) === hex(all.slice(-4)) ? hex(data) : "";
}

async function base58check(value) {
  value = value.replace(/[ \n]/g, "");
  if (!subtle()) return /^.prv/.test(value) && value.length === 111 ? "extended_key" : "";
  const data = await payload(value), size = data.length / 2;
  if (size === 78 && RULES.privateVersions.includes(data.slice(0, 8))) return "extended_key";
  const isWif = (size === 33 || size === 34) && /^(80|ef|b0|9e)/.test(data);
  return isWif || (size === 39 && /^014[23]/.test(data)) || /^(0d0f3a07|2bf64e07)/.test(data) ? "private_key" : "";
}

async function miniKey(value) {
  return subtle() && !(await sha256(new TextEncoder().encode(`${value}?`)))[0] ? "private_key" : "";
}

function strkey(value) {
  let bits = 0, size = 0;
  const bytes = [];
  for (const char of value) {
    bits = ((bits << 5) | BASE32.indexOf(char)) & 0xfff;
    size += 5;
    if (size >= 8) bytes.push((bits >> (size -= 8)) & 255);
  }
  let crc = 0;
  for (const byte of bytes.slice(0, -2)) {
    crc ^= byte << 8;
    for (let i = 0; i < 8; i++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return bytes[0] === 0x90 && crc === (bytes[33] | (bytes[34] << 8)) ? "private_key" : "";
}

async function ripple(value) {
  const data = subtle() ? await payload(value, RIPPLE) : "", size = data.length / 2;
  return (size === 17 && data.startsWith("21")) || (size === 19 && data.startsWith("01e14b")) ? "private_key" : "";
}

/** 64 bytes: a pair of keys signs so that its second half confirms it; anything else is a signature, a TxID. */
async function isPair(bytes) {
  const head = Uint8Array.from("302e020100300506032b657004220420".match(/../g), (byte) => parseInt(byte, 16));
  try {
    const secret = await subtle().importKey("pkcs8", Uint8Array.of(...head, ...bytes.slice(0, 32)), "Ed25519", false, ["sign"]);
    const open = await subtle().importKey("raw", bytes.slice(32), "Ed25519", false, ["verify"]);
    return await subtle().verify("Ed25519", open, await subtle().sign("Ed25519", secret, head), head);
  } catch {
    return false; // a browser without that curve, or no key: the server knows
  }
}

async function keypair(value) {
  const bytes = base58(value);
  if (bytes?.length !== 64) return "";
  return (await isPair(bytes)) ? "private_key" : "txid";
}

async function numbers(value) {
  const all = value.match(/[0-9]+/g).map(Number);
  return all.length === 64 && Math.max(...all) < 256 && (await isPair(Uint8Array.from(all))) ? "private_key" : "";
}

function bech32(value) {
  const low = value.toLowerCase(), mark = low.lastIndexOf("1"), prefix = [...low.slice(0, mark)].map((char) => char.charCodeAt(0));
  const data = [...low.slice(mark + 1)].map((char) => BECH32.indexOf(char));
  if (mark < 1 || data.includes(-1)) return "";
  let check = 1;
  for (const one of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ one;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => (top >> bit) & 1 && (check ^= generator));
  }
  return check === 1 || check === 0x2bc830a3 ? "private_key" : "";
}

function webToken(value) {
  try {
    const head = JSON.parse(atob(value.split(".")[0].replace(/-/g, "+").replace(/_/g, "/")));
    return typeof head === "object" && head && !Array.isArray(head) && "alg" in head ? "session" : "";
  } catch {
    return "";
  }
}

/** Whether a string is dense enough for a secret and not made of words. */
export function isDense(value) {
  const words = [...value.matchAll(rule(RULES.token.words, "g"))].map((found) => found[1]).join("");
  if (words.length * 2 > value.length) return false;
  let bits = 0;
  for (const char of new Set(value)) {
    const share = value.split(char).length - 1;
    bits -= (share / value.length) * Math.log2(share / value.length);
  }
  const rises = [...value].filter((char, i) => /[a-z]/.test(char) && /[A-Z]/.test(value[i + 1] ?? "")).length;
  return bits >= (rule(RULES.token.hex).test(value.toLowerCase()) ? 3 : 3.5) && /[a-z]/i.test(value) && (/\d/.test(value) || rises * 6 > value.length);
}

/** Whether a string is a public address, by checksum where the kind has one that is cheap to test. */
export async function isAddress(value) {
  if (rule(RULES.token.address).test(value.toLowerCase())) return true;
  if (!/^[13mn2LM9ADT][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(value)) return false;
  return !subtle() || /^(00|05|6f|c4|30|32|1e|16|41).{40}$/.test(await payload(value));
}

export const PROOFS = {
  base58check, mini_key: miniKey, strkey, ripple, keypair, numbers, bech32, web_token: webToken,
  dense: (value) => (isDense(value) ? "api_secret" : ""),
  dense_session: (value) => (isDense(value) ? "session" : ""),
};
