"""A stored message changes by a redaction, or when a seal in it is opened."""

from django.db import migrations

_GUARD = """
    CREATE OR REPLACE FUNCTION conversations_refuse_edit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF jsonb_array_length(NEW.redactions) <= jsonb_array_length(OLD.redactions) {unless} THEN
            RAISE EXCEPTION 'a message changes only by a redaction'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("conversations", "0005_sealed_passages")]

    operations = [
        migrations.RunSQL(
            _GUARD.replace("{unless}", "AND position('[[sealed:' IN OLD.text) = 0"),
            _GUARD.replace("{unless}", ""),
        )
    ]
