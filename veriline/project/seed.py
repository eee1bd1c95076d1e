"""Demo data: the people, queues and keys of Northwind Exchange. Safe to run at every start."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction

from veriline.channels.models import AllowedOrigin
from veriline.conversations.models import CannedReply
from veriline.people.models import Agent, IdentityKey, Team, User
from veriline.routing.models import BusinessHours, Queue
from veriline.trust import demo as official

from . import environment
from .foundation import lay_queue

KEY_FILE = "demo_exchange_key.pem"
KEY_ID = "demo-exchange-1"
ISSUER = "https://exchange.example"
AUDIENCE = "https://help.exchange.example"

AGENTS = (
    (
        "mei@exchange.example",
        "Mei L.",
        "0417",
        Agent.Role.ADMIN,
        ("General", "Deposits", "Security"),
        ("en", "zh-hans"),
    ),
    ("tomas@exchange.example", "Tomás R.", "0233", Agent.Role.LEAD, ("General", "Deposits"), ("en",)),
    ("lin@exchange.example", "Lin Y.", "0508", Agent.Role.AGENT, ("Deposits",), ("zh-hans", "en")),
)

#: Who writes in the help centre and who reads it over: Wagtail's own groups, made by its migrations.
EDITORIAL = {Agent.Role.AGENT: "Editors", Agent.Role.LEAD: "Moderators", Agent.Role.ADMIN: "Moderators"}

REPLIES = (
    ("held", "Withdrawal held", "提现已拦截",
     "Your withdrawal is held by a safety check and has not left. Nothing is lost. I will write here when it moves.",
     "您的提现被安全检查拦截，尚未发出，资产没有损失。有进展我会在这里告诉您。"),
    ("trace", "Trace opened", "已开启追踪",
     "I have opened a trace with the wallet team. They answer within one working day; I will write to you here.",
     "我已向钱包团队提交追踪，一个工作日内会有结果，我会在这里告知您。"),
    ("scamcall", "Fake call advice", "诈骗电话应对",
     "We never call first and never ask for a code, a password or a seed phrase. Please hang up: it is not us.",
     "我们不会主动致电，也绝不会索要验证码、密码或助记词。请挂断电话，对方不是我们。"),
    ("txid", "Ask for the TxID", "请提供交易 ID",
     "Please send the transaction ID (TxID), the coin and the network. You find the TxID in the wallet you sent from.",
     "请提供交易 ID（TxID）、币种和网络。TxID 可在您转出的钱包里找到。"),
)  # fmt: skip


def people_and_queues() -> None:
    """Teams, agents, queues and canned replies, each only where it is missing."""
    with transaction.atomic():
        teams = {
            name: Team.objects.get_or_create(name=name)[0] for name in ("General", "Deposits", "Security")
        }
        for email, alias, number, role, team_names, languages in AGENTS:
            _agent(email, alias, number, role, [teams[name] for name in team_names], list(languages))
        hours = lay_queue().hours
        _queue(
            "deposits",
            "Deposits and withdrawals",
            "充值与提现",
            teams["Deposits"],
            ["deposits-and-withdrawals"],
            hours,
        )
        _queue(
            "security",
            "Account security",
            "账户安全",
            teams["Security"],
            ["sign-in-and-security", "emergency"],
            hours,
        )
        for shortcut, title, title_zh, text, text_zh in REPLIES:
            for language, words in (("en", (title, text)), ("zh-hans", (title_zh, text_zh))):
                CannedReply.objects.get_or_create(
                    shortcut=shortcut, language=language, defaults={"title": words[0], "text": words[1]}
                )


def _agent(email: str, alias: str, number: str, role: str, teams: list[Team], languages: list[str]) -> None:
    user = User.objects.filter(email=email).first() or User.objects.create_user(
        email, first_name=alias.split()[0], is_staff=True, is_superuser=role == Agent.Role.ADMIN
    )
    agent, fresh = Agent.objects.get_or_create(
        user=user,
        defaults={
            "alias": alias,
            "staff_number": number,
            "role": role,
            "languages": languages,
            "capacity": 8,
        },
    )
    if fresh:
        agent.teams.set(teams)
        user.groups.set(Group.objects.filter(name=EDITORIAL[Agent.Role(role)]))


def _queue(
    slug: str,
    name: str,
    name_zh: str,
    team: Team,
    categories: list[str],
    hours: BusinessHours | None,
) -> None:
    Queue.objects.get_or_create(
        slug=slug,
        defaults={
            "name": name,
            "name_zh": name_zh,
            "team": team,
            "categories": categories,
            "hours": hours,
        },
    )


def demo_exchange() -> None:
    """The demo exchange's origin and public key. Its private key lies in the data folder, for that page alone."""
    port = environment.port() + 2
    for host in ("exchange.localhost", "localhost", "127.0.0.1"):
        AllowedOrigin.objects.get_or_create(
            origin=f"http://{host}:{port}", defaults={"note": "demo exchange"}
        )
    public = (
        _private_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    )
    IdentityKey.objects.update_or_create(
        kid=KEY_ID, defaults={"key": public, "algorithm": "EdDSA", "issuer": ISSUER, "audience": AUDIENCE}
    )


def official_register() -> None:
    """What is listed as ours and as a known fake."""
    mei, tomas = (Agent.objects.get(staff_number=number).pk for number in ("0417", "0233"))
    official.load(proposer=mei, second=tomas)


def _private_key() -> Ed25519PrivateKey:
    path = settings.DATA_DIR / KEY_FILE
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(
            Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        )
    key = load_pem_private_key(path.read_bytes(), password=None)
    assert isinstance(key, Ed25519PrivateKey), f"{path} holds no Ed25519 key"
    return key
