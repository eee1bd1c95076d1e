// @ts-check
/** What the assistant thinks it is about: a chip the customer may change (requirement B7). */
import { fill, h, whenChanged } from "../dom.js";
import { gettext as _ } from "../strings.js";

/** The topics the house ships with, for a server that names them by their slug alone. @type {Record<string, () => string>} */
const TOPICS = {
  "deposits-and-withdrawals": () => _("Deposits and withdrawals"),
  "identity-check": () => _("Identity check"),
  "sign-in-and-security": () => _("Sign-in and security"),
  trading: () => _("Trading"),
  "p2p-and-card": () => _("P2P and card"),
  api: () => _("API"),
  "tax-and-statements": () => _("Tax and statements"),
  "getting-started": () => _("Getting started"),
  other: () => _("Other"),
};

/** @param {any} one a slug, or an object with a label @returns {[string, string]} */
function topic(one) {
  const id = one.id ?? one.slug ?? one;
  return [id, one.label ?? one.title ?? TOPICS[id]?.() ?? ""];
}

/** @type {MakePart} */
export function categoryView(ui) {
  const node = h("p.category");
  const choose = (/** @type {any} */ event) => ui.chat.say("", [], { fields: { category: event.target.value }, quiet: true });
  const show = whenChanged(
    ({ talk }) => [talk.topics, talk.turn],
    ({ talk: { topics, turn } }) => {
      if (!topics) return;
      const [chosen, label] = topic(topics.category);
      const offered = topics.categories ?? Object.keys(TOPICS);
      /** @type {[string, string][]} */
      const all = [[chosen, label], ...offered.map(topic), topic("other")];
      const options = new Map(all.filter(([, words]) => words));
      node.hidden = turn !== "bot" || !options.has(chosen);
      fill(node, h("label", { for: "category" }, _("About")), h("select.chip", { id: "category", onchange: choose },
        [...options].map(([value, words]) => h("option", { value, selected: value === chosen }, words))));
    },
  );
  return { node, show };
}
