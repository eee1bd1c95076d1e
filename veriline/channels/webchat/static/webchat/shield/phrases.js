/** Recovery phrases of the lists written with spaces (recognisers/mnemonics). */
import { hasChecksum, isElectrum, lists } from "./lists.js";
import { BEFORE } from "./labels.js";
import { rule } from "./rule.js";
import { RULES } from "./rules.js";

const PHRASE = 12, DISTINCT = 9, PART = 8, UNLISTED = 18;
const WORD = /[a-z\u0300-\u036f]+|[\u3041-\u309f]+|[\u1100-\u11ff]+/g;

/** A word without Latin accents, as the lists have it. */
const plain = (word) => (word[0] > "\u0250" ? word : word.replace(/[\u0300-\u036f]/g, ""));
/** Whether a word could be in a list at all; without the lists this alone decides: better to ask once too often. */
const isPossible = (word) => word[0] > "\u0250" || (/^[a-z]{3,9}$/.test(word) && !rule(RULES.unlisted).test(word));

export async function* phrases({ low, labels }) {
  const all = Array.from(low.matchAll(WORD), (found) => ({ word: plain(found[0]), start: found.index, end: found.index + found[0].length }));
  if (all.length < PART) return;
  const isJoined = (i) => rule(RULES.gap).test(low.slice(all[i - 1].end, all[i].start));
  const known = await needed(all, isJoined, labels);
  for (const { language, places } of known) {
    for (const run of runs(all, isJoined, (word) => (places ? places.has(word) : isPossible(word)))) {
      if (await isPhrase(run, language, places, labels)) yield { kind: "seed_phrase", start: run[0].start, end: run[run.length - 1].end };
    }
  }
  yield* afterLabels(all, low, labels, known);
}

/** The longest runs of words of a kind with nothing but marks between. */
function* runs(all, isJoined, isOne) {
  for (let i = 0; i < all.length;) {
    const first = i;
    while (i < all.length && isOne(all[i].word) && (i === first || isJoined(i))) i++;
    if (i - first >= PART) yield all.slice(first, i);
    if (i === first) i++;
  }
}

/** The lists that this text needs: that of English for a long run of possible words, others where it does not have them. */
async function needed(all, isJoined, labels) {
  const isLabelled = labels.has("seed");
  const suspects = isLabelled ? [all] : [...runs(all, isJoined, isPossible)];
  if (!suspects.length) return [];
  const words = suspects.flat().map(({ word }) => word), found = [];
  if (words.some((word) => word < "\u0250")) {
    found.push(...(await lists("en")));
    const isForeign = words.some((word) => word < "\u0250" && isPossible(word) && found[0].places && !found[0].places.has(word));
    if (isForeign) found.push(...(await lists("latin")));
  }
  if (words.some((word) => word >= "\u3041" && word <= "\u30ff")) found.push(...(await lists("ja")));
  if (words.some((word) => word >= "\u1100" && word <= "\u11ff")) found.push(...(await lists("ko")));
  return found;
}

async function isPhrase(run, language, places, labels) {
  const words = run.map((one) => one.word);
  if (words.length >= PHRASE && new Set(words).size >= DISTINCT) return true;
  if (places && ((await hasChecksum(words, places)) || (await isElectrum(words, language)))) return true;
  return labels.near("seed", run[0].start, run[run.length - 1].end);
}

/** What follows a label and is nearly all list words, or a long row of words that no sentence has. */
function* afterLabels(all, low, labels, known) {
  let last = 0;
  for (const label of labels.all) {
    if (label.family !== "seed" || label.start < last) continue;
    let run = nearlyListed(all, low, label.end, known);
    if (!run.length) run = unlisted(all, low, label.end);
    last = run.length ? run[run.length - 1].end : label.end;
    if (run.length) yield { kind: "seed_phrase", start: run[0].start, end: last };
  }
}

/** Whether a word follows the one before, or the label, closely. */
const follows = (run, low, from, one) => (run.length ? rule(RULES.gap).test(low.slice(run[run.length - 1].end, one.start)) : one.start - from <= BEFORE);

function nearlyListed(all, low, from, known) {
  const isListed = ({ word }) => known.some(({ places }) => places?.has(word)), run = [];
  let misses = 0;
  for (const one of all.filter(({ start, end }) => start >= from && end <= from + 400)) {
    misses += +!isListed(one);
    if (!follows(run, low, from, one) || misses * 4 > run.length + 4) break;
    run.push(one);
  }
  while (run.length && !isListed(run[run.length - 1])) run.pop();
  while (run.length && rule(RULES.seed.introducer).test(run[0].word)) run.shift();
  return run.filter(isListed).length >= PART ? run : [];
}

function unlisted(all, low, from) {
  const run = [];
  for (const one of all.filter(({ start, end }) => start >= from && end <= from + 600)) {
    const isName = rule(RULES.seed.word).test(low.slice(one.start, one.end));
    if (!follows(run, low, from, one) || (run.length && !isName)) break;
    if (isName) run.push(one);
  }
  return run.length >= UNLISTED ? run : [];
}
