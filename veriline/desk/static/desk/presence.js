// @ts-check
/** Available or away: shown in the rail and by a bar, and what going away means is said before it is done. */

import * as list from "./list.js";
import { html, post } from "./net.js";
import { all, me, one, parse, say } from "./page.js";
import { failed, toast } from "./toast.js";

/** Tells the other windows of this browser. */
const windows = new BroadcastChannel("veriline.presence");

/** Draws it. @param {string} presence */
export function shown(presence) {
  if (!presence) return;
  me.presence = presence;
  const away = presence === "away";
  for (const dot of all("[data-presence-dot]")) dot.classList.toggle("o", away);
  one(".rail-me")?.setAttribute("aria-label", `${me.alias}, ${say(presence)}`);
  const bar = one("#away");
  if (bar) bar.hidden = !away;
}

/** The other one; whoever has open conversations is first told what becomes of them. */
export async function toggle() {
  if (me.presence === "away") return save("available");
  try {
    const question = parse(await html("/presence/leaving/"));
    if (!question.querySelector("form")) return save("away");
    one("#leaving-body")?.replaceChildren(question);
    /** @type {HTMLDialogElement} */ (one("#leaving")).showModal();
    one("#leaving-body button")?.focus();
  } catch (error) {
    failed(error, toggle);
  }
}

/** What was chosen in that dialog, or on the bar. @param {HTMLFormElement} form @param {HTMLButtonElement|null} button */
export function decide(form, button) {
  form.closest("dialog")?.close();
  return save(button?.value ?? "available");
}

/** @param {string} wish available, away, or pass_on: away, and what waits for an answer goes back into the line */
async function save(wish) {
  try {
    const done = await post("/presence/", { presence: wish });
    shown(done.presence);
    if (wish !== "away") toast(done.words); // else the bar says it
    windows.postMessage(done.presence);
    await list.reload();
  } catch (error) {
    failed(error, () => save(wish));
  }
}

export function start() {
  shown(me.presence);
  windows.onmessage = () => list.reload().catch(() => {});
}
