"""What the assistant says in its own words: reviewed templates, no fact it has not looked up, no secret asked for (B9).

Everything else it says is quoted from an article (compose.py), worded from one by a model and compared with it where an
operator wants that (wording), or written by staff in a flow.
"""

from django.utils.translation import gettext_lazy as _

# Translators: ten languages
GREETING = _("Hello. I am an automatic assistant. Tell me what happened, in any language.")
GO_ON = _("Tell me what happened, with the coin or the network if there is one.")
FROM_ARTICLE = _("From our help centre:")
WORDED = _("Worded automatically from our help centre, and compared with it sentence by sentence:")
MORE_FROM_ARTICLE = _("I looked again. From our help centre:")
NOTED = _("Noted: %(details)s.")
KEPT = _("I keep that for whoever helps you. Did the answer above help?")
WHICH = _("Which of these is it?")
# Translators: ten languages
ASK_AGAIN = _(
    "I did not find an answer to that. Say it in other words, with the coin or the network if there is one, "
    "or talk to a person."
)
NOT_OURS = _(
    "I can only answer for accounts and services here. For an account elsewhere, ask that company in its own app. If "
    "it is about us, say it in other words, or talk to a person."
)
# Translators: ten languages
HANDOFF = _("I am asking a person to take over. You do not need to repeat anything.")
# Translators: ten languages
HANDOFF_AFTER_FAILURES = _("I could not help with this. A person takes over and can read everything above.")
# Translators: ten languages
CLOSED_HOURS = _("Nobody is here right now. Your place is kept, and a person answers as soon as we are back.")
# Translators: ten languages
EMERGENCY = _(
    "You are answered before everyone else. Withdrawals are NOT stopped yet. If you can sign in, stop them yourself "
    "in your exchange app: Security, Freeze account. Nobody of us ever asks for a code, a password or a seed phrase."
)
# Translators: ten languages
REDACTED = _(
    "We removed something secret from your message and did not keep it. Treat it as seen by others: change it, or "
    "move what it protects. We will never ask for it."
)
# Translators: ten languages
NO_SECRET = _("Thank you. It is no secret then, and stands in your message as you wrote it.")
# Translators: ten languages
GOOD = _("Good. You can close this chat, or ask something else.")

#: In flows.
NOT_AT_HAND = _("I do not have it")
TXID_FITS = _(
    "Noted: %(txid)s. It has the form of a transaction on %(networks)s. Whether it has arrived only a look-up on the "
    "network can tell; I have not looked."
)
FLOW_DONE = _("That is all I need. Did this solve it?")
