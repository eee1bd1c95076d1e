// @ts-check
/** Behind the three dots: the full page, a copy, the language, the end, and what we can see of this device. */
import { h, icon } from "../dom.js";
import { hasSpoken } from "../conversation.js";
import { seen } from "../device.js";
import "../icons_later.js";
import { gettext as _, language } from "../strings.js";
import { languagePicker } from "./choices.js";

/** @type {MakePart} */
export function menuView(ui) {
  /** @param {string} drawing @param {string} label @param {() => void} act */
  const item = (drawing, label, act) =>
    h("button.row", { onclick: () => (ui.toggleMenu(), act()) }, icon(drawing), h("span.text", null, label));
  const { page_url, client } = seen(ui.app);
  const full = ui.mode === "float" && item("full", _("Open in full page"), () => openFullPage(ui));
  const verify = h("a.row", ui.linkTo(`/${language()}/verify/`), icon("seal"), h("span.text", null, _("Is this really us?")));
  const copy = item("download", _("Download this conversation"), ui.download);
  const end = item("end", _("End this conversation"), () => ui.chat.act("close"));
  const level = h("dd");
  const rows = [
    [_("App"), `${client.app} ${client.version}`], [_("System"), client.os], [_("Language"), client.locale],
    [_("Time zone"), client.timezone], [_("Page"), page_url], [_("Browser"), client.user_agent],
  ];
  const node = h("div.menu", { role: "group", "aria-label": _("More") }, full, verify, copy, end, languagePicker(ui),
    h("h3", null, _("What we can see")),
    h("dl", null, h("div", null, h("dt", null, _("You")), level), rows.map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value)))));
  return {
    node,
    show(view) {
      copy.hidden = !hasSpoken(view);
      end.hidden = copy.hidden || view.talk.turn === "closed";
      level.textContent = [_("Guest"), _("E-mail confirmed"), _("Signed in")][view.assurance];
    },
  };
}

/** The same conversation in a window of its own, by a one-time code in the fragment, which no server log sees. @param {Ui} ui */
async function openFullPage({ chat, origin }) {
  // Opened before waiting: a browser lets only the click itself open a window.
  const page = window.open("", "_blank");
  const { code, url } = (chat.has() && (await chat.act("transfer-code"))) || {};
  if (!page) return;
  page.opener = null;
  page.location.href = (url ?? `${origin}/${language()}/chat/`) + (code ? `#code=${encodeURIComponent(code)}` : "");
}
