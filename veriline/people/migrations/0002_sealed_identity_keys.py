"""Shared secrets are sealed at rest."""

from django.db import migrations

import veriline.people.sealed


def seal_what_is_there(apps, schema_editor):
    for key in apps.get_model("people", "IdentityKey").objects.filter(algorithm="HS256"):
        key.save(update_fields=["key"])


def open_what_is_there(apps, schema_editor):
    table = apps.get_model("people", "IdentityKey")._meta.db_table
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(f'SELECT id, key FROM "{table}" WHERE key LIKE %s', [f"{veriline.people.sealed.SEALED}%"])
        for pk, stored in cursor.fetchall():
            plain = veriline.people.sealed.unseal(stored)
            cursor.execute(f'UPDATE "{table}" SET key = %s WHERE id = %s', [plain, pk])


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="identitykey",
            name="key",
            field=veriline.people.sealed.SealedTextField(verbose_name="public key (PEM), or the shared secret"),
        ),
        migrations.RunPython(seal_what_is_there, open_what_is_there),
    ]
