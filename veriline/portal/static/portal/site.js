// @ts-check
/** What every page does on top of its HTML: menus close, the theme changes at once, times become the visitor's own. */
import { localise } from "./times.js";

/** @type {NodeListOf<HTMLDetailsElement>} */
const menus = document.querySelectorAll("details.menu");

/** @param {Element|null} [but] the one to leave open */
function closeMenus(but) {
  for (const menu of menus) if (menu !== but) menu.open = false;
}

document.addEventListener("click", (event) => closeMenus(/** @type {Element} */ (event.target).closest("details.menu")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing) return;
  const open = [...menus].find((menu) => menu.open);
  closeMenus();
  open?.querySelector("summary")?.focus();
});

/** Light, dark or the system's: remembered by the same cookie the server reads. @param {string} theme */
function chooseTheme(theme) {
  const { documentElement: page } = document;
  if (theme === "auto") delete page.dataset.theme;
  else page.dataset.theme = theme;
  const secure = location.protocol === "https:" ? ";Secure" : "";
  document.cookie = `veriline_theme=${theme};Path=/;Max-Age=${theme === "auto" ? 0 : 31536000};SameSite=Lax${secure}`;
  for (const button of document.querySelectorAll("[data-theme-choice] button")) {
    button.setAttribute("aria-pressed", String(/** @type {HTMLButtonElement} */ (button).value === theme));
  }
}

for (const form of document.querySelectorAll("[data-theme-choice]")) {
  form.addEventListener("submit", (event) => {
    const button = /** @type {SubmitEvent} */ (event).submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    chooseTheme(button.value);
  });
}

/** `/` goes to the search field (ux.md 6.1), never while somebody writes; My page switches it off (WCAG 2.1.4). */
const OFF = "veriline:slash-off";
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector("input[type=search]");
  const writing = /** @type {Element} */ (event.target).closest("input, textarea, select, [contenteditable], veriline-chat");
  if (writing || !(field instanceof HTMLElement) || stored(OFF)) return;
  event.preventDefault();
  field.focus();
});

const slash = document.querySelector("[data-slash]");
if (slash instanceof HTMLInputElement) {
  slash.closest("label")?.removeAttribute("hidden");
  slash.checked = !stored(OFF);
  slash.addEventListener("change", () => {
    try {
      slash.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1");
    } catch {
      // Blocked storage: it stays on.
    }
  });
}

/** @param {string} key */
function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const problem = document.querySelector("[data-focus]");
if (problem instanceof HTMLElement) problem.focus();

localise(document);
