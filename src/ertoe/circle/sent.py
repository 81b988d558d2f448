"""Once a form was sent, what was being typed in it is forgotten."""

from collections.abc import Callable

from django.http import HttpResponse, HttpResponseRedirect

from ertoe.access.request import Request
from ertoe.circle.changes import forget_typing
from ertoe.circle.queries import kept_typing


def forget_what_was_sent(get_response: Callable[[Request], HttpResponse]) -> Callable[[Request], HttpResponse]:
    """A middleware, inside the one that makes the viewer: a form that was sent well leads somewhere else."""

    def answer(request: Request) -> HttpResponse:
        response = get_response(request)
        person_id = getattr(request, "person_id", None)
        if request.method == "POST" and isinstance(response, HttpResponseRedirect) and person_id:
            form = request.get_full_path()
            if kept_typing(person_id, by=request.viewer, form=form, also_spent=True):
                forget_typing(by=request.viewer, person_id=person_id, form=form)
        return response

    return answer
