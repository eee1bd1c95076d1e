// @ts-check
/** The gate every outgoing text passes. The detectors are in `shield/`, loaded when the chat opens. */

/** @type {Promise<{inspect: (text: string) => Promise<Finding[]>}>|null} */
let detectors = null;
let tries = 0;

/** Loads the detectors; a failed load is tried again by the next call, under a new name: browsers remember failures. */
export function load() {
  detectors ??= import(`./shield/shield.js${tries ? `?${tries}` : ""}`).catch((error) => {
    tries += 1;
    detectors = null;
    throw error;
  });
  return /** @type {NonNullable<typeof detectors>} */ (detectors);
}

/**
 * Secrets in a text, and a seed phrase of which the first half went out in the message before.
 * @param {string} text @param {string} [before] the customer's last words
 * @returns {Promise<Finding[]>} positions in `text`
 */
export async function inspect(text, before = "") {
  const { inspect: look } = await load();
  const found = await look(text);
  if (found.length || !before || !text.trim()) return found;
  const start = before.length + 1;
  const across = (await look(`${before}\n${text}`)).filter((one) => one.kind === "seed_phrase" && one.start < start && one.end > start);
  return across.map((one) => ({ kind: one.kind, start: 0, end: one.end - start }));
}

/** The text with every finding taken out, in the form the server stores. @param {string} text @param {Finding[]} found */
export function mask(text, found) {
  const fromTheEnd = [...found].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce((left, { kind, start, end }) => `${left.slice(0, start)}[[removed:${kind}]]${left.slice(end)}`, text);
}
