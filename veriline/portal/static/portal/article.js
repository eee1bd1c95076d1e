// @ts-check
/** The article page: which section is being read, and "Not yet" without a reload. */

const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".contents a")]);
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

/** The last heading that has reached the top of the window is the section being read. */
function follow() {
  const line = Math.min(140, innerHeight / 3);
  const passed = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line);
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  const current = atEnd ? links.length - 1 : Math.max(0, passed);
  links.forEach((link, at) => (at === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
}

if (links.length) {
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      follow();
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  follow();
}

const notYet = document.querySelector("[data-not-yet]");
const why = document.getElementById("why");
if (notYet instanceof HTMLElement && why) {
  notYet.setAttribute("role", "button");
  notYet.setAttribute("aria-controls", why.id);
  notYet.setAttribute("aria-expanded", String(!why.hidden));
  const toggle = (/** @type {Event} */ event) => {
    event.preventDefault();
    why.hidden = !why.hidden;
    notYet.classList.toggle("chosen", !why.hidden);
    notYet.setAttribute("aria-expanded", String(!why.hidden));
    if (!why.hidden) why.querySelector("input[type=radio]")?.scrollIntoView({ block: "nearest" });
  };
  notYet.addEventListener("click", toggle);
  notYet.addEventListener("keydown", (event) => event.key === " " && toggle(event));
}
