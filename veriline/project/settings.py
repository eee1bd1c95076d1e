"""One settings file: deployment comes from the environment (environment.py), business from the database."""

import os
from urllib.parse import urlsplit

from django.conf import global_settings

from . import environment

# Read when numpy is loaded, which is later. Threads that spin for a product of a fifth of a millisecond cost a search
# 9 ms of CPU instead of 2.4 (two cores, both busy); a web process has one core.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

BASE_DIR = environment.ROOT
DATA_DIR = environment.data_folder()
DEMO = environment.MODE.read() != "production"
DEBUG = False
SECRET_KEY = environment.secret_key()
SIGNING_KEY_FILE = environment.signing_key_file()

HELP_URL = environment.help_url()
DESK_URL = environment.desk_url()
LIVE_URL = environment.live_url()
LIVE_HEALTH_URL = f"http://{environment.HOST.read()}:{environment.port() + 1}/healthz"
HELP_HOST = urlsplit(HELP_URL).hostname or "localhost"
DESK_HOST = urlsplit(DESK_URL).hostname or "desk.localhost"
ALLOWED_HOSTS = [
    HELP_HOST,
    DESK_HOST,
    "127.0.0.1",
    *filter(None, environment.EXTRA_HOSTS.read().split(",")),
]
TRUSTED_PROXIES = int(environment.PROXIES.read())
SECURE = HELP_URL.startswith("https://")

ROOT_URLCONF = "veriline.project.urls"
DESK_URLCONF = "veriline.project.desk_urls"
WSGI_APPLICATION = "veriline.project.wsgi.application"

INSTALLED_APPS = [
    # The house, roof first: templates and commands of a higher floor win.
    "veriline.project",
    "veriline.desk",
    "veriline.portal",
    "veriline.insights",
    "veriline.channels",
    "veriline.channels.webchat",
    "veriline.routing",
    "veriline.assistant",
    "veriline.conversations",
    "veriline.people",
    "veriline.live",
    "veriline.knowledge",
    "veriline.journal",
    "veriline.limits",
    "veriline.fields",
    "veriline.signing",
    "veriline.trust",
    # What it stands on.
    "procrastinate.contrib.django",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.redirects",
    "wagtail.contrib.table_block",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_htmx",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
]

MIDDLEWARE = [
    "veriline.project.middleware.hear_out",
    "veriline.project.middleware.addresses",
    "django.middleware.security.SecurityMiddleware",
    "veriline.project.middleware.content_security_policy",
    "veriline.project.static.StaticFiles",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "veriline.project.middleware.drop_forged_session",
    "veriline.project.middleware.LanguageMiddleware",
    "veriline.portal.api.cors.allow_origins",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "veriline.desk.cms.guard_cms",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",  # old addresses of topics; on a 404 alone
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "veriline" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "veriline.project.context.brand",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]

DATABASES = {"default": {**environment.database_settings(), "CONN_MAX_AGE": None, "CONN_HEALTH_CHECKS": True}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

LANGUAGE_CODE = "en"
LANGUAGES = (
    global_settings.LANGUAGES
)  # what the framework can say; which customers see is data (knowledge.Language)
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
USE_I18N = True
FORMAT_MODULE_PATH = "veriline.project.formats"
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = None  # no collectstatic: static.py collects at start
STATICFILES_DIRS = [BASE_DIR / "veriline" / "static"]
MEDIA_ROOT = environment.MEDIA.read() or DATA_DIR / "media"
MEDIA_URL = "/media/"
CLAMD = environment.CLAMD.read()
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "veriline.project.static.VersionedStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "veriline.desk.adapter.StaffAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = DEMO
MFA_TOTP_ISSUER = "Veriline desk"

SESSION_COOKIE_NAME = "veriline_session"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "veriline_csrf"
CSRF_TRUSTED_ORIGINS = [HELP_URL, DESK_URL]
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SILENCED_SYSTEM_CHECKS: list[str] = []

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
globals().update(environment.smtp_settings())
DEFAULT_FROM_EMAIL = environment.MAIL_FROM.read()
ADMINS = [("Operator", environment.ERROR_MAIL.read())] if environment.ERROR_MAIL.read() else []

WAGTAIL_SITE_NAME = "Veriline"
#: SVG too: drawings stay sharp and small. They are served with a policy under which they run nothing (views/media.py).
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "svg", "webp"]
WAGTAIL_PAGE_MODEL = "wagtailcore.Page"
WAGTAILADMIN_BASE_URL = DESK_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

PROCRASTINATE_IMPORT_PATHS = ["veriline.journal.jobs", "veriline.journal.seal"]
PROCRASTINATE_WORKER_DEFAULTS = {"delete_jobs": "successful"}

EMBEDDINGS = environment.EMBEDDINGS.is_on()
LANGUAGE_MODEL = environment.language_model()
INSIGHTS_DAYS = max(1, int(environment.INSIGHTS_DAYS.read()))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"unless_health": {"()": "veriline.project.logs.unless_health"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": environment.LOG_LEVEL.read()},
    "loggers": {
        "django.request": {"level": "ERROR", "filters": ["unless_health"]},
        **{
            name: {"level": "WARNING"}
            for name in ("procrastinate", "wagtail", "django_tasks", "picows", "httpx", "httpcore")
        },
    },
}
