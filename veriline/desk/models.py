"""The one row of the desk's own: a one-time demo sign-in."""

from django.conf import settings
from django.db import models


class DemoSignIn(models.Model):
    """Signs one demo agent in once, without password or second factor. Only its SHA-256 digest is kept."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="demo_sign_ins")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(null=True)
