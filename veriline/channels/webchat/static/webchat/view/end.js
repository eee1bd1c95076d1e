// @ts-check
/** The end: how it went, a copy to keep, and the way back for 7 days. */
import { fill, h, icon, whenChanged } from "../dom.js";
import "../icons_later.js";
import { firstName, gettext as _ } from "../strings.js";

const REOPEN_WITHIN_MS = 7 * 86_400_000;

/** @type {MakePart} */
export function endView(ui) {
  const node = h("section.end", { "aria-label": _("Finished") });
  const show = whenChanged(
    ({ talk, rated }) => [talk.turn, talk.person, rated, talk.rateable],
    ({ talk, rated }) => {
      node.hidden = talk.turn !== "closed";
      fill(node,
        rating(talk.rateable ? firstName(talk.person?.name) : "", rated, ui),
        line("download", _("Download this conversation"), ui.download),
        Date.now() - Date.parse(talk.closedAt ?? "") < REOPEN_WITHIN_MS && line("again", _("Not solved, reopen within 7 days"), () => reopen(ui)),
        line("chat", _("Start a new conversation"), ui.chat.fresh));
    },
  );
  return { node, show };
}

/** @param {string} drawing @param {string} label @param {() => void} act */
const line = (drawing, label, act) => h("p.line", null, icon(drawing), h("button.link", { onclick: () => act() }, label));

/** @param {string} name of the person, "" when nobody joined @param {string} rated @param {Ui} ui */
function rating(name, rated, ui) {
  const choices = [["bad", _("Poor")], ["fair", _("Fine")], ["good", _("Good")]];
  return [
    h("h3", null, name ? _("How did %(name)s do?", { name }) : _("How did we do?")),
    h("p.sm", { role: "status" }, rated ? _("Thank you.") : name ? _("Only the team lead sees this.") : _("We read every answer.")),
    h("div.faces", { role: "group", "aria-label": _("Rating") }, choices.map(([choice, label]) =>
      h("button", { "aria-pressed": String(choice === rated), onclick: () => rate(ui, choice) }, icon(choice), label))),
    rated && comment(rated, ui),
  ];
}

/** @param {Ui} ui @param {string} choice good, fair or bad */
async function rate({ chat }, choice, text = "") {
  const done = await chat.act("rating", { choice, text });
  if (done) chat.remember("rated", choice);
  return done;
}

/** What could not be sent to the closed conversation is sent now. @param {Ui} ui */
async function reopen({ chat }) {
  if (!(await chat.act("reopen"))) return;
  chat.remember("rated", null);
  chat.retrySending();
}

/** @param {string} rated @param {Ui} ui */
function comment(rated, ui) {
  const input = h("input.inp", { id: "comment", maxlength: 1000 });
  const form = h("form.inline", { onsubmit: add },
    h("label", { for: "comment" }, _("Anything to add? (optional)")), h("div.pair", null, input, h("button.btn.soft", { type: "submit" }, _("Add"))));

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (!text || !(await ui.clean(text))) return;
    if (await rate(ui, rated, text)) fill(form, h("p.sm", { role: "status" }, _("Thank you. Your words were added.")));
  }
  return form;
}
