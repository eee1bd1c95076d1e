// @ts-check
/** Files: those being added to the message, and those in a message, where a picture shows itself. */
import { fill, h, icon } from "../dom.js";
import "../icons_later.js";
import { gettext as _ } from "../strings.js";

export { tray } from "../attachments.js";

/** A larger one is not loaded unasked: many pay for every megabyte. */
const MOST_SHOWN_BYTES = 3 * 1024 ** 2;
const DRAWN = /^image\/(jpeg|png|gif|webp)$/;
/** Twice the size it has on the screen, for sharp displays. */
const WIDTH = 440;
const HEIGHT = 300;

/** The files in a message. @param {any[]} files @param {Ui} ui */
export const fileTiles = (files, ui) => files.map((file) => {
  if (file.url && DRAWN.test(file.mime) && file.size <= MOST_SHOWN_BYTES) return picture(file, ui);
  const parts = [icon(file.mime?.startsWith("image/") ? "image" : "file"), text(file.name, h("small", null, size(file.size)))];
  return file.url ? h("button.tile", { onclick: () => ui.openFile(file.url, file.name) }, parts, icon("download")) : h("div.tile", null, parts);
});

/**
 * A picture in a frame of fixed size, so that nothing jumps when it comes, loaded when it is first in sight. It is
 * drawn, because the page around us may allow no images (`img-src`), and because its address alone opens nothing.
 * @param {any} file @param {Ui} ui
 */
function picture({ url, name, size: bytes }, ui) {
  const canvas = h("canvas", { width: WIDTH, height: HEIGHT, role: "img", "aria-label": _("Picture") });
  const node = h("button.tile.picture", { onclick: () => ui.openFile(url, name) }, canvas, text(name, h("small", null, size(bytes))), icon("download"));
  const sight = new IntersectionObserver(async (now) => {
    if (!now.some((one) => one.isIntersecting)) return;
    sight.disconnect();
    const image = await ui.chat.peek(url).then(createImageBitmap).catch(() => null);
    if (image) cover(canvas, image);
  });
  sight.observe(node);
  return node;
}

/** Fills the frame with the middle of the picture. @param {HTMLCanvasElement} canvas @param {ImageBitmap} image */
function cover(canvas, image) {
  const scale = Math.max(WIDTH / image.width, HEIGHT / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  canvas.getContext("2d")?.drawImage(image, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  canvas.dataset.drawn = "";
  image.close();
}

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
    return h("li.tile", { "data-state": tile.state }, icon(tile.state === "waiting" ? "image" : "file"), text(name, news),
      tile.state === "waiting" && h("button.link", { "aria-label": _("Cover or crop %(name)s", { name }), onclick: () => edit(tile) }, _("Cover or crop")),
      tile.again && h("button.link", { onclick: () => tray.retry(tile) }, _("Try again")),
      h("button.ib.small", { "aria-label": _("Remove %(name)s", { name }), onclick: () => tray.remove(tile) }, icon("close")));
  }

  /** @param {Tile} tile */
  async function edit(tile) {
    const { cover } = await import("./cover.js");
    const changed = await cover(/** @type {Element} */ (node.closest(".panel")), tile.file);
    if (changed) tray.replace(tile, changed);
    /** @type {HTMLElement|null} */ (node.children[tray.all().indexOf(tile)]?.querySelector("button"))?.focus();
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
