from django.contrib.auth import login
from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.accounts.models import Account
from ertoe.project.demo.personas import PERSONAS


@page(PUBLIC, audience="professional", methods=("POST",))
def continue_as(request: Request, persona: str) -> HttpResponse:
    """Signs in as an invented person. These urls exist in the demo only."""
    known = [one.name for one in PERSONAS]
    account = Account.objects.filter(username=persona, is_demo=True).first() if persona in known else None
    if account is None:
        raise Missing
    login(request, account, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("home:me")
