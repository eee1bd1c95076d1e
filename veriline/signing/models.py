"""Public keys with their history, and what was signed. No private key is ever in the database."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from . import keys


class PublicKeyQuerySet(models.QuerySet["PublicKey"]):
    """Verbs on a set of keys."""

    def trusted(self) -> PublicKeyQuerySet:
        """Those whose signatures count: in use or retired in order, not revoked."""
        return self.filter(revoked_at=None)


class PublicKey(models.Model):
    """A key that signs or has signed. `id` is its name (`keys.key_id`), `public` its 32 bytes.

    A retired key signs no more, and what it signed stays good. A revoked one may be in other hands: nothing it ever
    signed counts, whatever date it bears.
    """

    id = models.CharField(max_length=16, primary_key=True)
    public = models.BinaryField(max_length=32)
    since = models.DateTimeField(db_default=Now())
    retired_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects = PublicKeyQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                models.Value(1),
                name="one_signing_key_in_use",
                condition=models.Q(retired_at=None, revoked_at=None),
            )
        ]

    @property
    def pem(self) -> str:
        """As OpenSSL reads it."""
        return keys.pem(bytes(self.public))

    @property
    def state(self) -> str:
        """`in use`, `retired` or `revoked`, as the list of keys says it."""
        return "revoked" if self.revoked_at else "retired" if self.retired_at else "in use"


class Statement(models.Model):
    """One signed text. `kind` and `name` say what of, such as ("announcement", "1301-en-57"). A trigger refuses UPDATE
    and DELETE."""

    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=80)
    text = models.TextField()
    key = models.ForeignKey(PublicKey, on_delete=models.PROTECT, related_name="statements")
    signature = models.BinaryField(max_length=64)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "name", "key"], name="statement_signed_once_by_a_key")
        ]
        indexes = [models.Index(fields=["kind", "-id"], name="statement_latest")]

    @property
    def is_good(self) -> bool:
        """Whether the signature fits the text and the key counts."""
        return self.key.revoked_at is None and keys.verifies(
            bytes(self.key.public), self.text, bytes(self.signature)
        )
