"""A professional's own notebook. Nothing in these tables says about whom, after which contact, or when."""

from typing import Any, ClassVar
from uuid import uuid4

from django.db import models

from ertoe.access.guard import Guarded
from ertoe.foundation.privacy import ACCOUNT, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.notebook.told import Told


class Notebook(models.Model):
    """Of one account. It has a key of its own: destroying that erases it, and nothing else."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)  # not uuid7: that one has the time inside
    account = models.OneToOneField("accounts.Account", models.CASCADE, related_name="+")

    objects: ClassVar[Guarded["Notebook"]] = Guarded()
    privacy = Privacy(kept=ACCOUNT, exported=True)


class Entry(models.Model):
    """One page. Its day, its way in and its words are all in `page`: outside there is no order and no time."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    notebook = models.ForeignKey(Notebook, models.CASCADE, related_name="entries")
    page = SealedField()
    version = models.PositiveIntegerField(default=0, editable=False)

    objects: ClassVar[Guarded["Entry"]] = Guarded()
    privacy = Privacy(kept=ACCOUNT, exported=True)

    def key_owner(self) -> Any:
        return self.notebook_id

    @property
    def told(self) -> Told:
        return Told.from_text(self.page.open())
