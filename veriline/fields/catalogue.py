"""The fields themselves: what each is called, how it is asked for, and what counts as an answer (L1 to L17).

Bot, forms, mail and phone share them: a field is asked in the same words and refused with the same sentence wherever
it is given. Values are strings in one canonical form; what they look like to a reader is `Field.shown`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from . import addresses, amounts, assets, contacts, moments, networks, shapes, txids
from .entities import Entity, Rules

LONGEST_LINE: Final = 200
LONGEST_TEXT: Final = 5_000


class Invalid(ValueError):
    """What was typed is no value of the field; `str()` is a sentence for who typed it, in their language."""


class Kind(Enum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    FILES = "files"
    AUTOMATIC = "automatic"


@dataclass(frozen=True)
class Context:
    """What else is known while a value is read: the operator's forms, the network chosen, the customer's clock."""

    rules: Rules = field(default_factory=Rules)
    network: str = ""
    zone: str = ""
    now: datetime | None = None


@dataclass(frozen=True)
class Field:
    """One thing a customer may be asked for. `row` is its requirement; `vault` fields never pass through a chat.

    `read` gives the canonical value or raises `Invalid`; `names` are the words of the intents table for it.
    """

    code: str
    row: str
    label: Promise
    ask: Promise
    hint: Promise | str = ""
    kind: Kind = Kind.LINE
    read: Callable[[str, Context], str] = lambda text, context: _line(text)
    names: tuple[str, ...] = ()
    vault: bool = False
    mono: bool = False

    def shown(self, value: str) -> str:
        """The value as a reader of the active language sees it."""
        if self.code == "network" and value in networks.NETWORKS:
            return networks.NETWORKS[value].name
        return str(FREQUENCIES.get(value, value)) if self.code == "frequency" else value


FREQUENCIES: Final[dict[str, Promise]] = {
    "once": pgettext_lazy("how often", "Once"),
    "several": pgettext_lazy("how often", "Several times"),
    "sometimes": pgettext_lazy("how often", "Sometimes"),
    "always": pgettext_lazy("how often", "Every time"),
}


def _line(text: str) -> str:
    value = " ".join(text.split())
    if not value:
        raise Invalid(_("Write something here."))
    if len(value) > LONGEST_LINE:
        raise Invalid(_("Keep it to %(n)s characters.") % {"n": LONGEST_LINE})
    return value


def _text(text: str, _context: Context) -> str:
    value = text.strip()
    if not value:
        raise Invalid(_("Write something here."))
    if len(value) > LONGEST_TEXT:
        raise Invalid(_("Keep it to %(n)s characters.") % {"n": LONGEST_TEXT})
    return value


def _txid(text: str, context: Context) -> str:
    try:
        return txids.read(text, context.network).value
    except txids.WrongTxId as error:
        raise Invalid(_why_no_txid(error)) from error


def _why_no_txid(error: txids.WrongTxId) -> str:
    if error.reason in {"address", "wrong_address"}:
        return _(
            "This is an address. The transaction ID is a longer string on the page of the withdrawal you made."
        )
    if error.reason == "length" and error.wanted:
        return _(
            "A transaction ID has %(wanted)s characters here, this has %(given)s. Copy the whole of it again."
        ) % {
            "wanted": error.wanted,
            "given": error.detail,
        }
    if error.reason == "character":
        return _(
            "“%(character)s” cannot be part of a transaction ID. Copy it again from where you sent the coins."
        ) % {"character": error.detail}
    if error.reason == "network":
        return _(
            "This has the form of another network: %(networks)s. Check which network you chose when you sent it."
        ) % {"networks": error.detail}
    return _(
        "This does not look like a transaction ID. It is a string of 43 to 88 letters and digits without spaces."
    )


def _address(text: str, _context: Context) -> str:
    value = text.strip()
    if not addresses.networks_of(value):
        raise Invalid(_("This address is not complete, or one character of it is wrong. Copy it again."))
    return value


def _network(text: str, _context: Context) -> str:
    found = networks.find(text)
    if found is None:
        raise Invalid(_("We do not know this network. Choose one of the list, such as TRON or Ethereum."))
    return found.code


def _asset(text: str, context: Context) -> str:
    ticker = assets.find(text, context.rules.coins)
    if ticker is None:
        raise Invalid(_("We do not know this coin. Write its short name, such as BTC or USDT."))
    return ticker


def _amount(text: str, context: Context) -> str:
    value = amounts.read(text, context.rules.coins)
    if value is None:
        raise Invalid(_("Write a number and the coin, such as 0.5 BTC."))
    return str(value)


def _time(text: str, context: Context) -> str:
    value = moments.read(text, zone=context.zone, now=context.now)
    if value is None:
        raise Invalid(_("Write the day and the time, such as 2026-11-22 14:00."))
    return str(value)


def _frequency(text: str, _context: Context) -> str:
    plain = text.strip().lower()
    for code, words in FREQUENCIES.items():
        if plain in {code, str(words).lower()}:
            return code
    raise Invalid(_("Choose one of the list."))


def _pair(text: str, context: Context) -> str:
    plain = re.sub(r"[\s_-]", "/", text.strip().upper())
    if "/" not in plain:
        plain = next(
            (
                f"{plain[: -len(quote)]}/{quote}"
                for quote in ("USDT", "USDC", "USD", "BTC")
                if plain.endswith(quote)
            ),
            plain,
        )
    listed = context.rules.pairs
    if not re.fullmatch(r"[A-Z0-9]{2,10}/[A-Z]{3,6}", plain) or (listed and plain not in listed):
        raise Invalid(_("We do not know this pair. Write it as BTC/USDT."))
    return plain


def _shaped(shape: Callable[[Rules], str], words: Promise) -> Callable[[str, Context], str]:
    def read(text: str, context: Context) -> str:
        value = text.strip().strip("#“”\"'")
        if not shapes.is_number(shape(context.rules), value):
            raise Invalid(str(words))
        return value

    return read


def _contact(text: str, _context: Context) -> str:
    value = contacts.read(text)
    if value is None:
        raise Invalid(
            _("Write an e-mail address, or a phone number with its country code, such as +65 9123 4567.")
        )
    return value


def _error_code(text: str, _context: Context) -> str:
    value = text.strip()
    if not re.fullmatch(r"[A-Za-z0-9_.#-]{1,40}", value):
        raise Invalid(_("Write the code alone, such as 40013 or -1021."))
    return value


def _last4(text: str, _context: Context) -> str:
    if not re.fullmatch(r"\d{4}", text.strip()):
        raise Invalid(_("Write only the last four digits of the card."))
    return text.strip()


_UID: Final = _shaped(
    lambda rules: rules.uid,
    gettext_lazy("This is no account number (UID) of ours. You find it in the app under Me."),
)
_ORDER: Final = _shaped(
    lambda rules: rules.order,
    gettext_lazy("This is no order number. You find it in the app under Orders; copy it whole."),
)
_FIND_TXID: Final = gettext_lazy("In the wallet or exchange you sent from: history, then the transfer.")

CATALOGUE: Final = {
    one.code: one
    for one in (
        Field(
            "contact",
            "L1",
            gettext_lazy("E-mail or phone"),
            gettext_lazy("Which e-mail address or phone number is the account registered with?"),
            read=_contact,
            names=("contact", "contacts", "verified contact", "new contact", "number"),
        ),
        Field(
            "uid",
            "L2",
            gettext_lazy("UID"),
            gettext_lazy("What is your account number (UID)? You find it in the app under Me."),
            read=_UID,
            names=("UID", "UID or contact"),
            mono=True,
        ),
        Field(
            "real_name",
            "L3",
            gettext_lazy("Name on the document"),
            gettext_lazy("Your name as it stands on the document"),
            vault=True,
        ),
        Field(
            "id_number",
            "L3",
            gettext_lazy("Document number"),
            gettext_lazy("The number of the document"),
            vault=True,
        ),
        Field(
            "happened",
            "L4",
            gettext_lazy("What happened"),
            gettext_lazy("What happened, in your own words?"),
            kind=Kind.TEXT,
            read=_text,
            names=("text",),
        ),
        Field(
            "time",
            "L5",
            gettext_lazy("When"),
            gettext_lazy("When was that? Day and time are enough."),
            gettext_lazy("Such as today 14:00. Your own time zone."),
            read=_time,
            names=("time", "date", "device time"),
        ),
        Field(
            "frequency",
            "L5",
            gettext_lazy("How often"),
            gettext_lazy("Does it happen every time, or only sometimes?"),
            kind=Kind.CHOICE,
            read=_frequency,
        ),
        Field(
            "steps",
            "L6",
            gettext_lazy("Steps so far"),
            gettext_lazy("What did you do, step by step, and what did you try already?"),
            kind=Kind.TEXT,
            read=_text,
        ),
        Field(
            "error",
            "L7",
            gettext_lazy("Error message"),
            gettext_lazy("What exactly does the message say?"),
            kind=Kind.TEXT,
            read=_text,
            names=("error",),
        ),
        Field(
            "error_code",
            "L7",
            gettext_lazy("Error code"),
            gettext_lazy("Which error code do you see?"),
            read=_error_code,
            names=("code",),
            mono=True,
        ),
        Field(
            "screenshot",
            "L8",
            gettext_lazy("Screenshot"),
            gettext_lazy("Can you add a screenshot? Cover what nobody needs to see."),
            kind=Kind.FILES,
            names=(
                "evidence",
                "proof",
                "notice",
                "documents",
                "company docs",
                "official letter",
                "bank view",
            ),
        ),
        Field(
            "txid",
            "L9",
            gettext_lazy("Transaction ID"),
            gettext_lazy("What is the transaction ID (TxID)?"),
            _FIND_TXID,
            read=_txid,
            names=("TxID", "withdrawal id/TxID"),
            mono=True,
        ),
        Field(
            "order",
            "L10",
            gettext_lazy("Order number"),
            gettext_lazy("What is the order number?"),
            read=_ORDER,
            names=("order", "position", "product id"),
            mono=True,
        ),
        Field(
            "pair",
            "L11",
            gettext_lazy("Trading pair"),
            gettext_lazy("Which trading pair is it, such as BTC/USDT?"),
            read=_pair,
        ),
        Field(
            "amount",
            "L12",
            gettext_lazy("Amount"),
            gettext_lazy("How much was it, and in which coin?"),
            read=_amount,
            names=("amount",),
        ),
        Field(
            "asset",
            "L12",
            gettext_lazy("Coin"),
            gettext_lazy("Which coin is it?"),
            read=_asset,
            names=("coin",),
        ),
        Field(
            "network",
            "L9",
            gettext_lazy("Network"),
            gettext_lazy("Which network did you choose when you sent it?"),
            kind=Kind.CHOICE,
            read=_network,
            names=("network",),
        ),
        Field(
            "address",
            "L9",
            gettext_lazy("Address"),
            gettext_lazy("Which address did you send to?"),
            read=_address,
            names=("address",),
            mono=True,
        ),
        Field(
            "contract",
            "L9",
            gettext_lazy("Token contract"),
            gettext_lazy("What is the contract address of the token?"),
            read=_address,
            names=("contract",),
            mono=True,
        ),
        Field(
            "memo",
            "L9",
            gettext_lazy("Memo or tag"),
            gettext_lazy("Which memo or tag did you use, and which is the right one?"),
            names=("right+wrong memo",),
        ),
        Field(
            "withdrawal",
            "L10",
            gettext_lazy("Withdrawal number"),
            gettext_lazy("What is the number of the withdrawal? You find it in its details."),
            read=_ORDER,
            names=("id", "withdrawal id", "deposit id", "reference", "RFI id"),
            mono=True,
        ),
        Field(
            "case_number",
            "L10",
            gettext_lazy("Case number"),
            gettext_lazy("What is the number of your case?"),
            names=("Case number",),
            mono=True,
        ),
        Field(
            "counterparty",
            "L13",
            gettext_lazy("Other party"),
            gettext_lazy("Who is the other party, as the order shows it?"),
        ),
        Field(
            "transfer_kind",
            "L13",
            gettext_lazy("Kind of transfer"),
            gettext_lazy("What kind of transfer is it?"),
        ),
        Field(
            "device",
            "L14",
            gettext_lazy("Device"),
            gettext_lazy("Which device and system do you use?"),
            names=("device",),
        ),
        Field(
            "app_version",
            "L14",
            gettext_lazy("App version"),
            gettext_lazy("Which version of the app do you have? You find it under Me, About."),
            names=("version",),
        ),
        Field(
            "extra_contact",
            "L15",
            gettext_lazy("Further contact"),
            gettext_lazy("How else can we reach you?"),
        ),
        Field(
            "fraud_chat",
            "L16",
            gettext_lazy("Chat with the fake agent"),
            gettext_lazy("Please add screenshots of what they wrote to you."),
            kind=Kind.FILES,
        ),
        Field(
            "bank_record",
            "L17",
            gettext_lazy("Bank record"),
            gettext_lazy("Please add the bank’s record of the payment."),
            kind=Kind.FILES,
        ),
        Field(
            "suspect",
            "I2",
            gettext_lazy("What to check"),
            gettext_lazy("Paste the site, address, number or name you want checked."),
            names=("the string", "channel"),
        ),
        Field(
            "country",
            "L4",
            gettext_lazy("Country"),
            gettext_lazy("Which country is it about?"),
            names=("country",),
        ),
        Field(
            "carrier",
            "L4",
            gettext_lazy("Mobile carrier"),
            gettext_lazy("Which carrier is the number with?"),
            names=("carrier",),
        ),
        Field(
            "mail_domain",
            "L4",
            gettext_lazy("E-mail provider"),
            gettext_lazy("Which e-mail provider is it, such as gmail.com?"),
            names=("mail domain",),
        ),
        Field(
            "last4",
            "L4",
            gettext_lazy("Last four digits of the card"),
            gettext_lazy("What are the last four digits of the card?"),
            read=_last4,
            names=("last4",),
        ),
        Field(
            "key_label",
            "L4",
            gettext_lazy("Name of the API key"),
            gettext_lazy("What is the name of the API key? Never the key itself."),
            names=("key label", "label"),
        ),
        Field(
            "endpoint",
            "L4",
            gettext_lazy("API endpoint"),
            gettext_lazy("Which endpoint do you call?"),
            names=("endpoint",),
            mono=True,
        ),
        Field(
            "campaign",
            "L4",
            gettext_lazy("Campaign"),
            gettext_lazy("Which campaign is it?"),
            names=("campaign id",),
        ),
        Field(
            "period",
            "L4",
            gettext_lazy("Period"),
            gettext_lazy("Which period do you need?"),
            names=("period",),
        ),
        Field(
            "product_area",
            "A3",
            gettext_lazy("Opened from"),
            gettext_lazy("Where did you open this chat?"),
            kind=Kind.AUTOMATIC,
        ),
    )
}

#: Words of the intents table that name no field of a customer's: a flow, a form or the exchange's own record has them.
NO_FIELD: Final = frozenset(
    {
        "none",
        "",
        "3 factors",
        "zero balance",
        "KYC level",
        "complaint template",
        "form",
        "requirements K1-K16 set",
    }
)


def of_words(words: str) -> list[str]:
    """Codes of the fields a line of the intents table names, such as `coin, network, TxID`. KeyError for others."""
    named = {name: one.code for one in CATALOGUE.values() for name in one.names}
    parts = [part.strip() for part in words.split(",")]
    return list(dict.fromkeys(named[part] for part in parts if part not in NO_FIELD))


def read(code: str, text: str, context: Context | None = None) -> str:
    """What was typed as the value of a field. Raises `Invalid`, and KeyError for a field that does not exist."""
    return CATALOGUE[code].read(text, context or Context())


def best(entities: list[Entity]) -> dict[str, str]:
    """One value for each field: the first that was said."""
    found: dict[str, str] = {}
    for one in entities:
        found.setdefault(one.field, one.value)
    return found
