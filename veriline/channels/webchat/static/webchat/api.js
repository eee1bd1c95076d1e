// @ts-check
/** The Customer API over fetch: a Bearer token that opens one conversation, RFC 9457 problems as errors. */
import { language } from "./strings.js";

const TIMEOUT_MS = 15_000;

/** What the server takes, told before anything is chosen (requirement D15). */
export const MAX_FILE_MB = 10;
export const MAX_FILES = 6;

/** The server answered, and the answer is no. `detail` is in the customer's language. */
export class Problem extends Error {
  /** @param {number} status @param {any} body @param {number} [retryAfter] seconds */
  constructor(status, body, retryAfter = 0) {
    super(`HTTP ${status}`);
    this.status = status;
    this.detail = body?.detail ?? body?.title ?? "";
    this.retryAfter = retryAfter;
    /** Worth sending again later, unchanged. */
    this.passing = status === 429 || status >= 500;
  }
}

/** No answer came: offline, blocked, or too slow. */
export class Unreachable extends Error {}

/** @type {(origin: string, token: () => string) => Api} the token is read at each call */
export function api(origin, token) {
  const root = `${origin}/api/v1`;
  const path = (/** @type {string} */ id, what = "") => `${root}/conversations/${id}/${what}`;

  /** @param {string} method @param {string} url @param {any} [body] @param {string} [bearer] */
  async function ask(method, url, body, bearer = token()) {
    /** @type {Record<string, string>} */
    const headers = { "Accept-Language": language() };
    if (bearer) headers.Authorization = `Bearer ${bearer}`;
    if (body) headers["Content-Type"] = "application/json";
    const options = { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout?.(TIMEOUT_MS) };
    const answer = await fetch(url, { ...options, cache: "no-store" }).catch(() => {
      throw new Unreachable();
    });
    if (answer.ok) return answer;
    throw new Problem(answer.status, await answer.json().catch(() => null), Number(answer.headers.get("Retry-After")));
  }

  /** @param {Parameters<typeof ask>} call @returns {Promise<any>} */
  const json = async (...call) => (await ask(...call)).json();

  return {
    start: (opening) => json("POST", `${root}/conversations`, opening, ""),
    availability: () => json("GET", `${root}/availability?language=${language()}`, null, ""),
    mine: (identity) => json("GET", `${root}/me/conversations`, null, identity),
    events: (id, after) => json("GET", path(id, `events?after=${after}&limit=200`)),
    act: (id, verb, body = {}) => json("POST", path(id, verb), body),
    place: (id) => json("GET", path(id, "queue")),
    leave: (id) => ask("DELETE", path(id, "queue")),
    transcript: (id) => path(id, "transcript?format=html"),
    file: async (url) => (await ask("GET", new URL(url, origin).href)).blob(),
    attachments: (id) => ({ url: path(id, "attachments"), headers: { Authorization: `Bearer ${token()}`, "Accept-Language": language() } }),
  };
}
