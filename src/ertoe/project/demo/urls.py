from django.urls import path

from ertoe.project.demo.pages.continue_as import continue_as
from ertoe.project.demo.pages.demo import demo
from ertoe.project.demo.pages.post import post

app_name = "demo"

urlpatterns = [
    path("", demo, name="demo"),
    path("post/", post, name="post"),
    path("<str:persona>/", continue_as, name="continue_as"),
]
