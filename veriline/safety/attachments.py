"""Files that customers send: judged by their bytes, made harmless, or refused with a reason (D15, O4, T9)."""

import io
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Final, Literal

from PIL import Image, ImageOps, UnidentifiedImageError

from veriline.safety import har, qr
from veriline.safety.shield import redact
from veriline.safety.text import tidy

Kind = Literal["image", "pdf", "text"]
Code = Literal[
    "empty",
    "too_large",
    "type",
    "mismatch",
    "pixels",
    "animated",
    "secret",
    "broken",
    "infected",
    "unscanned",
]

MAX_BYTES: Final = 10 * 1024 * 1024
MAX_TEXT_BYTES: Final = 1024 * 1024  # every character of a log is read for secrets: a second of work at worst
MAX_PIXELS: Final = 40_000_000  # width x height
NAME_LENGTH: Final = 120  # characters
_QUALITY: Final = 90  # JPEG

_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(("jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif"), "image"),
    "pdf": "pdf",
    **dict.fromkeys(("txt", "log", "csv", "har"), "text"),
}
_MOVING_BRANDS: Final = (b"hevc", b"hevx", b"msf1")  # ISO/IEC 23008-12: image sequences
_HEIC_BRANDS: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
# What makes a file mean something else to another program: archives, programs, pages, scripts.
_ARCHIVE: Final = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
)
_PROGRAMS: Final = (b"#!", b"MZ", b"%!PS", b"{\\rtf", b"GIF8", *_ARCHIVE)
_PAGE: Final = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|script|svg|iframe|\?php)\b|<\?php", re.IGNORECASE
)
_PDF_END: Final = b"%%EOF"
_HEAD: Final = 1024  # bytes in which readers look for a format's mark
_ZIP_TAIL: Final = 22 + 65_535  # bytes: the end record of a ZIP and its longest comment (APPNOTE 4.3.16)
_TRAILER: Final = 1024  # bytes that sloppy writers leave after a PDF


@dataclass(frozen=True, slots=True)
class Screened:
    """A file that may be kept: re-encoded if it is an image, without secrets if it is text."""

    kind: Kind
    mime: str
    data: bytes
    name: str


class Refused(Exception):
    """A file that is not kept. `code` says why; the words for the customer are the caller's."""

    def __init__(self, code: Code, detail: str = "", *, most: int = MAX_BYTES) -> None:
        """`detail`: for logs, never the content of the file. `most`: bytes allowed, for `too_large`."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: Code = code
        self.most = most


def screen(data: bytes, *, name: str, max_bytes: int = MAX_BYTES, max_pixels: int = MAX_PIXELS) -> Screened:
    """Return the harmless form of a customer's file.

    JPEG, PNG and HEIC are decoded and written anew, upright, without EXIF or anything else that came along (HEIC as
    JPEG); PDF is checked; plain text, logs and CSV are redacted; of a browser's recording (HAR) only addresses, times
    and results stay. `name` is what the customer's device called it, `max_bytes` the largest size, `max_pixels` the
    largest width times height.

    Raises Refused: `empty`, `too_large`, `type` (none of these formats), `mismatch` (the name says another kind than
    the bytes, or the bytes are two kinds at once), `pixels` (a picture that unpacks to too much), `animated`, `secret`
    (a QR code in it opens a wallet or an authenticator), `broken`.
    """
    if not data:
        raise Refused("empty")
    if len(data) > max_bytes:
        raise Refused("too_large", f"{len(data)} bytes", most=max_bytes)
    claimed = _claimed(name)
    found = _sniff(data)
    if found is None:
        raise Refused(_reason(data, claimed), "unknown bytes")
    if claimed not in (None, found):
        raise Refused("mismatch", f"{claimed} by name, {found} by content")
    if claimed is None and PurePosixPath(name).suffix:
        raise Refused("type", "unknown extension")
    return {"image": _image, "pdf": _pdf, "text": _text}[found](data, name, max_pixels)


def _claimed(name: str) -> Kind | None:
    return _KINDS.get(PurePosixPath(name.strip()).suffix.lower().removeprefix("."))


def _reason(data: bytes, claimed: Kind | None) -> Code:
    """Return why bytes of no known kind are refused; text in an old encoding is broken, not a lie."""
    if claimed == "text" and b"\0" not in data and not _PAGE.search(data) and not data.startswith(_PROGRAMS):
        return "broken"
    return "mismatch" if claimed else "type"


def _sniff(data: bytes) -> Kind | None:
    """Return the kind that the first bytes prove, or None."""
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return "image"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return "image"
    if data.startswith(b"%PDF-"):
        return "pdf"
    return "text" if _is_text(data) else None


def _is_text(data: bytes) -> bool:
    """Say whether bytes are plain text and no page, script or program."""
    head = data[:_HEAD].lstrip()
    if b"\0" in data or head.startswith(_PROGRAMS) or _PAGE.search(data[: 4 * _HEAD]):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


# --- images ---------------------------------------------------------------------------------------------------------


def _image(data: bytes, name: str, pixels: int) -> Screened:
    if _is_two_things(data):
        raise Refused("mismatch", "an image and something else")
    image = _decoded(data, pixels)
    if qr.has_secret(image):
        raise Refused("secret", "a QR code")
    is_png = image.format == "PNG"
    upright = ImageOps.exif_transpose(image)
    target = io.BytesIO()
    if is_png:
        clean = (
            upright
            if upright.mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
            else upright.convert("RGBA")
        )
        clean.info = {key: value for key, value in clean.info.items() if key == "transparency"}
        clean.save(target, "PNG", optimize=False)
        return Screened("image", "image/png", target.getvalue(), tidy_name(name, "png", ("png",)))
    upright.convert("RGB").save(target, "JPEG", quality=_QUALITY, exif=b"", icc_profile=None)
    return Screened(
        "image", "image/jpeg", target.getvalue(), tidy_name(name, "jpg", ("jpg", "jpeg", "jpe", "jfif"))
    )


def _decoded(data: bytes, pixels: int) -> Image.Image:
    """Return the picture, decoded; its size is known, and refused, before a pixel is unpacked.

    A film is refused: of the one frame kept, nobody would know what the others showed. Previews and depth maps that
    phones put beside a picture (MPO, HEIC) are no film.
    """
    if data[4:8] == b"ftyp" and data[8:12] in _MOVING_BRANDS:
        raise Refused("animated")
    formats = ["JPEG", "PNG", *(["HEIF"] if _knows_heif() else [])]
    try:
        image = Image.open(io.BytesIO(data), formats=formats)
        if image.width * image.height > pixels:
            raise Refused("pixels", f"{image.width} x {image.height}")
        if image.format == "PNG" and getattr(image, "n_frames", 1) > 1:
            raise Refused("animated")
        image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused("pixels") from error
    except UnidentifiedImageError as error:
        raise Refused("type" if data[4:8] == b"ftyp" and not _knows_heif() else "broken") from error
    except Refused:
        raise
    except (
        Exception
    ) as error:  # decoders raise many kinds on hostile bytes (OSError, SyntaxError, struct.error, ...)
        raise Refused("broken", type(error).__name__) from error
    return image


@cache
def _knows_heif() -> bool:
    """Say whether HEIC can be read, and teach Pillow to; the decoder is an optional package."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener(thumbnails=False)
    return True


def _is_two_things(data: bytes) -> bool:
    """Say whether an image also works as a PDF, a page, an archive or a program.

    Only what follows the picture and what readers of other formats look at counts: phones append films and depth maps
    to JPEG files, which is harmless and is dropped.
    """
    trailer = data[_end_of_image(data) :]
    head = data[:_HEAD]
    is_page = _PAGE.search(trailer) or _PAGE.search(head)
    return bool(is_page) or b"%PDF-" in head or any(mark in trailer for mark in (*_ARCHIVE, b"%PDF-"))


def _end_of_image(data: bytes) -> int:
    """Return where the picture ends: after the last JPEG end marker or PNG end chunk, 0 when there is none."""
    if data.startswith(b"\x89PNG"):
        at = data.find(b"IEND")
        return at + 8 if at >= 0 else 0  # the name of the chunk and its checksum
    if data.startswith(b"\xff\xd8"):
        at = data.rfind(b"\xff\xd9")
        return at + 2 if at >= 0 else 0
    return len(data)


# --- PDF and text ---------------------------------------------------------------------------------------------------


def _pdf(data: bytes, name: str, pixels: int) -> Screened:
    end = data.rfind(_PDF_END)
    if end < 0:
        raise Refused("broken", "no end of file mark")
    rest = data[end + len(_PDF_END) :]
    is_other = (
        _PAGE.search(data[:_HEAD]) or _PAGE.search(rest) or any(mark in rest for mark in (*_ARCHIVE, b"MZ"))
    )
    if is_other or len(rest) > _TRAILER or b"PK\x05\x06" in data[-_ZIP_TAIL:]:
        raise Refused("mismatch", "a PDF and something else")
    return Screened("pdf", "application/pdf", data, tidy_name(name, "pdf", ("pdf",)))


def _text(data: bytes, name: str, pixels: int) -> Screened:
    if len(data) > MAX_TEXT_BYTES:
        raise Refused("too_large", f"{len(data)} bytes of text", most=MAX_TEXT_BYTES)
    text = tidy(data.decode("utf-8-sig"))
    if har.is_recording(text) or name.lower().endswith(".har"):
        text = _recording(text, name)
    clean = redact(text).text
    extension = "csv" if name.lower().endswith(".csv") else "txt"
    mime = "text/csv" if extension == "csv" else "text/plain"
    return Screened(
        "text", f"{mime}; charset=utf-8", clean.encode(), tidy_name(name, extension, ("txt", "log", "csv"))
    )


def _recording(text: str, name: str) -> str:
    """Return a recorded session without what signs in; other JSON that speaks of entries stays as it is."""
    try:
        return har.stripped(text)
    except ValueError as error:
        if name.lower().endswith(".har"):
            raise Refused("broken", "no HTTP archive") from error
        return text


# --- names ----------------------------------------------------------------------------------------------------------

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f<>"|?*]')


def tidy_name(name: str, extension: str, fitting: tuple[str, ...]) -> str:
    """Return a file name that is safe to store and show: no path, no control characters, no secret, no lie.

    `extension`: what the content is; it replaces the name's own unless that is one of `fitting`. At most 120
    characters.
    """
    text = unicodedata.normalize("NFC", tidy(name[: 4 * NAME_LENGTH]))
    last = re.split(r"[/\\]", text.replace("\n", " ").replace("\t", " "))[-1]
    stem = redact(_UNSAFE.sub("_", last)).text.rstrip(" .")
    own = stem.rpartition(".")[2].lower()
    if own in _KINDS and "." in stem:
        stem = stem[: -len(own) - 1]
        extension = own if own in fitting else extension
    return f"{stem.strip(' .')[: NAME_LENGTH - len(extension) - 1] or 'file'}.{extension}"
