from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ertoe.access.doors import may
from ertoe.access.errors import Missing, StaleEdit
from ertoe.access.facts import a_person
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.foundation.ids import parse_id
from ertoe.visits import changes, queries
from ertoe.visits.operations import DoesNotFit
from ertoe.visits.permissions import DECIDE_SET_ASIDE, SEE_SET_ASIDE


@page(SEE_SET_ASIDE, about="person", audience="person", methods=("GET", "POST"))
def set_aside(request: Request, person_id: UUID) -> HttpResponse:
    """What tablets sent and what could not be put in by itself. A human chooses; nothing is lost meanwhile."""
    trouble, status = "", 200
    if request.method == "POST":
        try:
            return _decided(request, person_id)
        except StaleEdit:
            trouble, status = _("Dit veranderde terwijl u koos. Kijk nog eens en kies opnieuw."), 409
        except DoesNotFit:
            trouble, status = _("Dit past nergens meer. Er is niets veranderd."), 409
        except ValueError:
            trouble, status = _("Kies eerst wat er moet gebeuren."), 400
    by = request.viewer
    is_hers = may(by, DECIDE_SET_ASIDE, a_person(person_id))
    context = {
        "trouble": trouble,
        "two_versions": queries.contested(person_id, by=by),
        "sent_aside": queries.set_aside(person_id, by=by) if is_hers else [],
    }
    return render(request, "visits/set_aside.html", context, status=status)


def _decided(request: Request, person_id: UUID) -> HttpResponseRedirect:
    """Raises ValueError for what is no choice, and Missing for what is not this viewer's to choose."""
    by, does, wanted = request.viewer, request.POST.get("does", ""), _wanted(request)
    if does in ("choose", "keep"):
        row = next((two.contested for two in queries.contested(person_id, by=by) if two.contested.pk in wanted), None)
        if row is None:
            raise Missing(SEE_SET_ASIDE.name)
        changes.choose_version(by=by, contested=row, is_chosen=does == "choose", seen=seen(request, edits=True))
    elif does in ("put_in", "throw_away"):
        groups = queries.set_aside(person_id, by=by)
        rows = [row for group in groups for row in group.rows if row.pk in wanted]
        if not rows:
            raise Missing(SEE_SET_ASIDE.name)
        decide = changes.put_in if does == "put_in" else changes.throw_away
        decide(by=by, person_id=person_id, waiting=rows, seen=seen(request))
    else:
        raise ValueError(does)
    return redirect("visits:set_aside", person_id)


def _wanted(request: Request) -> set[UUID]:
    return {found for each in request.POST.getlist("what") if (found := parse_id(each))}
