// @ts-check
/** The board of gaps by keyboard: J and K move, D starts a draft. Off where the agent has switched single keys off. */

const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".gaps[data-keys] > li")]);

/** @param {KeyboardEvent} event */
function pressed(event) {
  const typing = /** @type {Element} */ (event.target).closest("input, textarea, select");
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    const next = at < 0 ? 0 : at + (event.key === "j" ? 1 : -1);
    rows[Math.max(0, Math.min(rows.length - 1, next))].focus();
  } else if (event.key === "d" && at >= 0) {
    event.preventDefault();
    /** @type {HTMLButtonElement|null} */ (rows[at].querySelector("[data-draft]"))?.click();
  }
}

if (rows.length) document.addEventListener("keydown", pressed);
