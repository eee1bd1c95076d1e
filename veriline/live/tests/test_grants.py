"""Grants: only ours, only unchanged, only for a minute."""

import base64
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veriline.live import grants
from veriline.live.grants import BadGrant

STREAM = "01900000-0000-7000-8000-000000000001"
KEY = grants.key("the deployment's secret")


def minted(*, now: float, agent: int = 7) -> str:
    """A grant for ben on one stream."""
    return grants.mint(
        grants.grant_for(agent, user_session="s", teams=[1, 2], streams=[STREAM], now=now), KEY
    )


def test_a_grant_reads_back_what_was_minted() -> None:
    now = time.time()
    grant = grants.read(minted(now=now), KEY, now + 1)
    assert (grant.agent, grant.teams, grant.streams, grant.exp) == (7, (1, 2), (STREAM,), int(now) + 60)


def test_a_grant_ends_after_a_minute() -> None:
    now = time.time()
    grants.read(minted(now=now), KEY, now + 59)
    with pytest.raises(BadGrant, match="expired"):
        grants.read(minted(now=now), KEY, now + 60 + grants.LEEWAY_S + 1)


def test_a_grant_from_far_in_the_future_is_refused() -> None:
    now = time.time()
    with pytest.raises(BadGrant, match="expired"):
        grants.read(minted(now=now + 3600), KEY, now)


def test_another_key_signs_nothing_here() -> None:
    now = time.time()
    with pytest.raises(BadGrant, match="forged"):
        grants.read(minted(now=now), grants.key("another secret"), now)


def test_a_changed_payload_is_forged() -> None:
    now = time.time()
    body, signature = minted(now=now).split(".")
    payload = json.loads(base64.urlsafe_b64decode(body + "=="))
    payload["agent"] = 8
    changed = base64.urlsafe_b64encode(json.dumps(payload).encode()).decode().rstrip("=")
    with pytest.raises(BadGrant, match="forged"):
        grants.read(f"{changed}.{signature}", KEY, now)


@given(st.text(max_size=40))
def test_no_other_text_is_a_grant(text: str) -> None:
    with pytest.raises(BadGrant):
        grants.read(text, KEY, time.time())
