// @ts-check
/**
 * Where the customer writes. Enter never sends half-typed Chinese, and nothing that looks like a secret gets out: not
 * as a message, not as a draft, not as "is typing".
 */
import { MAX_FILES, MAX_FILE_MB } from "./api.js";
import { attribute, fill, h, icon } from "./dom.js";
import { inspect, load } from "./gate.js";
import { gettext as _ } from "./strings.js";

const INSPECT_AFTER_MS = 150;
const RETRY_SHIELD_MS = 1_500;

/** @param {ComposerParts} parts */
export function composer({ send, uploads, typing, person, lastWords, store, later, status }) {
  /** @type {Finding[]} */
  let found = [];
  /** @type {ReturnType<typeof import("./view/alarm.js").alarm>|null} */
  let alarm = null;
  /** @type {ReturnType<typeof import("./attachments.js").tray>|null} */
  let files = null;
  let composing = false;
  let sending = false;
  let timer = 0;

  const limits = _("JPG, PNG, HEIC, PDF or text, up to %(mb)s MB each, %(n)s files in one message", { mb: MAX_FILE_MB, n: MAX_FILES });
  const input = h("textarea", { rows: 1, "aria-label": _("Write a message"), placeholder: _("Write a message"), enterkeyhint: "send" });
  const picker = h("input", { type: "file", multiple: true, hidden: true, onchange: picked });
  const attach = h("button.ib", { "aria-label": _("Add a file"), "aria-description": limits, title: limits, onclick: pick }, icon("attach"));
  const peek = h("button.ib", { "aria-label": _("Show what I typed"), "aria-pressed": "false", hidden: true, onclick: () => show(found, !box.classList.contains("peek")) });
  const go = h("button.go", { "aria-label": _("Send"), onclick: submit }, icon("send"));
  const box = h("div.box", null, attach, picker, input, peek, go);
  const node = h("div", null, box);
  const alarms = h("div.alarms", { id: "alarm" });

  input.addEventListener("compositionstart", () => (composing = true));
  // Safari fires keydown after compositionend: the flag must outlive this turn of the event loop.
  input.addEventListener("compositionend", () => setTimeout(() => (composing = false)));
  input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const composed = event.isComposing || event.keyCode === 229 || composing;
    if (event.key !== "Enter" || event.shiftKey || composed) return;
    event.preventDefault();
    submit();
  });
  input.addEventListener("input", () => {
    fit();
    load().catch(() => null);
    clearTimeout(timer);
    timer = setTimeout(look, INSPECT_AFTER_MS);
  });
  input.addEventListener("paste", (/** @type {ClipboardEvent} */ event) => {
    const pasted = event.clipboardData?.files ?? [];
    if (pasted.length) event.preventDefault();
    if (pasted.length) addFiles(pasted);
    setTimeout(look);
  });

  /** As tall as the text, up to the style sheet's limit. */
  function fit() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  function pick() {
    picker.click();
  }

  function picked() {
    addFiles(picker.files);
    picker.value = "";
    input.focus();
  }

  /** @param {Iterable<File>} list */
  async function addFiles(list) {
    const chosen = [...list];
    const { tray, trayView } = await later(() => import("./view/files.js"));
    if (!files) {
      files = tray(uploads, () => view.show());
      const view = trayView(files);
      node.prepend(view.node);
    }
    files.add(chosen);
  }

  /** Looks at what is in the box now; only clean text is kept as a draft or mentioned as typing. */
  async function look() {
    clearTimeout(timer);
    const text = input.value;
    const now = await inspect(text, lastWords()).catch(() => null);
    if (!now || text !== input.value) return;
    show(now);
    store.set("draft", now.length ? null : text || null);
    if (text && !now.length) typing();
  }

  /** Blurs and blocks what holds a secret, or takes that back. @param {Finding[]} now */
  function show(now, peeking = false) {
    found = now;
    const blocked = now.length > 0;
    // The beginning of a secret, kept while it was being typed, goes with it.
    if (blocked) store.set("draft", null);
    const described = blocked ? "alarm" : null;
    box.classList.toggle("blocked", blocked);
    box.classList.toggle("peek", peeking);
    peek.hidden = !blocked;
    attribute(peek, "aria-pressed", String(peeking));
    attribute(go, "aria-disabled", blocked ? "true" : null);
    attribute(go, "aria-label", blocked ? _("Send, blocked") : _("Send"));
    attribute(input, "aria-invalid", blocked ? "true" : null);
    for (const one of [go, input]) attribute(one, "aria-describedby", described);
    if (blocked) ring();
    else alarm?.clear();
    fit();
  }

  async function ring() {
    if (!alarm) {
      const made = (await later(() => import("./view/alarm.js"))).alarm({ remove, keep, person });
      alarm ??= made;
      alarms.replaceChildren(alarm.node);
    }
    fill(peek, icon(box.classList.contains("peek") ? "eyeOff" : "eye"));
    if (found.length) alarm.raise(found[0], input.value);
  }

  /** Nothing goes out before the detectors have looked at exactly this text. */
  async function submit() {
    const text = input.value.trim();
    if (sending || found.length || (!text && !files?.any())) return;
    if (files?.busy()) return status({ text: _("A file is still being uploaded."), about: "send", urgent: true });
    sending = input.readOnly = true;
    const now = await patiently(input.value);
    const whole = now.length || !files || await files.release();
    sending = input.readOnly = false;
    if (now.length) show(now);
    else if (whole) release(text);
  }

  /** Holds a text until the detectors are there. @param {string} text */
  async function patiently(text) {
    for (;;) {
      try {
        return await inspect(text, lastWords());
      } catch {
        status({ text: _("The safety check is still loading. Your message waits."), about: "send", urgent: true });
        await new Promise((resolve) => setTimeout(resolve, RETRY_SHIELD_MS));
      }
    }
  }

  /** @param {string} text */
  function release(text) {
    send(text, files?.ready());
    files?.clear();
    alarm?.clear(true);
    empty();
  }

  function empty() {
    clearTimeout(timer);
    input.value = "";
    store.set("draft", null);
    show([]);
  }

  function remove() {
    const { kind } = found[0];
    empty();
    alarm?.deleted(kind);
  }

  /** The customer says it is none: it goes out without the part in doubt. */
  function keep() {
    if (alarm) release(alarm.mask(input.value, found).trim());
    input.focus();
  }

  return {
    node, alarms, pick, addFiles,
    focus: () => input.focus({ preventScroll: true }),
    /** Sends a sentence made elsewhere; one with a secret in it lands in the box, blocked, and the answer is false.
     * @param {string} text @param {Record<string, string>} [fields] */
    async say(text, fields) {
      const now = await patiently(text);
      if (now.length) {
        input.value = text;
        show(now);
        input.focus();
      } else send(text, [], fields);
      return !now.length;
    },
    /** Forgets what was being written: another account's words are nobody's here. */
    stop() {
      clearTimeout(timer);
      input.value = "";
    },
    /** What was being written before the page went. */
    restore() {
      input.value = store.get("draft") ?? "";
      if (input.value) setTimeout(fit);
    },
  };
}
