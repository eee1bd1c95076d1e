"""The mails: a link, who we are, and not a word of the conversation (A10, ux.md 11)."""

import re
from uuid import UUID

import pytest
from django.core import mail as outbox

from veriline.portal import mail
from veriline.trust.verify import Why, verify

pytestmark = pytest.mark.django_db

TALK = UUID("019360f2-0000-7000-8000-000000000001")


@pytest.mark.parametrize(
    ("language", "subject", "footer"),
    [
        ("en", "Your link to Northwind Help", "We will never ask for your password"),
        ("zh-hans", "您的 Northwind 帮助中心登录链接", "我们绝不会向您索要密码"),
    ],
)
def test_a_sign_in_mail_has_the_link_and_the_never_ask_line(language: str, subject: str, footer: str) -> None:
    mail.send_sign_in_link("s3cr3t", "ada@example.com", language)
    [sent] = outbox.outbox
    html = str(sent.alternatives[0].content)
    link = f"http://localhost:8000/{language}/sign-in/s3cr3t/"
    assert (sent.subject, sent.to) == (subject, ["ada@example.com"])
    for body in (str(sent.body), html):
        assert body.count(link) >= 1
        assert footer in body
        assert "localhost" in body
    assert f'<html lang="{language}">' in html
    assert sent.extra_headers["Auto-Submitted"] == "auto-generated"
    assert sent.attachments == []


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en", "Northwind Help: you have a reply"), ("zh-hans", "Northwind 帮助中心：您有新回复")],
)
def test_a_reply_notice_leads_back_to_the_conversation(language: str, subject: str) -> None:
    mail.send_reply_notice("ada@example.com", language, TALK, "s3cr3t")
    [sent] = outbox.outbox
    assert sent.subject == subject
    assert f"http://localhost:8000/{language}/chat/{TALK}/s3cr3t/" in str(sent.body)
    assert f'href="http://localhost:8000/{language}/chat/{TALK}/s3cr3t/"' in str(sent.alternatives[0].content)


def test_a_link_asked_for_inside_a_conversation_leads_back_to_it() -> None:
    mail.send_sign_in_link("s3cr3t", "ada@example.com", "en", conversation=TALK)
    [sent] = outbox.outbox
    assert f"/en/chat/{TALK}/s3cr3t/" in str(sent.body)


def test_mails_load_nothing_from_anywhere() -> None:
    mail.send_reply_notice("ada@example.com", "en", TALK, "s3cr3t")
    html = str(outbox.outbox[0].alternatives[0].content)
    assert "<img" not in html
    assert "src=" not in html
    assert "url(" not in html


def test_req_I12_every_mail_carries_a_code_that_the_verifier_confirms_to_its_recipient() -> None:
    mail.send_sign_in_link("s3cr3t", "ada@example.com", "en")
    [sent] = outbox.outbox
    bodies = (str(sent.body), str(sent.alternatives[0].content))
    [code] = {found for body in bodies for found in re.findall(r"[A-Z2-7]{5}-[A-Z2-7]{5}", body)}
    assert verify(f"{code} ada@example.com").why == Why.SENT_BY_US
    assert verify(f"{code} cleo@example.com").why == Why.NOT_SENT
