// @ts-check
/** The command palette: every command, view and saved reply in one list that teaches its own shortcut. */

import * as canned from "./canned.js";
import * as composer from "./composer.js";
import { run, written } from "./keys.js";
import { all, composing, icon, keymap, make, one, say, scopes } from "./page.js";
import * as pane from "./pane.js";

/** @typedef {{label: string, icon: string, group: string, key: string, mono: string, run: () => void}} Choice */

const MOST = 9;
/** @type {Choice[]} */
let choices = [];
/** @type {Choice[]} */
let replies = [];
let at = 0;

const dialog = () => /** @type {HTMLDialogElement} */ (one("#palette"));
const query = () => /** @type {HTMLInputElement} */ (one("#palette-query"));

/** @returns {Choice[]} */
function commands() {
  const open = pane.current() !== null;
  return keymap
    .filter(({ scope, name }) => (open || scope !== "conversation") && !["palette", "send", "send_waiting", "open", "back"].includes(name))
    .map(({ name, label, icon: drawing, scope, key }) => ({ label, icon: drawing, group: scopes[scope], key, mono: "", run: () => run(name) }));
}

/** How well words fit what was typed: 0 not at all, more is better. @param {string} text @param {string} typed */
function fit(text, typed) {
  const low = text.toLowerCase();
  if (!typed) return 1;
  if (low.startsWith(typed)) return 4;
  if (low.split(/[\s/]+/).some((word) => word.startsWith(typed))) return 3;
  return low.includes(typed) ? 2 : 0;
}

function search() {
  const typed = query().value.trim().toLowerCase();
  const offered = typed ? [...commands(), ...replies] : [...commands().filter(({ key }) => key), ...replies.slice(0, 3)];
  const ranked = offered
    .map((choice, order) => ({ choice, order, score: fit(`${choice.label} ${choice.mono}`, typed) }))
    .filter(({ score }) => score)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, typed ? MOST : 40)
    .map(({ choice }) => choice);
  const groups = [...new Set(ranked.map(({ group }) => group))];
  choices = groups.flatMap((group) => ranked.filter((choice) => choice.group === group));
  at = 0;
  draw(groups);
}

/** @param {string[]} groups */
function draw(groups) {
  const list = one("#palette-list");
  const parts = groups.flatMap((group, number) => {
    const title = make("h3", { id: `palette-group-${number}`, role: "presentation" }, group);
    const options = choices.filter((choice) => choice.group === group).map(option);
    return [make("div", { role: "group", "aria-labelledby": `palette-group-${number}` }, title, ...options)];
  });
  // A list without choices is none: it says so in plain words.
  list?.setAttribute("role", parts.length ? "listbox" : "group");
  query().setAttribute("aria-expanded", String(parts.length > 0));
  list?.replaceChildren(...(parts.length ? parts : [make("p", { class: "empty mut" }, say("nothing"))]));
  point();
}

/** @param {Choice} choice */
function option(choice) {
  const index = choices.indexOf(choice);
  const end = choice.key ? make("kbd", {}, written(choice.key)) : make("span", { class: "mono" }, choice.mono);
  const element = make("div", { role: "option", id: `palette-${index}`, "aria-selected": "false" }, icon(choice.icon), make("span", {}, choice.label), end);
  element.addEventListener("click", () => choose(index));
  element.addEventListener("mousemove", () => {
    if (at !== index) {
      at = index;
      point();
    }
  });
  return element;
}

function point() {
  all("#palette-list [role=option]").forEach((element) => element.setAttribute("aria-selected", String(element.id === `palette-${at}`)));
  one(`#palette-${at}`)?.scrollIntoView({ block: "nearest" });
  if (choices.length) query().setAttribute("aria-activedescendant", `palette-${at}`);
  else query().removeAttribute("aria-activedescendant");
  const key = choices[at]?.key;
  one("#palette-hint")?.replaceChildren(...(key ? [say("press"), " ", make("kbd", {}, written(key))] : []));
}

/** @param {number} index */
function choose(index) {
  const choice = choices[index];
  if (!choice) return;
  dialog().close();
  choice.run();
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (composing(event)) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    at = choices.length ? (at + (event.key === "ArrowDown" ? 1 : -1) + choices.length) % choices.length : 0;
    point();
  } else if (event.key === "Enter") {
    choose(at);
  } else if (/^[1-9]$/.test(event.key) && !query().value && choices[Number(event.key) - 1]) {
    choose(Number(event.key) - 1);
  } else {
    return;
  }
  event.preventDefault();
}

export async function openPalette() {
  if (dialog().open) return dialog().close();
  query().value = "";
  replies = [];
  dialog().showModal();
  query().focus();
  search();
  const found = await canned.replies().catch(() => []);
  replies = found.map((reply) => ({
    label: reply.title,
    icon: "zap",
    group: say("canned"),
    key: "",
    mono: `/${reply.shortcut}`,
    run: () => {
      composer.focus("reply");
      const words = /** @type {HTMLTextAreaElement|null} */ (one("#words"));
      if (words) composer.insert(reply.text, words.selectionStart, words.selectionEnd);
    },
  }));
  if (dialog().open) search();
}

export function start() {
  query().addEventListener("input", search);
  query().addEventListener("keydown", pressed);
}
