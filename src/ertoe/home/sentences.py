"""The words of the trail as sentences, for the person who reads who looked and for whoever asks what changed."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LOOKED: dict[str, str | Promise] = {
    "plan": _("het plan"),
    "timeline": _("de bladzijde “Door de tijd”"),
    "brief": _("de bladzijde “In een minuut”"),
    "life_goal": _("een levensdoel"),
    "care_goal": _("een zorgdoel"),
    "agreement": _("een afspraak"),
    "story_item": _("wat ertoe doet"),
    "strength": _("wat lukt en wat helpt"),
    "conversation": _("een gesprek"),
    "answer": _("een antwoord in een gesprek"),
    "rating": _("hoe het gaat"),
    "review": _("het terugkijken"),
    "message": _("een bericht"),
    "circle": _("de kring"),
    "sharing": _("wat er gedeeld is"),
    "as_they_see": _("wat een ander te zien krijgt"),
    "value": _("een waarde"),
    "who_comes": _("wie wanneer komt"),
    "calendar": _("het adres voor de eigen agenda"),
    "plan_on_paper": _("het plan op papier"),
    "fridge": _("het blad voor op de koelkast"),
    "copy_for_my_record": _("de tekst voor het eigen dossier"),
}

CHANGED: dict[str, str | Promise] = {
    "life_goal_recorded": _("een levensdoel opgeschreven"),
    "life_goal_said_again": _("een levensdoel anders gezegd"),
    "words_put_beside": _("andere woorden naast een levensdoel gezet"),
    "life_goal_told_more": _("meer verteld over een levensdoel"),
    "life_goal_state_set": _("gezegd hoe het met een levensdoel staat"),
    "life_goal_shared": _("gekozen wie een levensdoel mag lezen"),
    "care_goal_recorded": _("een zorgdoel opgeschreven"),
    "care_goal_said_again": _("een zorgdoel anders gezegd"),
    "care_goal_agreed": _("een zorgdoel afgesproken"),
    "attainment_levels_set": _("vijf trappen bij een zorgdoel gezet"),
    "agreement_recorded": _("een afspraak opgeschreven"),
    "agreement_accepted": _("ja gezegd tegen een afspraak"),
    "agreement_state_set": _("gezegd hoe het met een afspraak staat"),
    "agreement_said_again": _("een afspraak anders gezegd"),
    "story_item_recorded": _("opgeschreven wat ertoe doet"),
    "heard_in_passing": _("een zin opgeschreven die in het voorbijgaan gezegd werd"),
    "strength_recorded": _("opgeschreven wat lukt en wat helpt"),
    "conversation_begun": _("een gesprek begonnen"),
    "questions_answered": _("antwoorden in een gesprek bewaard"),
    "conversation_closed": _("een gesprek afgerond"),
    "phrase_marked": _("een zin uit een gesprek aangeduid"),
    "look_back_planned": _("een dag gekozen om terug te kijken"),
    "how_it_goes_said": _("gezegd hoe het gaat"),
    "look_back_held": _("teruggekeken"),
    "message_written": _("een bericht geschreven"),
    "written_to_one": _("een bericht aan iemand gestuurd"),
    "message_answered": _("een bericht beantwoord"),
    "message_read": _("een bericht gelezen"),
    "said_not_right": _("gezegd dat iets niet klopt"),
    "said_wants_gone": _("gezegd: dit wil ik weg"),
    "words_taken_back": _("eigen woorden teruggenomen"),
    "words_put_back": _("eigen woorden teruggezet"),
    "calendar_link_made": _("een adres voor de eigen agenda gemaakt"),
    "calendar_link_stopped": _("het adres voor de eigen agenda gestopt"),
    "member_invited": _("iemand uitgenodigd in de kring"),
    "consent_given": _("toestemming gegeven"),
    "consent_withdrawn": _("toestemming ingetrokken"),
    "invitation_accepted": _("ja gezegd tegen de uitnodiging"),
    "membership_ended": _("iemand uit de kring laten gaan"),
    "member_refused": _("gezegd: nooit deze persoon"),
    "opened_as_colleague": _("het dossier geopend als collega van het team"),
    "agreement_tied": _("gezegd waarvoor een afspraak is"),
    "fridge_chosen": _("gekozen wat op de koelkast hangt"),
    "agreement_shared": _("gekozen wie een afspraak mag lezen"),
    "care_goal_shared": _("gekozen wie een zorgdoel mag lezen"),
    "story_item_shared": _("gekozen wie dit mag lezen"),
    "item_shared": _("gekozen wie iets mag lezen"),
    "item_translated": _("een vertaling ernaast gezet"),
    "conversation_shared": _("gekozen wie een gesprek mag lezen"),
    "story_item_released": _("een klad laten lezen"),
    "goal_shown_to_helper": _("een helper het doel laten zien"),
    "goal_hidden_from_helper": _("een helper het doel niet meer laten zien"),
    "care_goal_linked": _("een zorgdoel aan een levensdoel gehangen"),
    "care_goal_unlinked": _("een zorgdoel van een levensdoel gehaald"),
    "value_recorded": _("een waarde opgeschreven"),
    "value_linked": _("een waarde aan een levensdoel gehangen"),
    "conversation_prepared": _("een gesprek voorbereid"),
    "conversation_held": _("een voorbereid gesprek gevoerd"),
    "phrase_kept": _("van een zin gemaakt wat ertoe doet"),
    "phrase_wanted": _("van een zin een levensdoel gemaakt"),
    "most_important_chosen": _("de belangrijkste zin gekozen"),
    "outcome_chosen": _("gekozen hoe het verder gaat"),
    "smallest_plan_made": _("het kleinste plan gemaakt"),
}


# Traces of the house itself: they say nothing to a person.
UNTOLD = frozenset(
    (
        "circle_begun",
        "person_admitted",
        "questions_skipped",
        "talk_taken_up",
        "tool_published",
        "tools_published",
        "typing_forgotten",
        "typing_kept",
    )
)


def told(words: Iterable[str], among: dict[str, str | Promise]) -> list[str]:
    """The sentences for these words, in order; a word that says nothing to a person is left out."""
    return [str(among[word]) for word in words if word in among]
