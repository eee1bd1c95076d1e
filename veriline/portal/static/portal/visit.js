// @ts-check
/** A visit: a random number of this tab, so that what was searched, read and asked in one go is counted as one. */

const KEY = "veriline:visit";

/** This tab's visit; "" where storage is blocked, and then nothing is counted. */
export function visit() {
  try {
    const known = sessionStorage.getItem(KEY) ?? crypto.randomUUID();
    sessionStorage.setItem(KEY, known);
    return known;
  } catch {
    return "";
  }
}

/** Tells the server what happened on this page; nobody waits for it. @param {Record<string, string>} what */
export function note(what) {
  const mine = visit();
  if (!mine) return;
  const body = new URLSearchParams({ visit: mine, language: document.documentElement.lang.toLowerCase(), ...what });
  navigator.sendBeacon("/visit/", body);
}

const results = document.querySelector("[data-search]");
if (results instanceof HTMLElement) {
  const search = results.dataset.search ?? "";
  note({ search });
  results.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("a")) note({ search, chosen: "on" });
  });
}

const article = document.querySelector("[data-article]");
if (article instanceof HTMLElement) note({ article: article.dataset.article ?? "" });
for (const field of document.querySelectorAll("input[name=visit]")) /** @type {HTMLInputElement} */ (field).value = visit();
