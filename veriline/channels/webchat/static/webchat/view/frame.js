// @ts-check
/** The panel: all parts in their places, fed from one state. */
import { attribute, h, icon, lazy } from "../dom.js";
import { composer } from "../composer.js";
import { lastOwn } from "../conversation.js";
import { inspect } from "../gate.js";
import { gettext as _, script, tag } from "../strings.js";
import { choicesView, personLabel, welcomeView } from "./choices.js";
import { headView, noticeView } from "./head.js";
import { logView, pendingView } from "./log.js";

const SPEAK_EVERY_MS = 60_000;
const RECENT_MS = 600_000;

/** @param {Omit<Ui, "toggleMenu"|"say"|"cry"|"clean"|"download"|"openFile"|"focusComposer"|"pickFiles"|"status">} host */
export function frame(host) {
  const { chat, later } = host;
  const { store } = chat;
  const status = h("p.vh", { role: "status" });
  const askPerson = () => chat.act("handoff");
  /** @type {View} */
  let view = chat.view();
  let menuOpen = false;
  let atEnd = true;
  let placedAt = 0;

  /** @type {Ui} */
  const ui = {
    ...host,
    toggleMenu,
    say: (text, fields) => write.say(text, fields),
    clean: async (text) => !(await inspect(text).catch(() => [1])).length,
    download: () => ui.openFile("", `${_("conversation")}.html`),
    openFile: async (url, name) => (await later(() => import("./files.js"))).save(await chat.fetchFile(url), name),
    focusComposer: () => write.focus(),
    cry() {
      chat.cry();
      follow(true);
      // A phone's keyboard would cover what is being said.
      if (matchMedia("(pointer:coarse)").matches) node.focus();
      else write.focus();
    },
    pickFiles: () => write.pick(),
    status: speaker(status),
  };

  const write = composer({
    send(text, files, fields) {
      chat.say(text, files, { fields });
      follow(true);
    },
    uploads: chat.uploads,
    typing: chat.typing,
    person: askPerson,
    lastWords: () => recent(view),
    store,
    later,
    status: ui.status,
  });

  const head = headView(ui);
  const notices = noticeView(ui);
  const welcome = welcomeView(ui);
  const log = logView(ui);
  const pending = pendingView(ui);
  const choices = choicesView(ui);
  // Loaded with the conversation, and the style of what stands in one: when the network is gone it is too late.
  const net = lazy(({ phase }) => phase !== "idle", async () => (await later(() => import("./network.js"))).networkView(ui));
  const menu = lazy(() => menuOpen, async () => (await later(() => import("./menu.js"))).menuView(ui));
  const emergency = lazy(({ cried }) => cried, async () => (await later(() => import("./emergency.js"))).emergencyView(ui));
  const category = lazy(({ talk }) => talk.topics !== null, async () => (await later(() => import("./category.js"))).categoryView(ui));
  const away = lazy(({ talk }) => talk.hours?.open === false, async () => (await later(() => import("./queue.js"))).awayView(ui));
  const queue = lazy(({ talk }) => talk.turn === "queue", async () => (await later(() => import("./queue.js"))).queueView(ui));
  const end = lazy(({ talk }) => talk.turn === "closed", async () => (await later(() => import("./end.js"))).endView(ui));
  const trouble = lazy(({ talk }) => talk.troubled !== null, async () => (await later(() => import("./incidents.js"))).incidentView(ui));
  const parts = [head, net, notices, trouble, welcome, log, pending, choices, menu, emergency, category, away, queue, end];

  const talk = h("div.talk", null, welcome.node, log.node, pending.node, welcome.examples, emergency.node, category.node, choices.node, away.node, queue.node, end.node, write.alarms);
  const scroll = h("div.scroll", { tabindex: "0", role: "group", "aria-label": _("Messages"), onscroll: scrolled }, talk);
  const human = h("button.link", { onclick: askPerson }, _("Talk to a person"));
  const foot = h("footer.foot", null, write.node, h("div.under", null, h("p", null, _("No passwords, seed phrases or codes")), human));
  const veil = h("div.veil", { hidden: true }, icon("attach"), _("Drop to add"));
  const { dir, font } = script();
  const node = h("section.panel", { lang: tag(), dir: dir ?? "ltr", tabindex: "-1", "aria-labelledby": "title", ondragover: dragged, ondragleave: dragged, ondrop: dragged },
    head.node, menu.node, net.node, notices.node, trouble.node, scroll, foot, veil, status);
  if (font) node.style.setProperty("--font-ui", font);

  /** Keeps the newest in sight, from its beginning, unless the reader has scrolled up. */
  function follow(always = false) {
    if (!always && !atEnd) return;
    const unsaid = pending.node.hasChildNodes() || write.alarms.textContent;
    // That nothing is stopped yet matters more than the place in the line.
    const line = !view.talk.emergency && scroll.querySelector(".queue:not(.small,[hidden])");
    const last = unsaid ? null : log.node.lastElementChild;
    scroll.scrollTop = line ? line.offsetTop : last ? last.offsetTop - 12 : scroll.scrollHeight;
    placedAt = scroll.scrollTop;
  }
  /** The reader scrolled: away from the newest, or back to it. */
  function scrolled() {
    if (Math.abs(scroll.scrollTop - placedAt) > 2) atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  }
  const sizes = new ResizeObserver(() => follow());
  sizes.observe(scroll);
  sizes.observe(talk);

  function toggleMenu() {
    menuOpen = !menuOpen;
    attribute(node, "data-menu", menuOpen);
    attribute(head.more, "aria-expanded", String(menuOpen));
    menu.show(view);
    head.more.focus();
  }

  /** @param {View} now */
  function show(now) {
    view = now;
    for (const part of parts) part.show(now);
    const { turn } = now.talk;
    const away = turn === "closed" || now.phase === "lost";
    if (away && foot.contains(foot.getRootNode().activeElement)) node.focus();
    foot.hidden = away;
    human.hidden = turn !== "bot";
    attribute(human, "aria-label", personLabel(now.talk));
    node.classList.toggle("offline", now.net.state === "waiting");
  }

  /** Files may be dropped anywhere on the panel. @param {DragEvent} event */
  function dragged(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    veil.hidden = event.type !== "dragover";
    if (event.type === "drop") write.addFiles(event.dataTransfer.files);
  }

  write.restore();
  show(view);
  return {
    node, show, follow, toggleMenu,
    cry: ui.cry,
    focus: write.focus,
    menuIsOpen: () => menuOpen,
    stop() {
      sizes.disconnect();
      write.stop();
    },
  };
}

/** The customer's last words of the last ten minutes: half a seed phrase may be in them. @param {View} view */
function recent({ talk, outgoing }) {
  const own = lastOwn(talk);
  const waiting = outgoing.findLast((one) => one.text)?.text;
  return waiting ?? (own && Date.now() - Date.parse(own.at) < RECENT_MS ? (own.text ?? "") : "");
}

/** Says news politely: about one thing at most once a minute, unless urgent; never the same twice. @param {HTMLElement} node */
function speaker(node) {
  /** @type {Record<string, {text: string, at: number}>} */
  const said = {};
  return (/** @type {News} */ { text, about, urgent }) => {
    const last = said[about];
    if (last?.text === text || (last && !urgent && Date.now() - last.at < SPEAK_EVERY_MS)) return;
    said[about] = { text, at: Date.now() };
    node.textContent = text;
  };
}
