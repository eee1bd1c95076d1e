"""Fills the intents table from intents.csv and phrases.toml; staff change it from there."""

from typing import Any

from django.db import migrations

from veriline.assistant.seeds import seeds


def fill(apps: Any, schema_editor: Any) -> None:
    Intent = apps.get_model("assistant", "Intent")
    Intent.objects.bulk_create([Intent(**row) for row in seeds()])


class Migration(migrations.Migration):
    dependencies = [("assistant", "0002_intents_and_flows")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
