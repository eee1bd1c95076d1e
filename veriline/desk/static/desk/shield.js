// @ts-check
/** Secrets in an agent's own words, found before they leave (ux.md 6.3, 5). The server looks in any case. */

/** @type {Promise<{inspect: (text: string) => Promise<{kind: string}[]>}|null>|null} */
let detectors = null;

/** The chat's detectors, loaded once; without them the server's are the only ones. */
export function load() {
  const address = "/static/webchat/shield/shield.js";
  detectors ??= import(address).catch(() => null);
  return detectors;
}

/** Whether the text holds a secret. @param {string} text */
export async function secrets(text) {
  if (text.trim().length < 4) return false;
  const found = await (await load())?.inspect(text);
  return (found ?? []).length > 0;
}
