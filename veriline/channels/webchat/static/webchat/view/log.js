// @ts-check
/**
 * The log of the talk: appended node by node, never drawn again, so that a screen reader hears each message once.
 * Below it, outside the live region, what is still on its way.
 */
import { fill, h, icon, whenChanged } from "../dom.js";
import { lastOwn, lastTheirs } from "../conversation.js";
import { clock, day, firstName, gettext as _, sentences } from "../strings.js";
import { bubble, sender, typingBubble } from "./bubbles.js";

/** @type {MakePart} */
export function logView(ui) {
  const node = h("div.log", { role: "log", "aria-label": _("Conversation") });
  const meta = h("p.meta");
  /** @type {{group: HTMLElement, look: string}[]} */
  const shown = [];

  /** @param {Item} item @param {Item[]} earlier */
  function group(item, earlier) {
    const message = item.kind === "message";
    const before = earlier.at(-1);
    // The writer knows what was written: own messages are not announced again.
    return h("div.group", message && item.who.kind === "customer" ? { "aria-live": "off" } : null,
      before && day(before.at) === day(item.at) ? null : h("p.day", null, day(item.at)),
      message ? [follows(item, earlier) ? null : sender(item.who), bubble(item, ui)] : h("p.divider", null, sentence(item)));
  }

  /** @param {Item[]} items */
  function append(items) {
    // Another conversation.
    if (items.length < shown.length) for (const { group } of shown.splice(0)) group.remove();
    items.forEach((item, index) => {
      const look = JSON.stringify([item.text, item.removed]);
      const old = shown[index];
      if (old?.look === look) return;
      const fresh = group(item, items.slice(0, index));
      if (old) old.group.replaceWith(fresh);
      else node.append(fresh);
      shown[index] = { group: fresh, look };
    });
  }

  /** Sent or seen, under the customer's last message. @param {View} view */
  function receipt({ talk, outgoing }) {
    const own = lastOwn(talk);
    const read = own && talk.seen && talk.seen.seq >= own.seq ? talk.seen : null;
    const answered = !read && (lastTheirs(talk)?.seq ?? 0) > (own?.seq ?? 0);
    if (!own || answered || talk.turn === "closed" || outgoing.some((one) => !one.quiet)) return meta.remove();
    fill(meta, read ? [icon("ticks"), _("Seen %(time)s", { time: clock(read.at) })] : [icon("tick"), _("Sent %(time)s", { time: clock(own.at) })]);
    shown[talk.items.indexOf(own)].group.append(meta);
  }
  const showReceipt = whenChanged(({ talk, outgoing }) => [talk.seq, talk.turn, talk.seen, outgoing.length], receipt);

  return {
    node,
    show(view) {
      append(view.talk.items);
      showReceipt(view);
    },
  };
}

/** The same speaker of the other side goes on: named once. @param {Item} item @param {Item[]} earlier */
function follows({ who }, earlier) {
  const before = earlier.findLast((one) => one.who.kind !== "customer" && one.kind === "message");
  return before?.who.kind === who.kind && before.who.name === who.name;
}

/** @param {Item} item */
function sentence({ kind, at, who }) {
  const values = { name: firstName(who.name), time: clock(at) };
  if (kind === "joined") return _("%(name)s joined at %(time)s", values);
  if (kind === "left") return _("%(name)s left at %(time)s", values);
  return kind === "reopened" ? _("Chat reopened %(time)s", values) : _("Chat ended %(time)s", values);
}

/** What is on its way, and who is typing: drawn again at will, announced never. @type {MakePart} */
export function pendingView(ui) {
  const node = h("div.log.outgoing");
  const show = whenChanged(
    ({ outgoing, net, talk }) => [outgoing, net.state, talk.typing],
    ({ outgoing, net, talk }) => {
      const waiting = outgoing.filter((one) => !one.quiet);
      const away = net.state === "waiting";
      fill(node, waiting.map((one, index) => unsent(one, away, index === 0)), talk.typing && typingBubble(firstName(talk.typing)));
    },
  );

  /** @param {Outgoing} one @param {boolean} away @param {boolean} first */
  function unsent(one, away, first) {
    const { client_id, state, text, at } = one;
    const files = one.files.map(({ name, size }) => ({ name, size }));
    const said = bubble({ seq: 0, kind: "message", at, who: { kind: "customer" }, text, files }, ui);
    const remove = h("button.link", { onclick: () => ui.chat.dropUnsent(client_id) }, _("delete"));
    const again = h("button.link", { onclick: () => ui.chat.retrySending(client_id) }, _("Try again"));
    if (state === "failed" || (away && state === "waiting")) said.classList.add("unsent");
    return h("div.group", null, said, h(`p.meta.${state}`, null,
      state === "failed" ? [icon("info"), sentences(_("Not sent."), one.why, ""), again, " · ", remove]
        : state === "sent" ? [icon("tick"), _("Sent %(time)s", { time: clock(at) })]
        : away ? [icon("clock"), first ? _("Sends by itself when you are back") : _("Waiting"), " · ", remove]
        : [icon("clock"), _("Sending")]));
  }
  return { node, show };
}
