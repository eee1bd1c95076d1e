"""Every kind of content shares numbers, audience, regions and review dates; lists hold kinds that have no topic."""

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wagtailcore", "0098_apitoken"),
        ("knowledge", "0004_incidents"),
    ]

    operations = [
        migrations.RenameModel("ArticleNumber", "PageNumber"),
        migrations.RenameIndex("articlepage", new_name="articlepage_checked_on", old_name="article_checked_on"),
        migrations.CreateModel(
            name='ListPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('summary', models.CharField(blank=True, max_length=200, verbose_name='Summary line')),
            ],
            options={
                'verbose_name': 'list of pages',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='audience',
            field=models.CharField(choices=[('public', 'everybody'), ('signed-in', 'signed-in customers'), ('vip', 'VIP customers'), ('staff', 'staff only')], default='public', max_length=10, verbose_name='Who may read it'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='not_for_regions',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2, validators=[django.core.validators.RegexValidator('^[A-Z]{2}$', 'Write country codes such as US, SG.')]), blank=True, default=list, help_text='Country codes such as US, SG (ISO 3166). Readers there are told that the page is not for them.', size=None, verbose_name='Not for readers in'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='review_on',
            field=models.DateField(blank=True, help_text='Empty takes the time that the help centre allows. The owner is reminded by mail.', null=True, verbose_name='Check again on'),
        ),
        migrations.AlterField(
            model_name='articlefeedback',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.WAGTAIL_PAGE_MODEL),
        ),
        migrations.AlterField(
            model_name='articleview',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.WAGTAIL_PAGE_MODEL),
        ),
    ]
