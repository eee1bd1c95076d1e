// @ts-check
/** What the page was given, and small tools every module needs. */

/** @param {string} id */
const given = (id) => JSON.parse(document.getElementById(`given-${id}`)?.textContent ?? "null");

/** @type {Record<string, string>} */
const words = given("words") ?? {};

/** @type {{name: string, key: string, label: string, scope: string, icon: string}[]} */
export const keymap = given("keymap") ?? [];
/** @type {Record<string, string>} */
export const scopes = given("scopes") ?? {};
/** @type {{id: number, alias: string, presence: string}} */
export const me = given("me") ?? { id: 0, alias: "", presence: "away" };
/** @type {string} */
export const liveUrl = given("live-url") ?? "";

/** True where ⌘ is the command key. */
export const mac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** The frame around all panes. */
export const frame = /** @type {HTMLElement} */ (document.querySelector(".frame"));

/**
 * A string of the page's language with its blanks filled.
 * @param {string} key @param {Record<string, string|number>} [values]
 */
export function say(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (blank, name) => String(values[name] ?? blank));
}

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector @param {ParentNode} [root]
 */
export const one = (selector, root = document) => /** @type {T|null} */ (root.querySelector(selector));

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector @param {ParentNode} [root]
 */
export const all = (selector, root = document) => /** @type {T[]} */ ([...root.querySelectorAll(selector)]);

/**
 * An element with attributes and children; text children are text, never HTML.
 * @param {string} tag @param {Record<string, string|boolean|undefined>} [attributes] @param {...(Node|string)} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A drawing of icons.svg. @param {string} name */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** An avatar as the server draws it. @param {string} name */
export function avatar(name) {
  const initials = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  return make("span", { class: `av a${(hash(name) % 5) + 1}`, title: name }, initials);
}

/** CRC-32 of a name, as the server's `hue`. @param {string} text */
function hash(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Elements of a piece of our own server's HTML. @param {string} html */
export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** Runs work once what changed is on the screen, so that the network never delays a key. @param {() => void} work */
export const afterPaint = (work) => (document.hidden ? setTimeout(work) : requestAnimationFrame(() => setTimeout(work)));

/** True while an input method composes: its Enter and letters are not ours (ux.md 1). @param {KeyboardEvent} event */
export const composing = (event) => event.isComposing || event.keyCode === 229 || imeOpen;

let imeOpen = false;
addEventListener("compositionstart", () => (imeOpen = true), true);
// Safari fires keydown after compositionend: the flag outlives the event by one turn of the loop.
addEventListener("compositionend", () => setTimeout(() => (imeOpen = false), 0), true);
