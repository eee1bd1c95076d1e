"""Who writes in the help centre may start translations: Wagtail's own groups get the permission."""

from django.db import migrations


def allow(apps, schema_editor):
    kinds, groups = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Group")
    kind = kinds.objects.get_or_create(app_label="simple_translation", model="simpletranslation")[0]
    permission = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=kind, codename="submit_translation", defaults={"name": "Can submit translations"}
    )[0]
    for group in groups.objects.filter(name__in=["Editors", "Moderators"]):
        group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("knowledge", "0010_languages"),
        ("simple_translation", "0001_initial"),
        ("wagtailcore", "0002_initial_data"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
