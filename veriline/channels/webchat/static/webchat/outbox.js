// @ts-check
/**
 * Messages on their way. Each has a client id made here, is kept in localStorage until the server has it, and is
 * retried in order; the server stores one client id once, so nothing doubles.
 */
import { Problem } from "./api.js";
import { alone } from "./memory.js";

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

/** @type {(parts: OutboxParts) => Outbox} */
export function outbox({ memory, post, logged, changed, refused }) {
  /** Accepted by the server, event not here yet. @type {Outgoing[]} */
  let sent = [];
  /** Events that came before the answer to the request that sent them: client id to message id. @type {Map<string, string>} */
  const early = new Map();
  let flushing = false;
  let failures = 0;
  let timer = 0;

  /** @returns {Outgoing[]} */
  const kept = () => memory.get("outbox") ?? [];

  /** @param {(list: Outgoing[]) => Outgoing[]} change */
  function update(change) {
    const list = change(kept());
    memory.set("outbox", list.length ? list : null);
    changed();
  }

  /** @param {string} id */
  const drop = (id) => update((list) => list.filter((one) => one.client_id !== id));

  /** @param {string|undefined} id all when undefined @param {Partial<Outgoing>} news */
  const set = (id, news) => update((list) => list.map((one) => (!id || one.client_id === id ? { ...one, ...news } : one)));

  /** @param {Outgoing} message */
  async function send(message) {
    const { id } = await post(message);
    const shown = message.quiet || early.get(message.client_id) === id || logged(id);
    early.delete(message.client_id);
    if (!shown) sent = [...sent, { ...message, state: "sent", id }];
    drop(message.client_id);
  }

  /** Sends what waits, oldest first, until one must be tried later. */
  async function drain() {
    for (let next; (next = kept().find((one) => one.state === "waiting")); ) {
      try {
        await send(next);
        failures = 0;
      } catch (error) {
        if (!(error instanceof Problem)) return later(0);
        refused(error);
        if (error.passing || error.status === 401) return later(error.retryAfter);
        set(next.client_id, { state: "failed", why: error.detail });
      }
    }
  }

  /** @param {number} seconds asked for by the server, 0 when it did not say */
  function later(seconds) {
    const wait = Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS) * (0.75 + Math.random() / 2);
    timer = setTimeout(flush, Math.max(wait, seconds * 1000));
  }

  async function flush() {
    if (flushing || !kept().some((one) => one.state === "waiting")) return;
    clearTimeout(timer);
    flushing = true;
    await alone("outbox", drain).finally(() => (flushing = false));
  }

  return {
    flush,
    drop,
    all: () => [...sent, ...kept().filter((one) => !early.has(one.client_id))],
    add(message) {
      update((list) => [...list, message]);
      flush();
    },
    retry(id) {
      set(id, { state: "waiting" });
      flush();
    },
    settle(id, clientId) {
      if (sent.some((one) => one.id === id)) sent = sent.filter((one) => one.id !== id);
      else if (kept().some((one) => one.client_id === clientId)) early.set(clientId, id);
    },
    clear() {
      sent = [];
      clearTimeout(timer);
      memory.set("outbox", null);
    },
    stop: () => clearTimeout(timer),
  };
}
