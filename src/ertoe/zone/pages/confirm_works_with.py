from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.ui.kept_form import KeptForm
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def confirm_works_with(request: Request, works_with_id: UUID) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    link = queries.works_with(works_with_id, by=arrival.by)
    only_their_own(by, link.other.of_id, link)
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.confirm_works_with(by=by, link=link)
        return redirect("zone:see_entry", link.other.pk)
    title = _("Werkt u samen met %(name)s?") % {"name": link.one.name}
    back = reverse("zone:see_entry", args=(link.other.pk,))
    return arrival.asks(form, title, _("Ja, wij werken samen"), back, quoted=link.words)
