// @ts-check
/** This browser's hold on one conversation: id and token, shared by its tabs, renewed in time. */
import { alone } from "./memory.js";

/** A token lives 8 days; renewing daily keeps a used chat open for as long as it is used. */
const RENEW_AFTER_MS = 86_400_000;

/** @param {ReturnType<typeof import("./api.js").api>} api @param {Memory} memory */
export function session(api, memory) {
  /** @returns {Session|null} */
  const held = () => memory.get("session");

  /** @param {any} answer of the API @param {string} language @returns {Session} */
  function keep({ conversation, token, live_url, assurance = 0, notices = [] }, language) {
    const now = { conversation, token, live_url, assurance, notices, language, tokenAt: Date.now() };
    memory.set("session", now);
    return now;
  }

  return {
    held,
    keep,
    token: () => held()?.token ?? "",
    /** @param {Partial<Session>} news */
    update: (news) => memory.set("session", { ...held(), ...news }),
    forget: () => memory.set("session", null),
    /** Continues the stored conversation or opens one; two tabs that open at once get the same.
     * @param {() => Promise<object>} opening @param {string} language */
    start: (opening, language) => alone("start", async () => held() ?? keep(await api.start(await opening()), language)),
    /** A fresh token before the old one ends; one tab does it for all. */
    renew: () =>
      alone("token", async () => {
        const now = held();
        if (!now || Date.now() - now.tokenAt < RENEW_AFTER_MS) return;
        const { token } = await api.act(now.conversation, "token");
        memory.set("session", { ...now, token, tokenAt: Date.now() });
      }),
  };
}
