// @ts-check
/** Talking to the desk's own server. */

import { one } from "./page.js";

/** The server's refusal: `words` are fit to be shown. */
export class Refusal extends Error {
  /** @param {number} status @param {{words?: string, code?: string}} body */
  constructor(status, body) {
    super(body.words || String(status));
    this.status = status;
    this.code = body.code ?? "";
    this.words = body.words ?? "";
  }
}

/** @param {Response} response */
async function checked(response) {
  if (response.ok) return response;
  const json = response.headers.get("content-type")?.includes("json");
  throw new Refusal(response.status, json ? await response.json().catch(() => ({})) : {});
}

const HEADERS = { "X-Requested-With": "fetch" };
/** A question that hangs so long is given up, so that what waits for it goes on. */
const PATIENCE_MS = 30_000;

/** A fragment of HTML. @param {string} url @param {Record<string, string>} [headers] */
export async function html(url, headers = {}) {
  const response = await checked(await fetch(url, { headers: { ...HEADERS, ...headers }, credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE_MS) }));
  return response.text();
}

/** @param {string} url */
export async function json(url) {
  return (await checked(await fetch(url, { headers: HEADERS, credentials: "same-origin" }))).json();
}

/** The CSRF token of this page. */
export const csrf = () => /** @type {HTMLInputElement} */ (one("#csrf input")).value;

/**
 * A POST as a form; the answer's JSON, or null without content.
 * @param {string} url @param {FormData|Record<string, string>} [fields] @param {RequestInit} [more]
 */
export async function post(url, fields = {}, more = {}) {
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  const response = await checked(
    await fetch(url, { method: "POST", body, headers: { ...HEADERS, "X-CSRFToken": csrf() }, credentials: "same-origin", ...more }),
  );
  return response.status === 204 ? null : response.json();
}

/** A POST of JSON to the Agent API. @param {string} url @param {object} body */
export async function postJson(url, body) {
  const response = await checked(
    await fetch(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { ...HEADERS, "X-CSRFToken": csrf(), "Content-Type": "application/json" },
      credentials: "same-origin",
    }),
  );
  return response.json();
}
