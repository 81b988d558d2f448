from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.network import WorksWithForm
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import speaks_for


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def say_works_with(request: Request, entry_id: UUID) -> HttpResponse:
    """With the entry of this page. It is shown once the other says so too."""
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    other = queries.entry(entry_id, by=arrival.by)
    entries = queries.network(arrival.zone, by=arrival.by).entries
    mine = {str(one.pk): one for one in entries if speaks_for(by, one.of_id) and one != other}
    if not mine:
        messages.info(request, _("Zet eerst uw eigen organisatie erbij."))
        return redirect("zone:write_entry")
    form = WorksWithForm(request.POST or None, mine=list(mine.values()))
    if form.is_valid():
        one = mine[form.cleaned_data["one"]]
        changes.say_works_with(by=by, one=one, other=other, words=form.cleaned_data["words"], seen=seen(request))
        messages.success(request, _("Genoteerd. Het staat er zodra de ander ook ja zegt."))
        return redirect("zone:see_entry", entry_id)
    title = _("Werkt u samen met %(name)s?") % {"name": other.name}
    return arrival.asks(form, title, _("Ja, wij werken samen"), reverse("zone:see_entry", args=(entry_id,)))
