"""The code with which one joins a session: short, read aloud across a room, typed on a telephone."""

import secrets

LETTERS = "ACDEFHJKMNPRTVWXY"  # none that looks or sounds like a number or like its neighbour
LONG = 5


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LONG))
