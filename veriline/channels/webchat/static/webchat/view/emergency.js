// @ts-check
/** After the one tap, until the server's own words are here: what is true now (ux.md 6.4: nothing is promised). */
import { h, icon } from "../dom.js";
import { gettext as _ } from "../strings.js";

/** @type {MakePart} */
export function emergencyView(ui) {
  const title = h("strong");
  const node = h("div.call.warn", { role: "alert" }, icon("shield"), h("div", null,
    h("p", null, title), h("p", null, _("Withdrawals are not stopped yet. If you can sign in, stop them yourself in your exchange app: Security, Freeze account."))));
  return {
    node,
    show({ cried, talk, net, phase }) {
      const away = net.state === "waiting" || phase === "failed";
      const words = away ? _("Nobody knows of it yet: there is no connection.") : _("Asking for a person now.");
      node.hidden = !cried || talk.emergency || talk.turn !== "bot";
      if (title.textContent !== words) title.textContent = words;
    },
  };
}
