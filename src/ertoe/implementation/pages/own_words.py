from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language_info

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.own_words.form import OwnWordsForm
from ertoe.implementation.own_words.saying import say_of
from ertoe.implementation.own_words.spoken_here import sentences
from ertoe.implementation.own_words.vocabulary import OURS, OwnWords
from ertoe.implementation.permissions import SET_OWN_WORDS


@page(SET_OWN_WORDS, audience="professional", methods=("GET", "POST"))
def own_words(request: Request, slug: str) -> HttpResponse:
    """`?of=` is the language. First `look` shows every sentence that changes; `keep` keeps them."""
    found = queries.led_organisation(slug, SET_OWN_WORDS, by=request.viewer)
    language = request.GET.get("of", "nl")
    language = language if language in OURS else "nl"
    form = OwnWordsForm(request.POST or None, language=language, told=OwnWords.from_text(found.own_words))
    is_right = form.is_valid()
    if is_right and "keep" in request.POST:
        changes.set_own_words(by=request.viewer, organisation=found, words=form.words())
        return redirect("implementation:organisation", slug)
    context = {
        "organisation": found,
        "form": form,
        "language": language,
        "languages": [
            (f"?of={one}", get_language_info(one)["name_local"].capitalize(), one == language) for one in OURS
        ],
        "looked": is_right,
        "changed": changed(form.words(), language) if is_right else [],
    }
    status = 400 if form.is_bound and not is_right else 200
    return render(request, "implementation/own_words.html", context, status=status)


def changed(words: OwnWords, language: str) -> list[tuple[str, str]]:
    """Every sentence that will sound different: as it is, as it becomes."""
    say = say_of(words.pairs(language))
    return [(ours, theirs) for ours in sentences(language) if (theirs := say(ours)) != ours]
