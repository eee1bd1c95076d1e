from django.db import migrations


class Migration(migrations.Migration):
    """A stored message changes only by a redaction, which grows its list of redactions (requirement M1)."""

    dependencies = [("conversations", "0001_initial")]

    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION conversations_refuse_edit() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF jsonb_array_length(NEW.redactions) <= jsonb_array_length(OLD.redactions) THEN
                    RAISE EXCEPTION 'a message changes only by a redaction'
                        USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER conversations_message_immutable BEFORE UPDATE ON conversations_message
                FOR EACH ROW EXECUTE FUNCTION conversations_refuse_edit();
            """,
            """
            DROP TRIGGER conversations_message_immutable ON conversations_message;
            DROP FUNCTION conversations_refuse_edit();
            """,
        )
    ]
