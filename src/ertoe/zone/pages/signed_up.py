from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional")
def signed_up(request: Request) -> HttpResponse:
    return arrive(request).shows("zone/signed_up.html")
