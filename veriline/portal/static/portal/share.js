// @ts-check
/** Sharing: what the browser itself can do with the page's plain link. Nothing of it asks another site. */

for (const section of document.querySelectorAll(".share")) {
  const link = section.querySelector("[data-share]");
  const [copy, send] = ["[data-copy]", "[data-send]"].map((name) => section.querySelector(name));
  const said = section.querySelector("[data-copied]");
  if (!(link instanceof HTMLAnchorElement && said instanceof HTMLElement)) continue;
  offer(copy, "clipboard" in navigator, async () => {
    await navigator.clipboard.writeText(link.href);
    said.classList.remove("vh");
    said.textContent = said.dataset.copied ?? "";
  });
  offer(send, "share" in navigator, () => navigator.share({ title: link.dataset.share, url: link.href }));
}

/** Shows a button where the browser can do it; who changes their mind in the browser's own sheet is not disturbed.
 * @param {Element|null|undefined} button @param {boolean} can @param {() => Promise<void>} act */
function offer(button, can, act) {
  if (!(button instanceof HTMLElement) || !can) return;
  button.hidden = false;
  button.addEventListener("click", () => act().catch(() => {}));
}
