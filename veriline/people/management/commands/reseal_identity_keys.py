"""`reseal_identity_keys`: after a change of VERILINE_SECRET_KEY, seals shared secrets with the new one."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction

from veriline.people.sealed import SEALED, Unreadable, seal, unseal

#: By hand, as the model would open them with the key in force alone.
_STORED = "SELECT id, kid, key FROM people_identitykey WHERE key LIKE %s ORDER BY kid FOR UPDATE"
_STORE = "UPDATE people_identitykey SET key = %s WHERE id = %s"


class Command(BaseCommand):
    """Seals every shared secret with the key in force. Exit 1, and nothing changed, when neither key opens one."""

    help = "Seals the shared secrets of identity keys with the VERILINE_SECRET_KEY in force"

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The key before this one comes in a file, so that no process list shows it."""
        parser.add_argument(
            "--old-key-file", type=Path, help="file with the VERILINE_SECRET_KEY before this one"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Opens with the new or the old key, seals with the new one, all or none."""
        keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS, *_in(options["old_key_file"])]
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_STORED, [f"{SEALED}%"])
            rows = cursor.fetchall()
            for pk, kid, stored in rows:
                try:
                    cursor.execute(_STORE, [seal(unseal(stored, secret_keys=keys)), pk])
                except Unreadable as error:
                    raise CommandError(f"{kid}: neither key opens it; nothing was changed") from error
        kids = [kid for _, kid, _ in rows]
        self.stdout.write(json.dumps({"resealed": kids}) if options["json"] else f"resealed: {len(kids)}")


def _in(file: Path | None) -> list[str]:
    if file is None:
        return []
    try:
        return [file.read_text(encoding="utf-8").strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"cannot read {file}: {error}", returncode=2) from error
