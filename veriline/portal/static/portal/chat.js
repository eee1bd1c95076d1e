// @ts-check
/**
 * The chat's own page. What was read before arriving becomes the first draft; who pressed "My account may be stolen" on
 * one of our pages has said so, in one tap. A bookmark, a link from elsewhere or a reload says nothing by itself: there
 * the chat's own button is the tap.
 */
import { memory } from "../webchat/memory.js";

const chat = /** @type {any} */ (document.querySelector("veriline-chat"));
const kept = memory(location.origin);
const draft = chat?.dataset.draft;
if (draft && !kept.get("draft")) kept.set("draft", draft);
await import("../webchat/panel.js");
if (chat && "emergency" in chat.dataset) {
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const pressed = visit?.type === "navigate" && document.referrer.startsWith(`${location.origin}/`);
  history.replaceState(history.state, "", location.pathname);
  if (pressed) chat.cry();
}
