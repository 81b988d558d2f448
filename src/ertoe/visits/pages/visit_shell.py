from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.conversations.models import Conversation

SHELL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
# What the shell is made of besides what stands in it: named in the page, so that the worker keeps these too.
MODULES = ("words", "fields", "keep", "taken", "send", "draw", "ask", "talk", "closing")
# Where the address of a person will stand, once the tablet is open.
NOBODY = UUID(int=0)


@page(PUBLIC, audience="person")
def visit_shell(request: Request) -> HttpResponse:
    """The empty shell of visit mode: no data, no token, no nonce; the same for everybody in one language and look."""
    context = {"modules": MODULES, "nobody": NOBODY, "interpreters": Conversation.Interpreter.choices}
    response = render(request, "visits/visit_shell.html", context)
    response.headers["Content-Security-Policy"] = SHELL_POLICY
    # The only page that may ask for a camera and a microphone.
    response.headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=(self)"
    return response
