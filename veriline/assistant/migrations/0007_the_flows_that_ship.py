"""What makes a secret worthless that got out: six flows, published (flows/exposed.toml)."""

from typing import Any

from django.db import migrations
from django.utils import timezone

from veriline.assistant.seeds import exposed


def ship(apps: Any, schema_editor: Any) -> None:
    flow, version = apps.get_model("assistant", "Flow"), apps.get_model("assistant", "FlowVersion")
    for row in exposed():
        steps = row.pop("steps")
        version.objects.create(
            flow=flow.objects.create(**row),
            number=1,
            state="published",
            content=steps,
            published_at=timezone.now(),
        )


class Migration(migrations.Migration):
    dependencies = [("assistant", "0006_flows_after_a_secret")]

    operations = [migrations.RunPython(ship, migrations.RunPython.noop)]
