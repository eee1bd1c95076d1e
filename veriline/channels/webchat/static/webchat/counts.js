// @ts-check
/** Sentences with a count. Their plural forms follow the language: one in Chinese, six in Arabic. */
import { fillIn, forms, tag } from "./strings.js";

/** The order of the forms in a catalogue. @type {Intl.LDMLPluralRule[]} */
const KINDS = ["zero", "one", "two", "few", "many", "other"];

/** The sentence for a count. @param {string} one @param {string} many @param {number} n @param {Record<string, any>} [values] */
export function ngettext(one, many, n, values) {
  const own = forms(one);
  const rules = new Intl.PluralRules(own ? tag() : "en");
  const known = KINDS.filter((kind) => rules.resolvedOptions().pluralCategories.includes(kind));
  const sentences = own ?? [one, many];
  return fillIn(sentences[Math.min(known.indexOf(rules.select(n)), sentences.length - 1)], { n, ...values });
}
