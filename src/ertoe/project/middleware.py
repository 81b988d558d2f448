"""What every request passes on its way in and out."""

import secrets
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.utils import translation
from django.utils.crypto import constant_time_compare

from ertoe.access.doors import looks_of_one_request
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.circle.queries import viewer_for
from ertoe.foundation.keys import keyring
from ertoe.foundation.language import language_in_use
from ertoe.implementation.own_words.spoken_here import as_they_say_there
from ertoe.ui.themes import THEMES, known

Next = Callable[[Request], HttpResponse]
LOOKS = ("words", "pictures")
YEAR = 365 * 24 * 3600


def content_security_policy(get_response: Next) -> Next:
    """Only our own scripts and styles, by nonce; nothing inline, nothing from elsewhere."""

    def answer(request: Request) -> HttpResponse:
        request.nonce = secrets.token_urlsafe(16)
        response = get_response(request)
        nonce = f"'nonce-{request.nonce}'"
        response.headers.setdefault(
            "Content-Security-Policy",
            f"default-src 'none'; script-src 'self' {nonce}; style-src 'self' {nonce}; img-src 'self' data:; "
            "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'",
        )
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response

    return answer


def language_and_theme(get_response: Next) -> Next:
    """`?lang=` and `?theme=` once, then remembered; else the person's own, what the browser asks, or Dutch."""
    languages = dict(settings.LANGUAGES)

    def answer(request: Request) -> HttpResponse:
        language = request.GET.get("lang", "")
        theme = request.GET.get("theme", "")
        chosen = language if language in languages else translation.get_language_from_request(request)
        request.language_is_chosen = language in languages or settings.LANGUAGE_COOKIE_NAME in request.COOKIES
        remembered = request.COOKIES.get("ertoe_theme", "")
        look = request.GET.get("look", "")
        request.is_pictures_first = (look or request.COOKIES.get("ertoe_look", "")) == "pictures"
        request.theme = known(theme, remembered, settings.ERTOE_THEME)
        with translation.override(chosen):
            request.LANGUAGE_CODE = chosen
            response = get_response(request)
            response.headers.setdefault("Content-Language", language_in_use())
        if language in languages:
            _remember(response, settings.LANGUAGE_COOKIE_NAME, language)
        if theme in THEMES:
            _remember(response, "ertoe_theme", theme)
        if look in LOOKS:
            _remember(response, "ertoe_look", look)
        return response

    return answer


def _remember(response: HttpResponse, name: str, value: str) -> None:
    """Nobody keeps, for others, a page that comes with somebody's choice."""
    response.headers["Cache-Control"] = "no-store, private"
    response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="Lax", secure=settings.IS_HTTPS)


def viewer(get_response: Next) -> Next:
    """Makes `request.viewer` once, and appends who looked before the answer leaves."""

    def answer(request: Request) -> HttpResponse:
        with keyring():
            request.viewer = _viewer(request)
            with looks_of_one_request(request.viewer) as looked, translation.override(_language(request)):
                with as_they_say_there(request.viewer):
                    response = get_response(request)
                response.headers.setdefault("Content-Language", language_in_use())
                if response.status_code >= 400 and response.status_code != 409:
                    looked.clear()  # nothing of a person was shown
        if request.viewer.is_signed_in:
            response.headers.setdefault("Cache-Control", "no-store, private")
        return response

    return answer


def _language(request: Request) -> str:
    """Who comes home in the own file is spoken to in the own language, unless another was chosen here."""
    own = {one.speaks for one in request.viewer.memberships} & dict(settings.LANGUAGES).keys()
    return own.pop() if own and not request.language_is_chosen else request.LANGUAGE_CODE


def _viewer(request: Request) -> Viewer:
    if request.path.startswith(settings.STATIC_URL):
        return Viewer.nobody()
    account = _account(request)
    request._cached_user = account or AnonymousUser()  # type: ignore[attr-defined]  # where Django looks first
    return viewer_for(account, arrival=getattr(request.session, "arrival", None))


def _account(request: Request) -> Account | None:
    """The account of this session, read in the same statement, if its password is still the one it signed in with."""
    proof = request.session.get(HASH_SESSION_KEY, "")
    account: Account | None = getattr(request.session, "account", None)
    if account is None or not constant_time_compare(proof, account.get_session_auth_hash()):
        return None
    return account
