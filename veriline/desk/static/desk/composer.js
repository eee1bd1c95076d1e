// @ts-check
/** The composer: reply or note, drafts, files, sending at once with a bubble that tells its fate. */

import * as canned from "./canned.js";
import * as list from "./list.js";
import { post } from "./net.js";
import { afterPaint, avatar, composing, icon, mac, make, me, one, say } from "./page.js";
import * as pane from "./pane.js";
import * as shield from "./shield.js";
import { failed } from "./toast.js";

/** Told while the agent drafts, at most every few seconds. @type {Set<() => void>} */
export const drafting = new Set();

const form = () => /** @type {HTMLFormElement|null} */ (one("#composer"));
const field = () => /** @type {HTMLTextAreaElement|null} */ (one("#words"));
const mode = () => form()?.dataset.mode ?? "reply";

/** @param {string} id @param {string} which */
const draftKey = (id, which) => `veriline.draft.${me.id}.${id}.${which}`;

/** @param {string} text */
function keepDraft(text) {
  const id = pane.current();
  if (!id) return;
  try {
    if (text) localStorage.setItem(draftKey(id, mode()), text);
    else localStorage.removeItem(draftKey(id, mode()));
  } catch {
    return;
  }
  const state = one("#draft-state");
  if (state) state.textContent = text ? say("draft_saved") : "";
}

function bringDraft() {
  const words = field();
  const id = pane.current();
  if (!words || !id) return;
  try {
    words.value = localStorage.getItem(draftKey(id, mode())) ?? "";
  } catch {
    words.value = "";
  }
  const state = one("#draft-state");
  if (state) state.textContent = words.value ? say("draft_saved") : "";
}

/** Reply or note; each keeps its own draft. @param {"reply"|"note"} wanted */
export function setMode(wanted) {
  const composer = form();
  if (!composer || composer.dataset.mode === wanted) return;
  composer.dataset.mode = wanted;
  composer.action = (wanted === "note" ? composer.dataset.note : composer.dataset.reply) ?? "";
  for (const button of composer.querySelectorAll(".mode")) button.setAttribute("aria-pressed", String(/** @type {HTMLElement} */ (button).dataset.mode === wanted));
  bringDraft();
  check();
}

/** @param {"reply"|"note"} wanted */
export function focus(wanted) {
  setMode(wanted);
  field()?.focus();
}

/** What stands in the way of sending, in words; empty when nothing does. */
let obstacle = "";

/** Says what stands in the way at the field, and takes it away again. @param {string} words */
function block(words) {
  obstacle = words;
  const line = one("#composer-note");
  if (line && (line.textContent !== words || line.hidden === !!words)) {
    line.textContent = words;
    line.hidden = !words;
  }
  one("#send")?.setAttribute("aria-disabled", String(!!words));
}

/** Secrets and unfilled variables stop a text in the browser; the server looks again. */
async function check() {
  const words = field();
  const text = words?.value ?? "";
  const missing = mode() === "reply" ? canned.unfilled(text) : [];
  if (missing.length) return block(say("unfilled", { names: missing.map((name) => `{${name}}`).join(", ") }));
  const found = await shield.secrets(text);
  if (field()?.value !== text) return;
  words?.classList.toggle("blurred", found);
  if (found) {
    const id = pane.current();
    if (id) localStorage.removeItem(draftKey(id, mode()));
  }
  block(found ? say("secret") : "");
}

let checkSoon = 0;
let draftSoon = 0;
let toldAt = 0;

function typed() {
  const words = field();
  if (!words) return;
  canned.suggest(words);
  clearTimeout(checkSoon);
  checkSoon = setTimeout(check, 150);
  clearTimeout(draftSoon);
  draftSoon = setTimeout(() => obstacle !== say("secret") && keepDraft(words.value), 300);
  if (Date.now() - toldAt > 3_000 && words.value) {
    toldAt = Date.now();
    for (const listener of drafting) listener();
  }
}

/** Puts text where the cursor is, over `from`…`to`. @param {string} text @param {number} from @param {number} to */
export function insert(text, from, to) {
  const words = field();
  if (!words) return;
  words.focus();
  words.setRangeText(text, from, to, "end");
  typed();
}

/** Files that go with the next reply. */
const files = () => [...(one("#files")?.querySelectorAll("[data-file]") ?? [])].map((item) => /** @type {HTMLElement} */ (item).dataset.file ?? "");

/** @param {File} file */
async function upload(file) {
  const shelf = one("#files");
  const url = form()?.dataset.upload;
  if (!shelf || !url) return;
  const name = make("span", {}, say("uploading", { name: file.name }));
  const remove = make("button", { class: "ib", type: "button", "aria-label": say("remove", { name: file.name }) }, icon("x"));
  const item = make("li", {}, name, remove);
  remove.addEventListener("click", () => {
    item.remove();
    shelf.hidden = !shelf.children.length;
  });
  shelf.append(item);
  shelf.hidden = false;
  const body = new FormData();
  body.append("file", file);
  try {
    const kept = await post(url, body);
    item.dataset.file = kept.id;
    name.textContent = kept.name;
  } catch (error) {
    item.classList.add("bad");
    name.textContent = `${file.name}: ${/** @type {any} */ (error).words || say("failed")}`;
  }
}

/**
 * A bubble that is on its way. @param {string} text @param {string} which @param {string} clientId
 */
function bubble(text, which, clientId) {
  const body = make("div", { class: "said-body" }, make("p", { class: "said-by" }, make("b", {}, say("you")), ` ${say("just_now")}`), make("p", { class: "words" }, text));
  const said = make("div", { class: `said ${which === "note" ? "note" : "agent"} mine pending`, "data-client": clientId, "aria-label": say("sending") }, body);
  one("#log")?.append(said);
  const scroll = one(".log-scroll");
  if (scroll) scroll.scrollTop = scroll.scrollHeight;
  return said;
}

/** Sends what is written. @param {boolean} andWait */
export async function submit(andWait) {
  const words = field();
  const composer = form();
  const id = pane.current();
  if (!words || !composer || !id) return;
  const began = performance.now();
  const text = words.value.trim();
  const attached = files();
  if (!text && !attached.length) return words.focus();
  if (obstacle) return words.focus();
  const which = mode();
  const parcel = { id, which, text, attached, andWait, url: composer.action, clientId: crypto.randomUUID(), readSeq: pane.lastSeq() };
  const said = bubble(text, which, parcel.clientId);
  performance.measure("desk:bubble", { start: began });
  words.value = "";
  canned.close();
  // Typed and sent faster than the detectors look: the bubble is there at once, the text is not yet on its way.
  if (await shield.secrets(text)) {
    giveBack(parcel, said);
    return check();
  }
  keepDraft("");
  one("#files")?.replaceChildren();
  await deliver(parcel, said);
}

/** @typedef {{id: string, which: string, text: string, attached: string[], andWait: boolean, url: string, clientId: string, readSeq: number|null}} Parcel */

/** @param {Parcel} parcel @param {HTMLElement} said */
async function deliver(parcel, said) {
  said.className = said.className.replace("failed", "pending");
  one(".fate", said)?.remove();
  const fields = new FormData();
  fields.set("text", parcel.text);
  fields.set("client_id", parcel.clientId);
  if (parcel.readSeq === null) fields.set("anyway", "1");
  else fields.set("read_seq", String(parcel.readSeq));
  if (parcel.andWait) fields.set("and_wait", "1");
  for (const file of parcel.attached) fields.append("attachments", file);
  pane.hold();
  let fate = null;
  try {
    await post(parcel.url, fields);
  } catch (error) {
    fate = error;
  }
  if (!fate) said.remove();
  await pane.release();
  if (!fate) return list.refresh(parcel.id);
  const { code = "", words = "" } = /** @type {any} */ (fate);
  if (code === "crossed") return crossed(parcel, said, words);
  said.className = said.className.replace("pending", "failed");
  const retry = make("button", { class: "link", type: "button" }, say("retry"));
  // What nobody of ours may write is not sent by trying again.
  const refused = code === "never_ask";
  const remove = make("button", { class: "link", type: "button" }, say(refused ? "edit" : "delete"));
  retry.addEventListener("click", () => deliver(parcel, said));
  remove.addEventListener("click", () => giveBack(parcel, said));
  one(".said-body", said)?.append(make("p", { class: "fate" }, `${say("not_sent")} ${words}`, ...(refused ? [] : [retry]), remove));
  if (!words) failed(fate);
}

/** The text of a bubble goes back into an empty field; it is never lost. @param {Parcel} parcel @param {HTMLElement} said */
function giveBack(parcel, said) {
  said.remove();
  const words = field();
  if (words && !words.value && pane.current() === parcel.id && mode() === parcel.which) {
    words.value = parcel.text;
    typed();
  }
}

/** The customer wrote meanwhile: nothing was sent yet. @param {Parcel} parcel @param {HTMLElement} said @param {string} words */
function crossed(parcel, said, words) {
  giveBack(parcel, said);
  const bar = one("#collision");
  if (!bar) return;
  const anyway = make("button", { class: "link", type: "button" }, say("send_anyway"));
  const read = make("button", { class: "link", type: "button" }, say("read"));
  const close = () => {
    bar.hidden = true;
    bar.replaceChildren();
  };
  anyway.addEventListener("click", () => {
    close();
    const field_ = field();
    const text = field_?.value.trim() || parcel.text;
    if (field_) field_.value = "";
    keepDraft("");
    deliver({ ...parcel, text, readSeq: null }, bubble(text, parcel.which, parcel.clientId));
  });
  read.addEventListener("click", () => {
    close();
    const scroll = one(".log-scroll");
    if (scroll) scroll.scrollTop = scroll.scrollHeight;
    field()?.focus();
  });
  bar.replaceChildren(make("span", {}, words), make("span", { class: "sp" }), anyway, read);
  bar.hidden = false;
  read.focus();
}

/** Somebody else drafts here too. @param {{name: string, doing: string}[]} others */
export function showOthers(others) {
  const bar = one("#collision");
  if (!bar || one(".link", bar)) return;
  const writer = others.find(({ doing }) => doing === "drafting");
  bar.hidden = !writer;
  bar.replaceChildren(...(writer ? [avatar(writer.name), make("span", {}, say("also_drafting", { who: writer.name }))] : []));
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (composing(event)) return;
  if (canned.pressed(event)) return;
  if (event.key === "Escape") {
    event.preventDefault();
    field()?.blur();
    one(".q-row[aria-current]")?.focus();
  } else if (event.key === "Enter" && (mac ? event.metaKey : event.ctrlKey)) {
    event.preventDefault();
    submit(false);
  } else if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    submit(mode() === "reply");
  }
}

/** Another conversation's composer is on the screen: its draft, its replies, this machine's key names. */
function arrive() {
  obstacle = "";
  bringDraft();
  check();
  canned.close();
  afterPaint(canned.showChips);
  for (const hint of document.querySelectorAll("[data-mod-enter]")) hint.textContent = mac ? "⌘↵" : "Ctrl ↵";
  for (const hint of document.querySelectorAll("[data-alt-enter]")) hint.textContent = mac ? "⌥↵" : "Alt ↵";
}

/** Wires what is delegated, once. */
export function start() {
  document.addEventListener("input", (event) => /** @type {HTMLElement} */ (event.target).id === "words" && typed());
  document.addEventListener("keydown", (event) => /** @type {HTMLElement} */ (event.target).id === "words" && pressed(event));
  document.addEventListener("submit", (event) => {
    if (/** @type {HTMLElement} */ (event.target).id !== "composer") return;
    event.preventDefault();
    one("details[open]", /** @type {HTMLElement} */ (event.target))?.removeAttribute("open");
    submit(/** @type {HTMLButtonElement|null} */ (event.submitter)?.name === "and_wait");
  });
  document.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = /** @type {HTMLElement|null} */ (target.closest(".mode"));
    if (button) return focus(button.dataset.mode === "note" ? "note" : "reply");
    const tool = /** @type {HTMLElement|null} */ (target.closest("[data-tool]"));
    if (tool?.dataset.tool === "attach") one("#file")?.click();
    if (tool?.dataset.tool === "canned") canned.openAll();
  });
  // Sending leaves the cursor, and a phone's keyboard, where they are.
  document.addEventListener("mousedown", (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest("#send") && document.activeElement === field()) event.preventDefault();
  });
  document.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.id !== "file") return;
    for (const file of input.files ?? []) upload(file);
    input.value = "";
  });
  document.addEventListener("paste", (event) => {
    if (/** @type {HTMLElement} */ (event.target).id !== "words") return;
    for (const file of event.clipboardData?.files ?? []) upload(file);
  });
  pane.shown.add(arrive);
  arrive();
  addEventListener("beforeunload", () => field()?.value && !obstacle && keepDraft(field()?.value ?? ""));
}
