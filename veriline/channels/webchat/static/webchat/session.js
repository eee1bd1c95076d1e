// @ts-check
/** This browser's hold on one conversation: id and token, shared by its tabs, renewed in time. */
import { alone } from "./memory.js";

/** A token lives 8 days; renewing daily keeps a used chat open for as long as it is used. */
const RENEW_AFTER_MS = 86_400_000;

/** @param {ReturnType<typeof import("./api.js").api>} api @param {Memory} memory */
export function session(api, memory) {
  /** @returns {Session|null} */
  const held = () => memory.get("session");

  /** @param {any} answer of the API @param {string} [who] the account it was opened for @returns {Session} */
  function keep({ conversation, token, live_url, assurance = 0, notices = [] }, who = "") {
    const now = { conversation, token, live_url, assurance, notices, who: assurance ? who : "", tokenAt: Date.now() };
    memory.set("session", now);
    return now;
  }

  return {
    held,
    keep,
    token: () => held()?.token ?? "",
    /** @param {Partial<Session>} news */
    update: (news) => held() && memory.set("session", { ...held(), ...news }),
    forget: () => memory.set("session", null),
    /** Continues the stored conversation or opens one; two tabs that open at once get the same.
     * @param {() => Promise<object>} opening @param {string} who */
    start: (opening, who) => alone("start", async () => held() ?? keep(await api.start(await opening()), who)),
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

/** The account a signed identity token names; "" for a guest. Only the server can tell whether it is true. @param {string} token */
export function subject(token) {
  try {
    return String(JSON.parse(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).sub);
  } catch {
    return "";
  }
}
