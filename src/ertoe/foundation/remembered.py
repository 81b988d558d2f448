"""Remembered: a statement that Django writes once per process, and that is then asked with other values.

For the few statements of every request. Writing the SQL of a whole file costs Django twenty times what asking it costs.
"""

from collections import namedtuple
from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection
from django.db.models import Expression, Field, Model, QuerySet
from django.db.models.sql.compiler import SQLCompiler


class Asked(Expression):
    """A value to be filled in when the statement is asked: `filter(person_id=Asked("person", UUIDField()))`."""

    def __init__(self, name: str, output_field: "Field[Any, Any]") -> None:
        super().__init__(output_field=output_field)
        self.name = name

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> Any:
        return "%s", (self,)

    def filled_in(self, values: dict[str, Any]) -> Any:
        return self.output_field.get_db_prep_value(values[self.name], connection)


class Remembered:
    """`write` gives a `values_list` query in which everything that differs between two askings is `Asked`."""

    def __init__(self, write: Callable[[], "QuerySet[Any, Any]"]) -> None:
        self._write = write
        self._written: dict[str, _Written] = {}

    def rows(self, **values: Any) -> list[Any]:
        """The rows as named tuples. Behind a shut door this raises as the query itself would."""
        written = self._written.get(connection.vendor)
        if written is None:
            written = self._written[connection.vendor] = _Written(self._write())
        written.model._default_manager.all()  # where the door is guarded
        return written.ask(values)


class _Written:
    def __init__(self, query: "QuerySet[Any, Any]") -> None:
        compiler = query.query.get_compiler(connection=connection)
        self.model = query.model
        self.sql, self.params = compiler.as_sql()
        self.converters = compiler.get_converters([column for column, _sql, _alias in compiler.select])
        self.row: Any = namedtuple("row", query._fields)  # type: ignore[misc, attr-defined]  # known only by now

    def ask(self, values: dict[str, Any]) -> list[Any]:
        params = [one.filled_in(values) if isinstance(one, Asked) else one for one in self.params]
        with connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            return [self._read(list(row)) for row in cursor.fetchall()]

    def _read(self, values: list[Any]) -> Any:
        for position, (converters, column) in self.converters.items():
            for convert in converters:
                values[position] = convert(values[position], column, connection)
        return self.row._make(values)


class Added:
    """New rows of one model, in one statement. Nothing of a model's `save` happens: for plain rows only."""

    def __init__(self, model: type[Model]) -> None:
        self._table = model._meta.db_table
        self._fields = model._meta.concrete_fields

    def rows(self, rows: Sequence[Model]) -> None:
        columns = ", ".join(f'"{field.column}"' for field in self._fields)
        marks = f"({', '.join(['%s'] * len(self._fields))})"
        values = [
            field.get_db_prep_save(getattr(row, field.attname), connection) for row in rows for field in self._fields
        ]
        with connection.cursor() as cursor:
            cursor.execute(f'INSERT INTO "{self._table}" ({columns}) VALUES {", ".join([marks] * len(rows))}', values)  # noqa: S608
