from django.db import connection
from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request


@page(PUBLIC, audience="professional")
def health(request: Request) -> HttpResponse:
    """200 `ok` when the database answers; no data."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
