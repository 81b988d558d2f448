"""A tablet as the server meets it: makes operations under ids of its own, and sends them as often as it likes."""

import json
from typing import Any
from uuid import UUID, uuid4

from django.test import Client

from ertoe.foundation.clock import now, today
from ertoe.foundation.ids import uuid7
from tests.personas import Circle, Persona, client_of


class Tablet:
    """Of one member, signed in."""

    def __init__(self, circle: Circle, whose: Persona) -> None:
        self.circle, self.whose, self.device = circle, whose, uuid4()
        self.client: Client = client_of(whose)

    def begins(self, **more: Any) -> dict[str, Any]:
        there = [self.circle.godelieve.member, self.circle.jonas.member]
        told = {
            "tool": None, "present": [str(one.pk) for one in there], "said_by": str(there[0].pk),
            "held_on": today().isoformat(), "place": "home", "interpreter": "none",
        }  # fmt: skip
        return operation("begin", uuid7(), **(told | more))

    def answers(self, talk: Any, value: Any, *, saw: int = 0, question: str = "said", **more: Any) -> dict[str, Any]:
        told = {"said_by": str(self.circle.godelieve.member.pk), "asked_in": "nl", "said_in": "nl"}
        return operation("answer", talk, question=question, value=value, saw=saw, **(told | more))

    def closes(self, talk: Any, visibility: str = "professionals", **more: Any) -> dict[str, Any]:
        told = {"visibility": visibility, "named": [], "next_talk": "Volgende week.", "next_on": None, "heard_by": None}
        return operation("close", talk, **(told | more))

    def sends(self, *operations: Any, path: str = "send-visit") -> Any:
        body = json.dumps({"device": str(self.device), "operations": operations})
        return self.posts(body, path=path)

    def posts(self, body: str | bytes, path: str = "send-visit", content_type: str = "application/json") -> Any:
        url = f"/people/{self.circle.person.pk}/{path}/"
        return self.client.post(url, body, content_type=content_type, headers={"Accept": "application/json"})

    def takes_along(self, talk: Any = "") -> Any:
        query = f"?conversation={talk}" if talk else ""
        return self.client.get(f"/people/{self.circle.person.pk}/visit-snapshot/{query}")


def operation(kind: str, talk: Any, **told: Any) -> dict[str, Any]:
    talk_id = talk if isinstance(talk, UUID | str) else talk.pk
    return {"id": str(uuid7()), "kind": kind, "conversation": str(talk_id), "made_at": now().isoformat(), **told}


def ids(*operations: dict[str, Any]) -> list[str]:
    return [one["id"] for one in operations]
