"""The settings of the product, with one page more: the plan as JSON, as an edge for other software will give it."""

from ertoe.project.settings import *  # noqa: F403  all of them, that is the point

ROOT_URLCONF = "bench.urls"
# The edge needs to know who asks, in which language, and to leave a trace; it has no forms, notices or styles.
EDGE_MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "ertoe.project.middleware.language_and_theme",
    "ertoe.project.middleware.viewer",
]
