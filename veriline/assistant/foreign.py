"""What is written for another company or for a machine: no article of ours answers it, however near its words are.

"My account at Pearlbay is locked" asks for what only Pearlbay can do, and reads like our own commonest question;
"ignore your instructions" asks for nothing. Other matters are told apart by their meaning (`OtherMatters`); these two
by their form. English and Chinese.
"""

import re
from typing import Final

from veriline.fields import assets
from veriline.trust.likeness import bears_our_name
from veriline.trust.register import register

_NAME: Final = r"(?P<{0}>[A-Z][\w.]{{2,}}(?: [A-Z]\w+)?)"
_LOST: Final = r"(?:lock|block|froze|freez|clos|suspend|bann?|disabl|restrict|hack|deactivat)\w*"

_ACCOUNTS: Final = (
    re.compile(
        rf"\b(?i:my|our) (?:\w+ )?(?i:account|login|profile) (?:is |was )?(?i:at|with|on) {_NAME.format('name')}"
    ),
    re.compile(rf"\b(?i:my|our) (?i:account) at (?P<name>\w{{3,}}) (?:is|was|got|has been) (?:\w+ )?{_LOST}"),
    re.compile(rf"{_NAME.format('name')} (?:has |have )?{_LOST} (?:my|our) account\b"),
    re.compile(
        r"在\s?(?P<name>[A-Za-z][\w.]{2,}|[\u4e00-\u9fff]{1,6}(?=交易所|平台))\s?(?:交易所|平台)?(?:上|里|那边)?"
        r"(?:的|开的|注册的)?(?:账户|账号|帐户|帐号)"
    ),
    re.compile(
        r"(?P<name>[A-Za-z][\w.]{2,})\s?(?:交易所|平台)?(?:把我的?|上的|的)(?:账户|账号|帐户|帐号)(?:被)?(?:给)?(?:封|冻|锁|关|盗)"
    ),
)
"""An account, and whose it is."""

_NO_COMPANY: Final = re.compile(
    r"here|yours?|you|work|home|night|this|that|the|android|ios|iphone|ipad|windows|mac(?:os)?|linux|chrome|safari|firefox|edge"
    r"|web|pc|app|p2p|api|vip|kyc|spot|futures|earn|margin|google|gmail|apple|outlook|telegram|whatsapp"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber|[你您]们的?|贵公?司?|咱们|我们|这个?家?|本|该",
    re.IGNORECASE,
)
"""Words that stand where a company's name could and are none."""

_FOR_A_MACHINE: Final = re.compile(
    r"\b(?:ignore|disregard|forget|override) (?:\w+ ){0,2}?(?:all|any|your|previous|prior|above|earlier|system)\b"
    r"(?:\W+\w+){0,3}?\W+(?:instructions?|rules|prompts?|guidelines|programming)\b"
    r"|\bsystem prompt\b"
    r"|\b(?:reveal|print|show|repeat|output|dump|leak)\b(?:\W+\w+){0,3}?\W+(?:your|hidden|internal|initial)\W+(?:\w+\W+){0,2}?"
    r"(?:prompts?|instructions|notes)\b"
    r"|\byou are (?:now|no longer) (?:\w+ ){0,5}?(?:assistant|ai|bot|model|mode|unrestricted|administrator|admin)\b"
    r"|(?:忽略|无视|忘记|忘掉).{0,6}(?:之前|以上|上面|前面|所有|一切|你的).{0,6}(?:指令|提示|设定|规则|限制)"
    r"|系统提示|(?:你的|内部|隐藏)的?(?:提示词|指令|备注)|你现在是.{0,10}(?:助手|AI|模型|管理员|模式|不受限|没有限制)",
    re.IGNORECASE,
)


def is_for_others(text: str) -> bool:
    """Whether a text asks about an account elsewhere, or is an instruction to a machine."""
    return bool(_FOR_A_MACHINE.search(text)) or _names_another(text)


def _names_another(text: str) -> bool:
    """An account at somebody who is not us. Who writes our name, rightly or nearly, means us."""
    found = (match["name"] for one in _ACCOUNTS for match in one.finditer(text))
    others = [name for name in found if not _NO_COMPANY.fullmatch(name.split()[0]) and not assets.find(name)]
    return bool(others) and not bears_our_name(text, register())
