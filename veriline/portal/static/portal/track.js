// @ts-check
/** Tracks of tutorials: which ones this browser's reader has done. Kept here alone, nothing is sent. */

const KEY = "veriline-tutorials-done";

/** @returns {Set<string>} numbers of the tutorials done */
function done() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return new Set();
  }
}

/** @param {Set<string>} numbers */
function keep(numbers) {
  try {
    localStorage.setItem(KEY, JSON.stringify([...numbers]));
  } catch {
    // Storage is off: the mark lasts as long as the page.
  }
}

/** @param {Set<string>} numbers */
function show(numbers) {
  for (const track of document.querySelectorAll("[data-track]")) {
    const rows = /** @type {HTMLElement[]} */ ([...track.querySelectorAll("[data-tutorial]")]);
    const count = rows.filter((row) => numbers.has(row.dataset.tutorial ?? "")).length;
    for (const row of rows) row.querySelector("[data-is-done]")?.toggleAttribute("hidden", !numbers.has(row.dataset.tutorial ?? ""));
    const progress = /** @type {HTMLElement | null} */ (track.querySelector("[data-progress]"));
    if (progress) {
      progress.textContent = (progress.dataset.words ?? "").replace("DONE", String(count)).replace("ALL", String(rows.length));
      progress.hidden = false;
    }
  }
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-done]"))) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(numbers.has(button.dataset.done ?? "")));
  }
}

const numbers = done();
show(numbers);
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[data-done]")) : null;
  const number = button?.dataset.done;
  if (!number) return;
  numbers.has(number) ? numbers.delete(number) : numbers.add(number);
  keep(numbers);
  show(numbers);
});
