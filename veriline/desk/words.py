"""What the page's scripts say, in the agent's language."""

from django.utils.translation import gettext as _


def words_for_scripts() -> dict[str, str]:
    """All strings of the scripts by key. `{n}` and `{who}` are filled in the browser."""
    return {
        "undo": _("Undo"),
        "retry": _("Try again"),
        "edit": _("Edit"),
        "delete": _("Delete"),
        "not_sent": _("Not sent."),
        "sending": _("Sending"),
        "send_anyway": _("Send anyway"),
        "read": _("Read"),
        "failed": _("That did not work."),
        "offline": _("Offline. Drafts are kept here. New conversations go to colleagues until you are back."),
        "offline_act": _("You are offline. Nothing was changed."),
        "stale": _("Not live for {n} s"),
        "polling": _("Live updates are blocked here; the page asks every few seconds."),
        "signed_out": _("You are signed out. Your draft is kept here."),
        "sign_in": _("Sign in"),
        "draft_saved": _("Draft saved"),
        "overdue": _("{n} late"),
        "minutes": _("{n} min"),
        "hours": _("{h} h {m}"),
        "days": _("{n} d"),
        "typing": _("{who} is typing"),
        "seen": _("Seen {time}"),
        "gone": _("The customer is away since {time}"),
        "also_drafting": _("{who} is drafting here too"),
        "secret": _("We never ask customers for this. Remove it to send."),
        "unfilled": _("Fill in or remove {names} first."),
        "copied": _("Link copied."),
        "nothing": _("Nothing found."),
        "revoked": _("You can no longer see this conversation."),
        "press": _("Next time, just press"),
        "canned": _("Saved replies"),
        "uploading": _("Uploading {name}"),
        "remove": _("Remove {name}"),
        "available": _("Available"),
        "away": _("Away"),
        "you": _("You"),
        "just_now": _("now"),
        "five_minutes": _("5 minutes left to reply to {who}"),
        "one_minute": _("1 minute left to reply to {who}"),
        "breach": _("The reply to {who} is late"),
    }
