"""The messages of Fluent files by name, each parsed when it is first asked for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

_ENTRY = re.compile(r"^([a-zA-Z][\w-]*)(?= *=)", re.MULTILINE)  # what begins one, as Fluent has it
_COMMENTS = re.compile(r"(?:#.*\n|[ \r]*\n)*")


class Messages(Mapping[str, ast.Message]):
    """The messages of some files by name, each parsed when it is first asked for.

    To parse them all takes a third of a second, and a command says few.  Raises `ValueError`
    where a name stands twice and, once it is asked for, where what stands there is no Fluent.
    """

    def __init__(self, files: Iterable[Path]) -> None:
        self._fresh: list[ast.Resource] = []
        self._written: dict[str, str] = {}
        self._parsed: dict[str, ast.Message] = {}
        for file in files:
            before, *entries = _ENTRY.split(file.read_text(encoding="utf-8"))
            if not _COMMENTS.fullmatch(before):
                raise ValueError(f"{file.name} of {file.parent.name}: {before[:60]!r}")
            for name, text in zip(entries[::2], entries[1::2], strict=True):
                if name in self._written:
                    raise ValueError(f"{name} stands twice")
                self._written[name] = f"{name}{text}"

    def __getitem__(self, name: str) -> ast.Message:
        return self._parsed.get(name) or self._parse(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def _parse(self, name: str) -> ast.Message:
        resource = FluentResource(self._written[name])
        for entry in resource.body:
            match entry:
                case ast.Comment() | ast.GroupComment() | ast.ResourceComment():
                    continue
                case ast.Message(id=ast.Identifier(name=found)) if found == name:
                    self._parsed[name] = entry
                case _:
                    raise ValueError(f"{name} is no message: {self._written[name][:60]!r}")
        self._fresh.append(resource)
        return self._parsed[name]

    def fresh(self) -> Iterator[ast.Resource]:
        """Yield what was parsed since this was asked for last, by whichever thread."""
        while self._fresh:
            yield self._fresh.pop()
