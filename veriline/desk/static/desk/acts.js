// @ts-check
/** The acts: each is one finished thing, shown at once and taken back visibly when it fails (ux.md 6.8). */

import * as composer from "./composer.js";
import * as list from "./list.js";
import { html, post } from "./net.js";
import * as offers from "./offers.js";
import { all, frame, make, one, parse, say } from "./page.js";
import * as pane from "./pane.js";
import * as presence from "./presence.js";
import { failed, toast, undoLast, UNDO_MS } from "./toast.js";

const phone = matchMedia("(max-width: 759px)");

/** Does a POST, says what happened, offers its undo. @param {string} url @param {FormData|Record<string, string>} [fields] */
async function act(url, fields = {}) {
  const id = pane.current();
  try {
    const done = await post(url, fields);
    after(id, done);
    return true;
  } catch (error) {
    failed(error, () => act(url, fields));
    return false;
  }
}

/** @param {string|null} id @param {{words?: string, undo?: string, url?: string}|null} done */
function after(id, done) {
  toast(done?.words ?? "", done?.undo ? { undo: () => act(/** @type {string} */ (done.undo)) } : {});
  const next = done?.url?.match(/\/q\/([\w-]+)\/([0-9a-f-]{36})\//);
  if (next) {
    goTo(next[1]).then(() => pane.show(next[2]));
  } else if (id) {
    list.refresh(id);
    pane.catchUp(true);
  }
}

const address = (/** @type {string} */ verb) => `/c/${pane.current()}/${verb}/`;

/** What the head of the open conversation allows. @param {string} name */
const offered = (name) => one(`.talk-head [data-act-form="${name}"]`) !== null;

/** Resolves: the row goes at once, the next one opens, and for 8 s it can be taken back. */
async function resolve() {
  const id = pane.current();
  if (!id || !offered("resolve")) return;
  const next = list.neighbour(1) ?? list.neighbour(-1);
  list.rowOf(id)?.setAttribute("hidden", "");
  const undo = async () => {
    try {
      toast((await post(`/c/${id}/resolve/undo/`))?.words ?? "");
      pane.markStale(id);
      list.rowOf(id)?.removeAttribute("hidden");
      await list.fetchRow(id);
      await pane.show(id, { focus: true });
      pane.catchUp(true);
    } catch (error) {
      failed(error);
    }
  };
  const done = post(`/c/${id}/resolve/`);
  pane.markStale(id);
  const nextId = next?.dataset.id;
  if (nextId && !phone.matches) pane.show(nextId, { focus: true });
  else pane.hide();
  try {
    toast((await done)?.words ?? "", { undo, life: UNDO_MS });
    list.drop(id);
    list.refresh(id);
  } catch (error) {
    list.rowOf(id)?.removeAttribute("hidden");
    pane.show(id);
    failed(error, resolve);
  }
}

/** Opens the list of people for a transfer or an invitation. @param {"assign"|"invite"} wish */
async function people(wish) {
  const dialog = /** @type {HTMLDialogElement} */ (one("#people"));
  if (!pane.current()) return;
  try {
    const body = parse(await html(address("people")));
    const form = /** @type {HTMLFormElement} */ (body.querySelector("form"));
    form.action = (wish === "assign" ? form.dataset.transfer : form.dataset.invite) ?? "";
    if (wish === "invite") for (const part of all('[data-for="assign"]', form)) part.remove();
    one("#people-body")?.replaceChildren(body);
    const title = one("#people-title");
    if (title) title.textContent = title.dataset[wish] ?? "";
    dialog.showModal();
    one("#people-body button")?.focus();
  } catch (error) {
    failed(error, () => people(wish));
  }
}

/** Another view, without leaving the page. @param {string} slug */
export async function goTo(slug) {
  try {
    await list.reload({ to: slug });
  } catch (error) {
    return failed(error, () => goTo(slug));
  }
  if (list.view() !== slug) return;
  frame.dataset.pane = "list";
  const id = pane.current();
  history.pushState({}, "", id && list.rowOf(id) ? `/q/${slug}/${id}/` : `/q/${slug}/`);
  pane.prefetchNeighbours();
}

/** Moves in the list; where there is room the conversation comes along at once. @param {number} step */
export function move(step) {
  const began = performance.now();
  const row = list.neighbour(step);
  const id = row?.dataset.id;
  if (!id) return;
  if (phone.matches) {
    list.choose(id);
    list.bringUp(id, true);
  } else pane.show(id, { focus: true });
  performance.measure("desk:move", { start: began });
  pane.prefetchNeighbours();
}

async function takeOldest() {
  try {
    after(null, await post("/pull/"));
  } catch (error) {
    failed(error, takeOldest);
    list.reload().catch(() => {});
  }
}

/** Accepts or declines what was offered. @param {string} url */
async function offer(url) {
  await act(url);
  offers.read().catch(() => {});
}

/** Links to the incident the customer named, else to the gravest open one. */
function linkIncident() {
  const form = /** @type {HTMLFormElement|null} */ (one('.talk-head [data-act-form="link_incident"]'));
  return form ? act(form.action) : undefined;
}

/** @type {Record<string, () => unknown>} */
export const acts = {
  next: () => move(1),
  previous: () => move(-1),
  open: () => {
    const id = list.chosen()?.getAttribute("data-id") ?? list.neighbour(1)?.dataset.id;
    if (id) pane.show(id).then(() => (phone.matches ? one("#conversation")?.focus() : composer.focus("reply")));
  },
  back: () => {
    if (frame.dataset.customer) return void delete frame.dataset.customer;
    if (frame.dataset.pane === "conversation" && phone.matches) return pane.hide();
    const row = list.chosen();
    (row ? one(".q-row", row) : one("#list"))?.focus();
  },
  reply: () => composer.focus("reply"),
  note: () => composer.focus("note"),
  resolve,
  take: () => offered("take") && act(address("take")),
  undo_resolve: () => act(address("resolve/undo")),
  reopen: () => offered("reopen") && act(address("reopen")),
  assign: () => offered("waiting") || offered("not_waiting") ? people("assign") : undefined,
  invite: () => people("invite"),
  waiting: () => offered("waiting") && act(address("waiting")),
  not_waiting: () => act(address("waiting/undo")),
  hand_back: () => offered("hand_back") && act(address("hand-back")),
  link_incident: linkIncident,
  customer: () => {
    if (frame.dataset.customer) delete frame.dataset.customer;
    else frame.dataset.customer = "open";
    const side = one("#customer");
    if (frame.dataset.customer && side) {
      side.setAttribute("tabindex", "-1");
      side.focus({ preventScroll: true });
    }
  },
  attachment: () => {
    const last = all(".tile").at(-1);
    last?.focus();
    if (last?.dataset.picture) look(last);
  },
  copy_link: async () => {
    const id = pane.current();
    if (!id) return;
    await navigator.clipboard?.writeText(new URL(`/c/${id}/`, location.href).href).catch(() => {});
    toast(say("copied"));
  },
  transcript: () => pane.current() && location.assign(address("transcript")),
  take_oldest: takeOldest,
  undo: undoLast,
  presence: presence.toggle,
  send: () => composer.submit(false),
  send_waiting: () => composer.submit(true),
  go_mine: () => goTo("mine"),
  go_unassigned: () => goTo("unassigned"),
  go_vip: () => goTo("vip"),
  go_emergency: () => goTo("emergency"),
  go_waiting: () => goTo("waiting"),
  go_done: () => goTo("done"),
};

/** A picture in its full size over the page; closing leads back to its thumbnail. @param {HTMLElement} tile */
function look(tile) {
  const name = one("#looking-name");
  const picture = /** @type {HTMLImageElement|null} */ (one("#looking-picture"));
  if (!name || !picture) return;
  name.textContent = picture.alt = tile.dataset.picture ?? "";
  picture.src = /** @type {HTMLAnchorElement} */ (tile).href;
  /** @type {HTMLAnchorElement} */ (one("#looking-download")).href = tile.dataset.download ?? "";
  /** @type {HTMLDialogElement} */ (one("#looking")).showModal();
}

/** Reveals one field in its place. @param {HTMLFormElement} form */
async function reveal(form) {
  try {
    const { value } = await post(form.action, new FormData(form), { cache: "no-store" });
    const shown = make("span", { class: "revealed", tabindex: "-1" }, value);
    form.closest("details")?.replaceWith(shown);
    shown.focus();
  } catch (error) {
    failed(error);
  }
}

/** A menu closes with what was chosen in it, and the focus goes to what opened it. @param {HTMLElement} chosen */
function closeMenu(chosen) {
  const menu = chosen.closest("details.menu");
  if (!menu) return;
  menu.removeAttribute("open");
  one("summary", menu)?.focus({ preventScroll: true });
}

/** Every form and button of the page that has a script of its own. */
export function start() {
  document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const name = form.dataset?.actForm;
    if (!name) return;
    event.preventDefault();
    if (name === "reveal") return void reveal(form);
    if (name === "offer") return void offer(event.submitter?.getAttribute("formaction") ?? form.action);
    if (name === "presence") return void presence.decide(form, /** @type {HTMLButtonElement|null} */ (event.submitter));
    if (name.endsWith("link_incident")) {
      closeMenu(form);
      return void act(form.action);
    }
    if (name === "people") {
      const { name: field, value } = /** @type {HTMLButtonElement} */ (event.submitter);
      /** @type {HTMLDialogElement} */ (one("#people")).close();
      return void act(form.action, { [field]: value });
    }
    closeMenu(form);
    if (name in acts) acts[name]();
  });
  // While its menu is open the head waits with what is new.
  document.addEventListener("toggle", (event) => /** @type {HTMLElement} */ (event.target).matches(".talk-head details:not([open])") && pane.catchUp(true), true);
  document.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.button);
    const button = /** @type {HTMLElement|null} */ (target.closest("[data-act]"));
    if (button && plain) {
      event.preventDefault();
      closeMenu(button);
      return acts[button.dataset.act ?? ""]?.();
    }
    const tile = /** @type {HTMLElement|null} */ (target.closest("[data-picture]"));
    if (tile && plain) {
      event.preventDefault();
      return look(tile);
    }
    const row = /** @type {HTMLElement|null} */ (target.closest(".row-item"));
    if (row?.dataset.id && plain) {
      event.preventDefault();
      pane.show(row.dataset.id);
      return pane.prefetchNeighbours();
    }
    const tab = /** @type {HTMLElement|null} */ (target.closest(".views a"));
    if (tab && plain) {
      event.preventDefault();
      return goTo(tab.dataset.slug ?? "mine");
    }
    if (target.closest("[data-more]") && plain) {
      event.preventDefault();
      return list.more(/** @type {HTMLElement} */ (target.closest("[data-more]"))).catch(failed);
    }
    if (target.closest("[data-before]")) return pane.earlier(/** @type {HTMLElement} */ (target.closest("[data-before]"))).catch(failed);
    if (target.closest("[data-close]")) target.closest("dialog")?.close();
    for (const menu of all("details.menu[open]")) if (!menu.contains(target)) menu.removeAttribute("open");
  });
}
