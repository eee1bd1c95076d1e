// @ts-check
/** What this browser remembers, one drawer per API origin; and how its tabs take turns. */

/** Where storage is blocked, it lasts as long as the page. @type {Map<string, string>} */
const fallback = new Map();

/** @param {() => any} work @param {() => any} otherwise */
function safely(work, otherwise) {
  try {
    return work();
  } catch {
    return otherwise();
  }
}

/** @param {string} origin of the API @returns {Memory} */
export function memory(origin) {
  const prefix = `veriline:${origin}:`;
  return {
    get(name) {
      const text = safely(() => localStorage.getItem(prefix + name), () => fallback.get(prefix + name));
      return safely(() => JSON.parse(text ?? "null"), () => null);
    },
    all(start) {
      const names = safely(() => Object.keys(localStorage), () => [...fallback.keys()]);
      const ours = names.filter((/** @type {string} */ name) => name.startsWith(prefix + start));
      return ours.map((/** @type {string} */ name) => this.get(name.slice(prefix.length))).filter(Boolean);
    },
    set(name, value) {
      const key = prefix + name;
      const text = JSON.stringify(value);
      if (value == null) safely(() => localStorage.removeItem(key), () => fallback.delete(key));
      else safely(() => localStorage.setItem(key, text), () => fallback.set(key, text));
    },
    watch(listen) {
      const heard = (/** @type {StorageEvent} */ { key }) => key?.startsWith(prefix) && listen(key.slice(prefix.length));
      addEventListener("storage", heard);
      return () => removeEventListener("storage", heard);
    },
  };
}

/** What one tab writes takes a moment until another reads it, longer than a lock takes to change hands. */
const ARRIVES_MS = 100;

/**
 * Runs `work` in one tab at a time, each seeing what the one before has kept. Without Web Locks (an insecure page)
 * it just runs.
 * @template T
 * @param {string} name @param {() => Promise<T>} work @returns {Promise<T>}
 */
export function alone(name, work) {
  if (!navigator.locks) return work();
  return new Promise((resolve, reject) => {
    navigator.locks.request(`veriline:${name}`, async () => {
      await work().then(resolve, reject);
      await new Promise((arrived) => setTimeout(arrived, ARRIVES_MS));
    });
  });
}

/** A new UUID (version 4); `crypto.randomUUID` exists on secure pages only. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
