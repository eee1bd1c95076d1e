// @ts-check
/** The gate every outgoing text passes. The detectors are in `shield/`, loaded when the chat opens. */

let tries = "";
/** @type {any} */
let detectors = null;

/** Loads the detectors; a failed load is tried again under a new name, because browsers remember failures. */
export function load() {
  return (detectors ??= import(`./shield/shield.js${tries}`).catch((error) => {
    tries = `?${Date.now()}`;
    detectors = null;
    throw error;
  }));
}

/**
 * Secrets in a text, and a seed phrase of which the first half went out in the message before.
 * @param {string} text @param {string} [before] the customer's last words
 * @returns {Promise<Finding[]>} positions in `text`
 */
export async function inspect(text, before = "") {
  const { inspect: look } = await load();
  /** @type {Finding[]} */
  const found = await look(text);
  if (found.length || !before || !text.trim()) return found;
  const start = before.length + 1;
  /** @type {Finding[]} */
  const joined = await look(`${before}\n${text}`);
  const across = joined.filter((one) => one.kind === "seed_phrase" && one.start < start && one.end > start);
  return across.map((one) => ({ ...one, start: 0, end: one.end - start }));
}
