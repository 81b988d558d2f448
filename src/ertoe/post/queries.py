"""What was written, for the page of the demo that shows it."""

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.post.models import Mail
from ertoe.post.permissions import SEE_MAIL


def mails(*, by: Viewer) -> list[Mail]:
    """The newest first."""
    with look(SEE_MAIL, by=by):
        return list(Mail.objects.order_by("-due_at", "-pk")[:100])
