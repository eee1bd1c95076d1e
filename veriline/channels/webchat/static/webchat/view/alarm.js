// @ts-check
/** Secrets: the alarm when one was typed (ux.md 6.3), and the card when one was removed (requirement O8). */
import { fill, h, icon } from "../dom.js";
import "../icons_later.js";
import { gettext as _ } from "../strings.js";
import { called, like } from "./called.js";

/** The alarm. It never left the device; the calm button removes it.
 * @param {{remove: () => void, keep: () => void, person: () => void}} on */
export function alarm(on) {
  const node = h("div");
  let raised = "";
  return {
    node,
    mask,
    /** @param {Finding} found @param {string} text */
    raise(found, text) {
      const [title, words] = says(found, text);
      if (raised === title + words) return;
      raised = title + words;
      fill(node, h("div.alarm", { role: "alert" },
        h("h3", null, icon("shield"), title),
        h("p", null, words),
        h("div.pair", null,
          h("button.btn", { onclick: on.remove }, icon("bin"), _("Delete it")),
          h("button.btn.plain", { onclick: on.keep }, _("It is not a secret")))));
      node.scrollIntoView({ block: "end" });
    },
    /** Gone from the box; it may still lie elsewhere. @param {string} kind */
    deleted(kind) {
      raised = "";
      const yes = h("button.btn.ghost", { onclick: () => fill(node, steps(kind, on.person)) }, _("Yes"));
      const no = h("button.btn.soft", { onclick: () => fill(node) }, _("No"));
      fill(node, h("div.call.ok", { role: "status" }, icon("tick"), h("div", null,
        h("p", null, h("strong", null, _("Deleted. It never left this device."))),
        h("p", null, _("Did you type it anywhere else today?")), h("div.pair", null, yes, no))));
      no.focus();
    },
    /** Nothing is wrong any more; what was said after deleting stays, until the customer goes on. */
    clear(goesOn = false) {
      if (raised || goesOn) fill(node);
      raised = "";
    },
  };
}

/** @param {string} kind @param {() => void} person */
const steps = (kind, person) =>
  h("div.call.warn", { role: "status" }, icon("shield"), h("div", null,
    h("p", null, advice(kind)), h("p", null, neverAsk()),
    h("button.btn.soft", { onclick: person }, icon("person"), _("Talk to a person"))));

/** The text with every finding taken out, in the form the server stores. @param {string} text @param {Finding[]} found */
function mask(text, found) {
  const fromTheEnd = [...found].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce((left, { kind, start, end }) => `${left.slice(0, start)}[[removed:${kind}]]${left.slice(end)}`, text);
}

/** Asks what only the customer can tell; until then nobody can read it. @param {string} kind @param {Ui} ui */
export function question(kind, ui) {
  const isPhrase = kind === "seed_phrase";
  const say = (/** @type {string} */ held) => () => ui.chat.say("", [], { fields: { held }, quiet: true });
  return h("div.call.warn", { role: "status" }, icon("shield"), h("div", null,
    h("p", null, h("strong", null, isPhrase ? _("Are these words of a recovery phrase?") : _("Is this a transaction ID or a private key?"))),
    h("p", null, _("Until you say so nobody can read it, and after 30 minutes it is deleted.")),
    h("div.pair", null,
      h("button.btn.ghost", { onclick: say("harmless") }, isPhrase ? _("No, ordinary words") : _("A transaction ID")),
      h("button.btn.ghost", { onclick: say("secret") }, isPhrase ? _("Yes, or I am not sure") : _("A private key, or I am not sure")))));
}

/** What was removed from a message and what to do about it. @param {string[]} kinds */
export const exposure = (kinds) =>
  h("div.removal", null, icon("shield"), h("div", null,
    kinds.map((kind) => h("p", null, h("strong", null, _("Removed: %(secret)s.", { secret: called(kind) })), " ", advice(kind))),
    h("p", null, neverAsk())));

const neverAsk = () => _("We will never ask for your password, seed phrase, one-time code or API secret.");

/** Title and text. @param {Finding} found @param {string} text */
function says({ kind, start, end }, text) {
  const secret = text.slice(start, end).trim(), isClosed = /^[\u3400-\u9fff]+$/.test(secret);
  const n = isClosed ? secret.length : secret.split(/[\s,，、]+/u).length;
  const emptied = _("We did not send it. Anyone with this key can empty that wallet. If you typed it anywhere else today, move the funds now.");
  const plain = _("We did not send it. Nobody here ever needs it. If you typed it anywhere else today, change it now.");
  return {
    seed_phrase: [_("This looks like a seed phrase"),
      _("We did not send it. Anyone with these %(n)s words can empty that wallet. If you typed it anywhere else today, move the funds now.", { n })],
    private_key: [_("This looks like a private key"), emptied],
    one_time_code: [_("This looks like a one-time code"), _("We did not send it. Nobody here ever needs it. Anyone who asks you for a code is a thief.")],
    password: [_("This looks like a password"), plain],
    api_secret: [_("This looks like an API secret"), _("We did not send it. Anyone with it can trade for you. If you typed it anywhere else today, delete that key now.")],
    otp_seed: [_("This looks like an authenticator key"), _("We did not send it. Anyone with it can make your codes. If you typed it anywhere else today, set up your authenticator anew.")],
    card: [_("This looks like a card number"), _("We did not send it. Nobody here ever needs it. The last four digits are enough.")],
  }[like(kind)] ?? [_("This looks like a secret"), plain];
}

/** What to do about one that got out. @param {string} kind */
function advice(kind) {
  const wallet = _("Treat it as exposed: make a new wallet and move the funds to it now.");
  return {
    seed_phrase: wallet,
    private_key: wallet,
    one_time_code: _("Treat it as exposed: do not use it, ask for a new one, and check your recent sign-ins."),
    password: _("Treat it as exposed: change it now, here and wherever else you use it."),
    api_secret: _("Treat it as exposed: delete that API key and make a new one."),
    otp_seed: _("Treat it as exposed: set up your authenticator anew."),
    card: _("Treat it as exposed: ask your bank to replace the card."),
  }[like(kind)] ?? _("Treat it as exposed: change it now.");
}
