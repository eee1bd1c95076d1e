// @ts-check
/** Meanings of terms in a text: Escape hides them (WCAG 1.4.13), and they stay inside the window. */

for (const term of document.querySelectorAll(".term")) {
  const show = () => {
    term.removeAttribute("data-hidden");
    term.toggleAttribute("data-end", term.getBoundingClientRect().left > innerWidth / 2);
  };
  term.addEventListener("pointerenter", show);
  term.addEventListener("focusin", show);
}
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const term of document.querySelectorAll(".term:is(:hover, :focus-within)")) term.setAttribute("data-hidden", "");
});
