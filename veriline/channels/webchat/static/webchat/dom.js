// @ts-check
/** Nodes without markup strings: nothing a person typed can ever become markup, and a strict CSP is content. */
import { PATHS } from "./icons.js";

/**
 * Makes an element: `h("button.soft", {onclick: send}, icon("send"), "Send")`. Functions are listeners, `true` sets an
 * empty attribute, `false` and null leave it out.
 * @param {string} spec tag name, then classes after dots
 * @param {Record<string, any>?} [props]
 * @param {...Child} children
 * @returns {any} typed loosely, because the tag is a string
 */
export function h(spec, props, ...children) {
  const [tag, ...classes] = spec.split(".");
  const node = /** @type {any} */ (document.createElement(tag));
  if (classes.length) node.className = classes.join(" ");
  if (tag === "button") node.type = "button";
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (name === "value") node.value = value;
    else attribute(node, name, value);
  }
  put(node, children);
  return node;
}

/** Sets one attribute, or removes it. @param {Element} node @param {string} name @param {any} value */
export function attribute(node, name, value) {
  if (value === false || value == null) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}

/** @param {Node} node @param {Child[]} children */
function put(node, children) {
  for (const child of children.flat(9)) {
    if (child instanceof Node) node.appendChild(child);
    else if (child || child === 0) node.appendChild(document.createTextNode(String(child)));
  }
}

/** Replaces what an element holds. @param {Node} node @param {...Child} children */
export function fill(node, ...children) {
  node.textContent = "";
  put(node, children);
}

/** A drawing, decorative: the words beside it or the label carry the meaning. @param {string} name */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  attribute(svg, "viewBox", "0 0 24 24");
  attribute(svg, "aria-hidden", "true");
  attribute(svg, "class", `i i-${name}`);
  const path = svg.appendChild(document.createElementNS(svg.namespaceURI, "path"));
  attribute(path, "d", PATHS[name]);
  return svg;
}

/**
 * Draws only when the part of the state it shows has changed.
 * @param {(view: View) => any} part compared as JSON
 * @param {(view: View) => void} draw
 */
export function whenChanged(part, draw) {
  let last = "";
  return (/** @type {View} */ view) => {
    const now = JSON.stringify(part(view));
    if (now !== last) draw(view);
    last = now;
  };
}

/**
 * A part that most visits never see: its module is loaded when it is first needed, and drawn in its place.
 * @param {(view: View) => boolean} needed
 * @param {() => Promise<Part>} load
 * @returns {Part}
 */
export function lazy(needed, load) {
  const node = h("div.later");
  /** @type {Part|null} */
  let part = null;
  let busy = false;
  /** @type {View} */
  let latest;
  return {
    node,
    show(view) {
      latest = view;
      if (part) return part.show(view);
      if (busy || !needed(view)) return;
      busy = true;
      load().then((loaded) => {
        part = loaded;
        node.replaceWith(part.node);
        part.show(latest);
      }).catch(() => (busy = false));
    },
  };
}
