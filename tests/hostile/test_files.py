"""Files that are large or lie (issue 2, "Bad input"): refused in words, and not kept."""

from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests import people
from veriline.conversations.models import Attachment, Conversation
from veriline.desk.tests import house
from veriline.journal.models import Event
from veriline.portal.api import problems

from .callers import (
    CUSTOMER,
    FORM,
    LANGUAGES,
    PART,
    STAFF,
    clear_refusal,
    customer_of,
    held_by,
    state,
    upload,
)

pytestmark = pytest.mark.django_db


PNG = b"\x89PNG\r\n\x1a\n"
BAD_FILES = {
    "empty": (b"", "a.png", "empty"),
    "20 MB": (PNG + b"x" * 20_000_000, "a.png", "too_large"),
    "a program as a picture": (b"MZ\x90\x00\x03" * 20, "a.png", "mismatch"),
    "a page as text": (b"<!doctype html><script>alert(1)</script>", "a.txt", "mismatch"),
    "a page": (b"<html><body onload=alert(1)>", "a.html", "type"),
    "a drawing that runs": (b"<svg onload=alert(1) xmlns='http://www.w3.org/2000/svg'/>", "a.svg", "type"),
    "an archive": (b"PK\x03\x04" + b"\x00" * 60, "a.zip", "type"),
    "a script": (b"#!/bin/sh\nrm -rf /\n", "a.sh", "type"),
    "a picture that ends early": (PNG + b"\x00\x00\x00\rIHDR", "a.png", "broken"),
    "text as a PDF": (b"hello", "a.pdf", "mismatch"),
    "two extensions": (b"MZ\x90\x00", "photo.png.exe", "type"),
    "bytes": (b"\x00\xff" * 100, "noname", "type"),
}


@pytest.mark.parametrize(("data", "name", "code"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_is_large_or_lies_is_refused_and_not_kept(
    ada: Conversation, files: Path, data: bytes, name: str, code: str
) -> None:
    problem = clear_refusal(
        lambda language: upload(ada, language, data, name), 413 if code == "too_large" else 422
    )
    assert problem["errors"][0]["code"] == code
    ben = people.ben()
    talk = held_by(ben)
    clear_refusal(
        lambda language: house.signed_in(ben).post(
            f"{STAFF}/conversations/{talk.public_id}/attachments",
            {"file": SimpleUploadedFile(name, data)},
            headers={"accept-language": language},
        ),
        413,
        422,
    )
    assert not Attachment.objects.exists()
    assert not [found for found in files.rglob("*") if found.is_file()]


@pytest.mark.parametrize(
    ("data", "name", "most"),
    [(PNG + b"x" * 11_000_000, "a.png", "10 MB"), (b"x" * 1_100_000, "a.log", "1 MB")],
)
def test_a_file_too_large_is_told_how_large_it_may_be(
    ada: Conversation, files: Path, data: bytes, name: str, most: str
) -> None:
    """Text is read for secrets letter by letter, so less of it is taken."""
    for language in LANGUAGES:
        assert most in upload(ada, language, data, name).json()["detail"]
    ben = people.ben()
    at_the_desk = house.signed_in(ben).post(
        f"{STAFF}/conversations/{held_by(ben).public_id}/attachments",
        {"file": SimpleUploadedFile(name, data)},
    )
    assert most in at_the_desk.json()["detail"]


@pytest.mark.parametrize(
    ("body", "as_type", "status"),
    [
        (b"xx", "multipart/form-data", 400),
        (b"xx", "multipart/form-data; boundary=" + "b" * 300, 400),
        (b"", FORM, 422),
        (b"{}", "application/json", 422),
        (PART + b'"file"; filename="a"\r\n' * 90, FORM, 400),
        ((PART + b'"x"\r\n\r\ny\r\n') * 1_100 + b"--b--\r\n", FORM, 400),
        ((PART + b'"x"; filename="a.txt"\r\n\r\ny\r\n') * 110 + b"--b--\r\n", FORM, 400),
        (PART + b'"x"\r\n\r\n' + b"y" * 400_000 + b"\r\n--b--\r\n", FORM, 413),
    ],
)  # fmt: skip
def test_an_upload_that_is_none_is_refused_in_words(
    ada: Conversation, body: bytes, as_type: str, status: int
) -> None:
    clear_refusal(
        lambda language: customer_of(ada).call(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/attachments",
            body,
            as_type=as_type,
            accept_language=language,
        ),
        status,
    )


@pytest.mark.parametrize("length", [str(problems.MAX_REQUEST + 1), "9" * 30, "-5", "x"])
def test_what_would_fill_the_disk_is_refused_before_it_is_read(ada: Conversation, length: str) -> None:
    for language in LANGUAGES:
        answer = Client().generic(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/attachments",
            b"",
            content_type=FORM,
            headers={**customer_of(ada).headers, "accept-language": language},
            CONTENT_LENGTH=length,
        )
        assert answer.status_code == 413
        assert answer["Content-Type"] == "application/problem+json"


def test_a_file_of_another_conversation_cannot_be_sent_along(ada: Conversation, files: Path) -> None:
    theirs = upload(people.conversation(), "en", b"my statement", "a.txt").json()["attachment"]
    before = state(ada)
    for body in ({"attachments": [theirs]}, {"attachments": [str(uuid4())], "text": "look"}):
        clear_refusal(
            lambda language, body=body: customer_of(ada).call(  # type: ignore[misc]
                "POST",
                f"{CUSTOMER}/conversations/{ada.public_id}/messages",
                {"client_id": str(uuid4()), **body},
                accept_language=language,
            ),
            422,
        )
    assert state(ada) == before
    assert (
        customer_of(ada)
        .call("GET", f"{CUSTOMER}/conversations/{ada.public_id}/attachments/{theirs}")
        .status_code
        == 404
    )
    assert not Event.objects.filter(stream=ada.public_id, type="message_received").exists()
