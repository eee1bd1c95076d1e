"""One row per limit and key."""

from django.db import models


class Bucket(models.Model):
    """`tokens` were left at `at`; they grow back with time. The key is hashed: it may hold an address."""

    name = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    tokens = models.FloatField()
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "key"], name="bucket_once")]
