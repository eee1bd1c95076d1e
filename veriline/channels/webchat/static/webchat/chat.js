// @ts-check
/** One conversation at work, without a page: views call its verbs (`types.d.ts`) and are told when something changed. */
import { Unreachable, api as customerApi } from "./api.js";
import { EMPTY, hinted, lastOwn, lastTheirs, reduce, reread, unread, withQueue } from "./conversation.js";
import { memory, uuid } from "./memory.js";
import { outbox } from "./outbox.js";
import { session, subject } from "./session.js";
import { gettext as _ } from "./strings.js";

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
  const box = outbox({ memory: store, post, logged: (id) => talk.items.some((item) => item.id === id), changed: tell, refused });

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
  /** @type {Promise<void>|null} */
  let looking = null;
  /** Whether a recognised customer has an open conversation is being asked. @type {Promise<boolean>|null} */
  let resuming = null;
  /** The conversation this tab shows. */
  let following = "";
  let told = false;
  let typedAt = 0;
  let typingTimer = 0;
  let startTimer = 0;
  const placeTimer = setInterval(askPlace, PLACE_EVERY_MS);
  const unwatch = store.watch((drawer) => {
    // Another tab opened or gave up the conversation.
    if (drawer === "session" && id() !== following) {
      reset();
      if (id()) start();
    }
    tell();
  });

  const id = () => hold.held()?.conversation ?? "";

  /** @returns {View} */
  function view() {
    const held = hold.held();
    return {
      phase, talk, net, trouble,
      outgoing: box.all(),
      assurance: Math.max(talk.assurance, held?.assurance ?? 0),
      notices: held?.notices ?? [],
      emailed: store.get("emailed") ?? "",
      rated: store.get("rated") ?? "",
      unread: unread(talk, store.get("read") ?? 0),
      cried: store.get("cried") === true,
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

  /**
   * The chat was opened. A stored conversation goes on; a signed-in customer is recognised at once; a guest's begins
   * with the first word, so that opening the chat leaves nothing behind. Whether somebody is there is said before.
   */
  function look() {
    return (looking = looked().finally(() => (looking = null)));
  }

  async function looked() {
    const continues = phase === "idle" && (hold.held() || (await (resuming = resumed())) || (await identity()));
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
    if (open) hold.keep(open, subject(token));
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
      await resuming;
      await hold.renew();
      const token = await identity();
      const who = subject(token);
      if (who && (hold.held()?.who || who) !== who) giveUp();
      const continued = hold.held() !== null;
      const { follow } = await import("./stream.js");
      const held = await hold.start(async () => ({ ...(await opening()), identity_token: token }), who);
      enter(follow);
      if (continued && token && held.assurance < SIGNED_IN) await raise(token).catch(() => null);
    } catch (error) {
      if (/** @type {any} */ (error).status === 401) lose();
      else startLater(error);
    }
    tell();
  }

  /** What was written waits; when nobody answered, it is tried again. @param {any} error */
  function startLater(error) {
    phase = "failed";
    if (error.passing === false) return (trouble = said(error));
    const wait = Math.max(START_AGAIN_MS, (error.retryAfter ?? 0) * 1000);
    net = { state: "waiting", retryAt: Date.now() + wait };
    startTimer = setTimeout(start, wait);
  }

  /** @param {(parts: StreamParts) => Stream} follow */
  function enter(follow) {
    reset();
    phase = "ready";
    following = id();
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
    hold.update({ assurance, who: subject(token), notices: [] });
  }

  function reset() {
    stream?.end();
    stream = null;
    following = trouble = "";
    talk = { ...EMPTY, hours: talk.hours, wait: talk.wait };
    net = { state: "connecting", retryAt: 0 };
    phase = "idle";
  }

  /** This device forgets the conversation, but not what was written and not sent. */
  function leave() {
    reset();
    hold.forget();
    for (const drawer of ["read", "rated", "emailed", "given", "done", "cried"]) store.set(drawer, null);
  }

  /** And that as well: the next word is another conversation's, perhaps another person's. */
  function giveUp() {
    leave();
    box.clear();
    store.set("draft", null);
  }

  /** Another account's conversation is given up; what was being opened meanwhile may be one. @param {string} token */
  function part(token) {
    const { who } = hold.held() ?? {};
    const others = Boolean(who) && who !== subject(token);
    if (others) giveUp();
    return others;
  }

  function lose() {
    leave();
    phase = "lost";
    tell();
  }

  /** The token no longer opens it: perhaps another tab has a newer one. */
  async function shutOut() {
    const used = hold.token();
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (hold.token() === used || !hold.held()) lose();
    else stream?.retry();
  }

  /** @param {ChatEvent} event */
  function apply(event) {
    const { actor, data, type } = event;
    talk = reduce(talk, event);
    if (actor.kind === "customer" && type === "message") box.settle(data.id, data.client_id);
    if (type === "message_redacted" || type === "seal_opened") readAgain(data.id);
    // An ended conversation need not load the panel on every page.
    if (type.startsWith("conversation_")) store.set("done", talk.turn === "closed" || null);
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
      stream?.mention({ type: "seen", seq: store.get("read") ?? 0 });
    }
    tell();
  }

  async function askPlace() {
    if (talk.turn !== "queue" || net.state === "waiting") return;
    const answer = await api.place(id()).catch(() => null);
    if (answer) talk = withQueue(talk, answer);
    tell();
  }

  /** @param {Outgoing} message */
  async function post({ client_id, text, files, fields = {} }) {
    if (phase !== "ready") throw new Unreachable();
    const attachments = files.map((file) => file.attachment);
    const receipt = await api.act(id(), "messages", { client_id, text, attachments, fields });
    trouble = "";
    return receipt;
  }

  /** @param {import("./api.js").Problem} problem */
  function refused(problem) {
    if (problem.status === 401) shutOut();
    else if (problem.status === 409) stream?.read();
    else trouble = problem.passing ? said(problem) : "";
    tell();
  }

  /** @param {any} error */
  const said = (error) => error.detail || _("We could not reach the chat. Try again.");

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
      if (/** @type {any} */ (error).status === 401) shutOut();
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
      box.add({ client_id: uuid(), text, files, quiet, fields: { ...about, ...fields }, at: "", state: "waiting" });
      if (phase !== "ready") start();
    },
    cry() {
      // Where a conversation has ended nothing can be said; this cannot wait for it to be reopened.
      if (talk.turn === "closed" || store.get("done")) giveUp();
      store.set("cried", true);
      this.say(_("My account may be stolen."));
    },
    retrySending: box.retry,
    dropUnsent: box.drop,
    reconnect: () => (phase === "ready" ? stream?.retry() : start()),
    leaveLine: () => attempt(() => api.leave(id())),
    act: (verb, body) => attempt(() => api.act(id(), verb, body)),
    async identify() {
      if (!hold.held() && !starting && !looking) return false;
      const token = await identity();
      const parted = [part(token), await Promise.all([looking, starting]).then(() => part(token))].includes(true);
      if (parted) await look();
      else if (token && hold.held()) await attempt(() => raise(token));
      return parted;
    },
    remember(name, value) {
      store.set(name, value);
      tell();
    },
    fetchFile: (url) => attempt(() => api.file(url || api.transcript(id()))),
    peek: (url) => api.file(url),
    async uploads() {
      if (phase !== "ready") await start();
      if (phase !== "ready") throw new Unreachable();
      return api.attachments(id());
    },
    async redeem(code) {
      try {
        const answer = await api.start({ transfer_code: code });
        leave();
        hold.keep(answer);
        await start();
      } catch (error) {
        trouble = said(error);
        tell();
      }
    },
    fresh() {
      giveUp();
      return look();
    },
    typing() {
      if (Date.now() - typedAt >= TYPING_EVERY_MS && stream?.mention({ type: "typing" })) typedAt = Date.now();
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
