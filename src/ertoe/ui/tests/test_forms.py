"""Forms as somebody meets them: by eye, by keyboard, by ear."""

import re
from datetime import date

from django import forms
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.forms import DayInput, ErtoeRenderer, OwnWordsInput, ScaleField


class SmallForm(forms.Form):
    default_renderer = ErtoeRenderer()

    words = forms.CharField(label="Wat wilt u?", help_text="In uw eigen woorden.", widget=OwnWordsInput)
    on = forms.DateField(label="Wanneer?", widget=DayInput, required=False)
    going = ScaleField(label="Hoe gaat het?", low="niet", high="goed")
    who = forms.ChoiceField(label="Wie?", widget=forms.RadioSelect, choices=[("a", "Anke"), ("b", "Bert")])
    operation = forms.CharField(widget=forms.HiddenInput)


def html_of(form: forms.Form) -> str:
    with override("nl"):
        return str(form)


def test_a_hint_stands_before_the_field_and_is_read_with_it() -> None:
    html = html_of(SmallForm())
    assert html.index('id="id_words_helptext"') < html.index("<textarea")
    assert 'aria-describedby="id_words_helptext"' in html


def test_choices_are_a_fieldset_with_a_legend() -> None:
    html = html_of(SmallForm())
    assert re.search(r"<fieldset[^>]*>\s*<legend>Wie\?", html)
    assert '<label class="choice" for="id_who_0">' in html


def test_a_form_without_trouble_has_no_summary() -> None:
    html = html_of(SmallForm())
    assert "trouble-summary" not in html
    assert "aria-invalid" not in html


def test_trouble_is_told_on_top_and_beside_the_field_in_the_same_words() -> None:
    html = html_of(SmallForm({"words": "", "who": "a", "operation": "x"}))
    summary, fields = html.split('<div class="fields">')
    assert re.search(r'class="trouble-summary" role="alert" tabindex="-1" autofocus', summary)
    assert '<a href="#id_words">' in summary
    assert "Dit veld is verplicht" in summary
    assert "Dit veld is verplicht" in fields
    assert 'aria-invalid="true"' in fields
    assert 'id="id_words_error"' in fields
    assert 'aria-describedby="id_words_helptext id_words_error"' in fields


def test_the_summary_leads_to_the_first_choice_of_a_group() -> None:
    html = html_of(SmallForm({"words": "dansen", "operation": "x"}))
    assert '<a href="#id_who_0">' in html
    assert 'id="id_who_0"' in html


def test_trouble_with_a_hidden_field_is_told_too() -> None:
    html = html_of(SmallForm({"words": "dansen", "who": "a"}))
    assert "trouble-summary" in html


def test_what_somebody_typed_cannot_become_markup() -> None:
    html = html_of(SmallForm({"words": "<script>x</script>", "who": "<b>"}))
    assert "<script>" not in html
    assert "<b>" not in html


def test_a_scale_gives_a_number_or_nothing() -> None:
    assert cleaned("7") == 7
    assert cleaned("0") == 0
    assert cleaned("") is None
    assert not SmallForm({"words": "x", "who": "a", "operation": "x", "going": "11"}).is_valid()


def cleaned(mark: str) -> int | None:
    form = SmallForm({"words": "x", "who": "a", "operation": "x", "going": mark})
    assert form.is_valid(), form.errors
    going: int | None = form.cleaned_data["going"]
    return going


def test_a_scale_can_be_left_alone() -> None:
    html = html_of(SmallForm())
    assert html.count('name="going"') == 12
    assert "Liever geen cijfer" in html


def test_a_day_is_written_for_the_day_picker_in_every_language() -> None:
    html = html_of(SmallForm(initial={"on": date(2026, 11, 24)}))
    assert 'type="date"' in html
    assert 'value="2026-11-24"' in html


def framed(tag: str, **context: object) -> str:
    source = "{% load forms %}" + tag + "{{ form }}{% endform_frame %}"
    with override("nl"):
        return Template(source).render(Context({"form": SmallForm(), "csrf_token": "c" * 32, **context}))


def test_a_form_has_its_token_its_fields_and_one_button() -> None:
    html = framed('{% form_frame "Bewaar dit" %}')
    assert html.index("csrfmiddlewaretoken") < html.index("<textarea") < html.index('<button class="button">Bewaar dit')
    assert html.count("<button") == 1
    assert "data-keep-typing" not in html
    assert "data-saved-state" not in html


def test_a_form_that_keeps_says_where_and_whether_it_is_kept() -> None:
    html = framed('{% form_frame "Bewaar dit" keeps=person %}', person="018f0000-0000-7000-8000-000000000001")
    assert 'data-keep-typing="/people/018f0000-0000-7000-8000-000000000001/keep-typing/"' in html
    assert "data-saved-state" in html


def test_the_way_out_of_a_form_is_a_link_and_says_no_unless_told_otherwise() -> None:
    assert '<a class="button button--quiet" href="/me/">Nee, terug</a>' in framed('{% form_frame "Ja" back="/me/" %}')
    assert ">Nu niet</a>" in framed('{% form_frame "Ja" back="/me/" back_label="Nu niet" %}')
