"""Links by mail: they prove a mailbox, and are no mail cannon."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from tests import people
from veriline.limits import Limited
from veriline.people import actions
from veriline.people.models import EmailLink, Reveal

pytestmark = pytest.mark.django_db
ADDRESS = "Ada@Example.com"


def test_a_link_opens_once() -> None:
    link = actions.request_email_link(ADDRESS, language="en")
    assert link is not None
    secret = actions.arm_email_link(link)
    assert actions.use_email_link(secret) == link
    assert actions.use_email_link(secret) is None


def test_a_link_ends_after_half_an_hour() -> None:
    link = actions.request_email_link(ADDRESS, language="en")
    assert link is not None
    secret = actions.arm_email_link(link)
    with time_machine.travel(timezone.now() + timedelta(minutes=31), tick=False):
        assert actions.use_email_link(secret) is None


def test_only_the_digest_is_kept() -> None:
    link = actions.request_email_link(ADDRESS, language="en")
    assert link is not None
    secret = actions.arm_email_link(link)
    assert secret not in str(EmailLink.objects.values().get())


def test_a_thousand_requests_for_an_unconfirmed_address_send_one_mail_a_day() -> None:
    links = [actions.request_email_link(ADDRESS, language="en") for _ in range(1000)]
    assert sum(link is not None for link in links) == 1
    assert EmailLink.objects.count() == 1


def test_another_spelling_of_the_address_is_the_same_mailbox() -> None:
    assert actions.request_email_link("ada@example.com", language="en")
    assert actions.request_email_link(" ADA@example.COM ", language="en") is None


def test_the_mailbox_leads_back_to_the_same_customer() -> None:
    ada = people.customer()
    assert actions.prove_email(ada, ADDRESS) == ada
    assert actions.prove_email(people.customer(), "ada@example.com") == ada
    assert actions.recognise_email("ADA@example.com") == ada


def test_an_address_only_typed_proves_nothing() -> None:
    actions.add_contact(people.customer(), email=ADDRESS)
    assert actions.recognise_email(ADDRESS) is None


def test_a_reveal_has_a_reason_a_record_and_a_budget() -> None:
    ben, ada = people.ben(), people.conversation()
    contact = actions.add_contact(ada.customer, email=ADDRESS)
    for _ in range(actions.REVEALS.burst):
        actions.reveal(contact, agent=ben, conversation=ada.public_id, reason="call back")
    with pytest.raises(Limited):
        actions.reveal(contact, agent=ben, conversation=ada.public_id, reason="one more")
    assert Reveal.objects.filter(agent=ben, reason="call back").count() == actions.REVEALS.burst
    with pytest.raises(AssertionError):
        actions.reveal(contact, agent=ben, conversation=ada.public_id, reason="  ")
