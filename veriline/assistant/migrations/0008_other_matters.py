"""What is none of the intents becomes a table that staff edit, filled from elsewhere.toml."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from veriline.assistant.seeds import elsewhere


def fill(apps: Any, schema_editor: Any) -> None:
    OtherMatters = apps.get_model("assistant", "OtherMatters")
    rows = [OtherMatters(language=code, wordings="\n".join(words)) for code, words in elsewhere().items()]
    OtherMatters.objects.bulk_create(rows)


class Migration(migrations.Migration):

    dependencies = [
        ('assistant', '0007_the_flows_that_ship'),
        ('people', '0004_reveals_of_messages'),
    ]

    operations = [
        migrations.CreateModel(
            name='OtherMatters',
            fields=[
                ('language', models.CharField(max_length=12, primary_key=True, serialize=False, verbose_name='language')),
                ('wordings', models.TextField(blank=True, help_text='One a line. What is nearest to these is not answered by an article.', verbose_name='wordings')),
                ('changed_at', models.DateTimeField(auto_now=True)),
                ('changed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.agent')),
            ],
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
