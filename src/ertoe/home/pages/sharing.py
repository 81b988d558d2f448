from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.dossier.permissions import SEE_SHARING
from ertoe.dossier.sharing import Sharing, shared_before, shared_item
from ertoe.dossier.sharing import sharing as everything_shared
from ertoe.foundation.ids import parse_id
from ertoe.home.reading import groups_of


@page(SEE_SHARING, about="person", audience="person")
def sharing(request: Request, person_id: UUID) -> HttpResponse:
    """What I share: everything, or what one member may read; each item is shared otherwise from here."""
    by = request.viewer
    shared = everything_shared(person_id, by=by)
    wanted = parse_id(request.GET.get("member", ""))
    member = next((one for one in shared.around.others if one.id == wanted), None)
    read = [item for item in shared.items if member is None or item.is_read_by(member.id)]
    context = {
        "whose": shared.around.whose,
        "member": member,
        "members": _tabs(shared, wanted),
        "groups": groups_of(read, wanted),
        "hidden": groups_of(item for item in shared.items if item not in read),
        "how_many": len(read),
        "all_items": len(shared.items),
        "shares_nothing": not any(item.readers for item in shared.items),
        "undo": _undo(request.GET.get("changed", ""), person_id, by=by),
    }
    return render(request, "home/sharing.html", context)


def _tabs(shared: Sharing, wanted: UUID | None) -> list[tuple[str, str, bool]]:
    people = [one for one in shared.around.others if one.is_here and one.has_account]
    everything = ("?", _("Alles"), all(one.id != wanted for one in people))
    return [everything, *((f"?member={one.id}", one.name, one.id == wanted) for one in people)]


def _undo(changed: str, person_id: UUID, *, by: Viewer) -> dict[str, Any] | None:
    """What a form sends to make it again as it was, for the item that was shared otherwise just now."""
    kind, _dot, pk = changed.partition(".")
    item_id = parse_id(pk)
    if item_id is None:
        return None
    item = shared_item(kind, item_id, by=by, person_id=person_id)
    visibility, named = shared_before(item, by=by)
    return {"kind": kind, "id": item.pk, "version": item.version, "visibility": visibility, "named": named}
