"""Numbers below 2000 belong to the articles that ship with Veriline (content/tree.toml)."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("knowledge", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "ALTER SEQUENCE knowledge_articlenumber_id_seq START WITH 2000 RESTART",
            "ALTER SEQUENCE knowledge_articlenumber_id_seq START WITH 1 RESTART",
        )
    ]
