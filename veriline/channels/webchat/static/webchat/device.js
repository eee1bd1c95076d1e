// @ts-check
/** What travels with a conversation about the customer's device (requirement A11), and is shown to the customer. */

/** By their mark in the user agent, the telling ones first. @type {[string, RegExp][]} */
const BROWSERS = [
  ["Edge", /Edg(?:A|iOS)?\/([\d.]+)/],
  ["WeChat", /MicroMessenger\/([\d.]+)/],
  ["Firefox", /(?:Firefox|FxiOS)\/([\d.]+)/],
  ["Chrome", /(?:Chrome|CriOS)\/([\d.]+)/],
  ["Safari", /Version\/([\d.]+).*Safari/],
];

/** @type {[string, RegExp][]} */
const SYSTEMS = [
  ["Android", /Android ([\d.]+)/],
  ["iOS", /(?:iPhone|iPad).*? OS ([\d_]+)/],
  ["macOS", /Mac OS X ([\d_.]+)/],
  ["Windows", /Windows NT ([\d.]+)/],
  ["Linux", /Linux()/],
];

/**
 * @param {{app?: string, appVersion?: string}} host what an app's web view says of itself
 * @returns {Device}
 */
export function device(host, agent = navigator.userAgent) {
  const [browser, version] = first(BROWSERS, agent);
  return {
    app: host.app || browser,
    version: host.app ? (host.appVersion ?? "") : version,
    os: first(SYSTEMS, agent).join(" ").replaceAll("_", ".").trim(),
    locale: navigator.language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    user_agent: agent.slice(0, 300),
  };
}

/** @param {[string, RegExp][]} table @param {string} agent */
function first(table, agent) {
  const [name, pattern] = table.find((row) => row[1].test(agent)) ?? ["", /()/];
  return [name, agent.match(pattern)?.[1] ?? ""];
}

/**
 * What a new conversation is opened with. The page goes without query and fragment, which may hold what nobody should see.
 * @param {{app?: string, appVersion?: string}} host
 */
export const seen = (host) => ({ page_url: location.origin + location.pathname, client: device(host), visit: visit() });

/** The visit our own pages count this tab's reading by (portal/visit.js); "" elsewhere. */
function visit() {
  try {
    return sessionStorage.getItem("veriline:visit") ?? "";
  } catch {
    return "";
  }
}
