"""Codes that people type over from a screen or a poster."""

import secrets

EASY_TO_READ = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1


def new_code() -> str:
    return "".join(secrets.choice(EASY_TO_READ) for _ in range(10))
