from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "ertoe.accounts"
    label = "accounts"
