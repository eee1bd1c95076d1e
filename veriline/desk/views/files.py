"""Files of a conversation: in by screening, out as downloads, both only for who may see the conversation."""

import io
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from PIL import Image

from veriline import safety
from veriline.conversations.attachments import MAX_BYTES, folder, keep, serve
from veriline.conversations.models import Attachment
from veriline.people.models import Agent

from ..access import agents_only, conversation_for
from ..reading import note_reading
from ..rights import may_write

#: What screening makes of every picture it lets in.
PICTURES = {"image/jpeg", "image/png"}
#: Twice the size on the page, for dense screens.
THUMBNAIL = (480, 320)


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
        return JsonResponse({"words": refusal(safety.Refused("too_large")), "code": "too_large"}, status=422)
    try:
        kept = keep(found, file.read(), name=file.name or "file", agent=agent)
    except safety.Refused as refused:
        return JsonResponse({"words": refusal(refused), "code": refused.code}, status=422)
    return JsonResponse({"id": str(kept.public_id), "name": kept.name, "size": kept.size}, status=201)


@require_GET
@agents_only
def download(request: HttpRequest, agent: Agent, attachment: UUID) -> HttpResponseBase:
    """The file, never rendered inside our origin."""
    row = attachment_for(agent, attachment)
    note_reading(row.conversation, agent=agent)
    return serve(row)


@require_GET
@agents_only
def picture(request: HttpRequest, agent: Agent, attachment: UUID) -> HttpResponseBase:
    """A picture to be looked at. What is kept was drawn anew by screening, so that it is a picture and nothing else."""
    row = _picture_for(agent, attachment)
    response = serve(row)
    response["Content-Disposition"] = "inline"
    return response


@require_GET
@agents_only
def thumbnail(request: HttpRequest, agent: Agent, attachment: UUID) -> HttpResponse:
    """The same, small enough for a conversation on a slow line."""
    row = _picture_for(agent, attachment)
    response = HttpResponse(_small(row), content_type="image/jpeg")
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, max-age=3600"
    return response


def _picture_for(agent: Agent, public_id: UUID) -> Attachment:
    """Raises `Http404` for what is no picture, or not for this agent."""
    row = attachment_for(agent, public_id)
    if row.mime not in PICTURES:
        raise Http404
    note_reading(row.conversation, agent=agent)
    return row


def _small(row: Attachment) -> bytes:
    with Image.open(folder() / row.path, formats=["JPEG", "PNG"]) as whole:
        whole.draft("RGB", THUMBNAIL)
        whole.thumbnail(THUMBNAIL)
        target = io.BytesIO()
        _flat(whole).save(target, "JPEG", quality=80)
    return target.getvalue()


def _flat(image: Image.Image) -> Image.Image:
    """Without transparency: on white, as a screenshot's reader sees it."""
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    over = image.convert("RGBA")
    ground = Image.new("RGB", over.size, "white")
    ground.paste(over, mask=over.getchannel("A"))
    return ground


def attachment_for(agent: Agent, public_id: UUID) -> Attachment:
    """A file of a conversation the agent may see. Raises `Http404`."""
    row = Attachment.objects.filter(public_id=public_id).select_related("conversation").first()
    if row is None:
        raise Http404
    conversation_for(agent, row.conversation.public_id)
    return row


def refusal(refused: safety.Refused) -> str:
    """Why a file was not kept and what to do, in the agent's language."""
    return {
        "empty": _("The file is empty. Choose another one."),
        "too_large": _("The file is too large. Choose one under %(mb)s MB.") % {"mb": refused.most // 2**20},
        "type": _("Send a JPG, PNG, HEIC, PDF or text file."),
        "mismatch": _("The file is not what its name says. Send the original picture or PDF."),
        "pixels": _("The picture has too many pixels. Take a screenshot of it and send that."),
        "animated": _("Moving pictures cannot be sent. Take a screenshot of it and send that."),
        "secret": _("The code in this picture opens a wallet or an account. Send a picture without it."),
        "infected": _("The virus scanner stopped this file. Nothing of it was kept."),
        "unscanned": _("Files cannot be checked just now. Try again in a few minutes."),
    }.get(refused.code, _("The file cannot be read. Save it again and send the new one."))
