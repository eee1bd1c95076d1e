// @ts-check
/**
 * The list: which row is chosen, moving in it, and keeping it true. Answers may come in another order than they were
 * asked for: of whole lists and of badges the one asked for last counts, as it was asked for after the last change.
 */

import { Refusal, html } from "./net.js";
import { all, avatar, frame, one, parse } from "./page.js";
import * as presence from "./presence.js";

const list = /** @type {HTMLElement} */ (one("#list"));

/** The view that is shown, such as `mine`. */
export const view = () => frame.dataset.view ?? "mine";

/** Rows in the order of the screen. @returns {HTMLElement[]} */
export const rows = () => all(".row-item", list);

/** @param {string} id */
export const rowOf = (id) => one(`.row-item[data-id="${CSS.escape(id)}"]`, list);

/** The chosen row, if it is in this list. */
export const chosen = () => one('.q-row[aria-current="true"]', list)?.closest(".row-item") ?? null;

/** The conversation on the screen, whose row is the chosen one wherever it stands. */
const open = () => one(".conversation")?.dataset.id;

/** The row `step` away from the chosen one, or the first. @param {number} step @returns {HTMLElement|null} */
export function neighbour(step) {
  const order = rows();
  const at = order.indexOf(/** @type {HTMLElement} */ (chosen()));
  if (at < 0) return (step > 0 ? order[0] : order[order.length - 1]) ?? null;
  return order[at + step] ?? null;
}

/** Which question the badges on the screen answer. */
let badgesOf = 0;
let questions = 0;

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

/** Where a reader goes who leaves a conversation: to its row, or to the list. @param {string|null} id */
export function come(id) {
  const row = id && rowOf(id);
  ((row && !row.hidden && one(".q-row", row)) || list).focus({ preventScroll: true });
}

/** Nothing is chosen any more; a row that had left the view but was being read goes now. */
export function unchoose() {
  one('.q-row[aria-current="true"]', list)?.removeAttribute("aria-current");
  for (const left of all(".row-item[data-left]", list)) drop(left.dataset.id ?? "");
}

/** What a fragment says beside its rows: the badges, and whether the agent is here. @param {HTMLElement|null} fragment @param {number} [question] */
export function tell(fragment, question = ++questions) {
  if (!fragment?.dataset.badges || question < badgesOf) return;
  badgesOf = question;
  presence.shown(fragment.dataset.presence ?? "");
  const counts = JSON.parse(fragment.dataset.badges);
  for (const part of all("[data-unless-zero]")) part.hidden = counts[part.dataset.unlessZero ?? ""] === "0";
  for (const badge of all("[data-badge]")) {
    const count = counts[badge.dataset.badge ?? ""] ?? "";
    badge.textContent = count === "0" && "hideZero" in badge.dataset ? "" : count;
    badge.closest("a")?.toggleAttribute("data-zero", count === "0");
  }
}

/** Takes a row away, its heading with the last one; an empty list says what is empty. @param {string} id */
export function drop(id) {
  if (takeAway(id) && !rows().length) reload().catch(() => {});
}

/** @param {string} id whether there was such a row */
function takeAway(id) {
  const row = rowOf(id);
  const group = row?.closest(".group");
  row?.remove();
  if (group && !one(".row-item", group)) group.remove();
  return row !== null;
}

/** Rows that are being fetched; true when they changed once more meanwhile. @type {Map<string, boolean>} */
const asked = new Map();

/** Fetches one row anew and puts it where it belongs; a burst of hints asks once, and once more at its end. @param {string} id */
export function refresh(id) {
  if (readings) changed.add(id);
  if (asked.has(id)) return void asked.set(id, true);
  asked.set(id, false);
  setTimeout(fetchRow, 80, id);
}

/** Fetches one row now. @param {string} id */
export async function fetchRow(id) {
  const shown = view();
  const question = ++questions;
  asked.set(id, false);
  try {
    const answer = parse(await html(`/q/${shown}/rows/${id}/`));
    tell(/** @type {HTMLElement|null} */ (answer.firstElementChild), question);
    if (shown !== view()) return;
    place(/** @type {HTMLElement|null} */ (answer.querySelector(".row-item")), id);
  } catch {
    // The next hint or the next reading of the whole list repairs it.
  } finally {
    const again = asked.get(id);
    asked.delete(id);
    if (again) refresh(id);
  }
}

/**
 * Puts a fresh row into its group by its sort key; without a row the old one goes, unless it is being read.
 * @param {HTMLElement|null} fresh @param {string} id
 */
function place(fresh, id) {
  const old = rowOf(id);
  if (!fresh) return old?.matches(":has([aria-current])") ? old.setAttribute("data-left", "") : drop(id);
  const current = open() === id;
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
    takeAway(id);
    const group = one(`.group[data-group="${fresh.dataset.group}"]`, list);
    if (!group) return void reload().then(() => current && choose(id), () => {});
    const before = all(".row-item", group).find((row) => (row.dataset.sort ?? "") > (fresh.dataset.sort ?? ""));
    one("ul", group)?.insertBefore(fresh, before ?? null);
  }
  if (focused) one(".q-row", fresh)?.focus({ preventScroll: true });
}

/** The view that was wished for last; the list shows it as soon as it has come. */
let wished = view();
/** Readings of the whole list under way, and the rows that changed since they began. */
let readings = 0;
let newest = 0;
/** A list that could not be read shows what is no longer true; it is read again until it can be. */
const AGAIN_MS = 3_000;
/** @type {Set<string>} */
const changed = new Set();

/** The last reading: whoever was overtaken is done when it is. @type {Promise<void>} */
let latest = Promise.resolve();

/**
 * Reads the whole list anew, keeping the choice, the focus and the place; `to` goes to another view.
 * @param {{poll?: boolean, to?: string}} [more]
 */
export function reload({ poll = false, to = wished } = {}) {
  wished = to;
  return (latest = read(to, (newest = ++questions), poll));
}

/** @param {string} to @param {number} question @param {boolean} poll @returns {Promise<void>} */
async function read(to, question, poll) {
  readings++;
  try {
    const answer = parse(await html(`/q/${to}/list/`, poll ? { "X-Poll": "1" } : {}));
    if (question !== newest) return latest;
    show(answer, to, question);
  } catch (error) {
    if (question === newest) {
      wished = view();
      if (!(error instanceof Refusal) || error.status >= 500) setTimeout(() => question === newest && reload().catch(() => {}), AGAIN_MS);
    }
    throw error;
  } finally {
    if (!--readings) {
      for (const id of changed) refresh(id);
      changed.clear();
    }
  }
}

/** @param {DocumentFragment} answer @param {string} to @param {number} question */
function show(answer, to, question) {
  const current = open() ?? /** @type {HTMLElement|null} */ (chosen())?.dataset.id;
  const focused = /** @type {HTMLElement|null|undefined} */ (document.activeElement?.closest("#list .row-item"))?.dataset.id;
  const top = list.scrollTop;
  const looking = new Map(rows().map((row) => [row.dataset.id, [...(one("[data-lookers]", row)?.childNodes ?? [])]]));
  list.replaceChildren(answer);
  for (const row of rows()) one("[data-lookers]", row)?.replaceChildren(...(looking.get(row.dataset.id) ?? []));
  if (to === view()) list.scrollTop = top;
  else head(to);
  tell(one(".list", list), question);
  if (current) choose(current);
  const row = focused && rowOf(focused);
  if (row) one(".q-row", row)?.focus({ preventScroll: true });
}

/** The tab and the title of the view that the list shows now. @param {string} slug */
function head(slug) {
  frame.dataset.view = slug;
  const tab = one(`.views a[data-slug="${slug}"]`);
  for (const each of all(".views a")) each.toggleAttribute("aria-current", false);
  tab?.setAttribute("aria-current", "page");
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  const title = one("#queue-title");
  if (title) title.textContent = one(".list", list)?.dataset.title ?? "";
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
