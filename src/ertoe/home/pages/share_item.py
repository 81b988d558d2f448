from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.changes import share_item as share_any_item
from ertoe.circle.forms import ShareForm
from ertoe.circle.queries import members, named_readers
from ertoe.conversations.changes import share_conversation
from ertoe.dossier.permissions import SEE_SHARING
from ertoe.dossier.sharing import shared_item
from ertoe.foundation.ids import parse_id
from ertoe.home.reading import KINDS


@page(SEE_SHARING, about="person", audience="person", methods=("GET", "POST"))
def share_item(request: Request, person_id: UUID) -> HttpResponse:
    """Who may read this one item, of whatever kind. The list of what I share sends here too, with one tap."""
    by, sent = request.viewer, request.POST or request.GET
    kind, item_id = sent.get("kind", ""), parse_id(sent.get("item", ""))
    if item_id is None:
        return redirect("home:sharing", person_id)
    item = shared_item(kind, item_id, by=by, person_id=person_id)
    form = ShareForm(
        request.POST or None, item=item, members=members(person_id, by=by), named=named_readers(item, by=by)
    )
    if form.is_valid():
        try:
            _share(request, kind, item, form.kept())
            return redirect(_back(request, person_id, changed=f"{kind}.{item_id}"))
        except StaleEdit as stale:
            form.ask_again(stale.record)
    context = {"form": form, "item": item, "kind": kind, "is_about": KINDS[kind]}
    return render(request, "home/share_item.html", context, status=form.status)


def _share(request: Request, kind: str, item: Any, chosen: dict[str, Any]) -> None:
    """The answers of a talk go where the talk goes."""
    what_was_seen = seen(request, edits=True)
    if kind == "conversation":
        share_conversation(by=request.viewer, conversation=item, seen=what_was_seen, **chosen)
    else:
        share_any_item(by=request.viewer, item=item, seen=what_was_seen, **chosen)


def _back(request: Request, person_id: UUID, **query: str) -> str:
    member = parse_id(request.POST.get("member", ""))
    there = query | ({"member": str(member)} if member else {})
    return f"{reverse('home:sharing', args=(person_id,))}?{urlencode(there)}"
