"""The index knows what an article answers; the next build reads every article anew for it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("knowledge", "0011_editors_translate")]

    operations = [
        migrations.AddField(
            model_name="indexedarticle",
            name="intents",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.RunSQL(
            "UPDATE knowledge_indexedarticle SET stamp = 'older' WHERE stamp <> ''", migrations.RunSQL.noop
        ),
    ]
