// @ts-check
/** An answer: the article's own sentences, marked as quoted and each with its source; then further suggestions. */
import { h, icon } from "../dom.js";
import { gettext as _, tag } from "../strings.js";

/** `points`: words of the text that point elsewhere in the article ("the table below").
 * @typedef {{text: string, source: number, kind: string, heading?: string, points?: string}} Part */

/** @param {Item} item @param {Ui} ui */
export function answerView({ answer, suggestions = [] }, ui) {
  const sources = answer?.sources ?? [];
  const quoted = new Set(sources.map((/** @type {Suggestion} */ one) => one.id));
  const others = suggestions.filter((one) => !quoted.has(one.id));
  return [
    sources.map((/** @type {any} */ source, /** @type {number} */ index) => quote(source, answer.parts.filter((/** @type {Part} */ part) => part.source === index + 1), ui)),
    others.length > 0 && h("ul.rows", { "aria-label": _("Suggested answers") }, others.map((one) => suggestion(one, ui))),
  ];
}

/** What one article says, with the way to it. @param {any} source @param {Part[]} parts @param {Ui} ui */
function quote(source, parts, ui) {
  const lang = tag(source.language) === tag() ? null : tag(source.language);
  const of = (/** @type {string[]} */ ...kinds) => parts.filter((part) => kinds.includes(part.kind));
  const lead = of("lead");
  const gap = /[。！？]$/.test(lead[0]?.text ?? "") ? "" : " ";
  const steps = of("step");
  const words = (/** @type {Part} */ part) => pointed(part, source.url, ui);
  return h("figure.quote", null,
    h("blockquote", { cite: source.url, lang },
      lead.length > 0 && h("p", null, lead.map((part, place) => [place > 0 && gap, words(part)])),
      of("detail", "row", "notice").map((part) => h("p.detail", null, part.heading && h("small", null, part.heading), words(part))),
      steps.length > 0 && h("ol", null, steps.map((part) => h("li", null, words(part))))),
    h("figcaption", null, h("a.row", { ...ui.linkTo(source.url), onclick: () => ui.follow(source.url) },
      h("span.text", null, source.title, lang && h("small", null, _("Only in another language"))), icon("next"))));
}

/** Its words; those that point to what is not quoted are the way to it. @param {Part} part @param {string} url @param {Ui} ui */
function pointed({ text, points }, url, ui) {
  if (!points) return text;
  const start = text.indexOf(points);
  const way = h("a", { ...ui.linkTo(url), onclick: () => ui.follow(url) }, points);
  return [text.slice(0, start), way, text.slice(start + points.length)];
}

/** @param {Suggestion} one @param {Ui} ui */
const suggestion = (one, ui) =>
  h("li", null, h("a.row", { ...ui.linkTo(one.url), onclick: () => ui.follow(one.url) },
    h("span.text", null, one.title, h("small", null, one.lead ?? one.excerpt)), icon("next")));
