// @ts-check
/**
 * Messages on their way. Each has a client id made here, is kept in localStorage until the server has it, and is
 * retried in order; the server stores one client id once, so nothing doubles, however many tabs send it.
 */
import { Problem } from "./api.js";

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
  let addedAt = 0;
  /** Counts conversations: an answer that comes after the end of one is nobody's. */
  let era = 0;

  /** Each in a drawer of its own, so that tabs never overwrite each other's. @returns {Outgoing[]} */
  const kept = () => memory.all("outbox:").sort((a, b) => (a.at < b.at ? -1 : 1));

  /** @param {Outgoing} message */
  function keep(message) {
    memory.set(`outbox:${message.client_id}`, message);
    changed();
  }

  /** @param {string} id */
  function drop(id) {
    memory.set(`outbox:${id}`, null);
    changed();
  }

  /** Sends what waits, oldest first, until one must be tried later. */
  async function drain() {
    const began = era;
    for (let next; (next = kept().find((one) => one.state === "waiting")); ) {
      try {
        const { id } = await post(next);
        if (began !== era) return;
        const shown = next.quiet || early.get(next.client_id) === id || logged(id);
        early.delete(next.client_id);
        if (!shown) sent = [...sent, { ...next, state: "sent", id }];
        drop(next.client_id);
        failures = 0;
      } catch (error) {
        if (began !== era) return;
        if (!(error instanceof Problem)) return later(0);
        refused(error);
        if (error.passing || error.status === 401) return later(error.retryAfter);
        keep({ ...next, state: "failed", why: error.detail });
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
    await drain().finally(() => (flushing = false));
  }

  return {
    flush,
    drop,
    all: () => [...sent, ...kept().filter((one) => !early.has(one.client_id))],
    add(message) {
      // In order, even within one millisecond.
      addedAt = Math.max(Date.now(), addedAt + 1);
      keep({ ...message, at: new Date(addedAt).toISOString() });
      flush();
    },
    retry(id) {
      for (const one of kept()) if (!id || one.client_id === id) keep({ ...one, state: "waiting" });
      flush();
    },
    settle(id, clientId) {
      if (sent.some((one) => one.id === id)) sent = sent.filter((one) => one.id !== id);
      else if (kept().some((one) => one.client_id === clientId)) early.set(clientId, id);
    },
    clear() {
      era += 1;
      sent = [];
      clearTimeout(timer);
      for (const one of kept()) drop(one.client_id);
    },
    stop: () => clearTimeout(timer),
  };
}
