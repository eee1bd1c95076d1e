"""What a page tells of itself while it is read: a visit, the page, what was chosen. Counted without a name."""

from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from veriline.insights import actions
from veriline.limits import Limit, Limited, spend

from ..visitors import remote_address

NOTES = Limit("visit_notes", burst=60, every_s=1)


class NoteForm(forms.Form):
    """One thing that happened on a page. `article` is a public number, `search` the id of a page of results."""

    visit = forms.UUIDField()
    language = forms.ChoiceField(choices=lambda: settings.LANGUAGES)
    article = forms.IntegerField(required=False, min_value=1, max_value=999_999_999)
    search = forms.UUIDField(required=False)
    chosen = forms.BooleanField(required=False)


@csrf_exempt  # Sent by the page's script while it is left; nothing of anybody's changes but a count.
@require_POST
def note_visit(request: HttpRequest) -> HttpResponse:
    """Notes it. The answer is always the same and empty: nobody waits for it."""
    form = NoteForm(request.POST)
    try:
        spend(NOTES, remote_address(request))
    except Limited:
        return HttpResponse(status=204)
    if form.is_valid():
        _note(form.cleaned_data)
    return HttpResponse(status=204)


def _note(said: dict[str, Any]) -> None:
    visit: UUID = said["visit"]
    if said["article"]:
        actions.note_reading(said["article"], language=said["language"], visit=visit)
    if said["search"]:
        actions.note_visit_of_search(said["search"], visit=visit, clicked=said["chosen"])
