"""What must be true before the server starts: registered with Django's checks."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.checks import Error, register
from django.urls import URLPattern, URLResolver, get_resolver


@register()
def every_url_says_who_may(app_configs: Any, **_: Any) -> list[Error]:
    """A url of ours without `@page` has no permission, so the server does not start."""
    from ertoe.project.urls import OTHERS

    return [
        Error(f"{route} carries no @page: say who may see it", id="ertoe.E001")
        for route, pattern in _ours(get_resolver().url_patterns, OTHERS)
        if not hasattr(pattern.callback, "expected")
    ]


@register()
def secret_key_is_there(app_configs: Any, **_: Any) -> list[Error]:
    if settings.SECRET_KEY:
        return []
    return [Error("ERTOE_SECRET_KEY is empty: set it to a long random text and keep it", id="ertoe.E002")]


def _ours(patterns: list[Any], others: tuple[str, ...], before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if route in others:
            continue
        if isinstance(pattern, URLResolver):
            yield from _ours(pattern.url_patterns, others, route)
        elif isinstance(pattern, URLPattern):
            yield route, pattern
