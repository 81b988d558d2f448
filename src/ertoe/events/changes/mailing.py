"""A mailing is written, looked at, planned, and may be called off until it goes."""

from datetime import datetime
from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.events.models import Mailing
from ertoe.events.permissions import WRITE_MAILING
from ertoe.foundation.language import language_in_use


def write_mailing(*, by: Viewer, organisation_id: UUID, seen: Seen = NOTHING_SEEN, **told: Any) -> Mailing:
    mailing = Mailing(organisation_id=organisation_id, **{"language": language_in_use()} | told)
    with change(WRITE_MAILING, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        mailing.add(trail)
        trail.leave("mailing_written", mailing=mailing.pk)
    return mailing


def rewrite_mailing(*, by: Viewer, mailing: Mailing, seen: Seen = NOTHING_SEEN, **told: Any) -> Mailing:
    """What has gone stays as it went."""
    with change(WRITE_MAILING, by=by, about=mailing, seen=seen) as trail:
        if mailing.state != Mailing.State.SENT:
            mailing.keep(trail, **told)
        trail.leave("mailing_rewritten", mailing=mailing.pk)
    return mailing


def plan_mailing(*, by: Viewer, mailing: Mailing, due_at: datetime | None = None) -> Mailing:
    """Goes at that moment; without one, with the next round of the post."""
    with change(WRITE_MAILING, by=by, about=mailing) as trail:
        if mailing.state != Mailing.State.SENT:
            mailing.state, mailing.due_at = Mailing.State.PLANNED, due_at or trail.at
            mailing.save(update_fields=("state", "due_at"))
        trail.leave("mailing_planned", mailing=mailing.pk)
    return mailing


def call_off_mailing(*, by: Viewer, mailing: Mailing) -> Mailing:
    with change(WRITE_MAILING, by=by, about=mailing) as trail:
        if mailing.state == Mailing.State.PLANNED:
            mailing.state, mailing.due_at = Mailing.State.DRAFT, None
            mailing.save(update_fields=("state", "due_at"))
        trail.leave("mailing_called_off", mailing=mailing.pk)
    return mailing
