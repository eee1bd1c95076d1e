/**
 * Finds secrets in what a customer types, before it is sent. The browser twin of veriline/safety: the same rules
 * (rules.js is generated from them) and the same order; the server looks again and decides. */
import { cards, recoveryCodes } from "./cards.js";
import { chinese } from "./chinese.js";
import { codes, passwords } from "./context.js";
import { fold } from "./fold.js";
import { labelled, objects, shapes } from "./keys.js";
import { Labels } from "./labels.js";
import { phrases } from "./phrases.js";
import { RULES } from "./rules.js";

export { ready } from "./lists.js";

const RECOGNISERS = [objects, shapes, labelled, recoveryCodes, phrases, chinese, hex64, cards, codes, passwords];
const LOOKS = 4; // a second look finds more only where taking one secret out uncovers another

/** Finds the secrets in a text, in order: [{kind, start, end}], positions as `slice` takes them. */
export async function inspect(text) {
  const destroyed = [];
  for (let look = 0; look < LOOKS; look++) {
    const plain = fold(text, destroyed);
    const fresh = (await settled({ ...plain, labels: new Labels(plain.low) })).filter(({ kind }) => RULES.destroyed.includes(kind));
    if (!fresh.length) break;
    for (const { kind, start, end } of fresh) {
      const [from, to] = plain.origin(start, end);
      destroyed.push({ kind, start: from, end: to });
    }
  }
  return inOrder(destroyed);
}

/** The findings of one look, none overlapping: who speaks first about a passage decides on it. */
async function settled(plain) {
  let taken = [];
  for (const find of RECOGNISERS) {
    const found = [];
    for await (const one of find(plain)) found.push(one);
    taken = inOrder([...taken, ...outside(taken, inOrder(found))]);
  }
  return taken;
}

/** What nobody can tell from a transaction id stays, whatever the words around. */
function* hex64({ text }) {
  for (const { 0: whole, 1: before, index } of text.matchAll(new RegExp(RULES.hex64, "g"))) {
    yield { kind: "hex64", start: index + before.length, end: index + whole.length };
  }
}

const inOrder = (found) => found.sort((a, b) => a.start - b.start || b.end - a.end);

/** The parts of `found` that nothing in `taken` covers. */
function* outside(taken, found) {
  let i = 0, at = 0;
  for (const one of found) {
    at = Math.max(at, one.start);
    while (at < one.end) {
      while (i < taken.length && taken[i].end <= at) i++;
      const free = i < taken.length ? Math.min(one.end, taken[i].start) : one.end;
      if (free > at) yield { kind: one.kind, start: at, end: free };
      at = Math.max(free, free < one.end ? taken[i].end : free);
    }
  }
}
