// @ts-check
/**
 * The chat's one tag, on any site:
 *   <script src="https://help.exchange.example/static/webchat/widget.js" async data-language="en"></script>
 * Optional: data-language, data-identity (the exchange's signed token), data-product-area, data-brand, data-theme.
 * From script: veriline.open(), veriline.close(), veriline.identify(token, or function that fetches one; "" signs out).
 * Until it is opened, or a conversation is stored, this file alone is loaded.
 */
(() => {
  const tag = /** @type {HTMLScriptElement|null} */ (document.currentScript);
  const page = /** @type {any} */ (window);
  if (!tag || page.veriline) return;

  const here = new URL(".", tag.src);
  const origin = tag.dataset.api || here.origin;
  const drawer = `veriline:${origin}:`;
  /** Marks a sentence for the catalogue. */
  const _ = (/** @type {string} */ source) => source;
  /** Written by build_strings.py. @type {any} */
  const WORDS = {"zh-hans":"在线客服","zh-hant":"線上客服","ar":"تحدث معنا","es":"Chatee con nosotros","ja":"チャットで相談","ko":"채팅 상담","pt":"Fale conosco no chat","ru":"Написать в чат","vi":"Trò chuyện với chúng tôi"};

  const CSS = `
:host{--bg:#0F5B54;--ink:#fff;--focus:#1C5BD1;position:fixed;z-index:2147482000;inset-inline-end:28px;inset-block-end:28px;inset-block-end:max(28px,env(safe-area-inset-bottom));transition:transform .16s}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){--bg:#6CC9BA;--ink:#05211D;--focus:#8CB5FF}}
:host([theme=dark]){--bg:#6CC9BA;--ink:#05211D;--focus:#8CB5FF}
:host([hidden]){display:none}
button{display:flex;align-items:center;gap:10px;min-height:52px;padding:0 20px 0 16px;border:0;border-radius:99px;background:var(--veriline-accent,var(--bg));color:var(--veriline-on-accent,var(--ink));font:600 15px/1.2 "Inter NW",Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;cursor:pointer;box-shadow:0 2px 4px #15211f0a,0 8px 24px #15211f29}
button:focus-visible{outline:3px solid var(--focus);outline-offset:3px}
svg{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
b{min-width:22px;padding:0 6px;border-radius:99px;background:#A2342A;color:#fff;font-size:12px;line-height:22px;text-align:center}
b:empty{display:none}
@media (max-width:759px){
:host{inset-inline-end:16px;inset-block-end:max(16px,env(safe-area-inset-bottom))}
:host([away]){transform:translateY(150%);visibility:hidden}
button{width:56px;height:56px;padding:0;justify-content:center}span{display:none}
b{position:absolute;inset-block-start:-4px;inset-inline-end:-4px}}
@media (forced-colors:active){button{border:1px solid}}
@media (prefers-reduced-motion:reduce){:host{transition:none}}`;

  const root = document.documentElement;
  const host = document.createElement("veriline-launcher");
  const button = document.createElement("button");
  const label = document.createElement("span");
  const count = document.createElement("b");
  /** @type {any} */
  let panel = null;
  /** @type {Promise<any>|null} */
  let loading = null;
  /** @type {any} */
  let identity = tag.dataset.identity || "";

  /** @param {string} name */
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(drawer + name) || "null");
    } catch {
      return null;
    }
  };

  /** Loads the panel once; a failed load is tried again by the next click. */
  function load() {
    loading ??= import(new URL("panel.js", here).href).then(attach, (error) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  function attach() {
    panel = document.createElement("veriline-chat");
    Object.assign(panel.dataset, tag?.dataset);
    if (identity) panel.identify(identity);
    panel.addEventListener("veriline-change", show);
    document.body.append(panel);
  }

  function show() {
    const wanted = kept("language") || tag?.dataset.language || root.lang || navigator.language;
    const code = wanted.toLowerCase().replace(/^zh-(hant|tw|hk|mo).*/, "zh-hant");
    const chat = WORDS[code] || WORDS[code.split("-")[0]] || (code.startsWith("zh") ? WORDS["zh-hans"] : _("Chat with us"));
    const theme = tag?.dataset.theme || root.dataset.theme;
    label.textContent = chat;
    count.textContent = (panel && panel.unread) || "";
    button.setAttribute("aria-label", panel && panel.news ? `${chat}, ${panel.news}` : chat);
    if (theme) host.setAttribute("theme", theme);
    const wasHidden = host.hidden;
    host.hidden = Boolean(panel && panel.isOpen);
    if (wasHidden && !host.hidden) button.focus();
  }

  async function open(/** @type {object} */ how) {
    await load();
    await panel.open(how);
  }

  /** On phones the launcher makes way while the page scrolls down (WCAG 2.4.11). */
  function yieldToReading() {
    let last = 0;
    addEventListener("scroll", () => {
      host.toggleAttribute("away", scrollY > last && scrollY > 80);
      last = scrollY;
    }, { passive: true });
  }

  function place() {
    const style = new CSSStyleSheet();
    style.replaceSync(CSS);
    const shadow = host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    icon.setAttribute("viewBox", "0 0 24 24");
    icon.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M2.99 16.34a2 2 0 0 1 .1 1.17l-1.07 3.29a1 1 0 0 0 1.24 1.17l3.41-1a2 2 0 0 1 1.1.1 10 10 0 1 0-4.78-4.73");
    icon.append(path);
    button.type = "button";
    button.append(icon, label, count);
    // Where the panel cannot run, the help centre's own page says what else there is.
    button.addEventListener("click", () => open({}).catch(() => page.open(`${origin}/chat/`, "_blank", "noopener")));
    shadow.append(button);
    document.body.append(host);
    show();
    yieldToReading();
    new MutationObserver(show).observe(root, { attributeFilter: ["data-theme", "lang"] });
    if (kept("open")) open({ focus: false }).catch(() => null);
    else if (kept("session") && !kept("done")) load().catch(() => null);
  }

  page.veriline = {
    open: () => open({}),
    close: () => panel && panel.close(),
    /** @param {string|(() => Promise<string>)} token */
    identify(token) {
      identity = token;
      if (panel) panel.identify(token);
    },
  };
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
