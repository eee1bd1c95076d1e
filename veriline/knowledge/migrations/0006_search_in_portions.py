"""The index by articles instead of whole versions, and synonyms that staff edit.

What the old index held is built anew from the articles at the next start; the vectors, which cost the time, stay.
"""

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('knowledge', '0005_content_pages'),
    ]

    operations = [
        migrations.DeleteModel(name='IndexedPassage'),
        migrations.DeleteModel(name='IndexVersion'),
        migrations.CreateModel(
            name='IndexVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('model', models.CharField(blank=True, max_length=100)),
                ('built_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('articles', models.PositiveIntegerField(default=0)),
                ('passages', models.PositiveIntegerField(default=0)),
                ('waiting', models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='IndexedArticle',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('article', models.CharField(max_length=100)),
                ('language', models.CharField(max_length=20)),
                ('group', models.CharField(blank=True, max_length=100)),
                ('kind', models.CharField(max_length=20)),
                ('audience', models.CharField(max_length=20)),
                ('stamp', models.CharField(max_length=100)),
                ('digest', models.BinaryField(max_length=32)),
                ('changed_in', models.PositiveBigIntegerField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('article', 'language'), name='one_row_an_article_and_language')],
                'indexes': [models.Index(fields=['changed_in'], name='indexed_article_changed_in')],
            },
        ),
        migrations.CreateModel(
            name='IndexedPassage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='passages', to='knowledge.indexedarticle')),
                ('kind', models.CharField(max_length=10)),
                ('position', models.PositiveIntegerField()),
                ('text', models.TextField()),
                ('heading', models.TextField(blank=True)),
                ('digest', models.BinaryField(max_length=32)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('article', 'kind', 'position'), name='one_passage_a_place')],
                'indexes': [models.Index(fields=['digest'], name='index_passage_digest')],
            },
        ),
        migrations.CreateModel(
            name='Meaning',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='For your eyes only, such as withdrawal. Customers never see it.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z][a-z0-9_]*$', 'Write small letters, digits and _ such as cash_out.')], verbose_name='Name')),
                ('changed_at', models.DateTimeField(auto_now=True)),
            ],
            options={
                'verbose_name': 'synonyms',
                'verbose_name_plural': 'synonyms',
                'ordering': ['name'],
            },
        ),
        migrations.CreateModel(
            name='MeaningWords',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('language', models.CharField(help_text='Code such as en, zh, ja. Traditional Chinese is found by the simplified word.', max_length=20, validators=[django.core.validators.RegexValidator('^[a-z]{2,3}$', 'Write a language code such as en, zh, ar.')], verbose_name='Language')),
                ('words', models.TextField(help_text='Separated by commas, the usual one first: a search of a word or two is read as if it said that. Common misspellings belong here too.', verbose_name='Words')),
                ('meaning', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='words', to='knowledge.meaning')),
            ],
            options={
                'verbose_name': 'words of one language',
                'ordering': ['sort_order'],
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('meaning', 'language'), name='one_list_a_meaning_and_language', violation_error_message='This language has a list already; add the words there.')],
            },
        ),
    ]
