"""Which year an overview is about."""

from django.http import HttpRequest

from ertoe.foundation.clock import today


def asked_year(request: HttpRequest) -> int:
    asked = request.GET.get("year", "")
    return int(asked) if asked in map(str, years_to_choose()) else today().year


def years_to_choose() -> list[int]:
    """This one and the four before it."""
    return [today().year - back for back in range(5)]
