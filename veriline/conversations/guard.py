"""The outgoing guard: what nobody of ours may write to a customer, whoever writes it (requirements I3, I4, I5)."""

from veriline.safety import objections
from veriline.trust.mentions import channels_named

#: A link, mail address, number, handle or invitation that the register does not hold.
UNLISTED = "unlisted"


class Objected(Exception):
    """The text may not go out. `kinds` say why: secret, transfer, other_app, address, unlisted; `words` show where."""

    def __init__(self, kinds: tuple[str, ...], words: tuple[str, ...]) -> None:
        super().__init__(", ".join(kinds))
        self.kinds, self.words = kinds, words


def refuse_unsafe(text: str) -> None:
    """Raises `Objected` for a text that asks for a secret, a transfer or a talk elsewhere, or that names a channel
    or a chain address that is not ours. Fails closed: a register that cannot be read holds nothing."""
    found = [(one.kind, one.words) for one in objections(text)]
    found += [(UNLISTED, named.claim.shown) for named in channels_named(text) if not named.held]
    if found:
        kinds = tuple(dict.fromkeys(kind for kind, _ in found))
        raise Objected(kinds, tuple(words for _, words in found))
