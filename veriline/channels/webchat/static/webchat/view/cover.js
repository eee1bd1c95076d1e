// @ts-check
/**
 * Covers and crops a picture before it is sent: the original stays on this device (requirements D16, O4). A covered part
 * becomes one colour, because blurred or pixelated letters can be reconstructed.
 */
import { attribute, fill, h, icon } from "../dom.js";
import { gettext as _ } from "../strings.js";

/** What every phone's canvas can hold. */
const MOST_PIXELS = 12_000_000;
/** The longer side of what is shown while one works, in pixels. */
const SHOWN = 1_200;
/** A tap is no frame. Share of the picture. */
const LEAST = 0.01;
const STEP = 0.02;
const JPEG_QUALITY = 0.92;

/** @typedef {{x: number, y: number, width: number, height: number}} Frame in shares of the picture as it is now */
/** @typedef {{tool: "cover"|"crop", frame: Frame}} Deed */

/**
 * A sheet over the panel. Resolves to the changed file, or null when nothing was changed.
 * @param {Element} panel @param {File} file @returns {Promise<File|null>}
 */
export async function cover(panel, file) {
  const original = await createImageBitmap(file);
  return new Promise((resolve) => {
    const sheet = build(original, (/** @type {HTMLCanvasElement|null} */ result) => {
      sheet.remove();
      original.close();
      for (const one of others) one.removeAttribute("inert");
      resolve(result && asFile(result, file));
    });
    const others = [...panel.children].filter((one) => !one.hasAttribute("inert"));
    for (const one of others) attribute(one, "inert", true);
    panel.append(sheet);
    /** @type {HTMLElement} */ (sheet.querySelector("canvas")).focus();
  });
}

/** @param {ImageBitmap} original @param {(result: HTMLCanvasElement|null) => void} close */
function build(original, close) {
  /** @type {Deed[]} */
  let deeds = [];
  /** @type {Deed["tool"]} */
  let tool = "cover";
  let picture = drawn(original, deeds);
  let frame = middle();

  const board = h("canvas", { tabindex: 0, role: "application", "aria-label": _("Arrow keys move the frame, Shift with an arrow changes its size, Enter applies it."),
    onkeydown: key, onpointerdown: press });
  const said = h("p", { role: "status" }, _("Drag over what nobody should see. What you cover or cut off never leaves this device."));
  const tools = /** @type {const} */ (["cover", "crop"]).map((name) =>
    h("button.btn.ghost", { "aria-pressed": String(name === tool), onclick: () => take(name) }, name === "cover" ? _("Cover") : _("Crop")));
  const undo = h("button.btn.ghost", { onclick: back }, icon("again"), _("Undo"));
  const sheet = h("div.cover", { role: "dialog", "aria-modal": "true", "aria-label": _("Cover or crop"), onkeydown: leave },
    said, h("div.board", null, board), h("div.pair", null, tools, undo),
    h("div.pair", null, h("button.btn", { onclick: () => close(deeds.length ? picture : null) }, _("Done")), h("button.btn.ghost", { onclick: () => close(null) }, _("Cancel"))));
  show();

  /** @param {Deed["tool"]} name */
  function take(name) {
    tool = name;
    tools.forEach((button, index) => attribute(button, "aria-pressed", String((index ? "crop" : "cover") === name)));
    board.focus();
  }

  function apply() {
    if (frame.width < LEAST || frame.height < LEAST) return;
    change([...deeds, { tool, frame }]);
    fill(said, tool === "cover" ? _("Covered. Nothing of it is left in the picture.") : _("Cropped. The rest is gone from the picture."));
  }

  function back() {
    change(deeds.slice(0, -1));
    fill(said, _("Undone."));
  }

  /** @param {Deed[]} next */
  function change(next) {
    deeds = next;
    picture = drawn(original, deeds);
    frame = middle();
    show();
  }

  function show() {
    const scale = Math.min(1, SHOWN / Math.max(picture.width, picture.height));
    board.width = Math.max(1, Math.round(picture.width * scale));
    board.height = Math.max(1, Math.round(picture.height * scale));
    attribute(undo, "aria-disabled", deeds.length ? null : "true");
    outline();
  }

  /** The picture with the frame on it, dark on light, so that it is seen on any ground. */
  function outline() {
    const pen = context(board);
    const { x, y, width, height } = inPixels(frame, board);
    pen.drawImage(picture, 0, 0, board.width, board.height);
    for (const [line, colour] of /** @type {const} */ ([[7, "#15211f"], [3, "#fff"]])) {
      pen.lineWidth = line;
      pen.strokeStyle = colour;
      pen.strokeRect(x, y, width, height);
    }
  }

  /** @param {PointerEvent} event */
  function press(event) {
    if (!event.isPrimary) return;
    const start = place(event, board);
    const stop = new AbortController();
    const { signal } = stop;
    board.setPointerCapture(event.pointerId);
    board.addEventListener("pointermove", (/** @type {PointerEvent} */ now) => {
      frame = between(start, place(now, board));
      outline();
    }, { signal });
    board.addEventListener("pointerup", () => {
      stop.abort();
      apply();
    }, { signal });
    board.addEventListener("pointercancel", () => stop.abort(), { signal });
    frame = between(start, start);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    if (!step && event.key !== "Enter") return;
    event.preventDefault();
    if (!step) return apply();
    const [right, down] = step;
    const { x, y, width, height } = frame;
    frame = event.shiftKey
      ? { x, y, width: within(width + right, STEP, 1 - x), height: within(height + down, STEP, 1 - y) }
      : { x: within(x + right, 0, 1 - width), y: within(y + down, 0, 1 - height), width, height };
    outline();
  }

  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close(null);
  }

  return sheet;
}

/** The picture after all deeds, upright and without anything the camera wrote. @param {ImageBitmap} original @param {Deed[]} deeds */
function drawn(original, deeds) {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (original.width * original.height)));
  const whole = canvas(original.width * scale, original.height * scale);
  context(whole).drawImage(original, 0, 0, whole.width, whole.height);
  return deeds.reduce((picture, { tool, frame }) => (tool === "cover" ? covered(picture, frame) : cropped(picture, frame)), whole);
}

/** One colour, near what was there. @param {HTMLCanvasElement} picture @param {Frame} frame */
function covered(picture, frame) {
  const { x, y, width, height } = outward(frame, picture);
  const dot = canvas(1, 1);
  context(dot).imageSmoothingQuality = "high";
  context(dot).drawImage(picture, x, y, width, height, 0, 0, 1, 1);
  const [red, green, blue] = context(dot).getImageData(0, 0, 1, 1).data;
  const pen = context(picture);
  pen.fillStyle = `rgb(${red} ${green} ${blue})`;
  pen.fillRect(x, y, width, height);
  return picture;
}

/** @param {HTMLCanvasElement} picture @param {Frame} frame */
function cropped(picture, frame) {
  const { x, y, width, height } = outward(frame, picture);
  const part = canvas(width, height);
  context(part).drawImage(picture, -x, -y);
  return part;
}

/** @param {HTMLCanvasElement} picture @param {File} file @returns {Promise<File>} */
const asFile = (picture, file) => new Promise((resolve, reject) => {
  const png = file.type === "image/png";
  const name = png || /\.jpe?g$/i.test(file.name) ? file.name : `${file.name.replace(/\.\w+$/, "")}.jpg`;
  const type = png ? "image/png" : "image/jpeg";
  picture.toBlob((blob) => (blob ? resolve(new File([blob], name, { type })) : reject(new Error("no picture"))), type, JPEG_QUALITY);
});

/** @param {number} width @param {number} height @returns {HTMLCanvasElement} */
const canvas = (width, height) => h("canvas", { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) });

/** @param {HTMLCanvasElement} on */
const context = (on) => /** @type {CanvasRenderingContext2D} */ (on.getContext("2d"));

/** @returns {Frame} */
const middle = () => ({ x: 0.3, y: 0.4, width: 0.4, height: 0.2 });

/** @param {number} value @param {number} least @param {number} most */
const within = (value, least, most) => Math.min(Math.max(value, least), most);

/** @param {PointerEvent} event @param {HTMLCanvasElement} on */
function place(event, on) {
  const { left, top, width, height } = on.getBoundingClientRect();
  return { x: within((event.clientX - left) / width, 0, 1), y: within((event.clientY - top) / height, 0, 1) };
}

/** @param {{x: number, y: number}} one @param {{x: number, y: number}} other @returns {Frame} */
const between = (one, other) => ({
  x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y),
});

/** @param {Frame} frame @param {HTMLCanvasElement} on */
const inPixels = ({ x, y, width, height }, on) => ({ x: x * on.width, y: y * on.height, width: width * on.width, height: height * on.height });

/** In whole pixels, never smaller than what was drawn. @param {Frame} frame @param {HTMLCanvasElement} on */
function outward(frame, on) {
  const exact = inPixels(frame, on);
  const [x, y] = [Math.floor(exact.x), Math.floor(exact.y)];
  return { x, y, width: Math.ceil(exact.x + exact.width) - x, height: Math.ceil(exact.y + exact.height) - y };
}
