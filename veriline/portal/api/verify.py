"""Is this really us, for apps, partners and other sites (api.md)."""

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Router
from pydantic import Field

from veriline.trust import words
from veriline.trust.reading.plain import MOST
from veriline.trust.verify import Unreachable
from veriline.trust.verify import verify as answer_for

from ..visitors import remote_address
from . import access
from .problems import Problem
from .schemas import Verified

router = Router(tags=["official channels"])


@router.get("/verify", response=Verified, exclude_none=True)
def verify(request: HttpRequest, q: Annotated[str, Field(max_length=MOST)]) -> dict[str, Any]:
    """Whether what `q` names is ours. Of several channels in one text, the worst is answered.

    `unknown` is to be treated as not us, and so is every error: 503 says that the register cannot be read now. `reason`
    is for people, in the language of the request; `code` is stable. What holds a secret is answered with `code`
    `secret` and is not repeated. Never send a whole message of a customer here.
    """
    access.limit(request, access.CHECKS, remote_address(request))
    try:
        answer = answer_for(q)
    except Unreachable as error:
        raise Problem(503, "unreachable", words.DOWN) from error
    return {
        "verdict": answer.verdict,
        "kind": answer.claim.kind,
        "normalized": answer.claim.key,
        "platform": answer.claim.platform or None,
        "lookalike_of": answer.like.entry.shown if answer.like else None,
        "code": answer.why,
        "reason": words.whole(answer),
        "as_of": answer.as_of.isoformat(),
    }
