// @ts-check
/**
 * Follows a conversation: every event once and in order, whatever the network does.
 *
 * First it reads what it missed over HTTP; whether that works tells online from offline. Then it listens on a
 * WebSocket (`hello`, then events as they happen). Where sockets are blocked it polls with the same cursor.
 */

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
const POLL_MS = 3_000;
/** A quiet line is probed: a phone that changed networks never hears that its socket died. */
const PROBE_MS = 25_000;
/** While polling, a socket is tried again after this, doubling up to a minute. */
const FIRST_SOCKET_MS = 4_000;
const LAST_SOCKET_MS = 60_000;

/** @type {(parts: StreamParts) => Stream} */
export function follow({ address, token, cursor, fetchEvents, apply, hinted, changed }) {
  /** @type {WebSocket|null} */
  let socket = null;
  /** @type {Promise<void>|null} */
  let reading = null;
  let readAgain = false;
  let failures = 0;
  let socketFailures = 0;
  let socketTriedAt = 0;
  let timer = 0;
  const off = new AbortController();

  /** @param {Network["state"]} state */
  const tell = (state, retryAt = 0) => off.signal.aborted || changed({ state, retryAt });

  /** @param {() => void} work @param {number} ms */
  function later(work, ms) {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  }

  /** Reads pages until nothing is missing; callers share one reading. */
  function catchUp() {
    readAgain = reading !== null;
    reading ??= read().finally(() => (reading = null));
    return reading;
  }

  async function read() {
    do {
      readAgain = false;
      for (let before = -1; before !== cursor(); ) {
        before = cursor();
        const page = await fetchEvents(before);
        if (off.signal.aborted) return;
        for (const event of page.events) if (event.seq === cursor() + 1) apply(event);
        if (cursor() >= page.last_seq) break;
      }
    } while (readAgain);
  }

  async function connect() {
    close();
    try {
      await catchUp();
    } catch (error) {
      return lost(error);
    }
    failures = 0;
    if (!off.signal.aborted) listen();
  }

  function listen() {
    socketTriedAt = Date.now();
    let opened = false;
    const mine = (socket = new WebSocket(address()));
    mine.onopen = () => {
      opened = true;
      mine.send(JSON.stringify({ type: "hello", token: token(), after: cursor() }));
      tell("live");
      later(probe, PROBE_MS);
    };
    mine.onmessage = ({ data }) => {
      if (mine !== socket) return;
      later(probe, PROBE_MS);
      hear(JSON.parse(data));
    };
    mine.onclose = () => {
      if (mine !== socket) return;
      socket = null;
      socketFailures = opened && Date.now() - socketTriedAt > 5_000 ? 0 : socketFailures + 1;
      // Spread out: when the gateway restarts, everybody comes back.
      if (socketFailures) poll();
      else later(connect, Math.random() * 1_000);
    };
  }

  /** @param {any} frame */
  function hear({ type, event, ...rest }) {
    if (type === "event" && event.seq === cursor() + 1) apply(event);
    else if (type === "resync" || (type === "event" && event.seq > cursor())) catchUp().catch(drop);
    else if (type === "hint") hinted(rest);
  }

  const probe = () => catchUp().then(() => later(probe, PROBE_MS), drop);

  function poll() {
    tell("polling");
    const rest = Math.min(FIRST_SOCKET_MS * 2 ** (socketFailures - 1), LAST_SOCKET_MS);
    const again = () => (Date.now() - socketTriedAt > rest ? connect() : catchUp().then(poll, lost));
    later(again, document.hidden ? POLL_MS * 5 : POLL_MS);
  }

  /** @param {any} [error] */
  function lost(error) {
    if (off.signal.aborted) return;
    if ([401, 404].includes(error?.status)) return tell("refused");
    const wait = Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS) * (0.75 + Math.random() / 2);
    const ms = Math.max(wait, (error?.retryAfter ?? 0) * 1000);
    later(connect, ms);
    tell("waiting", Date.now() + ms);
  }

  /** @param {any} [error] */
  function drop(error) {
    close();
    lost(error);
  }

  function close() {
    clearTimeout(timer);
    const old = socket;
    socket = null;
    old?.close();
  }

  addEventListener("offline", () => drop(), off);
  addEventListener("online", connect, off);
  document.addEventListener("visibilitychange", () => document.hidden || !socket || catchUp().catch(drop), off);
  tell("connecting");
  connect();

  return {
    retry: connect,
    read: () => void catchUp().catch(drop),
    again: async (seq) => (await fetchEvents(seq - 1)).events.find((event) => event.seq === seq),
    mention(frame) {
      const open = socket?.readyState === WebSocket.OPEN;
      if (open) socket?.send(JSON.stringify(frame));
      return open;
    },
    end() {
      off.abort();
      close();
    },
  };
}
