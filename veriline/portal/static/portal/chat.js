// @ts-check
/** The chat's own page: what was said before arriving becomes the first draft, then the panel is loaded. */
import { memory } from "../webchat/memory.js";

const chat = /** @type {HTMLElement|null} */ (document.querySelector("veriline-chat"));
const kept = memory(location.origin);
const draft = chat?.dataset.draft;
if (draft && !kept.get("draft")) kept.set("draft", draft);
await import("../webchat/panel.js");
