// @ts-check
/**
 * Files being added to a message: limits told before anything is uploaded (requirement D15), progress, cancel. A picture
 * waits on this device until the message is sent, because its owner may still cover parts of it (D16).
 */
import { MAX_FILES, MAX_FILE_MB, Problem, Unreachable } from "./api.js";
import { uuid } from "./memory.js";
import { gettext as _ } from "./strings.js";

/** The server decides again by content; this spares the customer the wait. */
const NAMES = /\.(jpe?g|png|hei[cf]|pdf|txt|log|csv|har)$/i;

const PICTURES = /\.(jpe?g|png|hei[cf])$/i;

/** Why this file is not even tried; empty when it is fine. @param {File} file */
export function objection(file) {
  const mb = Math.round(file.size / 1024 ** 2 * 10) / 10;
  if (!NAMES.test(file.name)) return _("Send a JPG, PNG, HEIC, PDF or text file.");
  if (file.size > MAX_FILE_MB * 1024 ** 2) return _("The file is %(mb)s MB. Choose one under %(max)s MB.", { mb, max: MAX_FILE_MB });
  return file.size ? "" : _("The file is empty. Choose another one.");
}

/**
 * Uploads one file; XMLHttpRequest, because fetch cannot tell how far it is.
 * @param {Target} target @param {Tile} tile @param {(share: number) => void} progress
 * @returns {Promise<{attachment: string}>}
 */
const upload = ({ url, headers }, { file, stop }, progress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    request.onerror = request.onabort = () => reject(new Unreachable());
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(new Problem(request.status, request.response));
    stop.signal.addEventListener("abort", () => request.abort());
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });

/** Whether this browser can draw it, so that it can be covered. @param {File} file */
async function isPicture(file) {
  const image = PICTURES.test(file.name) && await createImageBitmap(file).catch(() => null);
  if (image) image.close();
  return Boolean(image);
}

/** The files of the message being written. @param {() => Promise<Target>} target @param {() => void} changed */
export function tray(target, changed) {
  /** @type {Tile[]} */
  let tiles = [];

  /** @param {Tile} tile @param {Partial<Tile>} news */
  function update(tile, news) {
    Object.assign(tile, news);
    changed();
  }

  /** @param {Tile} tile */
  async function run(tile) {
    update(tile, { state: "uploading", share: 0, why: "", again: false });
    try {
      const { attachment } = await upload(await target(), tile, (share) => update(tile, { share }));
      update(tile, { state: "ready", attachment });
    } catch (error) {
      const refusal = error instanceof Problem ? error : null;
      const why = refusal?.detail || _("The file did not go through.");
      update(tile, { state: "refused", why, again: !refusal || refusal.passing });
    }
  }

  /** Pictures wait, the rest goes up at once. @param {Tile} tile */
  async function begin(tile) {
    if (await isPicture(tile.file)) update(tile, { state: "waiting" });
    else run(tile);
  }

  return {
    all: () => tiles,
    any: () => tiles.some(({ state }) => state !== "refused"),
    busy: () => tiles.some((tile) => tile.state === "uploading"),
    /** @returns {SentFile[]} */
    ready: () => tiles.flatMap(({ attachment, file: { name, size } }) => (attachment ? [{ attachment, name, size }] : [])),
    /** @param {Iterable<File>} files */
    add(files) {
      for (const file of files) {
        const why = tiles.length < MAX_FILES ? objection(file) : _("Up to %(n)s files in one message.", { n: MAX_FILES });
        /** @type {Tile} */
        const tile = { key: uuid(), file, stop: new AbortController(), share: 0, state: why ? "refused" : "uploading", why };
        tiles = [...tiles, tile];
        if (!why) begin(tile);
      }
      changed();
    },
    /** @param {Tile} tile */
    remove(tile) {
      tile.stop.abort();
      tiles = tiles.filter((one) => one !== tile);
      changed();
    },
    retry: run,
    /** Another file in the place of a waiting one. @param {Tile} tile @param {File} file */
    replace: (tile, file) => update(tile, { file, key: uuid() }),
    /** Uploads what waits; whether all of it went through. */
    async release() {
      const waiting = tiles.filter(({ state }) => state === "waiting");
      await Promise.all(waiting.map(run));
      return waiting.every(({ state }) => state === "ready");
    },
    /** The message was sent. */
    clear() {
      tiles = [];
      changed();
    },
  };
}
