"""JsonRows: the rows of one query as a JSON array of arrays, so that a whole file comes in one statement."""

from typing import Any

import orjson
from django.db import models
from django.db.models.sql.compiler import SQLCompiler


class JsonRows(models.Subquery):
    """Annotate one row with many others: `JsonRows(Goal.objects.filter(...).values_list("id", "words"))`.

    Comes back as a list of lists in the order of `values_list`. Ids, days and moments arrive as text:
    read them with `UUID`, `date.fromisoformat`, `datetime.fromisoformat`; booleans on SQLite as 0 and 1.
    """

    output_field = models.TextField()

    def as_sql(self, compiler: SQLCompiler, connection: Any, **_: Any) -> tuple[str, Any]:  # type: ignore[override]
        array, gather = {
            "sqlite": ("json_array", "json_group_array"),
            "postgresql": ("json_build_array", "json_agg"),
        }[connection.vendor]
        sql, params = compiler.compile(self.query)
        columns = ", ".join(f"r.c{number}" for number in range(1, self._width() + 1))
        names = ", ".join(f"c{number}" for number in range(1, self._width() + 1))
        as_text = "::text" if connection.vendor == "postgresql" else ""
        rows = self._bracketed(sql)
        return f"(WITH r({names}) AS {rows} SELECT {gather}({array}({columns})){as_text} FROM r)", params  # noqa: S608

    def _width(self) -> int:
        return len(self.query.values_select) + len(self.query.annotation_select)

    @staticmethod
    def _bracketed(sql: str) -> str:
        return sql if sql.startswith("(") else f"({sql})"

    def convert_value(self, value: str | None, *_: object) -> list[list[Any]]:
        return orjson.loads(value) if value else []
