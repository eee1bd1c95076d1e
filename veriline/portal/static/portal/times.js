// @ts-check
/** Times in the visitor's own zone. The server writes them in its own and says so. */

const language = document.documentElement.lang;
const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekday = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });

/** @param {ParentNode} root */
export function localise(root) {
  for (const time of root.querySelectorAll("time[data-local]")) moment(/** @type {HTMLTimeElement} */ (time));
  for (const table of root.querySelectorAll("[data-hours]")) hours(table);
}

/** `09:00` today, with the day otherwise. @param {HTMLTimeElement} time */
function moment(time) {
  const at = new Date(time.dateTime);
  const today = at.toDateString() === new Date().toDateString();
  time.textContent = today ? clock.format(at) : `${weekday.format(at)} ${clock.format(at)}`;
}

/** The week's table: each row is filed under the visitor's day of its opening. @param {Element} table */
function hours(table) {
  for (const row of table.querySelectorAll("tr:has(time)")) {
    const times = /** @type {HTMLTimeElement[]} */ ([...row.querySelectorAll("time")]);
    for (const time of times) time.textContent = clock.format(new Date(time.dateTime));
    const day = row.querySelector("th");
    if (day) day.textContent = weekday.format(new Date(times[0].dateTime));
  }
  const zone = document.querySelector("[data-zone]");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone instanceof HTMLElement) zone.textContent = (zone.dataset.own ?? "").replace("{zone}", own.replaceAll("_", " "));
}
