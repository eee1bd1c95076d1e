/** Rules of the table as regular expressions, each compiled once. */
const compiled = new Map();

/** A rule's source as a regular expression. */
export function rule(source, flags = "") {
  const key = flags + source;
  if (!compiled.has(key)) compiled.set(key, new RegExp(source, flags));
  return compiled.get(key);
}

/** All matches of a rule with two groups, as the span of the second. */
export function* spans(source, text) {
  for (const found of text.matchAll(rule(source, "g"))) {
    const start = found.index + found[1].length;
    yield { value: found[2], start, end: start + found[2].length };
  }
}
