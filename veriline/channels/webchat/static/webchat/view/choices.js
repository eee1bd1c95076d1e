// @ts-check
/** First sight and next step: the language, three example problems, then what one tap can do under the last words. */
import { fill, h, icon, whenChanged } from "../dom.js";
import { hasSpoken, lastTheirs } from "../conversation.js";
import { LANGUAGES, gettext as _, language, opening, ownName, tag } from "../strings.js";
import { sender } from "./bubbles.js";

/** The language and a greeting, until the assistant has spoken; nothing to fill in. @type {MakePart} */
export function welcomeView(ui) {
  const picker = languagePicker(ui);
  const hello = h("div.said", null, sender({ kind: "bot" }), h("div.bubble.in", null, _("Hello. I am an automatic assistant. Tell me what happened, in any language.")));
  const examples = h("ul.rows", { "aria-label": _("Common problems") });
  const offer = (/** @type {string[]} */ problems) =>
    fill(examples, problems.map((one) => h("li", null, h("button.row", { onclick: () => ui.say(one) }, h("span.text", null, one), icon("next")))));
  offer([_("My deposit has not arrived"), _("I cannot sign in"), _("My withdrawal is pending")]);
  if (ui.area) import("./problems.js").then(({ problems }) => offer(problems(ui.area)), () => null);
  return {
    node: [picker, hello],
    examples,
    show(view) {
      picker.hidden = examples.hidden = hasSpoken(view) || view.talk.turn !== "bot";
      hello.hidden = view.talk.items[0]?.who.kind === "bot";
    },
  };
}

/** @param {Ui} ui */
export const languagePicker = (ui) =>
  h("label.picker", null, icon("language"), h("select", { "aria-label": _("Language"), onchange: (/** @type {any} */ event) => ui.speak(event.target.value) },
    LANGUAGES.map((code) => h("option", { value: code, selected: code === language(), lang: tag(code) }, ownName(code)))));

/** Always a way to a person (requirement B3), beside what the server offers. @type {MakePart} */
export function choicesView(ui) {
  const node = h("div.choices", { role: "group", "aria-label": _("What next") });
  const show = whenChanged(
    ({ talk, outgoing }) => [talk.turn, talk.wait, talk.hours, talk.items.at(-1)?.seq, outgoing.length],
    (view) => {
      const { talk, outgoing } = view;
      const asked = talk.items.at(-1)?.who.kind === "customer" || outgoing.some((one) => !one.quiet);
      node.hidden = talk.turn !== "bot" || asked;
      fill(node, !hasSpoken(view) && h("button.btn.soft", { onclick: ui.cry }, icon("shield"), _("My account may be stolen")),
        lastTheirs(talk)?.actions?.map((one) => action(one, ui)),
        h("button.btn.soft", { onclick: () => ui.chat.act("handoff") }, icon("person"), personLabel(talk)));
    },
  );
  return { node, show };
}

/** The way to a person with the wait, when it is known. @param {Talk} talk */
export function personLabel({ wait, hours }) {
  if (hours && !hours.open) return hours.opensAt ? _("Talk to a person, from %(time)s", { time: opening(hours.opensAt) }) : _("Leave a message for a person");
  return wait ? _("Talk to a person, %(n)s min", { n: wait }) : _("Talk to a person");
}

/** What the server offers: a name, a link, fields or words. @param {any} one @param {Ui} ui */
function action(one, ui) {
  if (one === "solved") return [{ label: _("That solved it"), fields: { solved: "yes" } }, { label: _("Not yet"), fields: { solved: "no" } }].map((each) => action(each, ui));
  const { label, url, fields } = one;
  if (url) return h("a.btn.ghost", { ...ui.linkTo(url), onclick: () => ui.follow(url) }, label);
  return label && h("button.btn.ghost", { onclick: () => (fields ? ui.chat.say("", [], { fields, quiet: true }) : ui.say(one.text ?? label)) }, label);
}
