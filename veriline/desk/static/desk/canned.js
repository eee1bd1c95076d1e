// @ts-check
/** Saved replies in place: `/` and a few letters, or the button; filled for this conversation by the server. */

import * as composer from "./composer.js";
import { json } from "./net.js";
import { all, make, one, say } from "./page.js";
import * as pane from "./pane.js";

const CHIPS = 3;
const VARIABLES = /\{(alias|uid|number|agent|staff_number)\}/g;

/** @typedef {{shortcut: string, title: string, text: string, missing: string[]}} Reply */

/** @type {Map<string, Promise<Reply[]>>} */
const byConversation = new Map();

/** The replies for the open conversation. @returns {Promise<Reply[]>} */
export function replies() {
  const id = pane.current();
  const url = one("#composer")?.dataset.canned;
  if (!id || !url) return Promise.resolve([]);
  const known = byConversation.get(id) ?? json(url).then((answer) => answer.replies);
  byConversation.set(id, known);
  known.catch(() => byConversation.delete(id));
  return known;
}

/** Our variables that were left in a text. @param {string} text */
export const unfilled = (text) => [...text.matchAll(VARIABLES)].map((found) => found[1]);

const box = () => one("#canned-list");
const field = () => /** @type {HTMLTextAreaElement|null} */ (one("#words"));

/** The `/letters` before the cursor. @param {HTMLTextAreaElement} words */
function asked(words) {
  const before = words.value.slice(0, words.selectionStart);
  const found = before.match(/(?:^|\s)\/([\p{L}\p{N}-]*)$/u);
  return found ? { letters: found[1].toLowerCase(), from: before.length - found[1].length - 1, to: before.length } : null;
}

/** @type {Reply[]} */
let offered = [];
let at = 0;
let range = { from: 0, to: 0 };

/** Offers what fits the letters after `/`. @param {HTMLTextAreaElement} words */
export async function suggest(words) {
  const wish = asked(words);
  if (!wish) return close();
  const fitting = (await replies().catch(() => [])).filter(({ shortcut, title }) => shortcut.startsWith(wish.letters) || title.toLowerCase().includes(wish.letters));
  const still = asked(words);
  if (!still || still.letters !== wish.letters) return;
  open(fitting, still);
}

/** Everything there is, at the cursor. */
export async function openAll() {
  const words = field();
  if (!words) return;
  words.focus();
  open(await replies().catch(() => []), { from: words.selectionStart, to: words.selectionEnd });
}

/** @param {Reply[]} fitting @param {{from: number, to: number}} where */
function open(fitting, where) {
  const list = box();
  if (!list) return;
  [offered, at, range] = [fitting, 0, where];
  list.hidden = !fitting.length;
  list.replaceChildren(
    ...fitting.map(({ shortcut, title, text }, index) => {
      const option = make("li", { role: "option", id: `canned-${index}`, "aria-selected": String(index === 0) }, make("span", {}, title), make("span", { class: "mono" }, `/${shortcut}`), make("span", {}, text));
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        at = index;
        choose();
      });
      return option;
    }),
  );
  point();
}

function point() {
  const options = all('[role="option"]', box() ?? document);
  options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
  options[at]?.scrollIntoView({ block: "nearest" });
  if (options.length) field()?.setAttribute("aria-activedescendant", `canned-${at}`);
}

function choose() {
  const reply = offered[at];
  close();
  if (reply) composer.insert(reply.text, range.from, range.to);
}

export function close() {
  const list = box();
  if (list) list.hidden = true;
  field()?.removeAttribute("aria-activedescendant");
  offered = [];
}

/** Keys while the list is open; true when it was ours. @param {KeyboardEvent} event */
export function pressed(event) {
  if (!offered.length || box()?.hidden) return false;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    at = (at + (event.key === "ArrowDown" ? 1 : -1) + offered.length) % offered.length;
    point();
  } else if ((event.key === "Enter" && !event.metaKey && !event.ctrlKey && !event.altKey) || event.key === "Tab") {
    choose();
  } else if (event.key === "Escape") {
    close();
  } else {
    return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Shows the first few as buttons. */
export async function showChips() {
  const chips = one("#canned-chips");
  if (!chips || chips.children.length) return;
  const few = (await replies().catch(() => [])).slice(0, CHIPS);
  if (one("#canned-chips") !== chips) return;
  chips.replaceChildren(
    ...few.map((reply) => {
      const chip = make("button", { type: "button" }, `/${reply.shortcut} ${reply.title}`);
      chip.addEventListener("click", () => {
        const words = field();
        if (words) composer.insert(reply.text, words.selectionStart, words.selectionEnd);
      });
      return chip;
    }),
  );
  one("#canned-list")?.setAttribute("aria-label", say("canned"));
}
