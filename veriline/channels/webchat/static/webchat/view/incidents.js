// @ts-check
/** The call-out over the talk: what is the matter with what it is about, as the lead wrote it. */
import { fill, h, icon } from "../dom.js";
import { gettext as _, sentences } from "../strings.js";

/** Events come in bursts when a talk is read again: one question answers them all. */
const SETTLE_MS = 100;

/** @type {MakePart} */
export function incidentView(ui) {
  const node = h("div.troubles", { role: "region", "aria-label": _("What is the matter"), hidden: true });
  let asked = 0;
  let timer = 0;

  /** @param {string} conversation */
  async function ask(conversation) {
    const answer = await ui.chat.peek(`/api/v1/conversations/${conversation}/incidents`).catch(() => null);
    if (answer) draw(JSON.parse(await answer.text()));
  }

  /** Incidents first: an announcement was made in peace. @param {{ incidents: Incident[], announcements?: Incident[] }} concerning */
  function draw({ incidents, announcements = [] }) {
    const shown = [...incidents.map((one) => ({ ...one, more: _("Live status") })), ...announcements.map((one) => ({ ...one, more: _("Announcement") }))];
    const [first] = shown;
    node.hidden = !first;
    fill(node, shown.slice(0, 2).map(({ severity, title, text, url, more }) =>
      h(`div.notice.${severity}`, null, icon("info"), h("p", null, h("strong", null, title), sentences("", text, ""),
        h("a", { ...ui.linkTo(url), onclick: () => ui.follow(url) }, more)))));
    if (first) ui.status({ text: sentences(first.title, first.text), about: "incident", urgent: true });
  }

  return {
    node,
    show({ talk: { troubled } }) {
      if (!troubled) node.hidden = true;
      if ((troubled?.seq ?? 0) === asked) return;
      asked = troubled?.seq ?? 0;
      clearTimeout(timer);
      if (troubled) timer = setTimeout(ask, SETTLE_MS, troubled.conversation);
    },
  };
}
