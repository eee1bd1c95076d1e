// @ts-check
/** Tells the server the agent's time zone, so that the times it writes are the agent's own. */

const COOKIE = "veriline_timezone";
const YEAR_S = 31_536_000;

/** Says it by a cookie; a page that was drawn in another zone is drawn again, once. */
export function tell() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (!timeZone || document.cookie.includes(`${COOKIE}=${timeZone}`)) return;
  document.cookie = `${COOKIE}=${timeZone}; path=/; max-age=${YEAR_S}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  if (document.cookie.includes(`${COOKIE}=${timeZone}`) && document.documentElement.dataset.zone !== timeZone) location.reload();
}
