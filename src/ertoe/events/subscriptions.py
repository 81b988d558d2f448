"""The letters to who wants to hear of something: is this really you, and the mailing itself."""

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from ertoe.events.models import Mailing, Subscriber
from ertoe.post.letter import a_mail
from ertoe.post.models import Mail
from ertoe.post.own_address import in_full, token_for

SUBSCRIPTION = "events.subscription"


def is_this_you(subscriber: Subscriber) -> Mail:
    """Nobody gets anything before saying yes from the own mailbox."""
    with translation.override(subscriber.language):
        said = [
            _("Dag,"),
            _("Iemand vroeg om nieuws van de zone naar dit adres te sturen. Was u dat?"),
            _("Kies hier wat u wilt lezen, en zeg ja:"),
            _own("events:choose_themes", subscriber),
            _("Was u het niet? Doe dan niets. U krijgt geen mail meer."),
        ]
        return a_mail(
            to=subscriber.email, subject=_("Wilt u nieuws van de zone?"), text="\n\n".join(said), about=subscriber.pk
        )


def letter(subscriber: Subscriber, mailing: Mailing) -> Mail:
    """The words of the mailing as they are, and a way out that needs no sign-in. Nothing in it tells us who reads."""
    with translation.override(subscriber.language):
        way_out = _own("events:unsubscribe", subscriber)
        end = "\n".join([_("Wilt u dit niet meer krijgen? Schrijf u hier uit:"), way_out])
        text = "\n\n".join([mailing.words, end])
        return a_mail(to=subscriber.email, subject=mailing.title, text=text, about=subscriber.pk, unsubscribe=way_out)


def _own(page: str, subscriber: Subscriber) -> str:
    return in_full(reverse(page, args=(token_for(SUBSCRIPTION, subscriber.pk),)))
