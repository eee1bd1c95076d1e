"""Every state of the chat that the mockups draw, reached through the server, in English and Chinese.

Each function takes an open panel and leaves it in its state, waiting until it is on the screen.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from .fake import BOT, MEI, Fake

ZONE = "Asia/Shanghai"
ENGLISH = "legal winner thank year wave sausage worth useful legal winner thank yellow"
CHINESE = "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿"

WORDS = {
    "en": {
        "asked": "I sent USDT an hour ago and it is still not here",
        "answer": "I am sorry about the wait. These answers fix this most often:",
        "titles": [
            ("My deposit has not arrived", "What each network needs"),
            ("I used the wrong network", "What can and cannot be recovered"),
            ("TRON is slow right now", "Live status, since 08:20 UTC"),
        ],
        "read": "Hi Lin, I have read everything above, so no need to repeat it. I am checking your TxID now.",
        "coming": "It is on its way and the address is right. I will stay here until it lands.",
        "thanks": "Thank you. I was really worried",
        "how": "How will I know when it arrives?",
        "metro": "I am going into the metro",
        "arrived": "It has arrived: 1,250 USDT. Anything else?",
        "good": "No, all good",
        "secret": ENGLISH,
        "removed": "We removed something secret from your message and did not keep it.",
        "emergency": "You are answered before everyone else. Withdrawals are NOT stopped yet.",
    },
    "zh-hans": {
        "asked": "我一小时前转了 USDT，到现在还没到账",
        "answer": "抱歉让您久等。以下答案最常解决此问题：",
        "titles": [
            ("我的充值未到账", "各网络的确认要求"),
            ("我选错了网络", "哪些能找回，哪些不能"),
            ("TRON 网络当前较慢", "实时状态，始于 08:20 UTC"),
        ],
        "read": "您好 Lin，上面的内容我都看过了，您不用重复。我正在查询您的 TxID。",
        "coming": "正在到账途中，地址也没有错。我会一直陪您等到到账。",
        "thanks": "谢谢，我刚才真的很担心",
        "how": "到账后我怎么知道？",
        "metro": "我要进地铁了",
        "arrived": "已到账：1,250 USDT。还有其他问题吗？",
        "good": "没有了，谢谢",
        "secret": CHINESE,
        "removed": "我们已从您的消息中移除机密信息，没有保存。",
        "emergency": "我们会最优先回复您。提现尚未停止。",
    },
}


def write(page: Page, text: str) -> None:
    """Types a message and sends it by Enter; returns when it is on the screen."""
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Enter")
    expect(page.locator(".bubble.out").last).to_contain_text(text)


def drawers(page: Page, name: str) -> list[str]:
    """What this browser keeps under names that begin so."""
    everything: dict[str, str] = page.evaluate("({ ...localStorage })")
    return [text for key, text in everything.items() if f":{name}" in key]


def ask(page: Page, server: Fake, words: dict) -> None:
    """The customer's first message is stored, its browser knows that, and listens."""
    before = server.heard(words["asked"])
    write(page, words["asked"])
    server.wait_for(lambda: server.heard(words["asked"]) > before)
    server.wait_for(lambda: any(server.sockets.values()))
    server.wait_for(lambda: not drawers(page, "outbox"))


def first_open(page: Page, server: Fake, words: dict) -> None:
    """Nothing said yet."""
    expect(page.locator(".rows .row")).to_have_count(3)


def answers(page: Page, server: Fake, words: dict) -> None:
    """Suggestions, and a way to a person."""
    ask(page, server, words)
    rows = [
        {"id": str(n), "title": title, "url": f"/en/articles/{n}/", "lead": lead}
        for n, (title, lead) in enumerate(words["titles"])
    ]
    server.say(
        words["answer"], suggestions=rows, actions=["solved", "person"], category="deposits-and-withdrawals"
    )
    expect(page.locator(".log .row")).to_have_count(3)
    expect(page.locator(".chip")).to_be_visible()


def secret(page: Page, server: Fake, words: dict) -> None:
    """A seed phrase lies in the box."""
    ask(page, server, words)
    page.locator("textarea").fill(words["secret"])
    expect(page.get_by_role("alert")).to_be_visible()


def queue(page: Page, server: Fake, words: dict) -> None:
    """Third in line."""
    ask(page, server, words)
    page.locator(".under .link").click()
    expect(page.locator(".queue .number")).to_have_text("3")


def queue_small(page: Page, server: Fake, words: dict) -> None:
    """In line, and the talk goes on."""
    queue(page, server, words)
    write(page, words["thanks"])
    expect(page.locator(".queue.small")).to_be_visible()


def person(page: Page, server: Fake, words: dict) -> None:
    """Mei has joined, has answered, has read, is typing."""
    queue(page, server, words)
    server.join()
    server.say(words["read"], MEI)
    server.say(words["coming"], MEI)
    expect(page.locator(".bubble.in").last).to_contain_text(words["coming"])
    write(page, words["thanks"])
    server.wait_for(lambda: words["thanks"] in server.texts())
    server.hint("seen", seq=len(server.talk.events), at=server.talk.events[-1]["at"])
    server.hint("typing", actor=MEI)
    expect(page.locator(".typing")).to_be_visible()
    expect(page.locator(".meta .i-ticks")).to_be_visible()


def offline(page: Page, server: Fake, words: dict) -> None:
    """No network, two messages waiting."""
    queue(page, server, words)
    server.join()
    server.say(words["coming"], MEI)
    expect(page.locator(".bubble.in").last).to_contain_text(words["coming"])
    page.context.set_offline(True)
    expect(page.locator(".net")).to_be_visible()
    write(page, words["how"])
    write(page, words["metro"])
    expect(page.locator(".unsent")).to_have_count(2)


def ended(page: Page, server: Fake, words: dict) -> None:
    """Closed, rated."""
    queue(page, server, words)
    server.join()
    server.say(words["arrived"], MEI)
    expect(page.locator(".bubble.in").last).to_contain_text(words["arrived"])
    write(page, words["good"])
    server.wait_for(lambda: words["good"] in server.texts())
    server.close()
    page.locator(".faces button").last.click()
    expect(page.locator('.faces [aria-pressed="true"]')).to_be_visible()


def nobody(page: Page, server: Fake, words: dict) -> None:
    """Closed until tomorrow; said before a word is typed. Needs `shut` before the panel opens."""
    expect(page.locator(".call.warn")).to_be_visible()


def emergency(page: Page, server: Fake, words: dict) -> None:
    """Emergency words were said."""
    ask(page, server, words)
    server.say(words["emergency"], BOT, actions=["emergency"])
    expect(page.locator(".bubble.urgent")).to_be_visible()


def calling(page: Page, server: Fake, words: dict) -> None:
    """The one tap was made, nobody has answered yet."""
    page.locator(".choices button").first.click()
    server.wait_for(server.texts)
    expect(page.locator(".call.warn strong")).to_be_visible()


def removed(page: Page, server: Fake, words: dict) -> None:
    """The server still found a secret."""
    ask(page, server, words)
    event = server.talk.events[-1]
    event["data"].update(text="[[removed:seed_phrase]]", redactions=[{"kind": "seed_phrase"}])
    server.event(
        "message_redacted", {"kind": "system"}, {"id": event["data"]["id"], "kinds": ["seed_phrase"]}
    )
    server.event("message", BOT, {"id": "told", "text": words["removed"], "kinds": [{"kind": "seed_phrase"}]})
    expect(page.locator(".token")).to_be_visible()
    expect(page.locator(".removal")).to_be_visible()


def held(page: Page, server: Fake, words: dict) -> None:
    """The server holds what only the customer can tell."""
    ask(page, server, words)
    event = server.talk.events[-1]
    event["data"].update(text=f"{words['asked']} [[sealed:hex64:1:4c0883…2318]]")
    server.event("seal_opened", {"kind": "customer"}, {"id": event["data"]["id"]})
    expect(page.locator(".call.warn .pair button")).to_have_count(2)


def failed(page: Page, server: Fake, words: dict) -> None:
    """A message was refused."""
    ask(page, server, words)
    refusal = {
        "title": "There is a problem",
        "detail": "Too long." if words is WORDS["en"] else "消息太长。",
        "status": 422,
    }
    server.fail = lambda method, path: (422, refusal, {}) if path.endswith("/messages") else None
    write(page, words["how"])
    expect(page.locator(".meta.failed")).to_be_visible()


def file(page: Page, server: Fake, words: dict) -> None:
    """One file ready to go, one refused."""
    ask(page, server, words)
    png = {"name": "screenshot.png", "mimeType": "image/png", "buffer": b"\x89PNG" + b"0" * 240_000}
    program = {"name": "wallet.exe", "mimeType": "application/octet-stream", "buffer": b"MZ"}
    page.locator("input[type=file]").set_input_files([png, program])
    expect(page.locator('.tile[data-state="ready"]')).to_be_visible()
    expect(page.locator('.tile[data-state="refused"]')).to_be_visible()


def menu(page: Page, server: Fake, words: dict) -> None:
    """What we can see."""
    ask(page, server, words)
    page.locator(".head .ib").first.click()
    expect(page.locator(".menu dl")).to_be_visible()


def shut(server: Fake) -> None:
    """Nobody is there until nine tomorrow morning, in the zone of the browsers of these tests."""
    server.open, server.waits = False, (None, None)
    tomorrow = datetime.now(ZoneInfo(ZONE)) + timedelta(days=1)
    server.opens_at = tomorrow.replace(hour=9, minute=0, second=0, microsecond=0).isoformat()


State = Callable[[Page, Fake, dict], None]
_ALL = (first_open, answers, secret, queue, queue_small, person, offline, ended)
_MORE = (nobody, calling, emergency, removed, held, failed, file, menu)
STATES: dict[str, State] = {one.__name__: one for one in (*_ALL, *_MORE)}
