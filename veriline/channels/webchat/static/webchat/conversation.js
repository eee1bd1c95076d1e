// @ts-check
/**
 * What the customer sees of a conversation, reduced from its events. Pure: no clock, no network, no page.
 * State before + events = state after, so a reload that reads all events again shows the same chat.
 */

/** @type {Talk} */
export const EMPTY = {
  seq: 0, items: [], turn: "bot", person: null, place: null, waitingSince: 0, overtaken: false, hours: null, wait: null,
  emergency: false, closedAt: null, rateable: false, topics: null, typing: "", seen: null, assurance: 0, troubled: null,
};

/** The state after one more event; events come in `seq` order without gaps. @param {Talk} talk @param {ChatEvent} event @returns {Talk} */
export function reduce(talk, event) {
  const troubled = /^(incident|announcement)_/.test(event.type) ? event : talk.troubled;
  return { ...talk, troubled, seq: event.seq, ...CHANGES[event.type]?.(talk, event) };
}

/** @type {Record<string, (talk: Talk, event: ChatEvent) => Partial<Talk>>} */
const CHANGES = {
  message: (talk, event) => ({
    // One that holds nothing to show, such as a changed category alone, makes no bubble.
    items: ["text", "attachments", "suggestions"].some((part) => event.data[part]?.length) ? [...talk.items, message(event)] : talk.items,
    topics: event.data.category ? event.data : talk.topics,
    emergency: talk.emergency || Boolean(event.data.actions?.includes("emergency")),
    typing: event.actor.kind === "customer" ? talk.typing : "",
    ...(event.actor.kind === "agent" && helps(event)),
  }),
  message_redacted: (talk, { data }) => ({
    items: talk.items.map((item) => (item.id === data.id ? { ...item, text: "", removed: kinds(data.kinds) } : item)),
  }),
  handoff_requested: (_, { seq }) => ({ turn: "queue", waitingSince: seq }),
  queue_entered: (talk, { seq }) => ({
    turn: "queue",
    waitingSince: talk.turn === "queue" ? talk.waitingSince : seq,
  }),
  queue_left: (talk, { data }) => ({
    place: null,
    overtaken: false,
    turn: talk.turn === "queue" && data.outcome !== "assigned" ? "bot" : talk.turn,
  }),
  agent_joined: (talk, event) => ({ ...helps(event), items: marked(talk, event, "joined") }),
  agent_left: (talk, event) => ({
    typing: "",
    turn: event.data.to === "bot" ? "bot" : "queue",
    waitingSince: event.seq,
    items: marked(talk, event, "left"),
  }),
  conversation_closed: (talk, event) => ({
    turn: "closed", closedAt: event.at, place: null, typing: "", items: marked(talk, event, "ended"),
  }),
  conversation_reopened: (talk, event) => ({ turn: "bot", closedAt: null, items: marked(talk, event, "reopened") }),
  rating_requested: () => ({ rateable: true }),
  assurance_raised: (_, { data }) => ({ assurance: data.level }),
};

/** @param {ChatEvent} event @returns {Item} */
const message = ({ seq, at, actor, data }) => ({
  seq, kind: "message", at, who: actor, id: data.id,
  text: data.text ?? "",
  language: data.language ?? "",
  removed: kinds(data.redactions),
  exposed: kinds(data.kinds),
  files: data.attachments ?? [],
  suggestions: (data.suggestions ?? []).slice(0, 3),
  answer: data.answer,
  actions: data.actions ?? [],
});

/** @param {Talk} talk @param {ChatEvent} event @param {Item["kind"]} kind @returns {Item[]} */
const marked = ({ items }, { seq, at, actor }, kind) => [...items, { seq, kind, at, who: actor }];

/** A person has the turn. @param {ChatEvent} event @returns {Partial<Talk>} */
const helps = ({ actor }) => ({
  turn: "person", place: null, rateable: true, person: { name: actor.name ?? "", number: actor.staff_number ?? "" },
});

/** @param {any[]|undefined} list kinds, or objects with a kind */
const kinds = (list = []) => [...new Set(list.map((one) => one.kind ?? one))];

/**
 * What the server told about the line, whether or not this customer stands in it.
 * @param {Talk} talk @param {any} queue `{position?, wait_low_s, wait_high_s, open?, opens_at?}`
 * @returns {Talk}
 */
export function withQueue(talk, queue) {
  const { position = null, wait_low_s: low, wait_high_s: high } = queue;
  const hours = queue.open == null ? talk.hours : { open: queue.open, opensAt: queue.opens_at ?? null };
  const known = low != null && high != null;
  // The range is measured as mean ± spread, so its middle is the mean. Its ends are rounded up: a wait promised too
  // short costs trust.
  const likely = known ? Math.max(1, Math.round((low + high) / 120)) : null;
  if (talk.turn !== "queue" || position === null) return { ...talk, hours, wait: likely };
  const before = talk.place?.position ?? position;
  return {
    ...talk,
    hours,
    wait: likely,
    wanted: queue.fields ?? talk.wanted,
    overtaken: position > before || (talk.overtaken && position === before),
    place: {
      position, likely,
      low: known ? Math.max(1, Math.ceil(low / 60)) : null,
      high: known ? Math.max(1, Math.ceil(high / 60)) : null,
      open: hours?.open ?? true,
      opensAt: hours?.opensAt ?? null,
    },
  };
}

/** A hint is never stored and may be lost: typing, read marks, the moving place. @param {Talk} talk @param {any} hint @returns {Talk} */
export function hinted(talk, hint) {
  const own = hint.actor?.kind === "customer";
  if (hint.hint === "typing") return own ? talk : { ...talk, typing: hint.on === false ? "" : (hint.actor?.name ?? talk.person?.name ?? "…") };
  if (hint.hint === "seen") return own ? talk : { ...talk, seen: { seq: hint.seq, at: hint.at ?? "" } };
  return hint.hint === "queue" ? withQueue(talk, hint) : talk;
}

/** A message that was read again, because a secret was removed from it. @param {Talk} talk @param {ChatEvent} event @returns {Talk} */
export function reread(talk, event) {
  const items = talk.items.map((item) => (item.seq === event.seq ? { ...message(event), exposed: item.exposed } : item));
  return { ...talk, items };
}

/** @param {Item} item */
const isOwn = (item) => item.kind === "message" && item.who.kind === "customer";

/** @param {Item} item */
const isTheirs = (item) => item.kind === "message" && item.who.kind !== "customer";

/** The customer's last message. @param {Talk} talk */
export const lastOwn = (talk) => talk.items.findLast(isOwn);

/** The other side's last message. @param {Talk} talk */
export const lastTheirs = (talk) => talk.items.findLast(isTheirs);

/** The other side's messages after `seq`: what the launcher counts. @param {Talk} talk @param {number} seq */
export const unread = (talk, seq) => talk.items.filter((item) => isTheirs(item) && item.seq > seq).length;

/** The customer has said something, or is about to. @param {View} view */
export const hasSpoken = ({ talk, outgoing }) => talk.items.some(isOwn) || outgoing.some((one) => !one.quiet);
