"""Files: what is safe is kept, what lies is refused by name (requirements A13, D15)."""

import io
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from PIL import Image

from veriline.conversations.models import Attachment

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def png(size: tuple[int, int] = (40, 30)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, "PNG")
    return file.getvalue()


def upload(chat: Any, data: bytes, name: str = "screen.png") -> HttpResponse:
    return chat.client.post(  # type: ignore[no-any-return]
        f"/api/v1/conversations/{chat.id}/attachments",
        {"file": SimpleUploadedFile(name, data)},
        headers={"Authorization": f"Bearer {chat.token}"},
    )


def test_req_A13_one_message_carries_two_pictures_and_the_order_number(ada: Any) -> None:
    files = [upload(ada, png()).json()["attachment"] for _ in range(2)]
    answer = ada.say("see here", attachments=files, fields={"order": "123456"})
    assert answer.status_code == 201
    message = ada.events()[-1]["data"]
    assert [file["name"] for file in message["attachments"]] == ["screen.png", "screen.png"]
    assert Attachment.objects.filter(message__data__order="123456").count() == 2


def test_a_file_comes_back_as_a_download_and_only_with_the_key(ada: Any, cleo: Any) -> None:
    key = upload(ada, png()).json()["attachment"]
    ada.say("", attachments=[key])
    mine = ada.call("GET", f"/attachments/{key}")
    assert mine.status_code == 200
    assert mine["Content-Disposition"].startswith("attachment")
    assert "sandbox" in mine["Content-Security-Policy"]
    b"".join(mine.streaming_content)  # type: ignore[attr-defined]
    assert cleo.call("GET", f"/attachments/{key}").status_code == 404


def test_the_strangers_file_cannot_be_sent_as_ones_own(ada: Any, cleo: Any) -> None:
    key = upload(ada, png()).json()["attachment"]
    answer = cleo.say("mine", attachments=[key])
    assert answer.status_code == 422
    assert not Attachment.objects.exclude(message=None).exists()
    assert all(event["actor"]["kind"] != "customer" for event in cleo.events())


def test_a_file_is_sent_once(ada: Any) -> None:
    key = upload(ada, png()).json()["attachment"]
    assert ada.say("first", attachments=[key]).status_code == 201
    assert ada.say("second", attachments=[key]).status_code == 422


@pytest.mark.parametrize(
    ("data", "name", "status", "code"),
    [
        (b"", "empty.png", 422, "empty"),
        (b"x" * (10 * 1024 * 1024 + 1), "big.png", 413, "too_large"),
        (b"MZ\x90\x00" + b"\x00" * 200, "invoice.exe", 422, "type"),
        (b"<html><script>alert(1)</script></html>", "photo.png", 422, "mismatch"),
        (png()[:60], "cut.png", 422, "broken"),
    ],
)
def test_req_D15_what_is_not_safe_is_refused_with_the_reason(
    ada: Any, data: bytes, name: str, status: int, code: str
) -> None:
    answer = upload(ada, data, name)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (status, code)  # type: ignore[attr-defined]
    assert not Attachment.objects.exists()


@pytest.mark.parametrize("keys", [["x"], [str(uuid4())], [str(uuid4())] * 7])
def test_files_that_do_not_exist_are_refused(ada: Any, keys: list[str]) -> None:
    assert ada.say("see", attachments=keys).status_code == 422


def test_with_a_scanner_nothing_passes_unscanned_or_infected(
    ada: Any, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.CLAMD = "tcp://127.0.0.1:1"  # nobody listens there
    answer = upload(ada, png())
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (503, "unscanned")  # type: ignore[attr-defined]
    monkeypatch.setattr("veriline.safety.Scanner.verdict", lambda *_: "Veriline.Test")
    answer = upload(ada, png())
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "infected")  # type: ignore[attr-defined]
    assert not Attachment.objects.exists()
    monkeypatch.setattr("veriline.safety.Scanner.verdict", lambda *_: "")
    assert upload(ada, png()).status_code == 201


def test_an_upload_without_a_file_is_refused(ada: Any) -> None:
    answer = ada.client.post(
        f"/api/v1/conversations/{ada.id}/attachments", {}, headers={"Authorization": f"Bearer {ada.token}"}
    )
    assert answer.status_code == 422
