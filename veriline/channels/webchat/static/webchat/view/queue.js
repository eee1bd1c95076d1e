// @ts-check
/** The line: place, range, what to prepare, the way out; and what is true when nobody is there. Small once the talk goes on. */
import { attribute, fill, h, icon, whenChanged } from "../dom.js";
import "../icons_later.js";
import { hasSpoken } from "../conversation.js";
import { ngettext } from "../counts.js";
import { uuid } from "../memory.js";
import { gettext as _, language, opening, sentences } from "../strings.js";

const ICONS_AT_MOST = 4;
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const SUFFIXES = /** @type {Record<string, string>} */ ({ one: "st", two: "nd", few: "rd", other: "th" });

/** @type {MakePart} */
export function queueView(ui) {
  const number = h("p.number", { "aria-hidden": "true" });
  const sentence = h("h3");
  const range = h("p.range");
  const overtaken = h("p.sm", null, _("Someone in an emergency was helped first."));
  const ahead = h("div.ahead");
  const prepare = prepareList(ui);
  const contact = contactForm(ui, _("We write to you if you are away when somebody answers."));
  const note = h("p.sm.note", null, h("span.kept", null, sentences(_("You can close this window. We keep your place."), "")), contact.link);
  const leave = leaveButton(ui);
  const node = h("section.queue", { "aria-label": _("Your place in the line") },
    h("div.top", null, number, h("div", null, sentence, range, overtaken)), ahead, prepare.node, note, contact.node, leave.node);

  const draw = whenChanged(
    ({ talk }) => [talk.place, talk.emergency, talk.overtaken, talk.hours],
    ({ talk: { place, emergency, overtaken: passed, hours } }) => {
      const open = hours?.open ?? true;
      const position = open && place?.position;
      number.textContent = position || "";
      number.hidden = !position;
      sentence.textContent = emergency ? urgentSentence(open) : open ? placeSentence(place) : _("Your question is kept");
      range.textContent = open ? waitSentence(place) : nobody(hours?.opensAt);
      overtaken.hidden = !passed;
      fill(ahead, position && !emergency && people(position));
      // Spoken at most once a minute, so not before there is something to say.
      if (place || !open || emergency) ui.status({ text: `${sentence.textContent}. ${range.textContent}`, about: "queue", urgent: place?.position === 1 });
    },
  );
  return {
    node,
    show(view) {
      const { talk, outgoing } = view;
      node.hidden = talk.turn !== "queue";
      if (node.hidden) return leave.show(view);
      const goesOn = talk.items.some((item) => item.kind === "message" && item.seq > talk.waitingSince && item.who.kind === "customer" && !fillsIn(item, talk));
      node.classList.toggle("small", goesOn || outgoing.some((one) => !one.quiet));
      draw(view);
      prepare.show(view);
      contact.show(view);
      contact.fold(true);
    },
  };
}

/** A value of the list below: the list stays, there may be more to give. @param {Item} item @param {Talk} talk */
const fillsIn = ({ text }, { wanted }) => wanted?.some(({ label }) => text?.startsWith(`${label}: `));

/** @param {Place|null} place */
function placeSentence(place) {
  const n = place?.position;
  if (!n) return _("You are in the line");
  if (n === 1) return _("You are next");
  return _("You are %(place)s in line", { place: language() === "en" ? ordinal(n) : n });
}

/** Somebody is only called where somebody is there to hear it. @param {boolean} open */
const urgentSentence = (open) => (open ? _("A person is being called now") : _("You are answered before everyone else"));

/** In words up to ten. @param {number} n */
const ordinal = (n) => ORDINALS[n] ?? n + SUFFIXES[new Intl.PluralRules("en", { type: "ordinal" }).select(n)];

/** @param {Place|null} place */
function waitSentence(place) {
  const { likely: n, low, high } = place ?? {};
  if (!n) return _("We cannot tell the wait yet. Your place is kept.");
  if (low === high) return ngettext("About %(n)s minute.", "About %(n)s minutes.", n);
  return ngettext("About %(n)s minute. Most people wait %(low)s to %(high)s.", "About %(n)s minutes. Most people wait %(low)s to %(high)s.", n, { low, high });
}

/** @param {string|null} [opensAt] */
const nobody = (opensAt) =>
  opensAt
    ? _("Nobody is here until %(time)s your time. Leave a message and we answer first thing.", { time: opening(opensAt) })
    : _("Nobody is here right now. Leave a message and we answer as soon as somebody is back.");

/** @param {number} position */
function people(position) {
  const before = position - 1;
  const icons = Math.min(before, ICONS_AT_MOST);
  return [
    before > 0 && h("span.vh", null, ngettext("One person is ahead of you", "%(n)s people are ahead of you", before)),
    Array.from({ length: icons }, () => h("span.one", { "aria-hidden": "true" }, icon("person"))),
    before > icons && h("span.one", { "aria-hidden": "true" }, `+${before - icons}`),
    h("span.one.you", { "aria-hidden": "true" }, _("You")),
  ];
}

/** Leaving asks once. @type {MakePart} */
function leaveButton(ui) {
  const node = h("div.leave");
  let asking = false;
  /** @param {boolean} ask */
  function draw(ask) {
    asking = ask;
    const leave = h("button.btn.ghost", { onclick: () => (ask ? ui.chat.leaveLine() : draw(true)) }, _("Leave the line"));
    const stay = h("button.btn.soft", { onclick: () => draw(false) }, _("Stay"));
    fill(node, ask && h("p.sm", { role: "status" }, _("Leave the line? Your place goes to the next person.")), h("div.pair", null, leave, ask && stay));
    if (node.isConnected) (ask ? stay : leave).focus();
  }
  draw(false);
  return { node, show: () => asking && draw(false) };
}

/** Things to prepare while waiting, so that nobody has to ask for them again (requirement B11). @type {MakePart} */
function prepareList(ui) {
  const list = h("ul");
  const { store } = ui.chat;
  const given = () => store.get("given") ?? {};
  /** What is being filled in stays as it is while the list around it changes. @type {Map<string, HTMLElement>} */
  const kept = new Map();
  const show = whenChanged(
    (view) => [told(view), given(), view.talk.wanted, view.talk.items.length],
    (view) => {
      const focused = /** @type {any} */ (list.getRootNode()).activeElement;
      const filed = view.talk.items.some((item) => item.who.kind === "customer" && item.files?.length);
      fill(list,
        told(view) ? done(_("What happened")) : row("chat", _("What happened"), _("write it below"), ui.focusComposer),
        view.talk.wanted?.map((one) => (one.value || given()[one.code] ? done(one.label, one.value || given()[one.code]) : ask(one))),
        filed ? done(_("Screenshot")) : row("image", _("Screenshot"), _("optional"), ui.pickFiles));
      if (list.contains(focused)) focused.focus();
    },
  );

  /** @param {Wanted} field */
  function ask(field) {
    const key = JSON.stringify(field);
    const item = kept.get(key) ?? asked(field);
    kept.set(key, item);
    return item;
  }

  /** A value with a field of its own: structured for the agent, readable in the talk. @param {Wanted} field */
  function asked({ code, label, hint, choices }) {
    const id = `wanted-${code}`;
    const error = h("p.error", { id: `${id}-error`, role: "alert" });
    const described = { id, "aria-describedby": `${id}-error` };
    const input = choices.length
      ? h("select.inp", described, h("option", { value: "" }), choices.map(([value, words]) => h("option", { value }, words)))
      : h("input.inp", { ...described, autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: 200 });
    const form = h("form.inline", { onsubmit: (/** @type {Event} */ event) => (event.preventDefault(), add()) },
      h("label", { for: id }, label), hint && h("p.sm", null, hint), h("div.pair", null, input, h("button.btn.soft", { type: "submit" }, _("Add"))), error);
    const item = row("hash", label, _("add"), () => {
      fill(item, form);
      input.focus();
    });

    async function add() {
      const value = input.value.trim();
      if (!value) return input.focus();
      const shown = choices.find(([one]) => one === value)?.[1] ?? value;
      const text = `${label}: ${shown}`;
      // A secret is the composer's alarm to raise.
      if (!(await ui.clean(text))) return ui.say(text);
      if (await ui.chat.act("messages", { client_id: uuid(), text, fields: { [code]: value } })) return ui.chat.remember("given", { ...given(), [code]: shown });
      error.textContent = ui.chat.view().trouble;
      attribute(input, "aria-invalid", "true");
      ui.chat.dismiss();
      input.focus();
    }
    return item;
  }
  return { node: h("div.prepare", null, h("p.caption", null, _("Ready for the person who joins")), list), show };
}

/** The customer has said what happened; the words of the one button say only that something did. @param {View} view */
const told = ({ cried, talk, outgoing }) =>
  [...talk.items.filter((item) => item.kind === "message" && item.who.kind === "customer"), ...outgoing.filter((one) => !one.quiet)].length > Number(cried);

/** @param {string} label @param {string} [value] */
const done = (label, value = _("added")) => h("li", null, h("span.row.done", null, icon("tick"), h("span.text", null, label), h("small", null, value)));

/** @param {string} drawing @param {string} label @param {string} note @param {() => void} onclick */
const row = (drawing, label, note, onclick) =>
  h("li", null, h("button.row", { onclick }, icon(drawing), h("span.text", null, label), h("small", null, note)));

let forms = 0;
/** What a customer has begun to type moves along when one view takes the other's place. */
const begun = { opened: false, email: "" };

/**
 * An e-mail address, asked for only when somebody may have to be written to; the link in that mail proves it (L1).
 * Folded, it is one link, so that what matters more comes first.
 * @param {Ui} ui @param {string} why @returns {Part}
 */
function contactForm(ui, why) {
  const id = `email-${++forms}`;
  const error = h("p.error", { id: `${id}-error` });
  const input = h("input.inp", { id, type: "email", autocomplete: "email", autocapitalize: "off", maxlength: 254, "aria-describedby": `${id}-why ${id}-error`, oninput: () => (begun.email = input.value) });
  const form = h("form.inline", { novalidate: true, onsubmit: submit },
    h("label", { for: id }, _("Your e-mail")), h("p.sm", { id: `${id}-why` }, why),
    h("div.pair", null, input, h("button.btn.soft", { type: "submit" }, _("Send link"))), error);
  const link = h("button.link", { onclick: () => (unfold(), input.focus()) }, _("Leave an e-mail"));
  const sent = h("p.call.ok", { role: "status" });
  const node = h("div.contact", null, form, sent);
  let folded = false;
  let asked = true;

  function unfold() {
    begun.opened = true;
    arrange();
  }

  function arrange() {
    form.hidden = !asked || (folded && !begun.opened);
    link.hidden = !asked || !folded || begun.opened;
    if (!input.value) input.value = begun.email;
    node.hidden = form.hidden && sent.hidden;
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const email = input.value.trim();
    const wrong = !input.validity.valid || !email.includes("@");
    error.textContent = wrong ? _("Enter an e-mail address, such as name@example.com") : "";
    attribute(input, "aria-invalid", wrong ? "true" : null);
    if (wrong) input.focus();
    else if (await ui.chat.act("identity", { email })) ui.chat.remember("emailed", email);
  }

  return {
    node,
    link,
    /** @param {boolean} now */
    fold(now) {
      folded = now;
      arrange();
    },
    show: whenChanged(
      ({ assurance, emailed }) => [assurance, emailed],
      ({ assurance, emailed }) => {
        asked = assurance === 0 && !emailed;
        sent.hidden = assurance > 0 || !emailed;
        sent.textContent = emailed && _("We sent a link to %(email)s. Open it to confirm that the address is yours.", { email: emailed });
        arrange();
      },
    ),
  };
}

/** Nobody is there: said before a word is typed, with the next opening in the customer's own time. @type {MakePart} */
export function awayView(ui) {
  const words = h("span");
  const contact = contactForm(ui, _("We write to you when the answer is here."));
  const node = h("section.away", { "aria-label": _("Opening hours") },
    h("div.call.warn", null, icon("clock"), h("p", null, words, " ", contact.link)), contact.node);
  return {
    node,
    show(view) {
      const { turn, hours } = view.talk;
      node.hidden = turn !== "bot" || !hours || hours.open;
      const text = nobody(hours?.opensAt);
      if (words.textContent !== text) words.textContent = text;
      contact.show(view);
      contact.fold(hasSpoken(view));
    },
  };
}
