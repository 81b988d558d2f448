"""Whom to write to: shown by name. The address is used to send a mail, and stands on no page."""

from django.db import models


class Reachable(models.Model):
    contact_name = models.CharField(max_length=120)
    contact_email = models.EmailField()

    class Meta:
        abstract = True


CONTACT = {"contact_name": "name", "contact_email": "contact"}
