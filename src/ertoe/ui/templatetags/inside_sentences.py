"""Own words inside a sentence of the interface: in their own language, and from their own side."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def own_words(words: str, language: str = "") -> SafeString:
    """`{% blocktranslate with words=goal.words.open|own_words:goal.language %}`: its full stop stays at its own end."""
    if not language:
        return format_html("<bdi>{}</bdi>", words)
    return format_html('<bdi lang="{}">{}</bdi>', language, words)
