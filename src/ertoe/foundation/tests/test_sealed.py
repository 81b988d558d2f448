import re

import pytest
from django.core.exceptions import FieldError
from django.db import connection, transaction

from ertoe.access.guard import opened
from ertoe.foundation.keys import Erased
from ertoe.foundation.models import KeyOwner
from ertoe.foundation.sealed import Ciphertext, SealBroken, Sealed, SealedField
from ertoe.people.models import Person

pytestmark = pytest.mark.django_db


def a_person(**words: str) -> Person:
    person = Person(**words)
    KeyOwner(pk=person.pk).save_new_key()
    person.save(force_insert=True)
    return person


def fresh(person: Person) -> Person:
    with opened():
        return Person.objects.get(pk=person.pk)


def raw(person: Person, field: str = "first_name") -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {field} FROM people_person WHERE id = %s", [person.pk if is_pg() else person.pk.hex])
        return cursor.fetchone()[0]


def write_raw(person: Person, text: str, field: str = "first_name") -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE people_person SET {field} = %s WHERE id = %s", [text, person.pk if is_pg() else person.pk.hex]
        )


def is_pg() -> bool:
    return connection.vendor == "postgresql"


def test_words_lie_sealed_and_open_again():
    person = a_person(first_name="Godelieve")
    assert re.fullmatch(rf"e1\.{person.pk.hex}\.1\.[\w-]+=*", raw(person))
    assert fresh(person).first_name.open() == "Godelieve"


@pytest.mark.parametrize("words", ["é", "مرحبا", "a" * 20_000, "e1.00.1.AAAA", "👩‍👧", " \n "])
def test_any_words_come_back_as_they_were(words):
    assert fresh(a_person(first_name=words)).first_name.open() == words


def test_the_same_words_never_look_the_same():
    assert raw(a_person(first_name="Jos")) != raw(a_person(first_name="Jos"))


def test_a_sealed_value_shows_nothing_by_itself():
    person = fresh(a_person(first_name="Godelieve"))
    assert "Godelieve" not in f"{person.first_name} {person.first_name!r} {person!r} {person.__dict__}"


def test_empty_is_null_and_never_an_encrypted_nothing():
    person = a_person(first_name="Jos", called="")
    assert raw(person, "called") is None
    assert fresh(person).called is None


def test_words_moved_to_another_row_do_not_open():
    hers, his = a_person(first_name="Godelieve"), a_person(first_name="Jos")
    write_raw(his, raw(hers))
    with pytest.raises(SealBroken):
        fresh(his).first_name.open()


def test_words_moved_to_another_field_do_not_open():
    person = a_person(first_name="Godelieve", last_name="Maes")
    write_raw(person, raw(person), "last_name")
    with pytest.raises(SealBroken):
        fresh(person).last_name.open()


def test_words_moved_to_another_table_do_not_open():
    person = a_person(first_name="Godelieve")
    moved = Sealed(Ciphertext(raw(person)), "circle_member", "first_name", person.pk)
    with pytest.raises(SealBroken):
        moved.open()


def altered(text: str, at: int) -> str:
    other = "A" if text[at] != "A" else "B"
    return text[:at] + other + text[at + 1 :]


@pytest.mark.parametrize("what", ["nonce", "middle", "tag", "cut", "mark", "no dots", "not base64"])
def test_altered_words_do_not_open(what):
    person = a_person(first_name="Godelieve")
    text = raw(person)
    start = text.rindex(".") + 1
    write_raw(
        person,
        {
            "nonce": altered(text, start),
            "middle": altered(text, start + 20),
            "tag": altered(text, len(text) - 4),
            "cut": text[: start + 12],
            "mark": "e9" + text[2:],
            "no dots": "Godelieve",
            "not base64": text[:start] + "%%%",
        }[what],
    )
    with pytest.raises(SealBroken):
        fresh(person).first_name.open()


def test_words_sealed_under_the_key_of_another_do_not_open():
    hers, his = a_person(first_name="Godelieve"), a_person(first_name="Jos")
    write_raw(hers, raw(hers).replace(hers.pk.hex, his.pk.hex))
    with pytest.raises(SealBroken):
        fresh(hers).first_name.open()


def test_words_of_somebody_without_a_key_are_erased():
    person = a_person(first_name="Godelieve")
    KeyOwner.objects.filter(pk=person.pk).delete()
    with pytest.raises(Erased):
        fresh(person).first_name.open()


def test_words_given_to_another_row_are_sealed_anew_for_that_row():
    hers, his = a_person(first_name="Godelieve"), a_person(first_name="Jos")
    his = fresh(his)
    his.first_name = fresh(hers).first_name
    his.save()
    assert fresh(his).first_name.open() == "Godelieve"
    assert his.pk.hex in raw(his)


def test_saving_without_a_new_word_leaves_the_seal_as_it_is():
    person = fresh(a_person(first_name="Godelieve"))
    before = raw(person)
    person.first_name = person.first_name
    person.save()
    assert raw(person) == before


def test_a_deferred_word_is_fetched_when_asked():
    made = a_person(first_name="Godelieve")
    with opened():
        person = Person.objects.defer("first_name").get(pk=made.pk)
    assert person.first_name.open() == "Godelieve"


def test_rows_made_together_are_sealed_too():
    people = [Person(first_name=name) for name in ("Jos", "Lien")]
    for person in people:
        KeyOwner(pk=person.pk).save_new_key()
    with opened():
        Person.objects.bulk_create(people)
    assert [fresh(person).first_name.open() for person in people] == ["Jos", "Lien"]
    assert "Jos" not in raw(people[0])


def test_update_on_a_sealed_column_raises():
    person = a_person(first_name="Godelieve")
    with opened(), pytest.raises(FieldError), transaction.atomic():
        Person.objects.filter(pk=person.pk).update(first_name="Jos")
    with opened(), pytest.raises(FieldError), transaction.atomic():
        Person.objects.bulk_update([person], ["first_name"])
    assert fresh(person).first_name.open() == "Godelieve"


@pytest.mark.parametrize("lookup", ["exact", "iexact", "contains", "in", "gt", "startswith", "regex", "length"])
def test_sql_cannot_look_into_sealed_words(lookup):
    value = ["Godelieve"] if lookup == "in" else "Godelieve"
    with opened(), pytest.raises(FieldError):
        list(Person.objects.filter(**{f"first_name__{lookup}": value}))


def test_whether_there_are_words_may_be_asked():
    a_person(first_name="Godelieve")
    with opened():
        assert Person.objects.filter(first_name__isnull=False, called__isnull=True).count() == 1


def test_a_sealed_field_is_always_nullable():
    assert SealedField().null
    assert SealedField(null=False).null
