// @ts-check
/** Short words about what happened, with an undo where there is one (ux.md 1: undo instead of confirmation). */

import { make, one, say } from "./page.js";

const LIFE_MS = 4_000;
export const UNDO_MS = 8_000;

/** @type {{undo: () => void, until: number, element: HTMLElement}|null} */
let last = null;

/**
 * @param {string} words
 * @param {{undo?: () => void, label?: string, life?: number}} [more] `label` names the button, usually Undo
 */
export function toast(words, { undo, label, life } = {}) {
  if (!words) return;
  const ms = life ?? (undo ? UNDO_MS : LIFE_MS);
  const element = make("div", { class: "toast" }, make("span", {}, words));
  const close = () => {
    element.remove();
    if (last?.element === element) last = null;
  };
  if (undo) {
    const act = () => {
      if (element.contains(document.activeElement)) one("#conversation")?.focus({ preventScroll: true });
      close();
      undo();
    };
    const button = make("button", { class: "link", type: "button" }, label ?? say("undo"));
    button.addEventListener("click", act);
    element.append(button);
    last = { undo: act, until: Date.now() + ms, element };
  }
  const toasts = one("#toasts");
  while ((toasts?.children.length ?? 0) > 2) toasts?.firstElementChild?.remove();
  toasts?.append(element);
  setTimeout(close, ms);
}

/** Undoes the last act that can still be undone (⌘Z). False when there is none. */
export function undoLast() {
  if (!last || Date.now() > last.until) return false;
  last.undo();
  return true;
}

/** A failure: the words of the server, or that it did not work, with another try. @param {unknown} error @param {() => void} [retry] */
export function failed(error, retry) {
  const { words = "", status = 0 } = /** @type {{words?: string, status?: number}} */ (error ?? {});
  if (status === 401) return toast(say("signed_out"), { undo: () => location.reload(), label: say("sign_in"), life: 20_000 });
  const offline = status === 0 && !navigator.onLine;
  return toast(words || say(offline ? "offline_act" : "failed"), retry && !words ? { undo: retry, label: say("retry") } : {});
}
