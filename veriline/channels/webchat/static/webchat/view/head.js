// @ts-check
/** The head: who answers here now, the way to more and out; and what there is to tell. */
import { fill, h, icon, whenChanged } from "../dom.js";
import { gettext as _ } from "../strings.js";

/** @type {MakePart} */
export function headView(ui) {
  const face = h("div.face", { "aria-hidden": "true" });
  const title = h("h2.title", { id: "title" });
  const sub = h("p.sub");
  const more = h("button.ib", { "aria-label": _("More"), "aria-expanded": "false", onclick: ui.toggleMenu }, icon("more"));
  const close = ui.mode === "float" && h("button.ib", { "aria-label": _("Close chat, keeps your place"), onclick: ui.close }, icon("down"));
  /** @param {{name: string, number: string}} person @param {boolean} known */
  const prove = async (person, known) => node.after((await ui.later(() => import("./proof.js"))).proof(ui, person, known));
  const show = whenChanged(
    ({ talk, assurance }) => [talk.turn, talk.person, talk.emergency, assurance],
    ({ talk, assurance }) => {
      const { turn, person, emergency } = talk;
      const named = person && (turn === "person" || turn === "closed") ? person : null;
      face.classList.toggle("person", Boolean(named));
      fill(face, named ? initials(named.name) : icon("brand"));
      title.textContent = named?.name || (ui.brand ? _("%(brand)s support", { brand: ui.brand }) : _("Support chat"));
      fill(sub, named?.number ? h("button.proves", { onclick: () => prove(named, assurance > 1) }, assurance > 1
        ? [icon("seal"), _("Verified staff %(number)s", { number: named.number })] : _("Staff %(number)s", { number: named.number }))
        : turn === "closed" ? _("Finished")
        : turn === "bot" ? _("Answers first, then people")
        : emergency ? _("Urgent: answered first") : _("Waiting for a person"));
    },
  );
  const node = h("header.head", null, face, h("div.names", null, title, sub), more, close);
  return { node, more, show };
}

/** Up to two letters. @param {string} name */
const initials = (name) => name.split(/\s+/).slice(0, 2).map((word) => word[0]).join("").toUpperCase();

/** What the server, or the last act, had to say. @type {MakePart} */
export function noticeView(ui) {
  const node = h("div", { role: "status" });
  /** @type {View} */
  let latest;
  const show = whenChanged(
    ({ notices, trouble, phase }) => [notices, trouble, phase],
    async (view) => {
      const { notices, trouble, phase } = (latest = view);
      const told = notices.length ? notices.map((await import("./notices.js")).noticed) : [];
      const again = phase === "failed" ? _("Try again") : phase === "lost" ? _("Start a new conversation") : "";
      const lines = [phase === "lost" && _("This conversation can no longer be opened here."), ...told, trouble].filter(Boolean);
      if (view === latest) fill(node, lines.length > 0 && h("div.notice", null, icon("info"), h("div", null, lines.map((line) => h("p", null, line))),
        again ? h("button.btn.ghost.sm", { onclick: ui.chat.start }, again)
          : h("button.ib.small", { "aria-label": _("Dismiss"), onclick: ui.chat.dismiss }, icon("close"))));
    },
  );
  return { node, show };
}
