from django.db import migrations


class Migration(migrations.Migration):
    """Events are never changed or removed (requirement M1)."""

    dependencies = [("journal", "0001_initial")]

    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION journal_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
            END $$;
            CREATE TRIGGER journal_event_append_only BEFORE UPDATE OR DELETE ON journal_event
                FOR EACH ROW EXECUTE FUNCTION journal_refuse_change();
            """,
            """
            DROP TRIGGER journal_event_append_only ON journal_event;
            DROP FUNCTION journal_refuse_change();
            """,
        )
    ]
