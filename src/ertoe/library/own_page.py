"""The address that only the giver knows: to see how it stands, to rewrite, to take back."""

from uuid import UUID

from django.urls import reverse

from ertoe.library.models import Offer
from ertoe.post.own_address import thing_behind, token_for

PURPOSE = "library.offer"


def own_token(offer: Offer) -> str:
    return token_for(PURPOSE, offer.pk)


def own_page(offer: Offer) -> str:
    return reverse("library:own_offer", args=(own_token(offer),))


def offer_behind(token: str) -> UUID:
    return thing_behind(PURPOSE, token)
