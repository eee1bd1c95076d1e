// @ts-check
/** Who is answering now, and how to check it in another way than by this window (ux.md 6.2, 14). */
import { h, icon } from "../dom.js";
import "../icons_later.js";
import { gettext as _, language } from "../strings.js";

/** @type {Element|undefined} */
let opened;

/** The sheet about a person; `known`: the exchange has told us who the customer is. @param {Ui} ui @param {{name: string, number: string}} person @param {boolean} known */
export function proof(ui, { name, number }, known) {
  const close = () => sheet.remove();
  const sheet = h("div.proof", { role: "group", tabindex: "-1", "aria-label": _("Who answers you"), onkeydown: leave },
    h("h3", null, known ? _("This person is answering you now") : _("Who answers you")),
    h("p.whom", null, known && icon("seal"), `${name} · ${number}`),
    h("p", null, known
      ? _("%(name)s answers you here, inside your signed-in session. Anyone elsewhere who uses this name or number is not us.", { name })
      : _("You are not signed in, so this window alone proves nothing. Open the chat from your app, or check the number.")),
    h("p", null, _("We never call or write first, and nobody of us asks for a password, a code or a seed phrase.")),
    h("a.row", ui.linkTo(`/${language()}/verify/?q=${encodeURIComponent(number)}`), icon("seal"), h("span.text", null, _("Check staff number %(number)s", { number }))),
    h("button.row", { onclick: close }, icon("close"), h("span.text", null, _("Close"))));
  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
    ui.focusComposer();
  }
  opened?.remove();
  opened = sheet;
  setTimeout(() => sheet.focus());
  return sheet;
}
