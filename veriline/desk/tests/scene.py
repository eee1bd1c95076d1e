"""`python -m veriline.desk.tests.scene`: a busy afternoon at the desk for browser tests and pictures.

Prints the conversations' ids by name as JSON. `CONVERSATION WORDS` makes a customer say them instead,
`password EMAIL PASSWORD` gives an agent a password, and `offer CONVERSATION EMAIL` offers it to one.
"""

import json
import os
import sys
from datetime import timedelta
from typing import Any
from uuid import uuid4

EMERGENCY = (
    "I got a call from someone saying they are your security team. Then I saw these withdrawals. "
    "I read them a code, the verification code was 482913"
)


def main(arguments: list[str]) -> None:
    """Builds the scene, or lets a customer speak."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "veriline.project.settings")
    import django

    django.setup()
    if arguments[:1] == ["password"]:
        _set_password(*arguments[1:])
    elif arguments[:1] == ["offer"]:
        _offer(*arguments[1:])
    elif arguments:
        _says(arguments[0], arguments[1])
    else:
        print(json.dumps(_built()))


def _says(conversation: str, text: str, language: str = "en", **fields: Any) -> None:
    from veriline.conversations.inbound import Inbound
    from veriline.conversations.intake import receive
    from veriline.conversations.models import Conversation

    talk = Conversation.objects.get(public_id=conversation)
    receive(
        Inbound(
            inbox=talk.inbox,
            conversation=talk.public_id,
            dedupe_key=str(uuid4()),
            text=text,
            language=language,
            fields=fields,
        )
    )


def _sends_picture(talk: Any, text: str) -> None:
    """The customer sends a screenshot as phones make them: tall, with a few lines on it."""
    from io import BytesIO

    from PIL import Image, ImageDraw

    from veriline.conversations.attachments import keep
    from veriline.conversations.inbound import Inbound
    from veriline.conversations.intake import receive

    screen = Image.new("RGB", (780, 1688), "#f4f1ea")
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, 780, 150), fill="#233a5e")
    for top in range(220, 1500, 180):
        draw.rounded_rectangle((40, top, 740, top + 140), 24, fill="white")
        draw.rectangle((80, top + 40, 420, top + 58), fill="#33404d")
        draw.rectangle((80, top + 82, 300, top + 96), fill="#a2342a")
    data = BytesIO()
    screen.save(data, "PNG")
    kept = keep(talk, data.getvalue(), name="withdrawals.png")
    receive(
        Inbound(
            inbox=talk.inbox,
            conversation=talk.public_id,
            dedupe_key=str(uuid4()),
            text=text,
            attachments=(kept.public_id,),
        )
    )


def _set_password(email: str, password: str) -> None:
    from veriline.people.models import User

    user = User.objects.get(email=email)
    user.set_password(password)
    user.save()


def _offer(conversation: str, email: str) -> None:
    from veriline.conversations.models import Conversation
    from veriline.people.models import Agent
    from veriline.routing import actions as routing
    from veriline.routing.models import QueueEntry

    talk = Conversation.objects.get(public_id=conversation)
    entry = QueueEntry.objects.get(conversation=talk, left_at=None)
    routing.offer(talk, entry, agent=Agent.objects.get(user__email=email))


def _agent(email: str, alias: str, number: str, role: str, teams: list[Any]) -> Any:
    from django.utils import timezone

    from veriline.people.models import Agent, User

    user = User.objects.create_user(email, is_staff=True)
    agent = Agent.objects.create(
        user=user,
        alias=alias,
        staff_number=number,
        role=role,
        languages=["en", "zh-hans"],
        capacity=12,
        presence=Agent.Presence.AVAILABLE,
        seen_at=timezone.now(),
    )
    agent.teams.set(teams)
    return agent


def _talk(*texts: str, language: str = "en", uid: str = "", tier: str = "", ago_s: int = 20) -> Any:
    from django.utils import timezone

    from veriline.channels.webchat.inbox import inbox
    from veriline.conversations import actions
    from veriline.conversations.models import Conversation
    from veriline.journal.events import Actor
    from veriline.people.actions import recognise_account, welcome_guest
    from veriline.people.identity import Claims
    from veriline.people.models import Assurance
    from veriline.routing import actions as routing
    from veriline.routing.models import QueueEntry

    customer = (
        recognise_account(Claims(uid=uid, tier=tier, language=language, region="SG", name="Ada Lovelace"))
        if uid
        else welcome_guest(language=language)
    )
    talk = actions.open_conversation(
        inbox(),
        customer=customer,
        assurance=Assurance.ACCOUNT if uid else Assurance.ANONYMOUS,
        language=language,
        client={"app": "Northwind", "version": "5.2.1", "os": "iOS 19", "timezone": "Asia/Singapore"},
        page_url="https://exchange.example/wallet",
    )
    for text in texts:
        _says(str(talk.public_id), text, language)
    actions.request_handoff(talk, reason="phrase", actor=Actor("customer", customer.pk))
    routing.place(talk)
    then = timezone.now() - timedelta(seconds=ago_s)
    Conversation.objects.filter(pk=talk.pk).update(last_customer_at=then, created_at=then)
    QueueEntry.objects.filter(conversation=talk).update(entered_at=then, rank_at=then)
    talk.refresh_from_db()
    return talk


def _built() -> dict[str, str]:
    from django.apps import apps

    from veriline.conversations import actions
    from veriline.conversations.models import CannedReply, Conversation
    from veriline.journal.events import BOT, Actor
    from veriline.people.models import Team
    from veriline.routing import actions as routing
    from veriline.routing.models import Queue

    general, deposits = (Team.objects.create(name=name) for name in ("General", "Deposits"))
    Queue.objects.create(
        slug="general", name="General", name_zh="综合咨询", team=general, is_default=True, target_s=180
    )
    Queue.objects.create(
        slug="deposits", name="Deposits", name_zh="充值", team=deposits, categories=["deposits"], target_s=180
    )
    mei = _agent("mei@exchange.example", "Mei L.", "0417", "admin", [general])
    tomas = _agent("tomas@exchange.example", "Tomás R.", "0233", "lead", [general, deposits])
    _agent("lin@exchange.example", "Lin Y.", "0508", "agent", [deposits])
    for shortcut, title, text, title_zh, text_zh in (
        (
            "held",
            "Withdrawal held",
            "Your withdrawal is held and safe, {alias}.",
            "提现已拦截",
            "您的提现已被拦截，资产安全。",
        ),
        (
            "trace",
            "Trace opened",
            "I have opened a trace for UID {uid}.",
            "已开启追踪",
            "已为 UID {uid} 开启追踪。",
        ),
        ("scamcall", "Fake call advice", "We never call first.", "诈骗电话应对", "我们不会主动致电。"),
    ):
        CannedReply.objects.create(shortcut=shortcut, language="en", title=title, text=text)
        CannedReply.objects.create(shortcut=shortcut, language="zh-hans", title=title_zh, text=text_zh)

    def mine(talk: Any) -> Any:
        routing.take(talk, agent=mei)
        talk.refresh_from_db()
        return talk

    stolen = mine(
        _talk(
            "Two withdrawals I did not make",
            "Please help, money is leaving my account",
            uid="90114821",
            tier="vip4",
        )
    )
    actions.say(
        stolen,
        "A person is being called now.",
        actor=BOT,
        dedupe_key="bot-1",
        data={
            "suggestions": [
                {
                    "id": "1",
                    "title": "My account is stolen",
                    "url": "https://help.exchange.example/en/articles/1005-x/",
                }
            ]
        },
    )
    actions.choose_category(stolen, "emergency", intent="E02", actor=BOT)
    _says(str(stolen.public_id), EMERGENCY, network="Bitcoin", amount="0.84 BTC")
    _sends_picture(stolen, "This is what the app shows")
    actions.write_note(
        stolen,
        "@Mei the 0.84 BTC is held in review, chain team has it. Filed with fraud, FR-902.",
        agent=tomas,
        dedupe_key="note-1",
    )
    actions.reply(
        stolen,
        "You did the right thing by writing. Hang up if that person is still on the phone.",
        agent=mei,
        dedupe_key="reply-1",
    )
    _says(str(stolen.public_id), "Thank you. What happens to the other one?")
    locked = mine(_talk("Account locked after phone change", ago_s=40))
    mine(_talk("USDT on TRON, 20 of 20 confirmations, not credited", uid="77120043", ago_s=2280))
    mine(_talk("P2P seller released nothing", uid="55120091", tier="vip2", ago_s=4320))
    chinese = mine(_talk("身份认证两次被拒，怎么办？", language="zh-hans", ago_s=11_100))
    waiting = mine(_talk("Statement for tax year 2025"))
    actions.reply(waiting, "Which country do you file in?", agent=mei, dedupe_key="reply-2")
    done = mine(_talk("What are the fees?"))
    actions.close(done, actor=Actor("agent", mei.pk))
    actions.rate(done, "good", text="Quick, thank you")  # type: ignore[arg-type]
    free = [
        _talk(f"My deposit number {number} has not arrived", ago_s=20 + number * 40)
        for number in range(1, 15)
    ]
    brand = apps.get_model("portal", "Brand")
    assert not brand.objects.exists()
    assert Conversation.objects.count() == 21
    return {
        name: str(talk.public_id)
        for name, talk in {
            "stolen": stolen, "locked": locked, "chinese": chinese, "waiting": waiting, "done": done, "free": free[-1],
        }.items()
    }  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
