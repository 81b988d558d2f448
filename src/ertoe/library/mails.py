"""What whoever gave something is told by mail, in the language in which they gave it. Without an address: nothing."""

from django.utils import translation
from django.utils.translation import gettext as _

from ertoe.access.doors import Trail
from ertoe.library.models import Offer
from ertoe.library.own_page import own_page
from ertoe.post.changes import write_mail
from ertoe.post.own_address import in_full

MOST_THANKS = 3  # to one address, as long as what it gave waits: nobody is flooded in the name of the zone


def thank(trail: Trail, offer: Offer) -> None:
    if type(offer).objects.filter(email=offer.email, state=Offer.State.WAITING).count() <= MOST_THANKS:
        _write(trail, offer, "thank")


def tell_judgement(trail: Trail, offer: Offer) -> None:
    _write(trail, offer, offer.state)


def _write(trail: Trail, offer: Offer, what: str) -> None:
    if not offer.email:
        return
    with translation.override(offer.language):
        subject, sentence = _told(what)
        link = _("Op uw eigen bladzijde ziet u hoe het staat. U kunt het daar ook terugnemen:")
        parts = (_greeting(offer), sentence, offer.answer if what != "thank" else "", link, in_full(own_page(offer)))
        text = "\n\n".join(part for part in parts if part)
    write_mail(trail, to=offer.email, subject=subject, text=text, about=offer.pk)


def _greeting(offer: Offer) -> str:
    return _("Dag %(name)s,") % {"name": offer.name} if offer.name else _("Dag,")


def _told(what: str) -> tuple[str, str]:
    if what == Offer.State.ACCEPTED:
        return _("Uw bijdrage staat erbij"), _("Dank u. Wat u gaf, staat nu op de bladzijden van de zone.")
    if what == Offer.State.ASKED:
        return _("Een vraag over uw verhaal"), _("Dank u voor uw verhaal. Wij vragen u om nog iets te veranderen.")
    if what == Offer.State.DECLINED:
        return _("Over uw bijdrage"), _("Dank u voor uw bijdrage. Wij nemen ze nu niet op. Hier staat waarom.")
    return _("Dank u voor uw bijdrage"), _("Dank u. Iemand van de zone leest uw bijdrage en antwoordt u.")
