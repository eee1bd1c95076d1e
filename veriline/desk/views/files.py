"""Files of a conversation: in by screening, out as downloads, both only for who may see the conversation."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from veriline import safety
from veriline.conversations.attachments import MAX_BYTES, keep, serve
from veriline.conversations.models import Attachment
from veriline.people.models import Agent

from ..access import agents_only, conversation_for
from ..reading import note_reading
from ..rights import may_write


@require_POST
@agents_only
def upload(request: HttpRequest, agent: Agent, conversation: UUID) -> JsonResponse:
    """Keeps one file for the next reply. 422 with words that say what to do when it is refused."""
    found = conversation_for(agent, conversation)
    if not may_write(found, agent):
        raise PermissionDenied
    file = request.FILES.get("file")
    if file is None or file.size is None:
        return JsonResponse({"words": _("Choose a file."), "code": "empty"}, status=422)
    if file.size > MAX_BYTES:
        return JsonResponse({"words": refusal("too_large"), "code": "too_large"}, status=422)
    try:
        kept = keep(found, file.read(), name=file.name or "file", agent=agent)
    except safety.Refused as refused:
        return JsonResponse({"words": refusal(refused.code), "code": refused.code}, status=422)
    return JsonResponse({"id": str(kept.public_id), "name": kept.name, "size": kept.size}, status=201)


@require_GET
@agents_only
def download(request: HttpRequest, agent: Agent, attachment: UUID) -> HttpResponseBase:
    """The file, never rendered inside our origin."""
    row = attachment_for(agent, attachment)
    note_reading(row.conversation, agent=agent)
    return serve(row)


def attachment_for(agent: Agent, public_id: UUID) -> Attachment:
    """A file of a conversation the agent may see. Raises `Http404`."""
    row = Attachment.objects.filter(public_id=public_id).select_related("conversation").first()
    if row is None:
        raise Http404
    conversation_for(agent, row.conversation.public_id)
    return row


def refusal(code: str) -> str:
    """Why a file was not kept and what to do, in the agent's language."""
    return {
        "empty": _("The file is empty. Choose another one."),
        "too_large": _("The file is too large. Choose one under %(mb)s MB.") % {"mb": MAX_BYTES // 2**20},
        "type": _("Send a JPG, PNG, HEIC, PDF or text file."),
        "mismatch": _("The file is not what its name says. Send the original picture or PDF."),
        "pixels": _("The picture has too many pixels. Take a screenshot of it and send that."),
    }.get(code, _("The file cannot be read. Save it again and send the new one."))
