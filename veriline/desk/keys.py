"""Every command of the desk, once: its key, its words in the palette and on the sheet (ux.md section 8).

Single keys can be switched off or remapped in `/me/` (WCAG 2.1.4); keys with ⌘ (Ctrl), Enter and Esc stay.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from veriline.people.models import Agent


@dataclass(frozen=True)
class Command:
    """One finished act. `key` is a single letter, "g m", "mod+k" or empty; `scope` is where it makes sense."""

    name: str
    key: str
    label: Promise | str
    scope: str
    icon: str

    @property
    def remappable(self) -> bool:
        """Single letters can be changed."""
        return len(self.key) == 1


CONVERSATION, LIST, GO, SELF = "conversation", "list", "go", "self"

COMMANDS = (
    Command("reply", "r", _("Write a reply"), CONVERSATION, "corner-up-left"),
    Command("note", "n", _("Write an internal note"), CONVERSATION, "sticky-note"),
    Command("resolve", "e", _("Resolve, undo within 8 s"), CONVERSATION, "check"),
    Command("take", "i", _("Take it"), CONVERSATION, "hand"),
    Command("assign", "a", _("Transfer to a person or a team"), CONVERSATION, "arrow-right-left"),
    Command("waiting", "w", _("Wait for the customer"), CONVERSATION, "pause"),
    Command("link_incident", "l", _("Link to the incident"), CONVERSATION, "link"),
    Command("customer", "c", _("Customer pane"), CONVERSATION, "user"),
    Command("attachment", "v", _("View attachment"), CONVERSATION, "image"),
    Command("hand_back", "", _("Hand back to the assistant"), CONVERSATION, "bot"),
    Command("invite", "", _("Invite a colleague"), CONVERSATION, "users"),
    Command("reopen", "", _("Reopen"), CONVERSATION, "undo-2"),
    Command("copy_link", "", _("Copy link"), CONVERSATION, "copy"),
    Command("transcript", "", _("Transcript"), CONVERSATION, "file-text"),
    Command("next", "j", _("Next in the list"), LIST, "chevron-down"),
    Command("previous", "k", _("Previous in the list"), LIST, "arrow-up"),
    Command("open", "enter", _("Open"), LIST, "arrow-right"),
    Command("back", "escape", _("Back to the list"), LIST, "arrow-left"),
    Command("take_oldest", "", _("Take the oldest"), LIST, "inbox"),
    Command("go_mine", "g m", _("Go to Mine"), GO, "inbox"),
    Command("go_unassigned", "g u", _("Go to Unassigned"), GO, "users"),
    Command("go_vip", "g v", _("Go to VIP"), GO, "star"),
    Command("go_emergency", "g e", _("Go to Emergency"), GO, "siren"),
    Command("go_waiting", "g w", _("Go to Waiting"), GO, "pause"),
    Command("go_done", "g d", _("Go to Done"), GO, "circle-check"),
    Command("palette", "mod+k", _("Commands"), SELF, "command"),
    Command("sheet", "?", _("Shortcuts"), SELF, "keyboard"),
    Command("undo", "mod+z", _("Undo the last act"), SELF, "undo-2"),
    Command("presence", "mod+.", _("Away or available"), SELF, "bell"),
    Command("send", "mod+enter", _("Send"), SELF, "send"),
    Command("send_waiting", "alt+enter", _("Send and wait for the customer"), SELF, "send"),
)

SCOPES: dict[str, Promise | str] = {
    CONVERSATION: _("On this conversation"),
    LIST: _("In the list"),
    GO: _("Go to"),
    SELF: _("Everywhere"),
}


def remapped(agent: Agent) -> Mapping[str, str]:
    """The agent's own keys by command name."""
    own = agent.preferences.get("keys", {})
    return own if isinstance(own, dict) else {}


def single_keys_on(agent: Agent) -> bool:
    """Whether single letters do anything; the palette and ⌘ keys always do."""
    return bool(agent.preferences.get("single_keys", True))


def keymap(agent: Agent) -> list[dict[str, Any]]:
    """All commands with the keys in force, for the page's script."""
    own, single = remapped(agent), single_keys_on(agent)
    return [
        {
            "name": command.name,
            "key": _in_force(command, own, single),
            "label": str(command.label),
            "scope": command.scope,
            "icon": command.icon,
        }
        for command in COMMANDS
    ]


def _in_force(command: Command, own: Mapping[str, str], single: bool) -> str:
    key = own.get(command.name, command.key) if command.remappable else command.key
    letters = len(key) == 1 or key.startswith("g ")
    return "" if letters and not single else key
