"""How staff sign in: allauth's own flow, without sign-up. Agents are added by an administrator."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from django.http import HttpRequest

from veriline.people.models import User


class StaffAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """The desk's rules for accounts."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: an administrator adds agents, and customers have no password of ours."""
        return False

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """The address counts as proven, as an administrator gave it; else no second factor could be added."""
        vouch_for(user)
        super().send_password_reset_mail(user, email, context)


def vouch_for(user: User) -> None:
    """Marks the address an administrator gave a member of staff as theirs; allauth's record follows our own."""
    EmailAddress.objects.filter(user=user).exclude(email__iexact=user.email).delete()
    EmailAddress.objects.update_or_create(
        user=user, email=user.email, defaults={"verified": True, "primary": True}
    )
