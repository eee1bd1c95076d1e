// @ts-check
/** `<veriline-chat>`: the chat as one web component; its modes and attributes are told in `types.d.ts`. */
import { chat } from "./chat.js";
import { attribute } from "./dom.js";
import { load } from "./gate.js";
import { gettext, language, match, speak } from "./strings.js";
import { frame } from "./view/frame.js";

const PHONE = matchMedia("(max-width: 759px), (max-height: 479px)");

/** Fetches a style sheet. @param {string} name */
async function sheet(name) {
  const answer = await fetch(new URL(name, import.meta.url));
  return new CSSStyleSheet().replace(await answer.text());
}

export class VerilineChat extends HTMLElement {
  /** @type {ReturnType<typeof frame>|null} */
  #frame = null;
  /** @type {Chat|null} */
  #chat = null;
  /** @type {Identity} */
  #identity = "";
  #open = false;
  #unread = 0;
  #ready = Promise.resolve();
  /** @type {Promise<void>|null} */
  #dressed = null;
  #gone = new AbortController();
  /** What stands behind the dialog and was made inert for it. @type {HTMLElement[]} */
  #behind = [];

  /** @returns {"float"|"page"|"embed"} */
  get mode() {
    const said = this.getAttribute("mode");
    return said === "page" || said === "embed" ? said : "float";
  }

  get isOpen() {
    return this.#open;
  }

  /** Messages not yet on the screen, for the launcher's badge. */
  get unread() {
    return this.#open ? 0 : this.#unread;
  }

  get news() {
    return this.unread ? gettext("%(n)s unread", { n: this.unread }) : "";
  }

  connectedCallback() {
    const handed = takeFragment();
    this.#identity ||= handed.get("token") ?? handed.get("identity") ?? this.dataset.identity ?? "";
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    this.#gone = new AbortController();
    this.#chat = chat({
      origin: this.#origin,
      identity: () => this.#token(),
      known: "signedIn" in this.dataset,
      opening: async () => ({ language: language(), ...(await import("./device.js")).seen(this.dataset) }),
      area: this.dataset.productArea ?? "",
      changed: (view) => this.#show(view),
    });
    this.#ready = this.#prepare();
    this.#listen();
    this.#begin(this.#chat, handed.get("code"));
  }

  disconnectedCallback() {
    this.#cover(false);
    this.#gone.abort();
    this.#chat?.stop();
    this.#frame?.stop();
    this.#chat = this.#frame = null;
  }

  /** Shows the panel. @param {{focus?: boolean}} [options] */
  async open({ focus = this.mode === "float" } = {}) {
    this.#open = true;
    this.#chat?.store.set("open", true);
    this.#chat?.look();
    load().catch(() => null);
    await this.#ready;
    this.#arrange();
    this.#seen();
    this.#frame?.follow(true);
    // On a phone the keyboard would cover what there is to read.
    if (focus && PHONE.matches) this.#frame?.node.focus();
    else if (focus) this.#frame?.focus();
  }

  /** Hides the panel; the conversation and the place in the line go on. */
  close() {
    if (!this.#open || this.mode !== "float") return;
    this.#open = false;
    this.#chat?.store.set("open", null);
    this.#arrange();
  }

  /** Says who is signed in; "" that nobody is any more. @param {Identity} identity */
  async identify(identity) {
    this.#identity = identity;
    if (await this.#chat?.identify()) this.#draw();
  }

  /** Opens the panel and says at once that the account may be stolen. */
  async cry() {
    await this.open({ focus: false });
    this.#frame?.cry();
  }

  get #origin() {
    return this.dataset.api || new URL(import.meta.url).origin;
  }

  async #token() {
    return typeof this.#identity === "function" ? this.#identity() : this.#identity;
  }

  /** @param {Chat} talk @param {string|null} code of a conversation that moves here */
  async #begin(talk, code) {
    if (code) await talk.redeem(code);
    else if (talk.has()) talk.start();
    if (this.mode !== "float") this.open();
  }

  async #prepare() {
    const chosen = this.#chat?.store.get("language");
    await speak(match(chosen, this.dataset.language, document.documentElement.lang, ...navigator.languages));
    await this.#wear("panel.css");
    this.#draw();
  }

  /** @param {string} name of a style sheet */
  async #wear(name) {
    const style = await sheet(name);
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  }

  /** A part that most visits never see, loaded with the style of such parts. @type {Ui["later"]} */
  async #later(load) {
    this.#dressed ??= this.#wear("later.css");
    await this.#dressed.catch(() => (this.#dressed = null));
    return load();
  }

  /** Draws the panel in the language in use. */
  #draw() {
    if (!this.#chat) return;
    this.#frame?.stop();
    this.#frame = frame({
      chat: this.#chat,
      mode: this.mode,
      origin: this.#origin,
      brand: this.dataset.brand ?? "",
      area: this.dataset.productArea ?? "",
      app: this.dataset,
      later: (load) => this.#later(load),
      close: () => this.close(),
      speak: (code) => this.#speak(code),
      follow: (url) => this.#follow(url),
      linkTo: (url) => this.#linkTo(url),
    });
    this.shadowRoot?.replaceChildren(this.#frame.node);
    this.#arrange();
  }

  /** @param {string} code */
  async #speak(code) {
    this.#chat?.store.set("language", code);
    await speak(code);
    this.#draw();
    this.#chat?.look();
  }

  /** @param {View} view */
  #show(view) {
    this.#frame?.show(view);
    if (view.unread === this.#unread) return;
    this.#unread = view.unread;
    this.#seen();
    this.#tell();
  }

  /** Open and looked at: what arrived is read. */
  #seen() {
    if (this.#open && !document.hidden) this.#chat?.seen();
  }

  /** Dialog on phones, region beside the page on desktops. */
  #arrange() {
    const modal = this.mode === "float" && PHONE.matches;
    attribute(this, "open", this.#open);
    attribute(this, "modal", modal);
    this.#paint();
    const node = this.#frame?.node;
    if (node) attribute(node, "role", modal ? "dialog" : "region");
    if (node) attribute(node, "aria-modal", modal ? "true" : null);
    this.#cover(modal && this.#open);
    this.#fit();
    this.#tell();
  }

  /** Behind a dialog nothing else can be reached or scrolled. @param {boolean} away */
  #cover(away) {
    if (away === this.#behind.length > 0) return;
    for (const one of this.#behind) one.inert = false;
    const others = /** @type {HTMLElement[]} */ ([...document.body.children]);
    this.#behind = away ? others.filter((one) => !one.contains(this) && !one.inert) : [];
    for (const one of this.#behind) one.inert = true;
    document.documentElement.style.overflow = away ? "hidden" : "";
  }

  /** Above the phone's keyboard, which on iOS shrinks the visual viewport alone. */
  #fit() {
    const view = window.visualViewport;
    const covered = view && this.#open && innerHeight - view.height > 1;
    this.style.setProperty("--height", covered ? `${view.height}px` : "");
    this.style.setProperty("--top", covered ? `${view.offsetTop}px` : "");
  }

  /** The theme that was chosen for the chat or its page; none leaves it to the system. */
  #paint() {
    const chosen = this.dataset.theme ?? document.documentElement.dataset.theme ?? "";
    attribute(this, "theme", ["light", "dark"].includes(chosen) ? chosen : null);
  }

  /** Tells the launcher. */
  #tell() {
    this.dispatchEvent(new Event("veriline-change"));
  }

  #listen() {
    const { signal } = this.#gone;
    PHONE.addEventListener("change", () => this.#arrange(), { signal });
    document.addEventListener("visibilitychange", () => this.#seen(), { signal });
    for (const news of ["resize", "scroll"]) visualViewport?.addEventListener(news, () => this.#fit(), { signal });
    const themes = new MutationObserver(() => this.#paint());
    themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    signal.addEventListener("abort", () => themes.disconnect());
    this.addEventListener("keydown", (event) => this.#escape(event), { signal });
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
    if (this.#frame?.menuIsOpen()) this.#frame.toggleMenu();
    else this.close();
  }

  /** A link to our own pages on a phone: the panel makes way for them. @param {string} url */
  #follow(url) {
    if (PHONE.matches && !("target" in this.#linkTo(url))) this.close();
  }

  /** Our own pages open in place; from another site, or from the chat's own page, beside it. @param {string} url */
  #linkTo(url) {
    const { href, origin } = new URL(url, this.#origin);
    return this.mode === "float" && origin === location.origin ? { href } : { href, target: "_blank", rel: "noopener" };
  }
}

/** What a web view or another window handed over in the fragment; taken out of the address at once. */
function takeFragment() {
  const handed = new URLSearchParams(location.hash.slice(1));
  const ours = ["token", "identity", "code"].some((name) => handed.has(name));
  if (ours) history.replaceState(history.state, "", location.pathname + location.search);
  return handed;
}

if (!customElements.get("veriline-chat")) customElements.define("veriline-chat", VerilineChat);
