"""How staff sign in: allauth's own flow, without sign-up. Agents are added by an administrator."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class StaffAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """The desk's rules for accounts."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: an administrator adds agents, and customers have no password of ours."""
        return False
