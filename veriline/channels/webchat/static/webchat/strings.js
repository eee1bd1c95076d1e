// @ts-check
/** gettext for the browser; times as the customer has them. `build_strings.py` makes the catalogues. */

/** Written by build_strings.py. */
export const LANGUAGES = ["en","zh-hans","zh-hant","ar","es","ja","ko","pt","ru","vi"];

/** @type {Record<string, any>} */
let catalogue = {};
let spoken = "en";

export const language = () => spoken;

/** zh-hans as `Intl` has it: zh-Hans. */
export const tag = (code = spoken) => code.replace(/-([a-z])([a-z]{3})$/, (_, first, rest) => `-${first.toUpperCase()}${rest}`);

/** @param {string} code */
export const ownName = (code) => new Intl.DisplayNames(tag(code), { type: "language" }).of(tag(code));

/** How it is written. @returns {{dir?: string, font?: string}} */
export const script = () => catalogue[""] ?? {};

/** The language of ours that fits best. @param {(string|null|undefined)[]} wanted in order of preference */
export function match(...wanted) {
  for (const one of wanted) {
    const code = (one ?? "").toLowerCase().replace(/^zh-(hant|tw|hk|mo).*/, "zh-hant");
    const found = [code, code.replace(/-.*/, ""), code.replace(/^zh.*/, "zh-hans")].find((own) => LANGUAGES.includes(own));
    if (found) return found;
  }
  return "en";
}

/** Without a catalogue English is spoken: better than no chat. @param {string} code */
export async function speak(code) {
  const answer = code === "en" ? null : await fetch(new URL(`strings/${code}.json`, import.meta.url)).catch(() => null);
  catalogue = answer?.ok ? await answer.json() : {};
  spoken = answer?.ok ? code : "en";
}

/** A translated sentence with `%(name)s` filled in. @param {string} source @param {Record<string, any>} [values] @returns {string} */
export const gettext = (source, values) => fillIn(String(catalogue[source] ?? source), values);

/** The plural forms of a sentence. @param {string} source @returns {string[]|undefined} */
export const forms = (source) => catalogue[source];

/** @param {string} text @param {Record<string, any>} [values] */
export const fillIn = (text, values) => text.replace(/%\((\w+)\)s/g, (whole, name) => values?.[name] ?? whole);

/** Sentences after each other: no space between in Chinese and Japanese. @param {(string|undefined)[]} list */
export const sentences = (...list) => list.join(/^(zh|ja)/.test(spoken) ? "" : " ");

/** @param {string} at @param {Intl.DateTimeFormatOptions} options */
const format = (at, options) => new Intl.DateTimeFormat(tag(), options).format(at ? new Date(at) : new Date());

/** Such as 14:06; now for "". @param {string} at */
export const clock = (at) => format(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** @param {string} at */
const daysAway = (at) => Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86_400_000);

/** @param {string} at */
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
