// @ts-check
/** One message: its sender's line, the words, what was removed, its files, its suggestions. */
import { fill, h, icon } from "../dom.js";
import { clock, firstName, gettext as _, tag } from "../strings.js";

/** Links, and the server's marks where a secret was or something is kept under seal. */
const PIECES = /(https?:\/\/[^\s<>"，。]+|\[\[(?:removed:\w+|sealed:\w+:\d+:[^\]\s]+)\]\])/;
/** What only the customer can tell: a transaction id or a key, words or a phrase. */
const HELD = /\[\[sealed:(hex64|seed_phrase):/;

/** @param {Item} item @param {Ui} ui @returns {HTMLElement} */
export function bubble(item, ui) {
  const { who, text = "", language, removed = [], exposed = [], files = [], suggestions = [], answer } = item;
  const own = who.kind === "customer";
  const urgent = item.actions?.includes("emergency");
  const look = own ? "out" : urgent ? "urgent" : "in";
  const speaker = own ? _("You") : (who.name ?? _("Assistant"));
  const lang = language && tag(language) !== tag() ? tag(language) : null;
  const words = (text || removed.length > 0) &&
    h(`div.bubble.${look}`, { lang, dir: "auto" },
      h("span.vh", null, `${speaker}, ${clock(item.at)}: `),
      urgent && icon("shield"),
      h("span", null, text ? pieces(answer?.opening ?? text, ui) : removed.map((kind) => token(kind, ui))));
  const said = own ? "div.said.own" : "div.said";
  return h(said, null, words,
    files.length > 0 && later(said, ui.later(() => import("./files.js")), (made) => made.fileTiles(files, ui)),
    own && HELD.test(text) && later(said, ui.later(() => import("./alarm.js")), (made) => made.question(HELD.exec(text)?.[1] ?? "", ui)),
    exposed.length > 0 && later(said, ui.later(() => import("./alarm.js")), (made) => made.exposure(exposed)),
    (answer || suggestions.length > 0) && later("div.answer", ui.later(() => import("./answer.js")), (made) => made.answerView(item, ui)));
}

/** What few messages have, drawn when its module is there.
 * @template T @param {string} spec @param {Promise<T>} module @param {(module: T) => any} draw */
function later(spec, module, draw) {
  const node = h(spec);
  module.then((made) => fill(node, draw(made)), () => null);
  return node;
}

/** @param {string} text @param {Ui} ui */
function pieces(text, ui) {
  return text.split(PIECES).map((part) => {
    if (part.startsWith("[[removed:")) return token(part.slice(10, -2), ui);
    if (part.startsWith("[[sealed:")) return h("span.token", null, icon("shield"), sealed(...part.slice(9, -2).split(":")));
    return part.startsWith(`${ui.origin}/`) ? h("a", { href: part, target: "_blank", rel: "noopener" }, part) : part;
  });
}

/** What stands where a secret was. @param {string} kind @param {Ui} ui */
function token(kind, ui) {
  return later("span.token", ui.later(() => import("./called.js")), ({ called }) => [icon("shield"), _("%(secret)s removed", { secret: called(kind) })]);
}

/** What may be shown of a passage under seal. @param {...string} mark its kind, number and hint */
const sealed = (...[kind, , hint]) => (kind === "seed_phrase" ? _("%(n)s words", { n: hint }) : hint);

/** The line above the first message of a speaker. @param {Actor} who */
export function sender(who) {
  if (who.kind === "bot") return h("p.who", null, icon("assistant"), _("Assistant, automatic"));
  if (who.kind !== "agent") return null;
  return h("p.who", null, firstName(who.name), h("span.seal", null, icon("seal"), who.staff_number));
}

/** Dots; words instead when motion is unwanted (the style sheet decides). @param {string} name */
export function typingBubble(name) {
  const words = name === "…" ? _("Typing") : _("%(name)s is typing", { name });
  return h("div.bubble.in.typing", { "aria-label": words, role: "img" }, h("i"), h("i"), h("i"), h("span", null, words));
}
