"""Files: screened before they are kept, given out only to who may see the conversation."""

from typing import Any
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest
from ninja import File, Router, Status
from ninja.files import UploadedFile

from veriline.conversations import attachments
from veriline.safety import Refused

from ..visitors import remote_address
from . import access
from .problems import refuse_closed

router = Router(tags=["attachments"])


@router.post("/conversations/{conversation_id}/attachments", auth=access.token, response={201: dict})
def upload(request: HttpRequest, conversation_id: UUID, file: File[UploadedFile]) -> Any:
    """Keeps one screened file for a message to come. Raises for what is not safe, by name."""
    conversation = access.conversation(request, conversation_id)
    refuse_closed(conversation)
    access.limit(request, access.UPLOADS, conversation_id)
    access.limit(request, access.UPLOADS_PER_ADDRESS, remote_address(request))
    if (file.size or 0) > attachments.MAX_BYTES:
        raise Refused("too_large")
    kept = attachments.keep(conversation, file.read(), name=file.name or "file")
    return Status(
        201, {"attachment": str(kept.public_id), "state": "safe", "name": kept.name, "size": kept.size}
    )


@router.get("/conversations/{conversation_id}/attachments/{attachment_id}", auth=access.token)
def download(request: HttpRequest, conversation_id: UUID, attachment_id: UUID) -> FileResponse:
    """One file of this conversation, never shown inline by the browser's guess."""
    conversation = access.conversation(request, conversation_id)
    found = conversation.attachments.filter(public_id=attachment_id).first()
    if found is None:
        raise Http404
    return attachments.serve(found)
