"""Addresses of the customers' pages (ux.md 5.1): the language first, then the page."""

from django.urls import include, path, re_path, register_converter

from veriline.knowledge import languages
from veriline.knowledge.models.kinds import LISTS, PLACES

from . import views
from .feeds import FORMS


class LanguageConverter:
    """A language that is switched on, as a path writes it."""

    regex = languages.PATH

    def to_python(self, value: str) -> str:
        """The code as it stands. Raises ValueError, which is no page, for a language that is not switched on."""
        if value not in languages.codes():
            raise ValueError(value)
        return value

    def to_url(self, value: str) -> str:
        """The code as it stands."""
        return value


register_converter(LanguageConverter, "language")

pages = [
    path("", views.home, name="home"),
    path("search", views.search, name="search"),
    path("topics/<slug:topic>/", views.topic, name="topic"),
    path("topics/<slug:topic>/<slug:section>/", views.topic, name="section"),
    re_path(rf"^topics/(?P<topic>[-\w]+)/feed\.(?P<form>{FORMS})$", views.topic_feed, name="topic_feed"),
    path("topics/<slug:topic>/qr.svg", views.topic_qr, name="topic_qr"),
    path("qr/<int:number>.svg", views.page_qr, name="page_qr"),
    path("articles/<int:number>/feedback/", views.feedback, name="feedback"),
    path("policies/<int:number>/versions/<int:version>/", views.policy_version, name="policy_version"),
    path(
        "policies/<int:number>/versions/<int:version>/changes/", views.policy_changes, name="policy_changes"
    ),
    re_path(
        rf"^(?P<place>{'|'.join(PLACES)})/(?P<number>\d{{1,9}})(?:-(?P<slug>[^/]*))?/$",
        views.article,
        name="article",
    ),
    path("announcements/", views.announcement_centre, name="announcements"),
    path("announcements/check/", views.how_to_check, name="how_to_check"),
    re_path(
        rf"^(?P<place>{'|'.join(LISTS)})/feed\.(?P<form>{FORMS})$",
        views.place_feed,
        name="list_feed",
    ),
    re_path(rf"^(?P<place>{'|'.join(LISTS)})/qr\.svg$", views.list_qr, name="list_qr"),
    re_path(rf"^(?P<place>{'|'.join(LISTS)})/$", views.listing, name="list"),
    path("status/", views.status, name="status"),
    path("status/subscribe/", views.subscribe, name="subscribe"),
    path("status/confirm/<str:secret>/", views.confirm, name="confirm"),
    path("status/unsubscribe/<str:token>/", views.unsubscribe, name="unsubscribe"),
    re_path(rf"^status/feed\.(?P<form>{FORMS})$", views.status_feed, name="status_feed"),
    path("status/<int:number>/", views.incident, name="incident"),
    path("contact/", views.contact, name="contact"),
    path("chat/", views.chat, name="chat"),
    path("chat/embed/", views.embed, name="embed"),
    path("chat/<uuid:conversation>/", views.conversation, name="conversation"),
    path("chat/<uuid:conversation>/<str:secret>/", views.return_link, name="return_link"),
    path("sign-in/", views.sign_in, name="sign_in"),
    path("sign-in/token/", views.sign_in_by_token, name="sign_in_by_token"),
    path("sign-in/<str:secret>/", views.sign_in_link, name="sign_in_link"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("account/", views.account, name="account"),
    path("verify/", views.verify, name="verify"),
    path("verify/report/", views.report_fake, name="report_fake"),
    path("verify/report/<str:secret>/", views.report_told, name="report_told"),
    path("verify/channels/", views.official_channels, name="official_channels"),
    path("never-ask/", views.never_ask, name="never_ask"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
]

#: What the pages of the desk need as well: the brand's look and the visitor's choices.
look = [
    path("brand.css", views.brand_css, name="brand_css"),
    path("brand/logo", views.brand_logo, name="brand_logo"),
    path("language/", views.choose_language, name="choose_language"),
    path("theme/", views.choose_theme, name="choose_theme"),
    path("media/<path:name>", views.media, name="media"),
    path("visit/", views.note_visit, name="note_visit"),
    path("region/", views.choose_region, name="choose_region"),
]

#: First words of addresses that lead to the visitor's own language.
WITHOUT_LANGUAGE = "|".join(
    {*PLACES, *LISTS, "search", "topics", "status", "contact", "chat", "sign-in", "account"}
    | {"verify", "never-ask", "accessibility", "privacy"}
)

#: What anyone may check us by (RFC 8615).
well_known = [
    path("keys.json", views.keys, name="keys"),
    path("keys/<slug:key>.pem", views.key, name="key"),
    path("check_channels.py", views.channels_checker, name="channels_checker"),
    path("check_signed.py", views.checker, name="checker"),
    re_path(r"^announcements/list\.txt(?P<signature>\.sig)?$", views.signed_list, name="signed_list"),
    re_path(
        r"^announcements/(?P<statement>\d{1,9}-[a-z-]+-\d+)\.txt(?P<signature>\.sig)?$",
        views.signed_announcement,
        name="signed_announcement",
    ),
]

app_name = "portal"
urlpatterns = [
    *look,
    path("verify/channels.json", views.signed_channels, name="signed_channels"),
    path("favicon.ico", views.favicon),
    path("robots.txt", views.robots),
    path(".well-known/veriline/", include(well_known)),
    path("sitemap.xml", views.sitemap_index, name="sitemap_index"),
    path("sitemap-<language:language>.xml", views.sitemap, name="sitemap"),
    path("<language:language>/", include(pages)),
    re_path(rf"^(?P<rest>(?:(?:{WITHOUT_LANGUAGE})(?:/.*)?)?)$", views.in_my_language),
]
