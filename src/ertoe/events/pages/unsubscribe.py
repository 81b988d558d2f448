from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.visitor import come_in


@csrf_exempt  # the button of a mail program (RFC 8058) has no page of ours before it; the address is the proof
@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def unsubscribe(request: Request, token: str) -> HttpResponse:
    by, zone = come_in(request.viewer)
    subscriber = queries.subscriber(token, by=by)
    if request.method == "POST":
        changes.unsubscribe(by=by, subscriber=subscriber)
    return render(
        request, "events/unsubscribe.html", {"zone": zone, "token": token, "has_left": bool(subscriber.left_at)}
    )
