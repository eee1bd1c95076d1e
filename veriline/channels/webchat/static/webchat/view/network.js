// @ts-check
/** The bar under the head when there is no connection, with a countdown. */
import { h, icon } from "../dom.js";
import "../icons_later.js";
import { firstName, gettext as _, sentences } from "../strings.js";

/** @type {MakePart} */
export function networkView(ui) {
  const title = h("strong");
  const words = h("span");
  const node = h("div.net", null, icon("offline"), h("p", null, title, words),
    h("button.btn.ghost.sm", { onclick: ui.chat.reconnect }, _("Try now")));
  /** @type {View|null} */
  let now = null;
  let away = false;

  function count() {
    if (!node.isConnected) clearInterval(timer);
    if (!now || node.hidden) return;
    const n = Math.max(1, Math.ceil((now.net.retryAt - Date.now()) / 1000));
    const { turn, person } = now.talk;
    const kept = turn === "queue" ? _("We keep your place.")
      : turn === "person" && person ? _("%(name)s can see you dropped.", { name: firstName(person.name) })
      : _("What you write waits here.");
    words.textContent = sentences("", _("Trying again in %(n)s s.", { n }), kept);
  }
  const timer = setInterval(count, 500);

  /** @param {View} view */
  function show(view) {
    now = view;
    const { state } = view.net;
    const lost = state === "waiting" || (away && state === "connecting");
    if (lost !== away) ui.status({ text: lost ? _("You are offline. Your message waits here.") : _("Back online."), about: "net", urgent: true });
    node.hidden = !(away = lost);
    title.textContent = navigator.onLine ? _("Connection lost.") : _("You are offline.");
    count();
  }
  return { node, show };
}
