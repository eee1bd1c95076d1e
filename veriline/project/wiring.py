"""The whole table of reactions: when this has happened, these handlers run (as jobs, at least once).

And what a lower room asks of a higher one without knowing it: what the official register counts as ours, and what
search leans by.
"""

from collections.abc import Mapping, Sequence

from veriline.assistant.handlers import answer_first, guard_emergency, tell_removed
from veriline.assistant.recognise import lean
from veriline.channels.webchat.events import ReplyUnseen
from veriline.channels.webchat.handlers import watch_reply
from veriline.conversations import events as conversation
from veriline.conversations.handlers import find_concerned, tell_linked
from veriline.journal.events import JournalEvent
from veriline.journal.record import Handler
from veriline.knowledge import events as knowledge
from veriline.knowledge.search.leaning import Source as LeaningSource
from veriline.people.official import staff_numbers
from veriline.portal.handlers import mail_incident, mail_reply_notice
from veriline.portal.official import brand_names
from veriline.routing.events import AgentPresenceChanged
from veriline.routing.handlers import forget_closed, match_waiting, place_in_queue, settle_place
from veriline.trust import events as trust
from veriline.trust.handlers import sign_list
from veriline.trust.own import Source as OfficialSource

REACTIONS: Mapping[type[JournalEvent], Sequence[Handler]] = {
    conversation.MessageReceived: [answer_first],
    conversation.EmergencyRaised: [guard_emergency],
    conversation.MessageRedacted: [tell_removed],
    conversation.HandoffRequested: [place_in_queue],
    conversation.QueueEntered: [match_waiting],
    conversation.AgentJoined: [settle_place],
    conversation.MessageWritten: [watch_reply],
    conversation.ConversationClosed: [forget_closed, match_waiting],
    conversation.AgentLeft: [match_waiting],
    AgentPresenceChanged: [match_waiting],
    ReplyUnseen: [mail_reply_notice],
    knowledge.IncidentOpened: [find_concerned, mail_incident],
    knowledge.IncidentUpdated: [tell_linked, mail_incident],
    knowledge.IncidentClosed: [tell_linked, mail_incident],
    trust.RegisterChangeAgreed: [sign_list],
}

#: What is ours because it is in use (trust/own.py).
OFFICIAL: Sequence[OfficialSource] = [staff_numbers, brand_names]

#: What search leans by: the intents a question is likely to have (knowledge/search/leaning.py).
LEANING: LeaningSource = lean
