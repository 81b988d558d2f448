"""Accounts: who can sign in. An account is never an identity in care tables: a member is."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from ertoe.access.facts import Facts, Subject, an_account
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import ACCOUNT, Privacy


class AccountManager(BaseUserManager["Account"]):
    pass


class Account(AbstractBaseUser):
    """Somebody who can sign in, with an own name and language."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    username = models.CharField(max_length=150, unique=True)
    email = models.EmailField(blank=True)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=10, default="nl")
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False, editable=False)  # an invented person of the demo
    is_staff = False
    is_superuser = False

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    privacy = Privacy(
        kept=ACCOUNT,
        exported=True,
        kinds={
            "password": "secret", "username": "contact", "email": "contact", "name": "name", "language": "setting",
        },
    )  # fmt: skip

    @property
    def subject(self) -> Subject:
        return an_account(self.pk)

    def facts(self) -> Facts:
        return Facts(person=None, account=self.pk)

    def get_full_name(self) -> str:
        return self.name


class Session(AbstractBaseSession):
    """A signed-in browser, with its account beside it so that both come in one statement."""

    account = models.ForeignKey(Account, models.CASCADE, null=True, related_name="+")

    privacy = Privacy(kept=ACCOUNT, exported=False, kinds={"session_key": "secret", "session_data": "secret"})
