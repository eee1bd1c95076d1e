"""What every installation stands on before its first customer: a help centre to write in, a team and its queue."""

from django.core.management import call_command
from django.db import transaction

from veriline.knowledge.models import HelpHome
from veriline.people.models import Team
from veriline.routing.models import BusinessHours, Queue

TEAM = "General"


def has_help_centre() -> bool:
    """Whether there is a help centre to write in, with or without articles."""
    return bool(HelpHome.objects.exists())


def lay_help_centre() -> None:
    """A home and the topics in each language. The articles that ship wait as drafts, published in demo mode alone."""
    call_command("load_articles", verbosity=0)


@transaction.atomic
def lay_queue() -> Queue:
    """The queue that takes what no other takes, around the clock until the operator says otherwise."""
    hours, _ = BusinessHours.objects.get_or_create(
        name="Round the clock",
        defaults={"weekly": {str(day): [["00:00", "24:00"]] for day in range(1, 8)}},
    )
    found = Queue.objects.filter(is_default=True).first()
    return found or Queue.objects.create(
        slug="general",
        name="General",
        name_zh="综合咨询",
        team=Team.objects.get_or_create(name=TEAM)[0],
        hours=hours,
        is_default=True,
    )
