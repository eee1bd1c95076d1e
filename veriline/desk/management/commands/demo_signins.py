"""`demo_signins`: one-time sign-in addresses for the demo agents."""

import json
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from veriline.desk.actions import make_demo_sign_in
from veriline.people.models import Agent


class Command(BaseCommand):
    """Prints name, role and a fresh one-time address for every active agent. Exit 2 outside demo mode."""

    help = "Prints a one-time desk sign-in for every active demo agent"

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--json` as every command of api.md."""
        parser.add_argument("--json", action="store_true", help="print a JSON list")

    def handle(self, *args: Any, **options: Any) -> None:
        """Makes the addresses; each works once, for a day."""
        if not settings.DEMO:
            raise CommandError("one-time sign-ins exist in demo mode only", returncode=2)
        agents = Agent.objects.filter(user__is_active=True).select_related("user").order_by("pk")
        signins = [
            {"name": agent.alias, "role": agent.role, "url": make_demo_sign_in(agent.user)}
            for agent in agents
        ]
        if options["json"]:
            self.stdout.write(json.dumps(signins, ensure_ascii=False))
            return
        for signin in signins:
            self.stdout.write(f"{signin['name']:<12} {signin['role']:<6} {signin['url']}")
