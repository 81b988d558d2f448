from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.foundation.language import language_in_use
from ertoe.learning.changes.live import QuestionIsClosed, answer_live
from ertoe.learning.following import followed, nothing_new
from ertoe.learning.forms.live import LiveAnswerForm, asked
from ertoe.learning.live_question import Chosen
from ertoe.learning.on_screen import OnScreen, on_screen
from ertoe.learning.queries.live import live_with_code, own_answer
from ertoe.learning.telephone import remember_telephone, telephone_of


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def take_part(request: Request, code: str) -> HttpResponse:
    """A guest, also when signed in: no answer is tied to an account."""
    live = live_with_code(code.upper(), by=request.viewer)
    if live is None:
        return render(request, "learning/join.html", {"code": code}, status=404)
    screen = on_screen(live, language_in_use())
    guest = Viewer.guest_of(live.organisation_id)
    word = telephone_of(request, live.pk)
    if request.method == "POST":
        response = _answer(request, screen, guest, word)
    else:
        response = nothing_new(request, str(live.turn)) or _question(request, screen, guest, word)
    remember_telephone(response, live.pk, word, path=request.path)
    return response


def _question(request: Request, screen: OnScreen, guest: Viewer, word: str) -> HttpResponse:
    chosen = own_answer(screen, word, by=guest) if screen.takes_answers else None
    is_again = "again" in request.GET
    context: dict[str, object] = {
        "screen": screen,
        "form": _form_for(screen, chosen, is_again=is_again),
        "has_answered": chosen is not None and not is_again,
    }
    return followed(request, "learning/take_part.html", context, version=str(screen.live.turn))


def _form_for(screen: OnScreen, chosen: Chosen | None, *, is_again: bool) -> SafeString | None:
    question = screen.question
    if question is None or not screen.takes_answers or (chosen is not None and not is_again):
        return None
    if chosen is None:
        return asked(question, screen.step.id, language_in_use())
    return LiveAnswerForm(question=question, chosen=chosen, initial={"step": screen.step.id}).render()


def _answer(request: Request, screen: OnScreen, guest: Viewer, word: str) -> HttpResponse:
    """What was asked before the moderator went on is no answer to what is asked now."""
    here = redirect(request.path)
    question = screen.question
    if question is None or not screen.takes_answers or request.POST.get("step") != screen.step.id:
        return here
    form = LiveAnswerForm(request.POST, question=question)
    if not form.is_valid():
        context = {"screen": screen, "form": form, "has_answered": False, "follows": ""}
        return render(request, "learning/take_part.html", context, status=400)
    try:
        answer_live(by=guest, live=screen.live, question=question, telephone=word, chosen=form.chosen)
    except QuestionIsClosed:
        return here
    return here
