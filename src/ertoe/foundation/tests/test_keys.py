import base64
import stat
from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidTag
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from ertoe.foundation import keys
from ertoe.foundation.clock import now
from ertoe.foundation.models import KeyOwner


def test_a_key_file_is_for_its_owner_only_and_never_overwritten(tmp_path):
    path = tmp_path / "new" / "ertoe.key"
    keys.create_key_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    version, key = path.read_text().split()
    assert (version, len(base64.b64decode(key))) == ("1", 32)
    with pytest.raises(FileExistsError):
        keys.create_key_file(path)


def test_without_the_key_file_it_says_what_to_do(settings, tmp_path):
    settings.ERTOE_KEY_FILE = tmp_path / "nowhere.key"
    with pytest.raises(keys.KeyFileMissing, match="ERTOE_KEY_FILE"):
        keys.derived_key("wrap")


def test_each_purpose_has_a_key_of_its_own():
    made = {keys.derived_key(purpose) for purpose in ("wrap", "trail", "index", "roots", "operations")}
    assert len(made) == 5
    assert {len(key) for key in made} == {32}


def test_another_key_file_opens_nothing(settings, tmp_path):
    owner = uuid4()
    wrapped = keys.wrap(owner, b"k" * 32)
    settings.ERTOE_KEY_FILE = tmp_path / "other.key"
    keys.create_key_file(settings.ERTOE_KEY_FILE)
    with pytest.raises(InvalidTag):
        keys.unwrap(owner, wrapped)


def test_a_wrapped_key_opens_for_its_own_owner_only():
    owner = uuid4()
    wrapped = keys.wrap(owner, b"k" * 32)
    assert keys.unwrap(owner, wrapped) == b"k" * 32
    with pytest.raises(InvalidTag):
        keys.unwrap(uuid4(), wrapped)


@pytest.mark.django_db
def test_a_request_reads_each_key_once():
    owner = KeyOwner()
    owner.save_new_key()
    with (
        CaptureQueriesContext(
            connection,
        ) as asked,
        keys.keyring(),
    ):
        keys.current().cipher(owner.pk)
        with keys.keyring():
            keys.current().cipher(owner.pk)
    assert len(asked) == 1


@pytest.mark.django_db
def test_a_key_that_came_with_the_viewer_is_not_asked_again():
    owner = KeyOwner()
    owner.save_new_key()
    with CaptureQueriesContext(connection) as asked, keys.keyring():
        keys.current().hang(owner.pk, owner.wrapped)
        keys.current().cipher(owner.pk)
    assert len(asked) == 0


def test_outside_a_request_no_key_is_remembered():
    assert keys.current() is not keys.current()


@pytest.mark.django_db
def test_an_erased_key_is_gone_for_good():
    owner = KeyOwner()
    owner.save_new_key()
    KeyOwner.objects.filter(pk=owner.pk).update(wrapped=None, erased_at=now())
    with pytest.raises(keys.Erased):
        keys.current().cipher(owner.pk)


@pytest.mark.django_db
def test_a_key_is_there_unless_it_was_erased():
    with pytest.raises(IntegrityError), transaction.atomic():
        KeyOwner(wrapped=None).save(force_insert=True)
