"""Staff and customers. Names and contacts live here alone; staff receive aliases (architecture section 5)."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from veriline.journal.ids import uuid7

from .sealed import SealedTextField


class Assurance(models.IntegerChoices):
    """How sure we are who is talking (domain/decisions.md 1). Never raised by a code typed to an agent."""

    ANONYMOUS = 0, _("anonymous")
    CONTACT = 1, _("contact-verified")
    ACCOUNT = 2, _("account-verified")


class UserManager(BaseUserManager["User"]):
    """Makes users by e-mail address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A member of staff. Without a password none works: sign-in is by passkey or one-time link."""
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """An operator with every permission."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who signs in at the desk. Customers are never users: we keep no password of theirs."""

    email = models.EmailField(_("e-mail address"), unique=True)
    first_name = models.CharField(_("first name"), max_length=80, blank=True)
    last_name = models.CharField(_("last name"), max_length=80, blank=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def get_full_name(self) -> str:
        """First and last name, else the address."""
        return f"{self.first_name} {self.last_name}".strip() or self.email

    def get_short_name(self) -> str:
        """The first name, else the address."""
        return self.first_name or self.email


class Team(models.Model):
    """People who answer the same queues."""

    name = models.CharField(_("name"), max_length=80, unique=True)


class Agent(models.Model):
    """A member of staff who talks to customers, known to them by alias and staff number (requirement C15)."""

    class Role(models.TextChoices):
        """What the desk lets them do."""

        AGENT = "agent", _("Agent")
        LEAD = "lead", _("Team lead")
        ADMIN = "admin", _("Administrator")

    class Presence(models.TextChoices):
        """What the agent says; being connected is measured by `seen_at`."""

        AVAILABLE = "available", _("Available")
        AWAY = "away", _("Away")

    user = models.OneToOneField(User, on_delete=models.PROTECT, related_name="agent")
    alias = models.CharField(_("public alias"), max_length=40)
    staff_number = models.CharField(_("staff number"), max_length=8, unique=True)
    role = models.CharField(_("role"), max_length=8, choices=Role.choices, default=Role.AGENT)
    teams = models.ManyToManyField(Team, verbose_name=_("teams"), related_name="agents", blank=True)
    languages = ArrayField(models.CharField(max_length=10), verbose_name=_("languages"), default=list)
    capacity = models.PositiveSmallIntegerField(_("conversations at once"), default=4)
    presence = models.CharField(max_length=10, choices=Presence.choices, default=Presence.AWAY)
    presence_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(null=True, db_index=True)
    preferences = models.JSONField(default=dict, blank=True)

    @property
    def is_lead(self) -> bool:
        """Leads and administrators see their teams' conversations."""
        return self.role in {self.Role.LEAD, self.Role.ADMIN}

    @property
    def initials(self) -> str:
        """Up to two letters for the avatar."""
        return "".join(word[0] for word in self.alias.split()[:2]).upper()


class Customer(models.Model):
    """A person we help. Staff see the alias, UID, tier and language; the rest by a reveal.

    `uid` is the exchange's own account id (the token's `sub`), shown to staff and never redacted (L2, O6).
    """

    public_id = models.UUIDField(default=uuid7, unique=True, editable=False)
    alias = models.CharField(max_length=40)
    uid = models.CharField(max_length=64, blank=True)
    tier = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=10, default="en")
    region = models.CharField(max_length=8, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="merged")

    @property
    def is_vip(self) -> bool:
        """The tier comes from the exchange's signed claim alone, never from what somebody types (N2)."""
        return self.tier.lower().startswith("vip")


class ChannelIdentity(models.Model):
    """An identity of a customer on one channel or at the exchange: proven at `verified_at`."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="identities")
    kind = models.CharField(max_length=20)
    external_id = models.CharField(max_length=254)
    verified_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "external_id"], name="identity_once")]


class Contact(models.Model):
    """Raw name, e-mail address or phone number: staff see it only by a reveal."""

    class Kind(models.TextChoices):
        """Which field a reveal opens."""

        NAME = "name", _("Name")
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Phone")

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="contacts")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    value = models.CharField(max_length=254)
    verified_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["customer", "kind", "value"], name="contact_once")]


class Reveal(models.Model):
    """One field, or what a message hides, opened by one agent for one reason (architecture section 5)."""

    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="reveals")
    contact = models.ForeignKey(Contact, null=True, on_delete=models.PROTECT, related_name="reveals")
    message = models.UUIDField(null=True)
    conversation = models.UUIDField()
    reason = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="reveal_of_one", condition=models.Q(contact=None) ^ models.Q(message=None)
            )
        ]
        indexes = [models.Index(fields=["agent", "at"], name="reveal_agent_at")]


class IdentityKey(models.Model):
    """A key the exchange signs identity tokens with. Two may be valid while one replaces the other.

    A shared secret is sealed at rest: whoever reads a backup of the database can sign nothing.
    """

    class Algorithm(models.TextChoices):
        """EdDSA for all but small set-ups (api.md)."""

        EDDSA = "EdDSA", "EdDSA (Ed25519)"
        HS256 = "HS256", "HS256"

    kid = models.CharField(_("key id"), max_length=40, unique=True)
    algorithm = models.CharField(
        _("algorithm"), max_length=8, choices=Algorithm.choices, default=Algorithm.EDDSA
    )
    key = SealedTextField(_("public key (PEM), or the shared secret"))
    issuer = models.CharField(_("issuer"), max_length=120)
    audience = models.CharField(_("audience"), max_length=120)
    active = models.BooleanField(_("active"), default=True)
    created_at = models.DateTimeField(auto_now_add=True)


class SpentToken(models.Model):
    """A token id (`jti`) that was used for a purpose: a replayed token is refused."""

    jti = models.CharField(max_length=220, unique=True)
    expires_at = models.DateTimeField(db_index=True)


class EmailLink(models.Model):
    """A link that was mailed: whoever opens it holds that mailbox (L1). Only its digest is kept."""

    digest = models.CharField(max_length=64, unique=True)
    email = models.EmailField()
    conversation = models.UUIDField(null=True)
    language = models.CharField(max_length=10, default="en")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["email", "created_at"], name="email_link_recent")]


class Subscription(models.Model):
    """A mailbox that wants to be told of a topic. Nothing is told before its holder has confirmed.

    `topic` has no choices: another kind of news needs no migration. `mailbox` is the address in one spelling, `digest`
    that of the link that confirms, `last_told` the row of the newest thing told, so that nothing is told twice.
    """

    STATUS = "status"

    topic = models.CharField(max_length=20)
    email = models.EmailField()
    mailbox = models.CharField(max_length=254)
    language = models.CharField(max_length=10, default="en")
    digest = models.CharField(max_length=64, unique=True)
    asked_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True)
    last_told = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["topic", "mailbox"], name="subscription_once")]
