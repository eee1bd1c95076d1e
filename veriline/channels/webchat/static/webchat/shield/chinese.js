/** Recovery phrases in Chinese characters: separated, or closed up and no sentence (recognisers/chinese). */
import { hasChecksum, LENGTHS, likeness, lists } from "./lists.js";
import { rule } from "./rule.js";
import { RULES } from "./rules.js";

const PHRASE = 12, DISTINCT = 6, PART = 8;
const isHan = (char) => char >= "\u3400" && char <= "\ufaff";

export async function* chinese({ low, labels }) {
  for (const match of low.matchAll(rule(RULES.spacedHan, "g"))) {
    const all = [...match[0]].map((word, i) => ({ word, start: match.index + i })).filter(({ word }) => isHan(word));
    for (const { places } of (await lists("zh")).slice(0, 2)) yield* separated(low, all, places, labels);
  }
  for (const { 0: run, index } of low.matchAll(rule(RULES.hanRun, "g"))) {
    const end = index + run.length, { clause, edge } = RULES.sentence;
    const sentence = rule(RULES.clause).test(low[index - 1] + low[end]) ? clause : edge;
    if (LENGTHS.includes(run.length) && (await isClosedPhrase(run, sentence, true))) yield { kind: "seed_phrase", start: index, end };
  }
  for (const label of labels.all) {
    const found = label.family === "seed" && rule(RULES.closedHan).exec(low.slice(label.end, label.end + 80));
    if (!found || !(await isClosedPhrase(found[1], RULES.sentence.labelled, false))) continue;
    const end = label.end + found[0].length;
    yield { kind: "seed_phrase", start: end - found[1].length, end };
  }
}

async function* separated(low, all, places, labels) {
  for (let i = 0; i < all.length;) {
    const first = i;
    while (i < all.length && (!places || places.has(all[i].word))) i++;
    const ats = alone(low, all.slice(first, i)), run = ats.map((one) => one.word);
    if (i === first) i++;
    if (run.length < PART) continue;
    const start = ats[0].start, end = ats[ats.length - 1].start + 1;
    const isLong = run.length >= PHRASE && (new Set(run).size >= DISTINCT || (places && (await hasChecksum(run, places))));
    if (isLong || labels.near("seed", start, end)) yield { kind: "seed_phrase", start, end };
  }
}

/** Without the first and the last character if those belong to the sentence around. */
function alone(low, ats) {
  if (ats.length < 2) return ats;
  const isJoined = isHan(low[ats[0].start - 1]), size = ats.length;
  if (isJoined && (low.slice(ats[0].start, ats[1].start).includes(":") || LENGTHS.includes(size - 1) || LENGTHS.includes(size - 2))) ats = ats.slice(1);
  return isHan(low[ats[ats.length - 1].start + 1]) && LENGTHS.includes(ats.length - 1) ? ats.slice(0, -1) : ats;
}

/** Whether characters without anything between are of one list, with a checksum where one is asked, and no sentence. */
async function isClosedPhrase(run, sentence, isChecked) {
  const characters = [...run];
  for (const { places } of (await lists("zh")).slice(0, 2)) {
    if (places && !characters.every((char) => places.has(char))) continue;
    if (isChecked && places && !(await hasChecksum(characters, places))) continue;
    return (await likeness(run)) < sentence;
  }
  return false;
}
