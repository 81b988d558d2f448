from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.queries.live import live_with_code


@page(PUBLIC, audience="professional")
def join(request: Request) -> HttpResponse:
    """The form asks with GET: it changes nothing, and the code may stand in an address that is scanned."""
    code = "".join(filter(str.isalnum, request.GET.get("code", ""))).upper()[:12]
    if code and live_with_code(code, by=request.viewer):
        return redirect("learning:take_part", code)
    return render(request, "learning/join.html", {"code": code}, status=404 if code else 200)
