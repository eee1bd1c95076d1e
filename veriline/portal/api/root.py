"""The API object with its routers; `/api/v1/openapi.json` describes it."""

from ninja import NinjaAPI

from . import account, attachments, conversations, incidents, knowledge, problems, queue, verify

api = NinjaAPI(
    title="Veriline Customer API",
    version="1.0.0",
    description="One conversation per token. Errors are problem details (RFC 9457).",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
)
problems.register(api)
for router in (
    conversations.router,
    queue.router,
    attachments.router,
    account.router,
    knowledge.router,
    incidents.router,
    verify.router,
):
    api.add_router("", router)
