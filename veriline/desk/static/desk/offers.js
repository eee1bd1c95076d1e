// @ts-check
/** What is offered to the agent, drawn by the server above the list; an offer that has run out goes by itself. */

import { html } from "./net.js";
import { all, one } from "./page.js";

let asked = 0;
let again = 0;

/** Reads the offers; the answer to the last question counts. What is already there stays, and the focus in it. */
export async function read() {
  const question = ++asked;
  const drawn = await html("/offers/");
  const slot = one("#offers");
  if (!slot || question !== asked) return;
  const fresh = document.createElement("div");
  fresh.innerHTML = drawn;
  if (key(fresh) !== key(slot)) slot.replaceChildren(...fresh.childNodes);
  clearTimeout(again);
  const ends = all(".offer", slot).map((offer) => Number(offer.dataset.until) * 1000);
  if (ends.length) again = setTimeout(() => read().catch(() => {}), Math.max(1_000, Math.min(...ends) - Date.now() + 500));
}

/** @param {ParentNode} drawn */
const key = (drawn) => all(".offer", drawn).map((offer) => offer.dataset.offer).join();
