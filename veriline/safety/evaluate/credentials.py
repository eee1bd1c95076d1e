"""Keys of programs, passwords, codes and sessions, in the sentences they come in."""

import json
from base64 import b32encode, urlsafe_b64encode
from collections.abc import Callable
from random import Random
from typing import Final

from veriline.safety.evaluate.sample import ALNUM, DIGITS, HEX, LETTERS, Sample, some

_API: Final = (
    "API Key: ",
    "api secret: ",
    "secret=",
    "SECRET_KEY=",
    "my api key is ",
    "我的API密钥是 ",
    "API 密钥：",
    "秘钥：",
)
_PASSWORDS: Final = (
    ("我的密码是", ""),
    ("登录密码：", " 麻烦看下"),
    ("资金密码是", "，帮我转"),
    ("密码改成了", ""),
    ("my password is ", ""),
    ("password: ", ""),
    ("pwd=", ""),
    ("user: ada pass: ", ""),
    ("I set my password to ", ""),
    ("the password I used was ", " and it fails"),
    ("支付密码为：", "。"),
    ("交易密码:", ""),
)
_CODES: Final = (
    ("验证码：", ""),
    ("收到的短信验证码是 ", " 对吗"),
    ("动态码 ", ""),
    ("my OTP is ", ""),
    ("2FA code: ", ""),
    ("", " 是我的验证码"),
    ("the code is ", ""),
    ("谷歌码", ""),
    ("【Northwind】您的验证码为：", "，5分钟内有效，请勿泄露给他人。"),
    ("我输入", "验证码不对"),
    ("Use ", " as your login code"),
    ("Your verification code is ", ". Do not share it."),
    ("谷歌验证码 ", ""),
    ("email code ", " not accepted"),
    ("认证码是", ""),
)
_SETUP: Final = (
    "setup key ",
    "谷歌验证器密钥：",
    "2FA key: ",
    "authenticator key is ",
    "绑定密钥：",
    "totp secret=",
)
_BACKUP: Final = (
    "backup codes:\n",
    "My recovery codes are\n",
    "备用码：\n",
    "恢复码如下：\n",
    "2FA backup codes\n",
)
_PREFIXES: Final = (
    ("sk_live_", ALNUM, 24),
    ("AKIA", DIGITS + LETTERS.upper(), 16),
    ("ghp_", ALNUM, 36),
    ("glpat-", ALNUM, 20),
    ("xoxb-", DIGITS, 12),
    ("AIza", ALNUM, 35),
    ("hf_", ALNUM, 34),
    ("npm_", ALNUM, 36),
    ("whsec_", ALNUM, 32),
)


def api(chance: Random) -> Sample:
    """Return a labelled key of an API."""
    alphabet, size = chance.choice(
        ((ALNUM, 64), (ALNUM, 40), (HEX, 32), (HEX.upper(), 32), (ALNUM + "+/", 44))
    )
    return Sample("api_secret", some(chance, alphabet, size), before=chance.choice(_API))


def vendor(chance: Random) -> Sample:
    """Return a key with its vendor's prefix."""
    prefix, alphabet, size = chance.choice(_PREFIXES)
    return Sample(
        "api_secret", prefix + some(chance, alphabet, size), before=chance.choice(("", "here ", "试试 "))
    )


def password(chance: Random) -> Sample:
    """Return a password as people choose them: a word, digits, a sign, or random."""
    word = some(chance, LETTERS, chance.randrange(3, 8)).capitalize()
    secret = chance.choice(
        (
            f"{word}{chance.randrange(1000, 999_999)}",
            f"{word}{chance.choice('!@#$%&*')}{chance.randrange(10, 9999)}",
            some(chance, ALNUM, 12) + "7",
        )
    )
    before, after = chance.choice(_PASSWORDS)
    return Sample("password", secret, before=before, after=after)


def code(chance: Random) -> Sample:
    """Return a one-time code."""
    before, after = chance.choice(_CODES)
    return Sample("one_time_code", some(chance, DIGITS, 6), before=before, after=after)


def pin(chance: Random) -> Sample:
    """Return a PIN."""
    return Sample(
        "pin",
        some(chance, DIGITS, chance.choice((4, 6))),
        before=chance.choice(("PIN: ", "my pin is ", "PIN码是")),
    )


def setup_link(chance: Random) -> Sample:
    """Return the link that an authenticator's picture holds."""
    secret = b32encode(chance.randbytes(20)).decode()
    issuer = chance.choice(("totp/Northwind:ada@exchange.example", "totp/ada", "hotp/ada"))
    return Sample("otp_seed", f"otpauth://{issuer}?secret={secret}&issuer=Northwind")


def setup_key(chance: Random) -> Sample:
    """Return an authenticator's key to type in, perhaps in groups of four."""
    secret = b32encode(chance.randbytes(chance.choice((10, 20, 20, 30)))).decode()
    if chance.random() < 0.5:
        secret = " ".join(secret[i : i + 4] for i in range(0, len(secret), 4))
    return Sample("otp_seed", secret, before=chance.choice(_SETUP))


def backup(chance: Random) -> Sample:
    """Return a list of backup codes."""
    size = chance.choice((8, 10, 12))
    lines = [some(chance, DIGITS + LETTERS, size) for _ in range(chance.randrange(4, 11))]
    if chance.random() < 0.4:
        lines = [f"{line[: size // 2]}-{line[size // 2 :]}" for line in lines]
    lines[0] = "7" + lines[0][1:]
    return Sample("backup_codes", "\n".join(lines), before=chance.choice(_BACKUP), is_block=True)


def web_token(chance: Random) -> Sample:
    """Return a signed token of the web."""
    parts = (
        json.dumps({"alg": chance.choice(("HS256", "RS256", "EdDSA")), "typ": "JWT"}).encode(),
        json.dumps({"sub": some(chance, DIGITS, 8), "exp": 1_795_000_000}).encode(),
        chance.randbytes(chance.choice((32, 64))),
    )
    return Sample("session", ".".join(urlsafe_b64encode(part).decode().rstrip("=") for part in parts))


def bearer(chance: Random) -> Sample:
    """Return the header that carries a key."""
    scheme = chance.choice(("Bearer", "Basic", "bearer"))
    return Sample("session", some(chance, ALNUM, 40), before=f"Authorization: {scheme} ")


def cookie(chance: Random) -> Sample:
    """Return a request's or an answer's cookie."""
    return Sample(
        "session", f"sid={some(chance, ALNUM, 32)}", before=chance.choice(("\nCookie: ", "\nset-cookie: "))
    )


ROWS: Final[dict[str, Callable[[Random], Sample]]] = {
    "API secret, labelled": api,
    "API key with its vendor's prefix": vendor,
    "password in a sentence": password,
    "one-time code in a sentence": code,
    "PIN": pin,
    "otpauth link": setup_link,
    "authenticator key, labelled": setup_key,
    "backup codes": backup,
    "JWT": web_token,
    "bearer header": bearer,
    "cookie header": cookie,
}
