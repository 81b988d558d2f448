"""What is around the fields of a form: `{% load forms %}`."""

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_block_tag(takes_context=True)
def form_frame(
    context: template.Context,
    content: str,
    sends: str,
    *,
    keeps: object = "",
    back: str = "",
    back_label: str = "",
) -> SafeString:
    """The fields, and the button that `sends` them to this same page.

    `keeps`: the id of the person in whose file the text is kept while it is typed. `back`: where *Nee, terug* leads.
    """
    frame = {"content": content, "sends": sends, "keeps": keeps, "back": back, "back_label": back_label}
    return render_to_string("ui/_form_frame.html", frame | {"csrf_token": context.get("csrf_token")})
