"""Files: what they are is told by their bytes, what comes in is not what is kept (D15, O4, T9)."""

import io
import json
import struct
import zipfile
import zlib

import pytest
import segno
from PIL import Image

from veriline.safety import Refused, screen
from veriline.safety.tests.corpus import PHRASES

SECRET = b"the camera's serial number"


def picture(form: str = "JPEG", *, size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    target = io.BytesIO()
    image = Image.new(mode, size, 200 if mode in ("L", "1", "I;16") else None)
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn right
    exif[0x010F] = SECRET.decode()
    image.save(target, form, exif=exif)
    return target.getvalue()


def archive() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("Main.class", b"\xca\xfe\xba\xbe")
    return target.getvalue()


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """Return a small PNG that unpacks to 900 million pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 1) * 64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"


def reason(data: bytes, name: str, **limits: int) -> str:
    with pytest.raises(Refused) as refused:
        screen(data, name=name, **limits)
    return refused.value.code


@pytest.mark.parametrize(
    ("form", "name", "mime", "kept_name"),
    [
        ("JPEG", "shot.jpg", "image/jpeg", "shot.jpg"),
        ("JPEG", "shot.JPEG", "image/jpeg", "shot.jpeg"),
        ("PNG", "截图.png", "image/png", "截图.png"),
        ("JPEG", "saved-by-an-app.png", "image/jpeg", "saved-by-an-app.jpg"),
        ("PNG", "clipboard", "image/png", "clipboard.png"),
    ],
)
def test_req_O4_a_picture_is_written_anew_upright_and_without_exif(
    form: str, name: str, mime: str, kept_name: str
) -> None:
    data = picture(form)
    assert SECRET in data
    kept = screen(data, name=name)
    assert (kept.kind, kept.mime, kept.name) == ("image", mime, kept_name)
    assert SECRET not in kept.data
    with Image.open(io.BytesIO(kept.data)) as image:
        assert image.size == (48, 64)
        assert not image.getexif()
        assert image.format == form


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_kept(mode: str) -> None:
    assert screen(picture("PNG", mode=mode), name="a.png").kind == "image"


def test_a_cmyk_jpeg_is_kept_in_rgb() -> None:
    with Image.open(io.BytesIO(screen(picture(mode="CMYK"), name="a.jpg").data)) as image:
        assert image.mode == "RGB"


def test_a_transparent_png_stays_transparent() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(target, "PNG")
    with Image.open(io.BytesIO(screen(target.getvalue(), name="a.png").data)) as image:
        assert image.getpixel((0, 0)) == (255, 0, 0, 0)


def test_heic_becomes_jpeg() -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.register_heif_opener()
    kept = screen(picture("HEIF"), name="IMG_0001.HEIC")
    assert (kept.mime, kept.name) == ("image/jpeg", "IMG_0001.jpg")
    assert SECRET not in kept.data


def test_a_film_behind_a_picture_is_dropped_in_silence() -> None:
    film = b"\x00\x00\x00\x18ftypmp42" + bytes(500)
    assert b"ftypmp42" not in screen(picture() + film, name="MVIMG_1.jpg").data


def test_a_pdf_is_kept_as_it_is() -> None:
    kept = screen(PDF, name="statement.pdf")
    assert (kept.kind, kept.mime, kept.data) == ("pdf", "application/pdf", PDF)


@pytest.mark.parametrize(
    ("name", "mime"), [("app.log", "text/plain"), ("a.txt", "text/plain"), ("fills.csv", "text/csv")]
)
def test_req_O1_text_is_redacted(name: str, mime: str) -> None:
    kept = screen(
        f"\ufeff10:00 ok\r\npassword: hunter22\r\nmine: {PHRASES[0].secret}\r\n".encode(), name=name
    )
    assert kept.data.decode() == "10:00 ok\npassword: [[removed:password]]\nmine: [[removed:seed_phrase]]\n"
    assert (kept.mime, kept.name) == (f"{mime}; charset=utf-8", name)


def test_req_D15_empty_and_large_files_are_refused() -> None:
    assert reason(b"", "a.png") == "empty"
    assert reason(bytes(20 * 1024 * 1024), "a.png") == "too_large"
    assert reason(picture(), "a.jpg", max_bytes=100) == "too_large"
    assert reason(b"a" * (3 * 1024 * 1024), "a.log") == "too_large"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"MZ\x90\0" + bytes(200), "setup.exe"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "logo.svg"),
        (b"<!doctype html><script>alert(1)</script>", "page.html"),
        (b"GIF89a" + bytes(20), "a.gif"),
        (archive(), "a.zip"),
        (archive(), "report.docx"),
        (b"#!/bin/sh\nrm -rf /\n", "run.sh"),
        (b"hello", "notes.md"),
        (picture(), "a.exe"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200), "old.doc"),
    ],
)
def test_req_D15_other_types_are_refused(data: bytes, name: str) -> None:
    assert reason(data, name) == "type"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"MZ\x90\0" + bytes(200), "photo.jpg"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "logo.png"),
        (b"<html><script>alert(1)</script>", "log.txt"),
        (b"GIF89a" + bytes(20), "a.png"),
        (archive(), "a.pdf"),
        (PDF, "a.png"),
        (picture(), "a.pdf"),
        (picture(), "a.txt"),
        (b"plain text", "a.jpg"),
        (picture() + archive(), "gifar.jpg"),
        (picture("PNG") + archive(), "a.png"),
        (picture() + b"<html><script>alert(1)</script>", "a.jpg"),
        (picture("PNG") + PDF, "a.png"),
        (picture()[:20] + PDF[:20] + picture()[20:], "a.jpg"),
        (PDF + archive(), "a.pdf"),
        (PDF + b"<script>alert(1)</script>", "a.pdf"),
        (PDF.replace(b"<<>>", b"<html><script>", 1), "a.pdf"),
        (PDF + bytes(5000), "a.pdf"),
    ],
)
def test_req_D15_files_that_lie_are_refused(data: bytes, name: str) -> None:
    assert reason(data, name) == "mismatch"


def test_req_D15_a_picture_that_unpacks_to_too_much_is_refused() -> None:
    assert len(bomb()) < 10_000
    assert reason(bomb(), "a.png") == "pixels"
    assert reason(picture(), "a.jpg", max_pixels=100) == "pixels"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (picture()[:200], "a.jpg"),
        (picture("PNG")[:60], "a.png"),
        (b"\xff\xd8\xff" + bytes(100), "a.jpg"),
        (b"\0\0\0\x18ftypheic" + bytes(100), "a.heic"),
        (PDF.replace(b"%%EOF", b""), "a.pdf"),
        ("密码".encode("gbk") * 20, "a.txt"),
    ],
)
def test_files_that_cannot_be_read_are_refused_as_broken(data: bytes, name: str) -> None:
    assert reason(data, name) == "broken"


@pytest.mark.parametrize(
    ("name", "kept_name"),
    [
        ("../../etc/passwd.png", "passwd.png"),
        ("C:\\Users\\ada\\shot.png", "shot.png"),
        ("a\0b\nc\u202egnp.png", "ab cgnp.png"),
        ("", "file.png"),
        (".png", "file.png"),
        ("...", "file.png"),
        ('<script>"x".png', "_script__x_.png"),
        (f"{PHRASES[0].secret.replace(' ', '_')}.png", "[[removed:seed_phrase]].png"),
        ("密码是Abc12345!.png", "密码是[[removed:password]].png"),
        ("订单123456.png", "订单123456.png"),
    ],
)
def test_a_file_name_carries_no_path_no_control_and_no_secret(name: str, kept_name: str) -> None:
    assert screen(picture("PNG"), name=name).name == kept_name


def test_a_file_name_is_cut_and_keeps_its_extension() -> None:
    kept = screen(picture("PNG"), name="长" * 500 + ".png").name
    assert len(kept) == 120
    assert kept.endswith(".png")


RECORDING = {
    "log": {
        "version": "1.2",
        "entries": [
            {
                "startedDateTime": "2026-11-28T10:00:00Z",
                "time": 120,
                "request": {
                    "method": "POST",
                    "url": "https://exchange.example/api/orders?code=x&password=Abc12345!",
                    "headers": [{"name": "Authorization", "value": "Bearer canary-header"}],
                    "cookies": [{"name": "sid", "value": "canary-cookie"}],
                    "postData": {"text": "canary-body"},
                },
                "response": {"status": 403, "headers": [], "content": {"text": "canary-answer"}},
            }
        ],
    }
}


@pytest.mark.parametrize("name", ["session.har", "session.txt"])
def test_a_recorded_session_is_kept_without_headers_cookies_and_bodies(name: str) -> None:
    kept = screen(json.dumps(RECORDING).encode(), name=name)
    text = kept.data.decode()
    assert (kept.kind, kept.name) == ("text", "session.txt")
    assert "canary" not in text
    assert "Abc12345" not in text
    assert '"status": 403' in text
    assert "https://exchange.example/api/orders" in text


def test_a_file_called_a_recording_that_is_none_is_refused_and_other_json_stays() -> None:
    assert reason(b"just words", "session.har") == "broken"
    assert reason(b'{"log": {"entries": [1]}}', "session.har") == "broken"
    other = b'{"entries": [{"order": 123456}]}'
    assert screen(other, name="a.txt").data == other


def test_a_wallet_file_is_not_kept_whatever_it_is_called() -> None:
    berkeley = b"\0" * 12 + bytes.fromhex("00053162") + b"\0" * 4_000
    assert {reason(berkeley, name) for name in ("wallet.dat", "wallet")} == {"type"}
    assert reason(berkeley, "wallet.txt") == "mismatch"
    keystore = b'{"version":3,"crypto":{"ciphertext":"ab","kdf":"scrypt","mac":"cd"}}'
    assert reason(keystore, "UTC--2026-11-28T10-00-00.000Z--008aeeda") == "type"
    assert screen(keystore, name="UTC--2026").data == b"[[removed:keystore]]"


def code(text: str, *, canvas: tuple[int, int] = (1170, 2532)) -> bytes:
    """Return a screenshot with a QR code somewhere on it."""
    drawn, kept = io.BytesIO(), io.BytesIO()
    segno.make(text, micro=False).save(drawn, kind="png", scale=8)
    screenshot = Image.new("RGB", canvas, "white")
    screenshot.paste(Image.open(drawn), (120, 400))
    screenshot.save(kept, "PNG")
    return kept.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        "otpauth://totp/Northwind:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Northwind",
        "otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC",
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
        "0000" * 11 + "0003",  # the same as a hardware wallet prints it
    ],
)
def test_a_picture_of_a_code_that_opens_something_is_not_kept(text: str) -> None:
    assert reason(code(text), "a.png") == "secret"


def test_a_picture_of_an_address_or_a_page_is_kept() -> None:
    for text in (
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "https://exchange.example/deposit",
        "9999" * 12,
    ):
        assert screen(code(text), name="a.png").kind == "image"


def test_a_moving_picture_is_refused_and_a_photo_with_its_preview_is_kept() -> None:
    first, second = (Image.new("RGB", (40, 30), colour) for colour in ("teal", "white"))
    film, photo = io.BytesIO(), io.BytesIO()
    first.save(film, "PNG", save_all=True, append_images=[second])
    first.save(photo, "MPO", save_all=True, append_images=[second])
    assert reason(film.getvalue(), "a.png") == "animated"
    assert reason(b"\0\0\0\x18ftypmsf1" + bytes(100), "a.heic") == "animated"
    assert screen(photo.getvalue(), name="a.jpg").mime == "image/jpeg"
