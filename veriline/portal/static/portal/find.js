// @ts-check
/**
 * Answers while one types (ux.md 6.1): after two Latin letters or one Han character, 120 ms after the last key, never
 * during IME composition. What looks like a secret is not sent, neither here nor by the form.
 */

const PAUSE_MS = 120;
const LIMIT = 5;
const ENOUGH = /\p{Script=Han}|[\p{L}\p{N}]{2}/u;

/** @typedef {{title: string, url: string, excerpt: string, language: string}} Result */

/** @type {Promise<{inspect: (text: string) => Promise<unknown[]>}|null>|null} */
let shield = null;

/** Asks the chat's detectors; where they do not load, the server's alone protect. @param {string} text */
async function isSecret(text) {
  shield ??= import("../webchat/shield/shield.js").catch(() => (shield = null));
  const detectors = await shield;
  const found = detectors ? await detectors.inspect(text).catch(() => []) : [];
  return found.length > 0;
}

for (const form of document.querySelectorAll("form[data-find]")) find(/** @type {HTMLFormElement} */ (form));

/** @param {HTMLFormElement} form */
function find(form) {
  const input = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  const list = /** @type {HTMLElement} */ (form.querySelector("[data-find-list]"));
  const status = /** @type {HTMLElement} */ (form.querySelector("[data-find-status]"));
  const words = /** @type {HTMLElement} */ (form.querySelector("[data-find-words]")).dataset;
  let timer = 0;
  let asked = input.value.trim();
  let waiting = new AbortController();
  let passed = false;

  input.addEventListener("focus", () => isSecret(""), { once: true });
  input.addEventListener("input", (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) later();
  });
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", keys);
  list.addEventListener("keydown", keys);
  form.addEventListener("focusout", (event) => {
    if (!form.contains(/** @type {Node|null} */ (event.relatedTarget))) close();
  });
  form.addEventListener("submit", async (event) => {
    if (passed) return;
    event.preventDefault();
    if (await isSecret(input.value)) return refuse();
    passed = true;
    // Not in the event's own turn: a form ignores a second submission while it is firing the first.
    setTimeout(() => form.requestSubmit());
  });

  function later() {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  }

  async function look() {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    waiting.abort();
    if (!ENOUGH.test(text)) return close();
    if (await isSecret(text)) return refuse();
    const slow = setTimeout(() => form.classList.add("slow"), 300);
    waiting = new AbortController();
    try {
      const results = await ask(text, waiting.signal);
      if (text === input.value.trim()) show(results, text);
    } catch (error) {
      if (/** @type {Error} */ (error).name !== "AbortError") say(navigator.onLine ? words.failed : words.offline, true);
    } finally {
      clearTimeout(slow);
      form.classList.remove("slow");
    }
  }

  /** @param {string} text @param {AbortSignal} signal @returns {Promise<Result[]>} */
  async function ask(text, signal) {
    const query = new URLSearchParams({ q: text, language: form.dataset.language ?? "", limit: String(LIMIT) });
    const answer = await fetch(`${form.dataset.api}?${query}`, { signal, headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()).results;
  }

  /** @param {Result[]} results @param {string} text */
  function show(results, text) {
    const links = results.map((result) => link(result, text));
    if (!links.length) return say(words.none, true);
    const all = document.createElement("a");
    all.className = "find-all";
    all.href = `${form.action}?${new URLSearchParams({ q: text })}`;
    all.textContent = words.all ?? "";
    list.replaceChildren(...links, all);
    list.hidden = false;
    const count = links.length === 1 ? words.countOne : words.countMany;
    status.textContent = (count ?? "").replace("{n}", String(links.length));
  }

  /** @param {Result} result @param {string} text */
  function link(result, text) {
    const made = document.createElement("a");
    const title = document.createElement("b");
    const excerpt = document.createElement("span");
    made.href = new URL(result.url, location.href).pathname;
    title.lang = excerpt.lang = result.language;
    title.append(...marked(result.title, text));
    excerpt.append(...marked(result.excerpt, text));
    made.append(title, excerpt);
    if (result.language !== form.dataset.language) {
      const note = document.createElement("i");
      note.textContent = words.other ?? "";
      made.append(note);
    }
    return made;
  }

  /** @param {string|undefined} sentence @param {boolean} [shown] */
  function say(sentence, shown) {
    const line = document.createElement("p");
    line.textContent = sentence ?? "";
    list.replaceChildren(line);
    list.hidden = !shown;
    status.textContent = sentence ?? "";
  }

  function refuse() {
    waiting.abort();
    say(words.secret, true);
    list.querySelector("p")?.classList.add("secret");
  }

  function close() {
    list.hidden = true;
    status.textContent = "";
  }

  /** Arrows walk through the answers, Escape closes them. @param {KeyboardEvent} event */
  function keys(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
      input.focus();
    } else if (event.key === "ArrowDown" && !list.hidden && links.length) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    }
  }
}

/** A text with the words of the question in marks. @param {string} text @param {string} query @returns {Node[]} */
function marked(text, query) {
  const terms = query.toLowerCase().match(/\p{Script=Han}{1,2}|[\p{L}\p{N}]{3,}/gu) ?? [];
  if (!terms.length) return [document.createTextNode(text)];
  const pattern = new RegExp(`(${terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, "")).join("|")})`, "giu");
  return text.split(pattern).map((part, at) => {
    if (at % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}
