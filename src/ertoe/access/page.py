"""Every page says who may see it; the same few answers everywhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, Literal
from urllib.parse import quote
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.template import engines
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ertoe.access.decision import decide
from ertoe.access.doors import Seen, may, sent_before
from ertoe.access.errors import AlreadyDone, Missing, OtherBody, StaleEdit
from ertoe.access.facts import Facts
from ertoe.access.models import Operation
from ertoe.access.permission import Permission
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.foundation.ids import parse_id, uuid7
from ertoe.foundation.language import ON_PAGES_OF_THE_PERSON, language_in_use, spoken

View = Callable[..., HttpResponse]


@dataclass(frozen=True)
class Expectation:
    """What a page promises: read by the sweep, the persona tests and the language checks."""

    permission: Permission | None  # nothing: public
    about: Literal["person", "item"] | None
    audience: Literal["person", "professional"]
    methods: tuple[str, ...]
    is_cacheable: bool = False


PUBLIC = None
FRESH_FOR = 120  # seconds in which a page that everybody may read is not asked for again


def page(
    permission: Permission | None,
    *,
    audience: Literal["person", "professional"],
    about: Literal["person", "item"] | None = None,
    methods: Sequence[str] = ("GET",),
    is_cacheable: bool = False,
) -> Callable[[View], View]:
    """Wrong method, not signed in, and ids are answered here, before anything is looked up.

    `is_cacheable`: a public page that is the same for everybody who is not signed in. It has no form.
    """
    expected = Expectation(permission, about, audience, tuple(methods), is_cacheable)

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: Request, **ids: Any) -> HttpResponse:
            request.audience = expected.audience
            if request.method not in expected.methods and request.method != "HEAD":
                return HttpResponseNotAllowed(expected.methods, _static_text("405.html"))
            if permission is not PUBLIC and not request.viewer.is_signed_in:
                return _to_sign_in(request)
            try:
                with spoken(_language_for(expected)):
                    response = _answer(view, request, _parsed(ids), expected)
                    response.headers["Content-Language"] = language_in_use()
                    return _for_everybody(request, response) if is_cacheable else response
            except Missing:
                return not_found(request)

        answer.expected = expected  # type: ignore[attr-defined]
        return answer

    return decorate


def _for_everybody(request: Request, response: HttpResponse) -> HttpResponse:
    """May be kept on the way, as long as nobody is signed in and it says nothing to who did something just now."""
    says_something = getattr(getattr(request, "_messages", None), "used", False)
    if response.status_code == 200 and not request.viewer.is_signed_in and not says_something:
        response.headers["Cache-Control"] = f"public, max-age={FRESH_FOR}"
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
    return response


def asked_by_a_script(request: HttpRequest) -> bool:
    """A tablet on a visit: it shows no page that it gets, it goes by what the answer says."""
    return request.headers.get("Accept") == "application/json"


def _to_sign_in(request: Request) -> HttpResponse:
    if asked_by_a_script(request):
        return JsonResponse({"why": "sign_in"}, status=401)
    return HttpResponseRedirect(f"{settings.LOGIN_URL}?next={quote(request.path)}")


def _language_for(expected: Expectation) -> str:
    """What a professional reads is not translated into every language of the people; there it is Dutch."""
    is_spoken = expected.audience == "person" or language_in_use() not in ON_PAGES_OF_THE_PERSON
    return get_language() or settings.LANGUAGE_CODE if is_spoken else settings.LANGUAGE_CODE


def _parsed(ids: dict[str, Any]) -> dict[str, Any]:
    """Ids as UUID. What is no id is as missing as what is not there."""
    parsed = {name: parse_id(value) if name.endswith("_id") else value for name, value in ids.items()}
    if None in parsed.values():
        raise Missing
    return parsed


def _answer(view: View, request: Request, ids: dict[str, Any], expected: Expectation) -> HttpResponse:
    person_id: UUID | None = ids.get("person_id")
    _refuse_strangers(request.viewer, expected, person_id)
    request.person_id = person_id
    try:
        earlier = _sent_before(request)
        if earlier is not None:
            return HttpResponseRedirect(earlier)
        response = view(request, **ids)
    except StaleEdit as stale:
        return _conflict(request, stale)
    except AlreadyDone:
        return HttpResponseRedirect(_home_of(person_id))
    except OtherBody:
        return render(request, "ui/sent_twice.html", status=409)
    _remember_where(request, response)
    return response


def _refuse_strangers(viewer: Viewer, expected: Expectation, person_id: UUID | None) -> None:
    """A page about a person asks its permission here; a page about an item leaves that to the item's own door."""
    if expected.about is None or expected.permission is None:
        return
    if viewer.membership(person_id) is None:
        raise Missing
    if expected.about == "person" and not decide(viewer, expected.permission, Facts(person=person_id)):
        raise Missing


def seen(request: Request, *, edits: bool = False) -> Seen:
    """What the sender of this form had before them, from its hidden fields `version` and `operation`.

    `edits`: the form changes words that stand, so one that lost its version has seen nothing (version 0).
    """
    version = request.POST.get("version", "")
    nothing = 0 if edits else None
    return Seen(
        version=int(version) if version.isdecimal() and len(version) < 10 else nothing,
        operation=parse_id(request.POST.get("operation", "")),
        body=request.path.encode() + b"\n" + _body(request),
    )


def _body(request: Request) -> bytes:
    fields = sorted((name, request.POST.getlist(name)) for name in request.POST if name != "csrfmiddlewaretoken")
    return repr(fields).encode()


def _sent_before(request: Request) -> str | None:
    """Where the answer to this very operation led the first time, if it arrived before."""
    earlier = sent_before(request.viewer, seen(request)) if request.method == "POST" else None
    return (earlier.location or _home_of(earlier.subject)) if earlier else None


def _remember_where(request: Request, response: HttpResponse) -> None:
    operation = parse_id(request.POST.get("operation", ""))
    if operation and isinstance(response, HttpResponseRedirect):
        Operation.objects.filter(pk=operation).update(location=response.url[:300])


def _home_of(person_id: UUID | None) -> str:
    return reverse("home:person", args=(person_id,)) if person_id else reverse("home:me")


LABELS = {
    "words": _("De woorden"),
    "how_often": _("Hoe vaak"),
    "target_on": _("Tegen wanneer"),
    "until_on": _("Tot wanneer"),
    "planned_on": _("Wanneer we opnieuw kijken"),
    "visibility": _("Wie het mag lezen"),
    "owner": _("Wie het doet"),
}
UNTOUCHED = ("csrfmiddlewaretoken", "version", "operation")


def _conflict(request: Request, stale: StaleEdit) -> HttpResponse:
    """Mine, theirs and before, side by side. Sending again names the version that stands now."""
    rows = [
        {
            "name": name,
            "label": LABELS.get(name, ""),
            "mine": request.POST[name],
            "theirs": theirs,
            "before": stale.before.get(name, ""),
        }
        for name, theirs in stale.theirs.items()
        if name in request.POST and request.POST[name] != theirs
    ]
    asked = {row["name"] for row in rows}.union(UNTOUCHED)
    others = [(name, value) for name, values in request.POST.lists() for value in values if name not in asked]
    context = {"rows": rows, "others": others, "version": stale.record.version, "operation": uuid7()}
    context["language"] = getattr(stale.record, "language", "")
    return render(request, "ui/conflict.html", context, status=409)


def to_what_was_kept(request: Request, name: str, permission: Permission, record: Any) -> HttpResponse:
    """To the page of this record if its sender may read it (words kept for somebody alone are hers), else home."""
    if may(request.viewer, permission, record):
        return HttpResponseRedirect(reverse(name, args=(record.person_id, record.pk)))
    return HttpResponseRedirect(_home_of(record.person_id))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The same bytes whether it is not there, not yours, or no id at all."""
    return static_page("404.html", 404)


def static_page(name: str, status: int) -> HttpResponse:
    """A page for when something is wrong: no token, no nonce, no echo."""
    return HttpResponse(_static_text(name), status=status)


def _static_text(name: str) -> str:
    return engines["django"].get_template(name).render({})
