// @ts-check
/** Keeps the clocks going, and announces the open one at five minutes, one minute and breach only (ux.md 9.10). */

import { all, frame, one, say } from "./page.js";

/** @param {number} seconds */
function countdown(seconds) {
  return seconds < 3600 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` : span(seconds);
}

/** @param {number} seconds */
function span(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return say("just_now");
  if (minutes < 60) return say("minutes", { n: minutes });
  if (minutes < 24 * 60) return say("hours", { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, "0") });
  return say("days", { n: Math.floor(minutes / (24 * 60)) });
}

/** @type {Map<string, number>} */
const told = new Map();

/** Says a threshold once per conversation. @param {number} left seconds */
function announce(left) {
  const talk = one(".conversation");
  const id = talk?.dataset.id ?? "";
  const step = left <= 0 ? 0 : left <= 60 ? 60 : left <= 300 ? 300 : Infinity;
  const before = told.get(id);
  told.set(id, step);
  if (before === undefined || step >= before || step === Infinity) return;
  const key = step === 0 ? "breach" : step === 60 ? "one_minute" : "five_minutes";
  const alerts = one("#alerts");
  if (alerts) alerts.textContent = say(key, { who: talk?.dataset.alias ?? "" });
}

export function tick() {
  const now = Date.now() / 1000;
  for (const clock of all(".clock[data-at]")) {
    const words = one("[data-words]", clock);
    if (!words) continue;
    const left = Math.round(Number(clock.dataset.at) - now);
    const due = clock.dataset.kind === "due";
    const late = due && left < 0;
    const text = due ? (late ? say("overdue", { n: countdown(-left) }) : countdown(left)) : span(Math.max(0, -left));
    if (words.textContent !== text) words.textContent = text;
    clock.classList.toggle("late", late);
    if (due && clock.closest(".talk-head")) announce(left);
  }
}

export function start() {
  tick();
  setInterval(() => frame.hasAttribute("data-stale") || tick(), 1000);
}
