from django.urls import path

from ertoe.project.demo.pages.continue_as import continue_as
from ertoe.project.demo.pages.demo import demo

app_name = "demo"

urlpatterns = [
    path("", demo, name="demo"),
    path("<str:persona>/", continue_as, name="continue_as"),
]
