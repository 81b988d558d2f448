"""What is taken out of a line before it reaches a log."""

import logging
import re

PRIVATE_ADDRESS = re.compile(
    r"(?<=/calendar/)[^/]+(?=\.ics)|(?<=/notebook/)[0-9a-f-]{32,36}(?=/)|(?<=/people/)[^/]+/in-confidence/\S*"
    r"|(?<=/registrations/)[^/]+(?=/)|(?<=/readers/)[^/]+(?=/)"
)


class WithoutPrivateAddresses(logging.Filter):
    """The address of a calendar is its key: a 404 or a fault names the path, and it may answer again tomorrow.

    A line has a time, and a page of a notebook has none: the two never stand together. Under four eyes: no line at all
    says of whom.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(PRIVATE_ADDRESS.sub("...", one) if isinstance(one, str) else one for one in record.args)
        return True
