"""The exchange's identity token: what it proves, and every way it can lie."""

import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from veriline.people import actions
from veriline.people.identity import BadToken, verify
from veriline.people.models import ChannelIdentity, IdentityKey

pytestmark = pytest.mark.django_db
ISSUER, AUDIENCE = "https://exchange.example", "https://help.exchange.example"


def pair(kid: str) -> Ed25519PrivateKey:
    """A key pair whose public half is known."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    IdentityKey.objects.create(kid=kid, key=public, issuer=ISSUER, audience=AUDIENCE)
    return private


def token(private: Any, kid: str = "k1", algorithm: str = "EdDSA", **changes: Any) -> str:
    """A token for UID 90114821; `changes` replace or (None) remove claims."""
    claims: dict[str, Any] = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "90114821",
        "exp": int(time.time()) + 300,
        "jti": f"{time.time_ns()}",
        "tier": "vip-4",
        "language": "zh-hans",
        "name": "Ada Lin",
        **changes,
    }
    claims = {key: value for key, value in claims.items() if value is not None}
    return jwt.encode(claims, private, algorithm=algorithm, headers={"kid": kid})


def refusal(given: str) -> str:
    with pytest.raises(BadToken) as refused:
        verify(given, purpose="open")
    return refused.value.code


def test_a_signed_token_says_who_it_is() -> None:
    claims = verify(token(pair("k1")), purpose="open")
    assert (claims.uid, claims.tier, claims.language, claims.name) == (
        "90114821",
        "vip-4",
        "zh-hans",
        "Ada Lin",
    )


def test_two_keys_are_valid_while_one_replaces_the_other() -> None:
    old, new = pair("old"), pair("new")
    assert verify(token(old, "old"), purpose="open").uid == verify(token(new, "new"), purpose="open").uid
    IdentityKey.objects.filter(kid="old").update(active=False)
    assert refusal(token(old, "old")) == "unknown_key"


def test_a_shared_secret_works_for_small_set_ups() -> None:
    secret = "a-secret-of-at-least-32-bytes-of-entropy"
    IdentityKey.objects.create(kid="h", algorithm="HS256", key=secret, issuer=ISSUER, audience=AUDIENCE)
    assert verify(token(secret, "h", "HS256"), purpose="open").uid == "90114821"


def test_a_token_is_used_once_for_each_purpose() -> None:
    given = token(pair("k1"))
    verify(given, purpose="open")
    assert refusal(given) == "replayed"
    assert verify(given, purpose="list").uid == "90114821"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"exp": int(time.time()) - 60}, "expired"),
        ({"exp": int(time.time()) + 86_400}, "claims"),
        ({"aud": "https://elsewhere.example"}, "claims"),
        ({"iss": "https://elsewhere.example"}, "claims"),
        ({"jti": None}, "claims"),
        ({"sub": ""}, "claims"),
        ({"sub": "9" * 65}, "claims"),
        ({"tier": ["vip"]}, "claims"),
        ({"jti": "x" * 81}, "claims"),
    ],
)
def test_claims_that_do_not_fit_are_refused(changes: dict[str, Any], code: str) -> None:
    assert refusal(token(pair("k1"), **changes)) == code


def test_a_forged_signature_is_refused() -> None:
    pair("k1")
    assert refusal(token(Ed25519PrivateKey.generate())) == "claims"


def test_the_algorithm_is_the_keys_and_not_the_tokens() -> None:
    pair("k1")
    public = IdentityKey.objects.get(kid="k1").key
    forged = jwt.api_jws.encode(b"{}", "x" * 32, algorithm="HS256", headers={"kid": "k1"})
    assert public
    assert refusal(forged) == "claims"
    assert refusal(jwt.encode({"sub": "1"}, "", algorithm="none", headers={"kid": "k1"})) == "claims"


@pytest.mark.parametrize("given", ["", "x", "a.b.c", "é.ü.ß", "." * 50, "eyJhbGciOiJFZERTQSJ9.e30.AA"])
def test_nonsense_is_refused_without_a_crash(given: str) -> None:
    assert refusal(given) in {"malformed", "unknown_key"}


def test_the_same_account_is_the_same_customer_with_todays_tier() -> None:
    private = pair("k1")
    first = actions.recognise_account(verify(token(private), purpose="open"))
    second = actions.recognise_account(verify(token(private, tier=None), purpose="open"))
    assert first == second
    assert (first.is_vip, second.is_vip) == (True, False)
    assert ChannelIdentity.objects.count() == 1


def test_the_name_is_a_contact_and_not_the_alias() -> None:
    customer = actions.recognise_account(verify(token(pair("k1")), purpose="open"))
    assert "Ada" not in customer.alias
    assert customer.contacts.get(kind="name").value == "Ada Lin"
