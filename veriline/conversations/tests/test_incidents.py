"""Who is linked to an incident is told each update once, in the own language; who only named it sees the call-out."""

import pytest

from tests import people
from veriline.conversations import handlers, incidents, tasks
from veriline.conversations.actions import close
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.journal.events import SYSTEM
from veriline.journal.models import Event
from veriline.knowledge.incidents import close_incident, update_incident
from veriline.knowledge.models import Incident, IncidentUpdate
from veriline.knowledge.tests.test_incidents import LEAD, OVER, TEXTS, TITLES, opened

pytestmark = pytest.mark.django_db

How = IncidentLink.How


def told(talk: Conversation) -> list[str]:
    """What the system said there."""
    return list(
        Message.objects.filter(conversation=talk, kind="system").order_by("pk").values_list("text", flat=True)
    )


def spread(update: IncidentUpdate, *, twice: bool = False) -> None:
    """Runs the handler and its jobs, perhaps a second time, as a queue may."""
    for _ in range(1 + twice):
        for talk in incidents.linked_to(update.incident):
            tasks.tell_incident(conversation=talk, update=update.pk)


def test_an_update_is_one_message_in_each_linked_open_conversation_however_often_the_job_runs() -> None:
    incident = opened()
    english, chinese, closed, other = (
        people.conversation(language=language) for language in ("en", "zh-hans", "en", "en")
    )
    for talk in (english, chinese, closed):
        incidents.link(talk, incident, how=How.ANSWER)
    close(closed, actor=SYSTEM)

    update = update_incident(
        incident, state=IncidentUpdate.State.FIXING, severity=Incident.Severity.MAJOR, texts=OVER, by=LEAD
    )
    spread(update, twice=True)

    assert told(english) == [f"{TITLES['en']} {OVER['en']}"]
    assert told(chinese) == [f"{TITLES['zh-hans']} {OVER['zh-hans']}"]
    assert told(closed) == told(other) == []
    assert people.events(english)[-2:] == ["message_written", "incident_told"]


def test_the_handler_defers_one_job_of_ids_for_each_linked_conversation(
    django_capture_on_commit_callbacks,
) -> None:
    from procrastinate.contrib.django.models import ProcrastinateJob

    incident = opened()
    talks = [people.conversation() for _ in range(3)]
    for talk in talks:
        incidents.link(talk, incident, how=How.ANSWER)
    update = close_incident(incident, texts=OVER, by=LEAD)
    event = Event.objects.get(type="incident_closed")
    handlers.tell_linked(event)
    jobs = ProcrastinateJob.objects.filter(task_name="conversations.tell_incident")
    assert sorted(job.args["conversation"] for job in jobs) == sorted(talk.pk for talk in talks)
    assert {tuple(sorted(job.args)) for job in jobs} == {("conversation", "update")}
    assert {job.args["update"] for job in jobs} == {update.pk}


def test_an_older_update_that_comes_late_is_not_told_after_a_newer_one() -> None:
    incident = opened()
    talk = people.conversation()
    incidents.link(talk, incident, how=How.ANSWER)
    older = update_incident(
        incident, state=IncidentUpdate.State.FIXING, severity=Incident.Severity.MAJOR, texts=TEXTS, by=LEAD
    )
    newer = close_incident(incident, texts=OVER, by=LEAD)
    assert incidents.tell(talk, newer)
    assert not incidents.tell(talk, older)
    assert told(talk) == [f"{TITLES['en']} {OVER['en']}"]


def test_a_waiting_conversation_that_named_it_before_gets_the_call_out_and_no_message() -> None:
    about, bystander = people.conversation(), people.conversation()
    people.says(about, "My TRON withdrawal has not arrived")
    people.says(bystander, "How do I change my e-mail address?")
    incident = opened()
    assert incidents.link_those_who_named(incident) == 1
    assert incidents.link_those_who_named(incident) == 0

    assert incidents.concerning(about) == [incident]
    assert incidents.concerning(bystander) == []
    spread(close_incident(incident, texts=OVER, by=LEAD))
    assert told(about) == []
    assert incidents.concerning(about) == []


def test_an_agent_links_and_unlinks_and_the_assistant_does_not_link_again() -> None:
    incident, ben = opened(), people.ben()
    talk = people.conversation()
    assert incidents.link(talk, incident, how=How.AGENT, agent=ben)
    assert not incidents.link(talk, incident, how=How.AGENT, agent=ben)
    assert incidents.unlink(talk, incident, agent=ben)
    assert not incidents.unlink(talk, incident, agent=ben)
    assert not incidents.link(talk, incident, how=How.ANSWER)
    assert incidents.concerning(talk) == []

    assert incidents.link(talk, incident, how=How.AGENT, agent=ben)
    kept = [event for event in people.events(talk) if event.startswith("incident")]
    assert kept == ["incident_linked", "incident_unlinked", "incident_linked"]


def test_one_that_only_named_it_is_linked_when_the_assistant_answers_with_it() -> None:
    incident = opened()
    talk = people.conversation()
    incidents.link_named(talk, "TRON withdrawal")
    assert incidents.link(talk, incident, how=How.ANSWER)
    assert IncidentLink.objects.get().how == How.ANSWER
