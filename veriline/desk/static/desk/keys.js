// @ts-check
/**
 * The keyboard (ux.md 8). Single keys act only outside fields, menus and input methods; the server has already taken
 * away those the agent switched off.
 */

import { acts } from "./acts.js";
import { all, composing, frame, keymap, mac, make, one, scopes } from "./page.js";
import { openPalette } from "./palette.js";

/** @type {Map<string, string>} */
const byKey = new Map(keymap.filter(({ key }) => key).map(({ key, name }) => [key, name]));

const FIELD = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
const AFTER_G_MS = 1_200;
let afterG = 0;

/** The event as a key of the map. @param {KeyboardEvent} event */
function named(event) {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const key = event.key.toLowerCase();
  if (mod && !event.shiftKey && !event.altKey) return `mod+${key}`;
  if (event.metaKey || event.ctrlKey || event.altKey) return "";
  if (key === "arrowdown") return keyOf("next");
  if (key === "arrowup") return keyOf("previous");
  return key;
}

/** The key in force for a command, empty when it has none. @param {string} name */
const keyOf = (name) => keymap.find((command) => command.name === name)?.key ?? "";

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (composing(event) || event.defaultPrevented) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const key = named(event);
  if (!key) return;
  const dialog = one("dialog[open]");
  const inField = target.matches(FIELD);
  const mod = key.startsWith("mod+");
  if (dialog && !(mod && key === "mod+k")) return;
  if (inField && !(mod && key !== "mod+z")) return;
  const name = afterG && Date.now() < afterG ? byKey.get(`g ${key}`) : byKey.get(key);
  afterG = 0;
  if (!name && key === "g" && byKey.has("g m")) {
    afterG = Date.now() + AFTER_G_MS;
    return;
  }
  if (!name || name === "send" || name === "send_waiting") return;
  // Enter and the arrows keep their meaning on buttons, links and in the scrolled log.
  if (name === "open" && !target.closest(".queue") && target !== document.body) return;
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && target.closest(".log-scroll, .context, .menu, details")) return;
  if (name === "back" && closeMenu()) return event.preventDefault();
  event.preventDefault();
  run(name);
}

/** An open menu takes Esc first. */
function closeMenu() {
  const menu = one("details.menu[open]");
  menu?.removeAttribute("open");
  one("summary", menu ?? undefined)?.focus();
  return menu !== null;
}

/** Runs a command by its name. @param {string} name */
export function run(name) {
  if (name === "palette") openPalette();
  else if (name === "sheet") openSheet();
  else acts[name]?.();
}

/** How a key is written for people. @param {string} key */
export function written(key) {
  const names = { mod: mac ? "⌘" : "Ctrl", alt: mac ? "⌥" : "Alt", enter: "↵", escape: "Esc" };
  return key
    .split(/[+ ]/)
    .map((part) => names[/** @type {keyof names} */ (part)] ?? part.toUpperCase())
    .join(key.includes(" ") || !mac ? " " : "");
}

/** The sheet of all shortcuts. */
export function openSheet() {
  const dialog = /** @type {HTMLDialogElement} */ (one("#sheet"));
  const parts = Object.entries(scopes).flatMap(([scope, title]) => {
    const lines = keymap.filter((command) => command.scope === scope && command.key);
    const list = make("dl", {}, ...lines.map(({ label, key }) => make("div", {}, make("dt", {}, label), make("dd", {}, make("kbd", {}, written(key))))));
    return lines.length ? [make("h3", {}, title), list] : [];
  });
  one("#sheet-body")?.replaceChildren(...parts);
  dialog.showModal();
}

const PANES = [".rows", ".log-scroll", "#words", ".context", ".rail"];

/** F6 goes round the panes, ⇧F6 back. @param {KeyboardEvent} event */
function cycle(event) {
  if (event.key !== "F6") return;
  event.preventDefault();
  const there = PANES.map((selector) => one(selector)).filter((pane) => pane && pane.offsetParent !== null);
  const at = there.findIndex((pane) => pane?.contains(document.activeElement));
  const next = there[(at + (event.shiftKey ? -1 : 1) + there.length) % there.length];
  const focusable = next?.matches("textarea, [tabindex]") ? next : next && one("a, button", next);
  if (next && !next.hasAttribute("tabindex") && !focusable) next.setAttribute("tabindex", "-1");
  (focusable ?? next)?.focus();
}

export function start() {
  document.addEventListener("keydown", cycle);
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest('[data-act="palette"], [data-act="sheet"]');
    if (button) run(/** @type {HTMLElement} */ (button).dataset.act ?? "");
  });
  for (const dialog of all("dialog")) {
    dialog.addEventListener("click", (event) => event.target === dialog && /** @type {HTMLDialogElement} */ (dialog).close());
  }
  frame.dataset.keys = byKey.has("j") ? "on" : "off";
}
