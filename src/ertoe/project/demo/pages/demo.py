from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.project.demo.personas import PERSONAS


@page(PUBLIC, audience="professional")
def demo(request: Request) -> HttpResponse:
    return render(request, "project/demo.html", {"personas": PERSONAS})
