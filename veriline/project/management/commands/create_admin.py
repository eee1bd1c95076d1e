"""`create_admin`: the first administrator of a production installation."""

import getpass
import sys
from argparse import ArgumentParser
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand
from django.core.validators import validate_email
from django.db import transaction

from veriline.people.models import Agent, User
from veriline.project.foundation import lay_queue


class Command(BaseCommand):
    """Asks for a password on the terminal, or takes it from standard input with `--stdin`; never as an argument."""

    help = "Creates an administrator who can sign in at the desk and set up everything else there."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Who it is."""
        parser.add_argument("email")
        parser.add_argument("--alias", default="Admin", help="name customers see")
        parser.add_argument("--staff-number", default="0001", help="number customers can check")
        parser.add_argument("--stdin", action="store_true", help="read the password from standard input")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit 2 for an address or password that does not fit."""
        if not options["stdin"] and not sys.stdin.isatty():
            self.stderr.write(
                "There is no terminal to ask for the password; give it on standard input with --stdin."
            )
            sys.exit(2)
        password = sys.stdin.readline().rstrip("\n") if options["stdin"] else getpass.getpass("Password: ")
        try:
            validate_email(options["email"])
            validate_password(password)
            if User.objects.filter(email=options["email"]).exists():
                raise ValidationError("Somebody with this address exists already.")
            if Agent.objects.filter(staff_number=options["staff_number"]).exists():
                raise ValidationError("This staff number is taken; choose another with --staff-number.")
        except ValidationError as error:
            self.stderr.write("\n".join(error.messages))
            sys.exit(2)
        with transaction.atomic():
            user = User.objects.create_superuser(options["email"], password)
            agent = Agent.objects.create(
                user=user,
                alias=options["alias"],
                staff_number=options["staff_number"],
                role=Agent.Role.ADMIN,
                languages=["en", "zh-hans"],
            )
            agent.teams.add(lay_queue().team)
        self.stdout.write("Done. Sign in at the desk; it will ask you to set up a second factor.")
