"""Writes customer messages at a steady rate: `python -m bench.writer RATE SECONDS TALK…`; one JSON line per message.

Open loop: each message has a due time, and what is late counts as late (no coordinated omission). Times are
nanoseconds of CLOCK_MONOTONIC, which all processes of a host share.
"""

import json
import os
import sys
import time
from uuid import UUID, uuid4


def main(rate: float, seconds: float, talks: list[UUID]) -> None:
    """Writes and reports."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "veriline.project.settings")
    import django

    django.setup()
    from veriline.channels.webchat.inbox import inbox
    from veriline.conversations.inbound import Inbound
    from veriline.conversations.intake import receive

    door, written = inbox(), []
    receive(Inbound(inbox=door, conversation=talks[0], dedupe_key=str(uuid4()), text="warm-up"))
    start = time.monotonic_ns() + 100_000_000
    for number in range(int(rate * seconds)):
        due = start + int(number * 1e9 / rate)
        time.sleep(max(0, due - time.monotonic_ns()) / 1e9)
        talk = talks[number % len(talks)]
        began = time.monotonic_ns()
        receipt = receive(
            Inbound(inbox=door, conversation=talk, dedupe_key=str(uuid4()), text=f"Where is it? ({number})")
        )
        committed = time.monotonic_ns()
        written.append(
            {"talk": str(talk), "seq": receipt.seq, "due": due, "began": began, "committed": committed}
        )
    for row in written:
        print(json.dumps(row))


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]), [UUID(talk) for talk in sys.argv[3:]])
