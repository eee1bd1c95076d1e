"""What an event is: a frozen dataclass in the past tense that holds ids and plain values, never text."""

import re
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal

ActorKind = Literal["customer", "bot", "agent", "system"]


@dataclass(frozen=True)
class Actor:
    """Who did it. `id` is the row of the customer or the agent; bot and system have none."""

    kind: ActorKind
    id: int | None = None


SYSTEM = Actor("system")
BOT = Actor("bot")


@dataclass(frozen=True)
class JournalEvent:
    """Base of all events. `public` says whether the customer's stream shows it and so counts it."""

    public: ClassVar[bool] = False

    @classmethod
    def name(cls) -> str:
        """The type stored in the row: the class name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def data(self) -> dict[str, Any]:
        """What the row keeps beside its own columns."""
        return asdict(self)
