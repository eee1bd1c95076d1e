// @ts-check
/** gettext for the browser, and times in the customer's own language and zone. `build_strings.py` makes the catalogues. */

/** Languages the chat speaks, each by its own name. @type {Record<string, string>} */
export const LANGUAGES = { en: "English", "zh-hans": "简体中文" };

/** @type {Record<string, string|string[]>} */
let catalogue = {};
let spoken = "en";

/** The language code in use, such as `zh-hans`. */
export const language = () => spoken;

/** A code as `lang` and `Intl` want it: zh-hans is zh-Hans. */
export const tag = (code = spoken) => code.replace(/-([a-z])([a-z]{3})$/, (_, first, rest) => `-${first.toUpperCase()}${rest}`);

/** The language of ours that fits best. @param {(string|null|undefined)[]} wanted in order of preference */
export function match(...wanted) {
  for (const one of wanted) {
    const code = (one ?? "").toLowerCase();
    if (code in LANGUAGES) return code;
    if (code.startsWith("zh")) return "zh-hans";
    if (code.startsWith("en")) return "en";
  }
  return "en";
}

/** Loads a language. Without its catalogue English is spoken: better than no chat. @param {string} code */
export async function speak(code) {
  const answer = code === "en" ? null : await fetch(new URL(`strings/${code}.json`, import.meta.url)).catch(() => null);
  catalogue = answer?.ok ? await answer.json() : {};
  spoken = answer?.ok ? code : "en";
}

/** A translated sentence with `%(name)s` filled in. @param {string} source @param {Record<string, any>} [values] @returns {string} */
export const gettext = (source, values) => fillIn(String(catalogue[source] ?? source), values);

/** The same for a count. @param {string} one @param {string} many @param {number} n @param {Record<string, any>} [values] */
export function ngettext(one, many, n, values) {
  const forms = catalogue[one] ?? [one, many];
  return fillIn(forms[Math.min(n === 1 ? 0 : 1, forms.length - 1)], { n, ...values });
}

/** @param {string} text @param {Record<string, any>} [values] */
const fillIn = (text, values) => text.replace(/%\((\w+)\)s/g, (whole, name) => values?.[name] ?? whole);

/** Sentences after each other: Chinese has no space between. @param {(string|undefined)[]} list */
export const sentences = (...list) => list.join(spoken.startsWith("zh") ? "" : " ");

/** @param {string} at @param {Intl.DateTimeFormatOptions} options */
const format = (at, options) => new Intl.DateTimeFormat(tag(), options).format(at ? new Date(at) : new Date());

/** Such as 14:06; now for "". @param {string} at */
export const clock = (at) => format(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Days from today in local time. @param {string} at */
const daysAway = (at) => Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86_400_000);

/** The day over a group of messages. @param {string} at */
export function day(at) {
  const away = daysAway(at);
  if (away === 0) return gettext("Today");
  return away === -1 ? gettext("Yesterday") : format(at, { weekday: "long", day: "numeric", month: "long" });
}

/** When somebody is here again: 09:00, tomorrow 09:00, Monday 09:00, 24 Nov 09:00. @param {string} at */
export function opening(at) {
  const away = daysAway(at);
  const time = clock(at);
  if (away < 1) return time;
  if (away === 1) return gettext("tomorrow %(time)s", { time });
  return `${format(at, away < 7 ? { weekday: "long" } : { day: "numeric", month: "short" })} ${time}`;
}

/** The name people use in a sentence: "Mei L." is Mei. */
export const firstName = (name = "") => name.replace(/\s+\S\.?$/u, "") || name;
