/** Which label a value belongs to: the nearest one (veriline/safety/labels.py). */
import { rule, spans } from "./rule.js";
import { RULES } from "./rules.js";

export const BEFORE = 24, AFTER = 12;
const LEAD = 48;

const FAMILIES = new Map();
for (const [family, list] of Object.entries(RULES.labels)) for (const label of list.split("|")) FAMILIES.set(label, family);
const LONGEST_FIRST = [...FAMILIES.keys()].sort((a, b) => b.length - a.length);

const anyOf = (latin) => LONGEST_FIRST.filter((label) => label < "\u0250" === latin).map((label) => label.split(" ").join("[ _-]?")).join("|");
const LATIN = `([^a-z0-9])(${anyOf(true)})s?(?![a-z\u0300-\u036f])`;
const OTHER = `()(${anyOf(false)})`;
for (const [label, family] of [...FAMILIES]) FAMILIES.set(label.replace(/ /g, ""), family);

/** The labels of a text. */
export class Labels {
  constructor(low) {
    this.low = low;
    this.all = [];
    for (const source of [LATIN, OTHER]) {
      for (const { value, start, end } of spans(source, low)) {
        this.all.push({ family: FAMILIES.get(value.replace(/[ _-]/g, "")) ?? "keep", start, end: end + +(source === LATIN && low[end] === "s") });
      }
    }
    this.all.sort((a, b) => a.start - b.start);
  }

  /** Whether there is a label of one of these families. */
  has(...families) {
    return this.all.some(({ family }) => families.includes(family));
  }

  before(at, reach = BEFORE) {
    const label = this.all.filter((one) => one.end <= at).pop();
    if (!label || at - label.end > reach) return null;
    const gap = this.low.slice(label.end, at);
    return gap.includes("\ue000") || (this.negated(label) && !rule(RULES.negation.connector).test(gap)) ? null : label;
  }

  after(at) {
    const label = this.all.find((one) => one.start >= at);
    if (!label || label.start - at > AFTER) return null;
    return this.low.slice(at, label.start).includes("\ue000") || this.negated(label) ? null : label;
  }

  owner(start, end) {
    return this.before(start) ?? this.after(end);
  }

  /** The family of the label that names a number, nothing but "no.", "is", ":" between. */
  familyBeside(start, end) {
    const label = this.before(start);
    if (label && rule(RULES.value.joined).test(this.low.slice(label.end, start))) return label.family;
    return this.after(end)?.family ?? "";
  }

  /** Whether a label leads into a passage, opens it or follows it. */
  near(family, start, end) {
    return this.all.some((one) => one.family === family && one.start >= start - LEAD && one.start <= end + AFTER
      && !(start + LEAD / 2 < one.start && one.start < end));
  }

  negated(label) {
    return rule(RULES.negation.before).test(this.low.slice(Math.max(0, label.start - 24), label.start));
  }
}
