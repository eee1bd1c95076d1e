// @ts-check
/** The list: which row is chosen, moving in it, and keeping single rows true. */

import { html } from "./net.js";
import { all, avatar, frame, one, parse } from "./page.js";

const list = /** @type {HTMLElement} */ (one("#list"));

/** The view that is shown, such as `mine`. */
export const view = () => frame.dataset.view ?? "mine";

/** Rows in the order of the screen. @returns {HTMLElement[]} */
export const rows = () => all(".row-item", list);

/** @param {string} id */
export const rowOf = (id) => one(`.row-item[data-id="${CSS.escape(id)}"]`, list);

/** The chosen row, if it is in this list. */
export const chosen = () => one('.q-row[aria-current="true"]', list)?.closest(".row-item") ?? null;

/** The row `step` away from the chosen one, or the first. @param {number} step @returns {HTMLElement|null} */
export function neighbour(step) {
  const order = rows();
  const at = order.indexOf(/** @type {HTMLElement} */ (chosen()));
  if (at < 0) return (step > 0 ? order[0] : order[order.length - 1]) ?? null;
  return order[at + step] ?? null;
}

/** Marks a row as chosen and read. Only writes, so that the pane can follow within the same frame. @param {string} id */
export function choose(id) {
  const row = rowOf(id);
  if (chosen() !== row) unchoose();
  if (!row) return;
  one(".q-row", row)?.setAttribute("aria-current", "true");
  one(".unread", row)?.setAttribute("hidden", "");
}

/** Brings a row into sight, and the focus with it. @param {string} id @param {boolean} [focus] */
export function bringUp(id, focus = false) {
  const row = rowOf(id);
  if (!row) return;
  if (focus) one(".q-row", row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** Nothing is chosen any more. */
export function unchoose() {
  one('.q-row[aria-current="true"]', list)?.removeAttribute("aria-current");
}

/** Writes the badges of a fragment. @param {string|undefined} packed JSON */
export function setBadges(packed) {
  if (!packed) return;
  const counts = JSON.parse(packed);
  for (const badge of all("[data-badge]")) {
    const count = counts[badge.dataset.badge ?? ""] ?? "";
    badge.textContent = count === "0" && "hideZero" in badge.dataset ? "" : count;
    badge.closest("a")?.toggleAttribute("data-zero", count === "0");
  }
}

/** Takes a row away, and its heading with the last one. @param {string} id */
export function drop(id) {
  const row = rowOf(id);
  const group = row?.closest(".group");
  row?.remove();
  if (group && !one(".row-item", group)) group.remove();
}

/** Rows that are being fetched; true when they changed once more meanwhile. @type {Map<string, boolean>} */
const asked = new Map();

/** Fetches one row anew and puts it where it belongs; a burst of hints asks once, and once more at its end. @param {string} id */
export function refresh(id) {
  if (asked.has(id)) return void asked.set(id, true);
  asked.set(id, false);
  setTimeout(fetchRow, 80, id);
}

/** @param {string} id */
async function fetchRow(id) {
  const shown = view();
  asked.set(id, false);
  try {
    const answer = parse(await html(`/q/${shown}/rows/${id}/`));
    if (shown !== view()) return;
    const wrapper = answer.firstElementChild;
    setBadges(/** @type {HTMLElement} */ (wrapper)?.dataset.badges);
    place(/** @type {HTMLElement|null} */ (answer.querySelector(".row-item")), id);
  } catch {
    // The next hint or the next reading of the whole list repairs it.
  } finally {
    const again = asked.get(id);
    asked.delete(id);
    if (again) refresh(id);
  }
}

/** Puts a fresh row into its group by its sort key; without a row the old one goes. @param {HTMLElement|null} fresh @param {string} id */
function place(fresh, id) {
  const old = rowOf(id);
  if (!fresh) return old?.matches(":has([aria-current])") ? undefined : drop(id);
  const current = old ? one(".q-row", old)?.getAttribute("aria-current") : null;
  const focused = old?.contains(document.activeElement);
  const lookers = old ? one("[data-lookers]", old) : null;
  if (lookers) one("[data-lookers]", fresh)?.replaceChildren(...lookers.childNodes);
  if (current) {
    one(".q-row", fresh)?.setAttribute("aria-current", "true");
    one(".unread", fresh)?.setAttribute("hidden", "");
  }
  if (old && old.dataset.group === fresh.dataset.group && old.dataset.sort === fresh.dataset.sort) {
    old.replaceWith(fresh);
  } else {
    drop(id);
    const group = one(`.group[data-group="${fresh.dataset.group}"]`, list);
    if (!group) return void reload().then(() => current && choose(id), () => {});
    const before = all(".row-item", group).find((row) => (row.dataset.sort ?? "") > (fresh.dataset.sort ?? ""));
    one("ul", group)?.insertBefore(fresh, before ?? null);
  }
  if (focused) one(".q-row", fresh)?.focus({ preventScroll: true });
}

/** Reads the whole list anew, keeping the choice, the focus and the place. @param {{poll?: boolean, to?: string}} [more] */
export async function reload({ poll = false, to = view() } = {}) {
  const answer = parse(await html(`/q/${to}/list/`, poll ? { "X-Poll": "1" } : {}));
  const current = /** @type {HTMLElement|null} */ (chosen())?.dataset.id;
  const focused = /** @type {HTMLElement|null|undefined} */ (document.activeElement?.closest("#list .row-item"))?.dataset.id;
  const top = list.scrollTop;
  const looking = new Map(rows().map((row) => [row.dataset.id, [...(one("[data-lookers]", row)?.childNodes ?? [])]]));
  list.replaceChildren(answer);
  for (const row of rows()) one("[data-lookers]", row)?.replaceChildren(...(looking.get(row.dataset.id) ?? []));
  if (to === view()) list.scrollTop = top;
  setBadges(one(".list", list)?.dataset.badges);
  if (current) choose(current);
  const row = focused && rowOf(focused);
  if (row) one(".q-row", row)?.focus({ preventScroll: true });
}

/** Appends the next page. @param {HTMLElement} button */
export async function more(button) {
  const answer = parse(await html(`/q/${view()}/list/?after=${encodeURIComponent(button.dataset.more ?? "")}`));
  button.remove();
  for (const group of all(".group", answer)) {
    const same = one(`.group[data-group="${group.dataset.group}"] ul`, list);
    if (same) same.append(...all(".row-item", group));
    else one(".list", list)?.append(group);
  }
  const next = answer.querySelector(".more");
  if (next) one(".list", list)?.append(next);
}

/** Who else looks at a conversation. @param {string} id @param {{name: string, doing: string}[]} others */
export function showLookers(id, others) {
  const row = rowOf(id);
  if (row) one("[data-lookers]", row)?.replaceChildren(...others.slice(0, 3).map(({ name }) => avatar(name)));
}
