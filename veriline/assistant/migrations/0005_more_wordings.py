"""Intents that nobody has edited get the wordings that ship now."""

from typing import Any

from django.db import migrations

from veriline.assistant.seeds import seeds


def refresh(apps: Any, schema_editor: Any) -> None:
    Intent = apps.get_model("assistant", "Intent")
    for row in seeds():
        Intent.objects.filter(pk=row["code"], changed_by=None).update(
            phrases_en=row["phrases_en"], phrases_zh=row["phrases_zh"]
        )


class Migration(migrations.Migration):
    dependencies = [("assistant", "0004_words_of_a_model")]

    operations = [migrations.RunPython(refresh, migrations.RunPython.noop)]
