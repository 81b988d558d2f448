"""Words of a learning path on a page: `{% load learning_words %}{{ step.words|in_paragraphs }}`."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ertoe.learning.content import LiveQuestion, Option
from ertoe.learning.content.blocks import Block, blocks
from ertoe.learning.how_long import so_long

register = template.Library()


@register.filter
def in_paragraphs(words: str) -> SafeString:
    return format_html_join("\n", "{}", ((_one(block),) for block in blocks(words)))


register.filter(so_long)


@register.filter
def level_of(item: Option, live: LiveQuestion) -> str:
    """The level we expect of a sentence to sort, in words."""
    return next((option.label for option in live.options if option.id == item.expected), "")


def _one(block: Block) -> SafeString:
    if block.is_list:
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((line,) for line in block.lines)))
    return format_html("<p>{}</p>", block.lines[0])
