// @ts-check
/**
 * One conversation at work: session, stream, outbox and state together, without a page. Views call its verbs and are
 * told when something changed.
 */
import { Problem, Unreachable, api as customerApi } from "./api.js";
import { EMPTY, hinted, lastOwn, lastTheirs, reduce, reread, unread, withQueue } from "./conversation.js";
import { memory, uuid } from "./memory.js";
import { outbox } from "./outbox.js";
import { session } from "./session.js";
import { gettext as _, language } from "./strings.js";

const TYPING_EVERY_MS = 3_000;
const TYPING_LASTS_MS = 6_000;
const PLACE_EVERY_MS = 30_000;
const START_AGAIN_MS = 4_000;
const SIGNED_IN = 2;

/** @type {(parts: ChatParts) => Chat} */
export function chat({ origin, identity, known, opening, area, changed }) {
  const store = memory(origin);
  const api = customerApi(origin, () => hold.token());
  const hold = session(api, store);
  const box = outbox({ memory: store, post, logged, changed: tell, refused });

  /** @type {View["phase"]} */
  let phase = "idle";
  let talk = EMPTY;
  /** @type {Network} */
  let net = { state: "connecting", retryAt: 0 };
  let trouble = "";
  /** @type {Stream|null} */
  let stream = null;
  /** @type {Promise<void>|null} */
  let starting = null;
  let told = false;
  let typedAt = 0;
  let typingTimer = 0;
  let startTimer = 0;
  const placeTimer = setInterval(askPlace, PLACE_EVERY_MS);
  const unwatch = store.watch(onOtherTab);

  /** The conversation's id. */
  const id = () => hold.held()?.conversation ?? "";

  /** @returns {View} */
  function view() {
    const held = hold.held();
    return {
      phase, talk, net, trouble,
      outgoing: box.all(),
      assurance: Math.max(talk.assurance, held?.assurance ?? 0),
      notices: (held?.notices ?? []).map(notice),
      emailed: store.get("emailed") ?? "",
      rated: store.get("rated") ?? "",
      unread: unread(talk, store.get("read") ?? 0),
    };
  }

  /** Tells once for everything that happens in one go. */
  function tell() {
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      changed(view());
    });
  }

  // ---- starting

  /**
   * The chat was opened. A stored conversation goes on; a signed-in customer is recognised at once; a guest's begins
   * with the first word, so that opening the chat leaves nothing behind. Whether somebody is there is said before.
   */
  async function look() {
    const continues = phase === "idle" && (hold.held() || (await resumed()) || (await identity()));
    if (continues) start();
    const queue = await api.availability().catch(() => null);
    if (queue) talk = withQueue(talk, queue);
    tell();
  }

  /** A recognised customer's open conversation continues on this device. */
  async function resumed() {
    const token = await identity();
    if (!token && !known) return false;
    const mine = await api.mine(token).catch(() => null);
    const open = mine?.conversations?.[0];
    if (open) hold.keep(open, open.language);
    return Boolean(open);
  }

  /** Opens or continues the conversation; safe to call again. */
  function start() {
    starting ??= begin().finally(() => (starting = null));
    return starting;
  }

  async function begin() {
    if (phase === "ready") return;
    clearTimeout(startTimer);
    phase = "starting";
    tell();
    try {
      await hold.renew().catch((error) => [401, 404].includes(error.status) && hold.forget());
      const continued = hold.held() !== null;
      const token = await identity();
      const { follow } = await import("./stream.js");
      const held = await hold.start(async () => ({ ...(await opening()), identity_token: token }), language());
      enter(follow);
      if (continued && token && held.assurance < SIGNED_IN) await raise(token).catch(() => null);
    } catch (error) {
      startLater(error);
    }
    tell();
  }

  /** What was written waits; when nobody answered, it is tried again. @param {unknown} error */
  function startLater(error) {
    phase = "failed";
    if (error instanceof Problem && !error.passing) trouble = said(error);
    else {
      const wait = Math.max(START_AGAIN_MS, error instanceof Problem ? error.retryAfter * 1000 : 0);
      net = { state: "waiting", retryAt: Date.now() + wait };
      startTimer = setTimeout(start, wait);
    }
  }

  /** @param {(parts: StreamParts) => Stream} follow */
  function enter(follow) {
    phase = "ready";
    trouble = "";
    talk = { ...EMPTY, hours: talk.hours, wait: talk.wait };
    net = { state: "connecting", retryAt: 0 };
    stream?.end();
    stream = follow({
      address: () => new URL(hold.held()?.live_url ?? "", origin).href.replace(/^http/, "ws"),
      token: hold.token,
      cursor: () => talk.seq,
      fetchEvents: (after) => api.events(id(), after),
      apply,
      hinted: hint,
      changed: networkChanged,
    });
    box.flush();
    tell();
  }

  /** A guest is recognised in the conversation that goes on. @param {string} token */
  async function raise(token) {
    const { assurance } = await api.act(id(), "identity", { identity_token: token });
    hold.update({ assurance, notices: [] });
  }

  function leave() {
    stream?.end();
    stream = null;
    hold.forget();
    for (const drawer of ["read", "rated", "emailed", "given"]) store.set(drawer, null);
    talk = EMPTY;
    trouble = "";
    phase = "idle";
  }

  /** The token no longer opens it: perhaps another tab has a newer one. */
  async function shutOut() {
    const used = hold.token();
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (hold.token() !== used && hold.held()) return stream?.retry();
    leave();
    phase = "lost";
    tell();
  }

  /** @param {string} drawer */
  function onOtherTab(drawer) {
    if (drawer === "session" && phase === "ready" && !hold.held()) leave();
    if (drawer === "session" && hold.held()) start();
    tell();
  }

  // ---- following

  /** @param {ChatEvent} event */
  function apply(event) {
    const { actor, data, type } = event;
    talk = reduce(talk, event);
    if (actor.kind === "customer" && type === "message") box.settle(data.id, data.client_id);
    if (type === "message_redacted") readAgain(data.id);
    if (type === "queue_entered" && net.state !== "connecting") askPlace();
    tell();
  }

  /** @param {string} messageId */
  async function readAgain(messageId) {
    const item = talk.items.find((one) => one.id === messageId);
    const event = item && (await stream?.again(item.seq).catch(() => null));
    if (event) talk = reread(talk, event);
    tell();
  }

  /** @param {any} frame */
  function hint(frame) {
    // The gateway knows the place; the wait is asked for.
    if (frame.hint === "queue" && frame.wait_low_s === undefined) askPlace();
    else talk = hinted(talk, frame);
    clearTimeout(typingTimer);
    if (talk.typing) typingTimer = setTimeout(() => hint({ hint: "typing", on: false }), TYPING_LASTS_MS);
    tell();
  }

  /** @param {Network} now */
  function networkChanged(now) {
    const back = net.state === "waiting" || net.state === "connecting";
    net = now;
    if (now.state === "refused") shutOut();
    else if (back && now.state !== "waiting" && now.state !== "connecting") {
      box.flush();
      askPlace();
    }
    tell();
  }

  async function askPlace() {
    if (talk.turn !== "queue" || net.state === "waiting") return;
    const answer = await api.place(id()).catch(() => null);
    if (answer) talk = withQueue(talk, answer);
    tell();
  }

  // ---- sending

  /** @param {string} messageId */
  function logged(messageId) {
    return talk.items.some((item) => item.id === messageId);
  }

  /** @param {Outgoing} message */
  async function post({ client_id, text, files, fields = {} }) {
    if (phase !== "ready") throw new Unreachable();
    return api.act(id(), "messages", { client_id, text, attachments: files.map((file) => file.attachment), fields });
  }

  /** @param {Problem} problem */
  function refused(problem) {
    if (problem.status === 401) shutOut();
    else if (problem.status === 409) stream?.read();
    else trouble = problem.passing ? said(problem) : "";
    tell();
  }

  /** @param {unknown} error */
  const said = (error) => (error instanceof Problem && error.detail) || _("We could not reach the chat. Try again.");

  /** What the server noticed, by its code. @param {string} code */
  function notice(code) {
    if (code === "identity_expired") return _("Your sign-in has ended, so you are a guest here. Sign in again in the app to be recognised.");
    if (code === "identity_refused") return _("We could not recognise you, so you are a guest here. Sign in again in the app to be recognised.");
    return code;
  }

  /**
   * Does one thing; a failure is told, not thrown. Undefined when it failed.
   * @param {() => Promise<any>} work @returns {Promise<any>}
   */
  async function attempt(work) {
    try {
      if (phase !== "ready") await start();
      if (phase !== "ready") return undefined;
      const answer = await work();
      trouble = "";
      stream?.read();
      return answer ?? true;
    } catch (error) {
      if (error instanceof Problem && error.status === 401) shutOut();
      else trouble = said(error);
      return undefined;
    } finally {
      tell();
    }
  }

  return {
    store, view, look, start,
    has: () => hold.held() !== null,
    say(text, files = [], { fields, quiet } = {}) {
      const about = area && !lastOwn(talk) && { product_area: area };
      box.add({ client_id: uuid(), text, files, quiet, fields: { ...about, ...fields }, at: new Date().toISOString(), state: "waiting" });
      if (phase !== "ready") start();
    },
    retrySending: box.retry,
    dropUnsent: box.drop,
    reconnect: () => (phase === "ready" ? stream?.retry() : start()),
    leaveLine: () => attempt(() => api.leave(id())),
    act: (verb, body) => attempt(() => api.act(id(), verb, body)),
    identify: (token) => attempt(() => raise(token)),
    remember(name, value) {
      store.set(name, value);
      tell();
    },
    fetchFile: (url) => attempt(() => api.file(url || api.transcript(id()))),
    async uploads() {
      if (phase !== "ready") await start();
      if (phase !== "ready") throw new Unreachable();
      return api.attachments(id());
    },
    async redeem(code) {
      try {
        const answer = await api.start({ transfer_code: code });
        leave();
        hold.keep(answer, answer.language);
        await start();
      } catch (error) {
        trouble = said(error);
        tell();
      }
    },
    fresh() {
      leave();
      box.clear();
      return look();
    },
    typing() {
      if (Date.now() - typedAt < TYPING_EVERY_MS) return;
      typedAt = Date.now();
      stream?.mention({ type: "typing" });
    },
    seen() {
      const seq = lastTheirs(talk)?.seq ?? 0;
      if (seq <= (store.get("read") ?? 0)) return;
      store.set("read", seq);
      stream?.mention({ type: "seen", seq });
      tell();
    },
    dismiss() {
      trouble = "";
      if (hold.held()) hold.update({ notices: [] });
      tell();
    },
    stop() {
      unwatch();
      box.stop();
      stream?.end();
      clearInterval(placeTimer);
      clearTimeout(typingTimer);
      clearTimeout(startTimer);
    },
  };
}
