from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.post.queries import mails


@page(PUBLIC, audience="professional")
def post(request: Request) -> HttpResponse:
    """What would be mailed. In the demo only: nobody is invented elsewhere."""
    return render(request, "project/post.html", {"mails": mails(by=Viewer.for_job("demo"))})
