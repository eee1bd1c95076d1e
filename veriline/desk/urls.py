"""Addresses of the desk. Every view but the demo sign-in asks for an agent with a second factor (access.py)."""

from django.urls import URLPattern, URLResolver, include, path

from .api import api
from .views import acts, fakes, files, flows, inbox, incidents, insights, me, official, settings, signin

_conversation: list[URLPattern | URLResolver] = [
    path("", inbox.permalink, name="permalink"),
    path("pane/", inbox.pane_fragment, name="pane"),
    path("head/", inbox.head_fragment, name="head"),
    path("opened/", inbox.opened, name="opened"),
    path("events/", inbox.events_fragment, name="events"),
    path("canned/", inbox.canned_replies, name="canned"),
    path("people/", inbox.people_fragment, name="people"),
    path("transcript/", inbox.transcript, name="transcript"),
    path("take/", acts.take, name="take"),
    path("reply/", acts.reply, name="reply"),
    path("note/", acts.note, name="note"),
    path("transfer/", acts.transfer, name="transfer"),
    path("hand-back/", acts.hand_back, name="hand_back"),
    path("resolve/", acts.resolve, name="resolve"),
    path("resolve/undo/", acts.undo_resolve, name="undo_resolve"),
    path("reopen/", acts.reopen, name="reopen"),
    path("waiting/", acts.waiting, name="waiting"),
    path("waiting/undo/", acts.not_waiting, name="not_waiting"),
    path("invite/", acts.invite, name="invite"),
    path("reveal/<int:contact>/", acts.reveal, name="reveal"),
    path("messages/<uuid:message>/reveal/", acts.reveal_message, name="reveal_message"),
    path("incidents/<int:incident>/link/", acts.link_incident, name="link_incident"),
    path("incidents/<int:incident>/unlink/", acts.unlink_incident, name="unlink_incident"),
    path("attachments/", files.upload, name="upload"),
]

_settings: list[URLPattern | URLResolver] = [
    path("", settings.index, name="settings"),
    path("brand/", settings.brand, name="settings_brand"),
    path("flows/", flows.index, name="flows"),
    path("flows/new/", flows.new, name="flow_new"),
    path("flows/<slug:slug>/", flows.edit, name="flow"),
    path("flows/<slug:slug>/names/", flows.names, name="flow_names"),
    path("official/", official.index, name="official"),
    path("official/new/", official.propose, name="official_new"),
    path("official/<int:pk>/end/", official.propose_end, name="official_end"),
    path("official/changes/<int:pk>/", official.decide, name="official_decide"),
    path("agents/<int:pk>/access/", settings.agent_access, name="agent_access"),
    path("<slug:section>/", settings.rows, name="settings_rows"),
    path("<slug:section>/new/", settings.edit, name="settings_new"),
    path("<slug:section>/<slug:pk>/", settings.edit, name="settings_edit"),
    path("<slug:section>/<slug:pk>/remove/", settings.remove, name="settings_remove"),
]

_incidents: list[URLPattern | URLResolver] = [
    path("", incidents.index, name="incidents"),
    path("new/", incidents.new, name="incident_new"),
    path("<int:pk>/", incidents.one, name="incident"),
    path("<int:pk>/update/", incidents.update, name="incident_update"),
    path("<int:pk>/close/", incidents.close, name="incident_close"),
]

_desk: list[URLPattern | URLResolver] = [
    path("", inbox.home, name="home"),
    path("demo-sign-in/<str:secret>/", signin.demo_sign_in, name="demo_sign_in"),
    path("q/<slug:view>/", inbox.queue, name="queue"),
    path("q/<slug:view>/list/", inbox.list_fragment, name="list"),
    path("q/<slug:view>/rows/<uuid:conversation>/", inbox.row_fragment, name="row"),
    path("q/<slug:view>/<uuid:conversation>/", inbox.queue, name="conversation"),
    path("c/<uuid:conversation>/", include(_conversation)),
    path("files/<uuid:attachment>/", files.download, name="download"),
    path("files/<uuid:attachment>/picture/", files.picture, name="picture"),
    path("files/<uuid:attachment>/thumbnail/", files.thumbnail, name="thumbnail"),
    path("pull/", acts.pull, name="pull"),
    path("presence/", acts.presence, name="presence"),
    path("presence/leaving/", me.leaving, name="leaving"),
    path("offers/", inbox.offers_fragment, name="offers"),
    path("offers/<int:offer>/accept/", acts.accept_offer, name="accept_offer"),
    path("offers/<int:offer>/decline/", acts.decline_offer, name="decline_offer"),
    path("me/", me.me, name="me"),
    path("me/keys/", me.my_keys, name="my_keys"),
    path("incidents/", include(_incidents)),
    path("fakes/", fakes.index, name="fakes"),
    path("fakes/reports/<int:pk>/", fakes.decide, name="fake_decide"),
    path("fakes/<int:pk>/", fakes.one, name="fake"),
    path("reports/", insights.reports, name="reports"),
    path("reports/goal/", insights.set_goal, name="goal"),
    path("knowledge/gaps/", insights.board, name="gaps"),
    path("knowledge/gaps/<int:gap>/draft/", insights.draft, name="gap_draft"),
    path("knowledge/gaps/<int:gap>/dismiss/", insights.dismiss, name="gap_dismiss"),
    path("settings/", include(_settings)),
]

urlpatterns = [
    path("api/v1/agent/", api.urls),
    path("", include((_desk, "desk"))),
]
