from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "ertoe.reviews"
    label = "reviews"
