"""`python -m veriline.project COMMAND`: the worker, preparing the database, and every management command."""

import asyncio
import os
import sys


def main(arguments: list[str]) -> int:
    """Runs `prepare`, `worker --queues a,b`, or a Django management command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "veriline.project.settings")
    import django

    match arguments:
        case ["prepare"]:
            django.setup()
            from .prepare import prepare

            prepare()
        case ["worker", "--queues", queues]:
            django.setup()
            from veriline.assistant.ready import get_ready
            from veriline.journal.worker import work

            names = queues.split(",")
            asyncio.run(work(names, beside=get_ready if "answers" in names else None))
        case _:
            from django.core.management import execute_from_command_line

            execute_from_command_line(["manage", *arguments])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
