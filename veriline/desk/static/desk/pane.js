// @ts-check
/**
 * The conversation and the customer beside it: opened from a cache where it can (J and K within 50 ms), kept true by
 * fragments. A pane that was left stays as it was, with its scroll and its words, until it is opened again.
 */

import { tick } from "./clock.js";
import * as list from "./list.js";
import { html, post } from "./net.js";
import { afterPaint, all, frame, one, parse } from "./page.js";
import { failed } from "./toast.js";

const MOST_KEPT = 40;

/** @typedef {{talk: HTMLElement, customer: HTMLElement, stale: boolean}} Kept */

/** Least recently used first. @type {Map<string, Kept>} */
const kept = new Map();
/** @type {Map<string, Promise<Kept>>} */
const coming = new Map();

const talkSlot = /** @type {HTMLElement} */ (one("#talk"));
const customerSlot = /** @type {HTMLElement} */ (one("#customer"));
/** What is shown when nothing is. */
const nothing = one(".nothing")?.cloneNode(true) ?? null;

/** Told when another conversation is shown: `shown` with its id, or null. @type {Set<(id: string|null) => void>} */
export const shown = new Set();
/** Told when lines were added. @type {Set<(lines: HTMLElement[]) => void>} */
export const added = new Set();

/** The conversation on the screen. */
export const article = () => one(".conversation", talkSlot);

/** Its id, or null. */
export const current = () => article()?.dataset.id ?? null;

/** The last number that was read. */
export const lastSeq = () => Number(article()?.dataset.seq ?? 0);

/** @param {string} id @param {boolean} ahead */
async function load(id, ahead) {
  const answer = parse(await html(`/c/${id}/pane/`, ahead ? { "X-Prefetch": "1" } : {}));
  const [talk, customer] = ["talk", "customer"].map((part) => /** @type {HTMLElement} */ (answer.querySelector(`[data-part="${part}"]`)));
  const fresh = { talk: /** @type {HTMLElement} */ (talk.firstElementChild), customer: /** @type {HTMLElement} */ (customer.firstElementChild), stale: false };
  keep(id, fresh);
  return fresh;
}

/** @param {string} id @param {Kept} pane */
function keep(id, pane) {
  kept.delete(id);
  kept.set(id, pane);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    if (oldest !== current()) kept.delete(oldest);
    else keep(oldest, /** @type {Kept} */ (kept.get(oldest)));
  }
}

/** Loads one before it is asked for. @param {string} id @returns {Promise<unknown>} */
function prefetch(id) {
  const known = kept.has(id) ? Promise.resolve() : coming.get(id);
  if (known) return known;
  const loading = load(id, true).finally(() => coming.delete(id));
  coming.set(id, loading);
  return loading;
}

/** The rows next to the chosen one, so that J and K never wait; `data-ahead` says around which row that is done. */
export function prefetchNeighbours() {
  afterPaint(async () => {
    const around = list.chosen()?.getAttribute("data-id") ?? "";
    const ids = [1, -1, 2].flatMap((step) => list.neighbour(step)?.dataset.id ?? []);
    await Promise.allSettled(ids.map(prefetch));
    frame.dataset.ahead = around;
  });
}

/** Another page's knowledge of it is old: it catches up when it is shown. @param {string} id */
export function markStale(id) {
  const pane = kept.get(id);
  if (pane) pane.stale = true;
}

/** Forgets what must not be seen any more. @param {string} id */
export function forget(id) {
  kept.delete(id);
  if (current() === id) hide({ push: true });
}

/**
 * Shows a conversation.
 * @param {string} id @param {{push?: boolean, focus?: boolean, enter?: boolean}} [more] `enter`: on phones, go to it
 */
export async function show(id, { push = true, focus = false, enter = true } = {}) {
  if (current() === id) {
    if (enter) frame.dataset.pane = "conversation";
    return;
  }
  list.choose(id);
  const ready = kept.get(id);
  if (ready) {
    put(id, ready, { push, enter });
    list.bringUp(id, focus);
    afterPaint(() => {
      post(`/c/${id}/opened/`).catch(() => {});
      if (current() === id) catchUp(ready.stale);
    });
    return;
  }
  list.bringUp(id, focus);
  const wanted = (wantedId = id);
  const slow = setTimeout(() => wanted === wantedId && talkSlot.setAttribute("aria-busy", "true"), 300);
  try {
    // A load that is under way is a prefetch, which the server may not have recorded: showing it is recorded now.
    const ahead = coming.get(id);
    const pane = await (ahead ?? load(id, false));
    if (ahead) post(`/c/${id}/opened/`).catch(() => {});
    if (wanted === wantedId) put(id, pane, { push, enter });
  } catch (error) {
    failed(error, () => show(id, { push, focus, enter }));
  } finally {
    clearTimeout(slow);
    talkSlot.removeAttribute("aria-busy");
  }
}

let wantedId = current() ?? "";

/** @param {string} id @param {Kept} pane @param {{push: boolean, enter: boolean}} more */
function put(id, pane, { push, enter }) {
  wantedId = id;
  keep(id, pane);
  talkSlot.replaceChildren(pane.talk);
  customerSlot.replaceChildren(pane.customer);
  customerSlot.scrollTop = 0;
  list.choose(id); // its row may have come while the conversation was on its way
  delete frame.dataset.customer;
  if (enter) frame.dataset.pane = "conversation";
  settle(pane.talk);
  if (push) history.pushState({ id }, "", `/q/${list.view()}/${id}/`);
  retitle();
  tick();
  for (const listener of shown) listener(id);
}

/** Whoever reads the end stays at the end when the composer grows or the window shrinks. */
const grown = new ResizeObserver(([{ target }]) => {
  const scroll = /** @type {HTMLElement} */ (target);
  if (scroll.isConnected && !("top" in scroll.dataset)) scroll.scrollTop = scroll.scrollHeight;
});

/** Puts the log where its reader was, usually at the end. @param {HTMLElement} talk */
function settle(talk) {
  const scroll = one(".log-scroll", talk);
  if (!scroll) return;
  scroll.scrollTop = scroll.dataset.top ? Number(scroll.dataset.top) : scroll.scrollHeight;
  grown.disconnect();
  grown.observe(scroll);
  scroll.onscroll = remember;
}

/** Keeps where the reader is. */
function remember() {
  const scroll = one(".log-scroll", talkSlot);
  if (!scroll) return;
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40;
  if (atEnd) delete scroll.dataset.top;
  else scroll.dataset.top = String(scroll.scrollTop);
}

function retitle() {
  const subject = one("#subject")?.textContent ?? one("#queue-title")?.textContent ?? "";
  document.title = document.title.replace(/^.*( · [^·]*)$/, (_all, brand) => `${subject}${brand}`);
}

/** Back to the list, and to the row that was open. @param {{push?: boolean}} [more] */
export function hide({ push = true } = {}) {
  frame.dataset.pane = "list";
  delete frame.dataset.customer;
  const left = current();
  wantedId = "";
  talkSlot.replaceChildren(...(nothing ? [nothing.cloneNode(true)] : []));
  customerSlot.replaceChildren();
  list.unchoose();
  list.come(left);
  if (push) history.pushState({}, "", `/q/${list.view()}/`);
  retitle();
  for (const listener of shown) listener(null);
}

/** While a reply is on its way the lines wait, so that its bubble is never seen twice. */
let held = 0;
/** @type {Promise<void>|null} */
let reading = null;
let again = false;
let withHead = false;

export const hold = () => void held++;

/** Lets lines in again and reads what has come. */
export function release() {
  held = Math.max(0, held - 1);
  return catchUp(true);
}

/** Reads what happened since the last line; with `head`, the head too. One reading at a time. @param {boolean} [head] */
export function catchUp(head = false) {
  if (held) return Promise.resolve();
  withHead ||= head;
  again = reading !== null;
  reading ??= readAll().finally(() => (reading = null));
  return reading;
}

async function readAll() {
  do {
    const head = withHead;
    again = withHead = false;
    await read(head);
  } while (again);
}

/** @param {boolean} head */
async function read(head) {
  const talk = article();
  const id = talk?.dataset.id;
  if (!talk || !id) return;
  try {
    const before = talk.dataset.seq ?? "0";
    const answer = parse(await html(`/c/${id}/events/?after=${before}`));
    const mark = /** @type {HTMLElement|null} */ (answer.querySelector("[data-last-seq]"));
    talk.dataset.seq = mark?.dataset.lastSeq ?? before;
    mark?.remove();
    append(talk, all("[data-seq]", answer));
    if (head || talk.dataset.seq !== before) await refreshHead(talk, id);
    const pane = kept.get(id);
    if (pane) pane.stale = false;
  } catch (error) {
    if (/** @type {any} */ (error).status === 404) forget(id);
  }
}

/** @param {HTMLElement} talk @param {HTMLElement[]} lines */
function append(talk, lines) {
  const log = one("#log", talk);
  const scroll = one(".log-scroll", talk);
  if (!log || !scroll || !lines.length) return;
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const pending = one(".pending, .failed", log);
  const known = new Map(all("[data-seq]", log).map((line) => [line.dataset.seq, line]));
  for (const line of lines) {
    const old = known.get(line.dataset.seq);
    if (line.matches("[data-again]")) old?.replaceWith(line); // a secret was taken out of it
    else if (!old) log.insertBefore(line, pending);
  }
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  for (const listener of added) listener(lines);
}

/** Head and composer after something changed; the composer only if what may be done has changed. @param {HTMLElement} talk @param {string} id */
async function refreshHead(talk, id) {
  const answer = parse(await html(`/c/${id}/head/`));
  const head = answer.querySelector(".talk-head");
  const slot = one("#head", talk);
  if (!head || !slot) return;
  const lookers = one("[data-lookers]", slot);
  const menuOpen = one("details[open]", slot);
  if (!menuOpen) {
    if (lookers) head.querySelector("[data-lookers]")?.replaceWith(lookers);
    const focused = slot.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    slot.replaceChildren(head);
    if (focused) (twin(focused, slot) ?? one("#conversation"))?.focus({ preventScroll: true });
  }
  const summary = answer.querySelector("#summary");
  if (summary) one("#summary", talk)?.replaceChildren(...summary.children);
  const fresh = answer.querySelector(".composer-wrap");
  const old = one(".composer-wrap", talk);
  if (fresh && old && !!fresh.querySelector("#composer") !== !!old.querySelector("#composer")) {
    old.replaceWith(fresh);
    for (const listener of shown) listener(current());
  }
  tick();
}

/** The same control in a head that was drawn anew. @param {HTMLElement} control @param {HTMLElement} head */
function twin(control, head) {
  const form = control.closest("[data-act-form]")?.getAttribute("data-act-form");
  if (form) return one(`[data-act-form="${form}"] button`, head);
  return one(control.dataset.act ? `[data-act="${control.dataset.act}"]` : control.localName, head);
}

/** Lines before the first one. @param {HTMLElement} button */
export async function earlier(button) {
  const talk = article();
  const log = talk && one("#log", talk);
  const scroll = talk && one(".log-scroll", talk);
  if (!talk || !log || !scroll) return;
  const answer = parse(await html(`/c/${talk.dataset.id}/events/?before=${button.dataset.before}`));
  const mark = /** @type {HTMLElement|null} */ (answer.querySelector("[data-first-seq]"));
  const first = Number(mark?.dataset.firstSeq ?? 1);
  mark?.remove();
  const height = scroll.scrollHeight;
  log.prepend(...all("[data-seq]", answer));
  scroll.scrollTop += scroll.scrollHeight - height;
  if (first > 1) button.dataset.before = String(first);
  else button.remove();
}

/** What the customer or a colleague is doing, under the log. @param {string} words empty hides it */
export function doing(words) {
  const line = one("#doing");
  if (!line) return;
  line.hidden = !words;
  line.textContent = words;
}

/** The page starts with what the server drew. */
export function adopt() {
  const talk = article();
  const customer = one(".profile", customerSlot);
  if (talk?.dataset.id && customer) {
    keep(talk.dataset.id, { talk, customer, stale: false });
    settle(talk);
  }
  addEventListener("popstate", () => {
    const [, shownView, id] = location.pathname.match(/^\/q\/([\w-]+)\/(?:([0-9a-f-]{36})\/)?$/) ?? [];
    if (shownView !== list.view()) location.reload();
    else if (id) show(id, { push: false });
    else hide({ push: false });
  });
}
