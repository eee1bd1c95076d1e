// @ts-check
/**
 * Answers while one types (ux.md 6.1): after two Latin letters or one Han character, 120 ms after the last key, never
 * during IME composition. What looks like a secret is not sent, neither here nor by the form. The field is a combobox
 * and the answers its listbox (WAI-ARIA): the focus stays in the field, arrows choose, Enter opens, Escape closes.
 */

const PAUSE_MS = 120;
const LIMIT = 5;
const ENOUGH = /\p{Script=Han}|[\p{L}\p{N}]{2}/u;

/** @typedef {[number, number][]} Spans in characters, not in the halves of UTF-16 */
/** @typedef {{title: string, url: string, excerpt: string, language: string, kind: string, marks: {title: Spans, excerpt: Spans}}} Result */

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
  let chosen = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("focus", () => isSecret(""), { once: true });
  input.addEventListener("input", (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) later();
  });
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", keys);
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
    const links = results.map(link);
    if (!links.length) return say(words.none, true);
    const all = document.createElement("a");
    all.className = "find-all";
    all.href = `${form.action}?${new URLSearchParams({ q: text })}`;
    all.textContent = words.all ?? "";
    [...links, all].forEach((option, at) => {
      option.id = `find-${at}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
    });
    list.replaceChildren(...links, all);
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", words.list ?? "");
    open(true);
    const count = links.length === 1 ? words.countOne : words.countMany;
    status.textContent = (count ?? "").replace("{n}", String(links.length));
  }

  /** @param {boolean} shown */
  function open(shown) {
    list.hidden = !shown;
    input.setAttribute("aria-expanded", String(shown && list.getAttribute("role") === "listbox"));
    choose(-1);
  }

  /** Marks one answer as the one that Enter opens; -1 for none. @param {number} at */
  function choose(at) {
    const options = [...list.querySelectorAll("[role=option]")];
    chosen = at;
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (options[at]) {
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  /** @param {Result} result */
  function link(result) {
    const made = document.createElement("a");
    const title = document.createElement("b");
    const excerpt = document.createElement("span");
    made.href = new URL(result.url, location.href).pathname;
    title.lang = excerpt.lang = result.language;
    title.append(...marked(result.title, result.marks.title));
    excerpt.append(...marked(result.excerpt, result.marks.excerpt));
    if (["incident", "announcement"].includes(result.kind)) made.className = "find-urgent";
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
    list.removeAttribute("role");
    list.removeAttribute("aria-label");
    open(Boolean(shown));
    status.textContent = sentence ?? "";
  }

  function refuse() {
    waiting.abort();
    say(words.secret, true);
    list.querySelector("p")?.classList.add("secret");
  }

  function close() {
    open(false);
    status.textContent = "";
  }

  /** Arrows choose among the answers, Enter opens the chosen one. @param {KeyboardEvent} event */
  function keys(event) {
    if (event.isComposing || event.keyCode === 229 || list.hidden) return;
    const options = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=option]")]);
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" && options.length) choose((chosen + 1) % options.length);
    else if (event.key === "ArrowUp" && options.length) choose(chosen < 0 ? options.length - 1 : chosen - 1);
    else if (event.key === "Enter" && options[chosen]) options[chosen].click();
    else return;
    event.preventDefault();
  }
}

/** A text with the spans in marks. @param {string} text @param {Spans} spans @returns {Node[]} */
function marked(text, spans) {
  const letters = [...text];
  /** @type {Node[]} */
  const nodes = [];
  let end = 0;
  for (const [start, stop] of spans) {
    const mark = document.createElement("mark");
    mark.textContent = letters.slice(start, stop).join("");
    nodes.push(document.createTextNode(letters.slice(end, start).join("")), mark);
    end = stop;
  }
  return [...nodes, document.createTextNode(letters.slice(end).join(""))];
}
