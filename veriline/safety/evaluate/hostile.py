"""Texts that are hard on a finder of patterns, to be repeated to any length, and an ordinary one."""

from typing import Final

PROSE: Final = (
    "I tried to withdraw my coins yesterday but the transaction is still pending, please check order 123456. "
    "我的账户昨天被锁定了，无法登录，验证码也收不到，请帮我看看订单号123456的提现什么时候到账。"
)
HOSTILE: Final = {
    "prose": PROSE,
    "one letter": "a",
    "spaces": " ",
    "one digit": "1",
    "numbers": "123456 ",
    "list words": "legal winner thank year wave sausage ",
    "one list word": "seed ",
    "separated characters": "的 ",
    "six and a break": "的 的 的 的 的 的 ，的的",
    "zero width": "a\u200b",
    "full width": "ａ",
    "syllables": "한글 ",
    "accents": "e\u0327\u0301",
    "labels": "private key ",
    "labels of phrases": "助记词",
    "codes": "code 123456 ",
    "passwords": "password:a1b2 ",
    "key heads": "-----BEGIN PRIVATE KEY-----",
    "key shapes": "xprv" + "A" * 107 + " ",
    "wrapped key shapes": "xprv" + ("A" * 20 + "\n") * 2,
    "wif shapes": "K" + "w" * 51 + " ",
    "hex": "a1" * 32 + " ",
    "tokens": "api key abcdefghijk1234567890XYZ ",
    "url heads": "://a:",
    "urls": "https://a.b/c?code=1234&pwd=abc1234 ",
    "negations": "没收到验证码",
    "stored tokens": "[[removed:password]]",
    "half tokens": "[[removed:",
    "surrogates": "\ud800",
    "base32": "setup key ABCD ",
}


def filled(seed: str, characters: int) -> str:
    """Return a text of this length made of one piece over and over."""
    return (seed * (characters // len(seed) + 1))[:characters]
