// @ts-check
/**
 * The verifier's box: a secret does not leave the page, and without a network the answer comes from the signed list that
 * was fetched with the last answer. Only what stands on the list word for word is answered as ours; a list that is too
 * old, or whose signature is wrong, answers nothing.
 */

const LIST = "/verify/channels.json";
const KEYS = "/.well-known/veriline/keys.json";
const KEPT = "veriline-channels";
const PATIENCE_MS = 6000;

/** @typedef {{text: string, signature: string, key: string}} Signed */
/** @typedef {{verdict: string, key: string, kind: string, platform?: string, since?: string, until?: string}} Row */
/** @typedef {{list: Signed, keys: {id: string, public_key: string, revoked_at: string|null}[]}} Kept */

const form = /** @type {HTMLFormElement} */ (document.querySelector(".verify-form"));
const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const words = /** @type {HTMLTemplateElement} */ (document.getElementById("offline"));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await isSecret(input.value)) {
    show("secret");
    input.value = "";
  } else if (await renew()) form.submit();
  else await answer(input.value);
});
input.addEventListener("input", () => void detectors(), { once: true });
renew();

/** The chat's detectors; null where they do not load: then the server's alone protect. */
const detectors = () => import("../webchat/shield/shield.js").catch(() => null);

/** @param {string} text */
async function isSecret(text) {
  const shield = await detectors();
  const found = shield ? await shield.inspect(text).catch(() => []) : [];
  return found.length > 0;
}

/** Fetches the list and the keys; false when we cannot be reached. */
async function renew() {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const [list, keys] = await Promise.all([LIST, KEYS].map((path) => fetch(path, { signal, cache: "no-cache" })));
    if (list.ok && keys.ok) keep({ list: await list.json(), keys: (await keys.json()).keys });
    return true;
  } catch {
    return false;
  }
}

/** @param {Kept} both */
function keep(both) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(both));
  } catch {
    // A browser that keeps nothing asks us each time.
  }
}

/** The answer without us. @param {string} text */
async function answer(text) {
  try {
    const kept = /** @type {Kept|null} */ (JSON.parse(localStorage.getItem(KEPT) ?? "null"));
    const head = kept && (await isGenuine(kept)) ? headers(kept.list.text) : null;
    if (!kept || !head || new Date(head["Valid-Until"]) < new Date()) return show("down");
    return show(verdict(rows(kept.list.text), text), text, head.Issued);
  } catch {
    return show("down");
  }
}

/** Whether one of our keys signed the list. A browser that cannot check Ed25519 cannot say. @param {Kept} kept */
async function isGenuine(kept) {
  const row = kept.keys.find(({ id }) => id === kept.list.key);
  if (!row || row.revoked_at) return false;
  const key = await crypto.subtle.importKey("raw", bytes(row.public_key), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, bytes(kept.list.signature), new TextEncoder().encode(kept.list.text));
}

/** @param {string} text in base64 */
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @param {string} text @returns {Record<string, string>} */
const headers = (text) =>
  Object.fromEntries(text.split("\n\n", 1)[0].split("\n").slice(1).map((line) => line.split(/: (.*)/s, 2)));

/** @param {string} text @returns {Row[]} */
const rows = (text) => text.slice(text.indexOf("\n\n") + 2).split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** @param {Row[]} listed @param {string} text */
function verdict(listed, text) {
  const today = new Date().toISOString().slice(0, 10);
  const said = listed
    .filter((row) => names(text).some(({ key, platform }) => row.key === key && (!platform || row.platform === platform)))
    .filter((row) => (row.since ?? today) <= today && today <= (row.until ?? today))
    .map((row) => row.verdict);
  return said.includes("fake") ? "fake" : said.includes("ours") ? "ours" : "unknown";
}

/** What a text may be on the list as: fewer spellings than the server knows, so that doubt is never "ours". @param {string} text */
function names(text) {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  /** @type {{key: string, platform?: string}[]} */
  const found = [{ key: plain.replace(/^@/, "") }];
  if (/^(\+|00)[\d\s().-]+$/.test(plain)) found.push({ key: `+${plain.replace(/^00/, "").replace(/\D/g, "")}` });
  const url = address(plain);
  if (url && !url.username && !/https?(:|%3a)|\/\/|@/.test(url.href.slice(url.origin.length))) {
    const account = { "t.me": "telegram", "x.com": "x" }[url.hostname];
    found.push(account ? { key: url.pathname.replaceAll("/", ""), platform: account } : { key: url.hostname });
  }
  return found;
}

/** @param {string} text */
function address(text) {
  if (!/^[^\s@]+\.[^\s@]+$/.test(text)) return null;
  try {
    return new URL(/^https?:\/\//.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
}

/** @param {string} which @param {string} [asked] @param {string} [issued] */
function show(which, asked = "", issued = "") {
  for (const old of document.querySelectorAll(".verify > .verdict")) old.remove();
  const section = /** @type {HTMLElement} */ (words.content.querySelector(`.${which}`)?.cloneNode(true));
  const name = section.querySelector("[data-asked]");
  if (name) name.textContent = asked;
  const time = section.querySelector("[data-issued]");
  if (time && issued) time.textContent = new Date(issued).toLocaleString(document.documentElement.lang);
  document.getElementById("verify-kinds")?.after(section);
}
