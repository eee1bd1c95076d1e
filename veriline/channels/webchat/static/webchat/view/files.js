// @ts-check
/** Files: those being added to the message, and those in a message. */
import { fill, h, icon } from "../dom.js";
import "../icons_later.js";
import { gettext as _ } from "../strings.js";

export { tray } from "../attachments.js";

/** The files in a message. @param {any[]} files @param {Ui} ui */
export const fileTiles = (files, ui) => files.map((file) => {
  const parts = [icon(file.mime?.startsWith("image/") ? "image" : "file"), text(file.name, h("small", null, size(file.size)))];
  return file.url ? h("button.tile", { onclick: () => ui.openFile(file.url, file.name) }, parts, icon("download")) : h("div.tile", null, parts);
});

/** @param {string} name @param {any} more */
const text = (name, more) => h("span.text", null, h("span", null, name), more);

/** @param {number} bytes */
const size = (bytes) => (bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`);

/** The files to be sent, each with what became of it. @param {ReturnType<typeof import("../attachments.js").tray>} tray */
export function trayView(tray) {
  const node = h("ul.tray", { "aria-label": _("Files to send") });
  let look = "";

  /** @param {Tile} tile */
  function row(tile) {
    const { name } = tile.file;
    const news = tile.state === "uploading" ? h("progress", { max: 1, value: tile.share, "aria-label": name })
      : tile.state === "refused" ? h("small.wrong", { role: "alert" }, tile.why) : h("small", null, size(tile.file.size));
    return h("li.tile", { "data-state": tile.state }, icon("file"), text(name, news),
      tile.again && h("button.link", { onclick: () => tray.retry(tile) }, _("Try again")),
      h("button.ib.small", { "aria-label": _("Remove %(name)s", { name }), onclick: () => tray.remove(tile) }, icon("close")));
  }

  /** Draws again when a tile came, went or changed its state; a bar moves in place. */
  function show() {
    const tiles = tray.all();
    const now = JSON.stringify(tiles.map(({ key, state }) => [key, state]));
    if (now !== look) fill(node, tiles.map(row));
    else tiles.forEach((tile, index) => Object.assign(node.children[index].querySelector("progress") ?? {}, { value: tile.share }));
    look = now;
    node.hidden = !tiles.length;
  }
  return { node, show };
}

/** Hands a file to the browser's downloads. @param {Blob|undefined} blob @param {string} name */
export function save(blob, name) {
  if (!blob) return;
  const href = URL.createObjectURL(blob);
  h("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
