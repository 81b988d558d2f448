from uuid import UUID, uuid4

import pytest

from ertoe.foundation.ids import parse_id, uuid7


def test_an_id_is_a_uuid_of_version_7():
    made = uuid7()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")


def test_ids_made_later_sort_later_to_the_millisecond():
    made = [uuid7() for _ in range(2000)]
    moments = [one.int >> 80 for one in made]
    assert moments == sorted(moments)
    assert len(set(made)) == len(made)


def test_both_spellings_of_an_id_are_understood():
    one = uuid4()
    assert parse_id(str(one)) == parse_id(one.hex) == parse_id(str(one).upper()) == parse_id(one) == one


@pytest.mark.parametrize(
    "text",
    [
        "", "1", "godelieve", None, 7, "0" * 31, "0" * 33, "0" * 5000, "g" * 32, "{" + "0" * 34 + "}",
        "urn:uuid:" + "0" * 32, "0-" * 16, "-" * 36, "０" * 32, " " + "0" * 31, "0" * 32 + "\n", "\x00" * 32,
    ],
)  # fmt: skip
def test_anything_else_is_no_id(text):
    assert parse_id(text) is None


def test_what_is_parsed_is_a_uuid():
    assert isinstance(parse_id("0" * 32), UUID)
