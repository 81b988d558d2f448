from django.db import models

from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField

PRIVACY = Privacy(kept=CARE_RECORD, exported=True, kinds={"name": "name"})


def named(field: models.Field, name: str) -> models.Field:
    field.set_attributes_from_name(name)
    return field


def test_what_the_model_says_of_a_field_goes_first():
    assert PRIVACY.kind_of(named(models.DateField(), "name")) == "name"


def test_sealed_words_are_narrative_unless_told_otherwise():
    assert PRIVACY.kind_of(named(SealedField(), "words")) == "narrative"
    assert PRIVACY.kind_of(named(SealedField(), "name")) == "name"


def test_days_links_and_settings_speak_for_themselves():
    assert PRIVACY.kind_of(named(models.DateTimeField(), "at")) == "time"
    assert PRIVACY.kind_of(named(models.BooleanField(), "is_shared")) == "setting"
    assert PRIVACY.kind_of(named(models.CharField(choices=[("a", "a")]), "state")) == "setting"


def test_free_text_has_no_default_so_that_somebody_must_think():
    assert PRIVACY.kind_of(named(models.TextField(), "note")) is None
    assert PRIVACY.kind_of(named(models.JSONField(), "things")) is None
