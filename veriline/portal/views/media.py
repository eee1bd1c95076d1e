"""Pictures and films of the help centre, from our own origin. Nothing else of the media folder has an address."""

import re
from http import HTTPStatus
from typing import Final

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

#: What may be seen, by ending. Uploads of customers and originals of pictures lie in other folders.
KINDS: Final = {
    "avif": "image/avif",
    "gif": "image/gif",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "vtt": "text/vtt; charset=utf-8",
}
NAME = re.compile(rf"(?:images|videos)/[^/]+\.({'|'.join(KINDS)})")

#: One range of bytes, as players of films ask for it (RFC 9110, 14.1.2).
RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})?")

#: An SVG opened by itself runs nothing and loads nothing.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@require_safe
def media(request: HttpRequest, name: str) -> HttpResponseBase:
    """One file, or the range of it that was asked for. Names change with content, so browsers keep them."""
    found = NAME.fullmatch(name)
    if found is None or not default_storage.exists(name):
        raise Http404
    response = _answer(name, request.headers.get("Range", ""))
    response["Content-Type"] = KINDS[found[1]]
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "public, max-age=604800"
    response["Content-Security-Policy"] = POLICY
    return response


def _answer(name: str, wanted: str) -> HttpResponseBase:
    size = default_storage.size(name)
    asked = RANGE.fullmatch(wanted)
    if asked is None:
        return FileResponse(default_storage.open(name))
    start, end = int(asked[1]), min(int(asked[2] or size - 1), size - 1)
    if start > end:
        status = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        return HttpResponse(status=status, headers={"Content-Range": f"bytes */{size}"})
    with default_storage.open(name) as file:
        file.seek(start)
        part = file.read(end - start + 1)
    headers = {"Content-Range": f"bytes {start}-{end}/{size}"}
    return HttpResponse(part, status=HTTPStatus.PARTIAL_CONTENT, headers=headers)
