// @ts-check
/**
 * The socket to the live gateway (api.md, Live). Lists need no stream: their hints come to every connected agent. The
 * open conversation is followed with a grant of its own. Where sockets are blocked, the page asks every few seconds.
 */

import * as composer from "./composer.js";
import * as list from "./list.js";
import { postJson } from "./net.js";
import * as offers from "./offers.js";
import { afterPaint, avatar, frame, liveUrl, make, me, one, say } from "./page.js";
import * as pane from "./pane.js";

const FIRST_RETRY_MS = 800;
const LAST_RETRY_MS = 20_000;
const POLL_MS = 5_000;
/** Older than this, clocks turn grey (ux.md 6.8, stale). */
const STALE_MS = 10_000;
/** The server is asked when it has been silent so long; a dead socket never says that it died. */
const PROBE_MS = 8_000;
/** A drafting mark goes when nothing was typed for so long. */
const DRAFT_MS = 8_000;

/** @type {WebSocket|null} */
let socket = null;
let failures = 0;
let heardAt = Date.now();
/** Whether this socket's hello was answered. */
let greeted = false;
/** The conversation this socket follows. */
let followed = "";
let connecting = false;
let retry = 0;
let draftTimer = 0;

/** @param {string[]} streams */
const grant = (streams) => postJson("/api/v1/agent/live-grant", { streams });

/** @param {object} frameOut */
function send(frameOut) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frameOut));
}

/** Opens the one socket of this page: a second one would go on looking at what this page has left. */
async function connect() {
  if (connecting || socket) return;
  clearTimeout(retry);
  connecting = true;
  const id = pane.current();
  let pass;
  try {
    pass = await grant(id ? [id] : []);
  } catch {
    return lost();
  } finally {
    connecting = false;
  }
  heard();
  const mine = (socket = new WebSocket(pass.url || liveUrl));
  mine.onopen = () => {
    greeted = false;
    followed = id ?? "";
    mine.send(JSON.stringify({ type: "hello", grant: pass.grant, after: id ? { [id]: pane.lastSeq() } : {} }));
  };
  mine.onmessage = ({ data }) => mine === socket && hear(JSON.parse(data));
  mine.onclose = ({ code }) => {
    if (mine !== socket) return;
    socket = null;
    if (code === 4403) return location.reload();
    lost();
  };
}

function lost() {
  socket = null;
  followed = "";
  const wait = Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS) * (0.7 + Math.random() * 0.6);
  clearTimeout(retry);
  retry = setTimeout(connect, wait);
  if (failures > 1) poll();
}

function heard() {
  heardAt = Date.now();
  if (frame.hasAttribute("data-stale")) {
    frame.removeAttribute("data-stale");
    bar("");
  }
}

/** @param {any} said */
function hear(said) {
  heard();
  if (said.type === "ready") ready(said);
  else if (said.type === "event") event(said.event);
  else if (said.type === "hint") hinted(said);
  else if (said.type === "resync") resync();
  else if (said.type === "revoked") revoked(said.stream);
}

/**
 * The first answer on a socket is to `hello`. What changed between the page and the socket came with no hint, so that
 * everything is read again. Later answers are to `subscribe`.
 * @param {{streams?: Record<string, number>}} said
 */
function ready(said) {
  const id = pane.current();
  if (!greeted) {
    greeted = true;
    failures = 0;
    resync();
    if (!id) document.documentElement.dataset.live = "ready";
  }
  if (id && id in (said.streams ?? {})) {
    send({ type: "viewing", stream: id });
    tellSeen();
  } else follow(id);
}

/** What is on this screen has been read; the gateway tells the customer, if this agent is the one who answers. */
function tellSeen() {
  const id = pane.current();
  if (id && id === followed && !document.hidden) send({ type: "seen", stream: id, seq: pane.lastSeq() });
}

function resync() {
  list.reload().catch(() => {});
  offers.read().catch(() => {});
  pane.catchUp(true);
}

/** @param {{conversation: string, seq: number}} stored */
function event(stored) {
  if (stored.conversation === pane.current()) {
    if (stored.seq > pane.lastSeq()) pane.catchUp();
  } else {
    pane.markStale(stored.conversation);
  }
}

/** @param {string} stream */
function revoked(stream) {
  if (stream !== pane.current()) return;
  pane.forget(stream);
  list.drop(stream);
  bar(say("revoked"), 6_000);
}

/** @type {Record<string, (hint: any) => void>} */
const hints = {
  list: ({ conversation, gone }) => {
    pane.markStale(conversation);
    if (gone) list.drop(conversation);
    list.refresh(conversation);
    if (conversation === pane.current()) pane.catchUp();
    offers.read().catch(() => {});
  },
  agents: resync,
  presence: ({ conversation, agents }) => {
    if (conversation === pane.current()) document.documentElement.dataset.live = "ready";
    const others = agents.filter((/** @type {{id: number}} */ agent) => agent.id !== me.id);
    list.showLookers(conversation, others);
    if (conversation !== pane.current()) return;
    one(".talk-head [data-lookers]")?.replaceChildren(...others.slice(0, 4).map((/** @type {{name: string}} */ other) => avatar(other.name)));
    composer.showOthers(others);
  },
  typing: ({ conversation, actor }) => {
    if (conversation !== pane.current() || actor.kind !== "customer") return;
    pane.doing(say("typing", { who: one(".conversation")?.dataset.alias ?? "" }));
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => pane.doing(""), 5_000);
  },
  seen: ({ conversation, seq, at }) => {
    if (conversation !== pane.current()) return;
    const last = [...document.querySelectorAll(".said.agent[data-public-seq]")].at(-1);
    if (last && Number(/** @type {HTMLElement} */ (last).dataset.publicSeq) <= seq) pane.doing(say("seen", { time: clock(at) }));
  },
  customer: ({ conversation, state, since }) => {
    if (conversation === pane.current()) pane.doing(state === "gone" && since ? say("gone", { time: clock(since) }) : "");
  },
};
let typingTimer = 0;

/** @param {string} at */
const clock = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false });

/** @param {{hint: string}} hint */
function hinted(hint) {
  hints[hint.hint]?.(hint);
}

/** Follows the conversation on the screen and leaves the one before; what failed is tried again by `watch`. @param {string|null} id */
async function follow(id) {
  if ((id ?? "") === followed || socket?.readyState !== WebSocket.OPEN) return;
  if (followed) {
    send({ type: "left", stream: followed });
    send({ type: "unsubscribe", stream: followed });
  }
  followed = id ?? "";
  if (!id) return;
  try {
    const pass = await grant([id]);
    if (followed !== id) return;
    send({ type: "subscribe", grant: pass.grant, after: { [id]: pane.lastSeq() } });
  } catch {
    if (followed === id) followed = "";
  }
}

function drafts() {
  const id = pane.current();
  if (!id) return;
  send({ type: "drafting", stream: id });
  send({ type: "typing", stream: id });
  clearTimeout(draftTimer);
  draftTimer = setTimeout(() => send({ type: "viewing", stream: id }), DRAFT_MS);
}

let polling = 0;

/** Asks while no socket is open. */
async function poll() {
  if (polling) return;
  polling = setTimeout(async () => {
    polling = 0;
    if (socket?.readyState === WebSocket.OPEN) return;
    try {
      await list.reload({ poll: true });
      await offers.read();
      await pane.catchUp();
      heard();
      if (failures > 3) bar(say("polling"));
    } catch {
      // The stale mark says it.
    }
    poll();
  }, document.hidden ? POLL_MS * 4 : POLL_MS);
}

/** One line above the conversation. @param {string} words @param {number} [life] */
function bar(words, life) {
  const bars = one("#bars");
  if (!bars) return;
  bars.replaceChildren(...(words ? [make("div", { class: "bar warn", role: "status" }, words)] : []));
  if (life) setTimeout(() => bars.textContent === words && bar(""), life);
}

function watch() {
  if (greeted) follow(pane.current());
  const age = Date.now() - heardAt;
  if (!navigator.onLine) {
    frame.setAttribute("data-stale", "");
    return bar(say("offline"));
  }
  if (age > PROBE_MS) probe();
  if (age <= STALE_MS) return;
  frame.setAttribute("data-stale", "");
  bar(say("stale", { n: Math.round(age / 1000) }));
}

let probing = false;
let probes = 0;

/** A quiet line is checked by a small request; every fourth time everything is read, as a socket may have died. */
async function probe() {
  if (probing) return;
  probing = true;
  try {
    await offers.read();
    heard();
    if (++probes % 4 === 0) resync();
  } catch {
    socket?.close();
  } finally {
    probing = false;
  }
}

export function start() {
  pane.shown.add((id) => {
    clearTimeout(draftTimer);
    pane.doing("");
    composer.showOthers([]);
    afterPaint(() => follow(pane.current()));
  });
  composer.drafting.add(drafts);
  pane.added.add(tellSeen);
  document.addEventListener("visibilitychange", tellSeen);
  addEventListener("offline", watch);
  addEventListener("online", () => {
    bar("");
    failures = 0;
    if (socket) resync();
    else connect();
  });
  document.addEventListener("visibilitychange", () => document.hidden || resync());
  setInterval(watch, 1_000);
  offers.read().catch(() => {});
  connect();
}
