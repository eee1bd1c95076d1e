"""Texts with and without secrets, shared by the tests of the server and of the browser.

All vectors are public test values or made up; none guards anything (secrets.md sections 2 and 3).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

KEY64 = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"


@dataclass(frozen=True)
class Case:
    """A secret and what is written around it."""

    kind: str
    secret: str
    before: str = ""
    after: str = ""
    is_phrase: bool = False

    @property
    def text(self) -> str:
        return f"{self.before}{self.secret}{self.after}"


def phrase(words: str, *, before: str = "") -> Case:
    return Case("seed_phrase", words, before=before, is_phrase=True)


PHRASES = (
    phrase("legal winner thank year wave sausage worth useful legal winner thank yellow"),
    phrase("枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿"),
    phrase("槍 疫 黴 嘗 倆 鬧 餓 賢 槍 疫 黴 卿"),
    phrase(
        "そつう　れきだい　ほんやく　わかす　りくつ　ばいか　ろせん　やちん　そつう　れきだい　ほんやく　わかめ"
    ),
    phrase("실장 활동 큰절 흔적 형제 제대로 훈련 한글 실장 활동 큰절 흔히"),
    phrase("ligero vista talar yogur venta queso yacer trozo ligero vista talar zafiro"),
    phrase(
        "implorer visage sonnette voyage véloce pourpre volaille tribunal implorer visage sonnette voyelle"
    ),
    phrase("mimosa vita sussurro zinco vero saltare zattera ulisse mimosa vita sussurro zircone"),
    phrase("obrazec znak uznat zubovina zeman skupina zrcadlo vzchopit obrazec znak uznat zubr"),
    phrase("imitador vinheta sogro xerife veleiro pomar volumoso tratador imitador vinheta sogro xingar"),
    phrase("abandon " * 11 + "about"),
    phrase("的 " * 11 + "在"),
    phrase("ábaco " * 11 + "abierto"),
    phrase("abaisser " * 11 + "abeille"),
    phrase("wild father tree among universe such mobile favorite target dynamic credit identify"),
    phrase("cram swing cover prefer miss modify ritual silly deliver chunk behind inform able"),
    phrase("legal winner thank year wave sausage worth useful", before="my seed phrase: "),
    phrase("legal winner thank year wave sausage worth useful legal", before="助记词是："),
    phrase("legal winner thnak year wave sausage worth useful legal winner", before="助记词 "),
    phrase("枪 疫 霉 尝 俩 闹 饿 贤", before="我的助记词："),
)
CLOSED_UP = phrase("枪疫霉尝俩闹饿贤枪疫霉卿", before="助记词：")

KEYS = (
    Case("private_key", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"),
    Case("private_key", "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617"),
    Case("private_key", "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"),
    Case("private_key", "S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy"),
    Case(
        "extended_key",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
    ),
    Case("private_key", KEY64, before="private key: "),
    Case("private_key", f"0x{KEY64}", before="PRIVATE_KEY="),
    Case("private_key", KEY64, before="我的私钥是"),
    Case("private_key", KEY64.upper(), before="私鑰 "),
    Case("private_key", KEY64, after=" 这是我的私钥"),
    Case("private_key", "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----"),
    Case("private_key", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA"),
)

CREDENTIALS = (
    Case(
        "api_secret", "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", before="API Key: "
    ),
    Case("api_secret", "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j", before="secret="),
    Case("api_secret", "9F2C7A61B04D8E35C1A7F0934BD86E12", before="我的API密钥是 "),
    Case("api_secret", "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc", before="here "),
    Case("otp_seed", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", before="setup key "),
    Case("otp_seed", "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", before="谷歌验证器密钥："),
    Case("otp_seed", "gezd gnbv gy3t qojq", before="2FA key: "),
    Case(
        "otp_seed", "otpauth://totp/Northwind:ada@exchange.example?secret=JBSWY3DPEHPK3PXP&issuer=Northwind"
    ),
    Case("otp_seed", "otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU"),
    Case("password", "Abc12345!", before="我的密码是"),
    Case("password", "Abc12345!", before="登录密码：", after=" 麻烦看下"),
    Case("password", "885522", before="资金密码 "),
    Case("password", "hunter2", before="my password is "),
    Case("password", "correcthorse", before="password: "),
    Case("password", "S3cure-Pass", before="pwd="),
    Case("password", "tr0ub4dor&3", before="user: ada pass: "),
    Case("password", "Qwer1234", before="I set my password to "),
    Case("password", "Qwer1234", before="密码改成了"),
    Case("password", "Qwer1234", before="the password I used was "),
    Case("password", "qwer1234", before="my pass is "),
    Case("password", "p4ss-w0rd", before="https://ada:", after="@exchange.example/login"),
)

CODES = (
    Case("one_time_code", "123456", before="验证码："),
    Case("one_time_code", "483920", before="收到的短信验证码是 ", after=" 对吗"),
    Case("one_time_code", "4839", before="动态码 "),
    Case("one_time_code", "123 456", before="my OTP is "),
    Case("one_time_code", "G-123456", after=" is your Google verification code."),
    Case("one_time_code", "90210457", before="2FA code: "),
    Case("one_time_code", "123456", after=" 是我的验证码"),
    Case("one_time_code", "771204", before="the code is "),
    Case("one_time_code", "552211", before="谷歌码"),
    Case(
        "one_time_code",
        "482913",
        before="【Northwind】您的验证码为：",
        after="，5分钟内有效，请勿泄露给他人。",
    ),
    Case("one_time_code", "482913", before="我输入", after="验证码不对"),
    Case("one_time_code", "482913", before="Use ", after=" as your login code"),
    Case("pin", "4711", before="PIN: "),
)

SECRETS = (*PHRASES, *KEYS, *CREDENTIALS, *CODES)


# --- disguises (secrets.md section 6) -------------------------------------------------------------------------------

_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}


def full_width(case: Case) -> str:
    return f"{case.before}{case.secret.translate(_WIDE)}{case.after}"


def zero_width(case: Case) -> str:
    hidden = "\u200b".join(case.secret) if case.is_phrase else "\u2060".join(case.secret)
    return f"{case.before}{hidden}\ufeff{case.after}"


def newline(case: Case) -> str:
    return _around(case, case.secret.replace(" ", "\n") if case.is_phrase else f"\n{case.secret}\n")


def numbered(case: Case) -> str:
    if not case.is_phrase:
        return f"1. {case.text}\n2. 谢谢"
    return _around(case, "\n".join(f"{i}. {word}" for i, word in enumerate(case.secret.split(), 1)))


def quoted(case: Case) -> str:
    return _around(case, f"“{case.secret}”")


def each_quoted(case: Case) -> str:
    return _around(
        case, ", ".join(f'"{word}"' for word in case.secret.split()) if case.is_phrase else f'"{case.secret}"'
    )


def code_block(case: Case) -> str:
    return _around(case, f"\n```\n{case.secret}\n```\n")


def bidi(case: Case) -> str:
    return f"{case.before}\u202e\u2066{case.secret}\u2069\u202c{case.after}"


def in_prose(case: Case) -> str:
    return f"您好，我想问一下。{case.text}\n请尽快帮我处理，谢谢！"


def commas(case: Case) -> str:
    return _around(
        case, case.secret.replace("　", " ").replace(" ", "、") if case.is_phrase else f"{case.secret} ,"
    )


def query(case: Case) -> str:
    return f"https://exchange.example/search?q={'%20'.join(case.secret.split())}&l=en"


def _around(case: Case, secret: str) -> str:
    return f"{case.before}{secret}{case.after}"


DISGUISES: tuple[Callable[[Case], str], ...] = (
    full_width,
    zero_width,
    newline,
    numbered,
    quoted,
    each_quoted,
    code_block,
    bidi,
    in_prose,
    commas,
    query,
)


def disguised() -> Iterator[tuple[Case, str, str]]:
    """Yield every secret in every disguise that leaves it a secret: the case, the disguise's name, the text."""
    for case in SECRETS:
        yield case, "plain", case.text
        for disguise in DISGUISES:
            if not _is_pointless(case, disguise):
                yield case, disguise.__name__, disguise(case)


def _is_pointless(case: Case, disguise: Callable[[Case], str]) -> bool:
    is_url = "://" in case.text
    is_block = "-----" in case.secret
    breaks_url = disguise in (newline, quoted, each_quoted, code_block, commas, numbered)
    is_unnamed_pin = case.kind == "password" and case.secret.isdigit() and case.before.endswith(" ")
    if is_unnamed_pin and disguise in (newline, code_block):
        return True  # a number on the line after the word "password" may be an order's
    is_labelled_after = bool(case.after) and case.before in ("", "Use ")
    if case.after.startswith("验证码") and disguise not in (full_width, zero_width, bidi, in_prose):
        return True  # only what touches the label belongs to it
    if (is_labelled_after and disguise is code_block) or (
        disguise is query and (case.before or not case.is_phrase)
    ):
        return True
    return (is_url and breaks_url) or (is_block and disguise in (each_quoted, quoted, commas))


# --- what must survive byte for byte (secrets.md section 5) ---------------------------------------------------------

KEPT = (
    "今天14:00尝试BTC充值到账，但账户未显示，订单号123456，截图附上，已检查链上状态未确认。",
    "订单号123456 收不到验证码",
    "没有收到短信验证码，UID 12345678",
    "收不到验证码。订单 20261122",
    "验证码没收到，提现了5000USDT",
    "验证码错误怎么办，错误码 10060",
    "我的密码是多少",
    "密码错误怎么办",
    "忘记密码 UID12345678",
    "修改密码后24小时禁止提币吗",
    "密码是8-16位吗",
    "密码是什么时候改的",
    "密码错误提示是error5001",
    "password for my account is wrong",
    "I want to change my password to something stronger",
    "123456 验证码没收到",
    "password is wrong",
    "my password is not working",
    "password must be at least 8 characters",
    "Password reset: open the app",
    "I forgot my password, how do I reset it?",
    "Does support ever ask for my seed phrase or my private key?",
    "助记词和私钥有什么区别？客服会要助记词吗？",
    "请问我的助记词丢了还能找回资产吗，我把它写在纸上但是纸丢了",
    "API error code 10012, status 400, timestamp 1795000000",
    '{"code":100412,"msg":"Invalid signature"}',
    "api key 550e8400-e29b-41d4-a716-446655440000",
    "我的API密钥怎么创建？文档在 https://exchange.example/help/how-to-create-an-api-key",
    "my deposit address is 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "private key lost, address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "私钥丢了，地址是TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 secret",
    "GAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB7JZX",
    f"TxID {KEY64}",
    f"txid: 0x{KEY64} 一直未确认",
    f"交易哈希 {KEY64}，私钥没有泄露",
    f"https://explorer.example/tx/{KEY64}",
    KEY64,
    "Memo 102938，标签 556677",
    "memo: 123456 was missing",
    "用户ID 84726153，手机尾号1234",
    "验证码发到尾号8899的手机了吗",
    "order 100200300400, ref no. 7788, ticket 482913",
    "promo code 123456 does not apply",
    "invitation code: 778899",
    "1 BTC = 67,123.45 USDT at 2026-11-22 14:00:05",
    "区块高度 870123，手续费 0.0005",
    "v2.14.3 build 482913 crashes",
    "提现 0.5 BTC 到 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "1月、2月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月都没到账",
    "please tell me what happens when a network is slow and my coins do not arrive",
    "man latin man latin man latin man latin man latin man latin man latin",
    "The agent said the code of conduct applies since 2024",
    "What is a verification code for? It took 1440 minutes.",
    "请尽快处理，客服编号 20488",
    "A password manager is a good idea. Passwords are never sent by mail.",
)
