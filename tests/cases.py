"""Many cases of a law in one test: what a corpus and the product of two tables are tried with."""

import os
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import signature
from typing import Any, TypeVar, cast

import pytest

from tests.thorough import THOROUGH

ParameterSet = type(pytest.param())


Law = TypeVar("Law", bound=Callable[..., None])


def each(
    names: str | Sequence[str],
    cases: Iterable[Any],
    ids: Callable[[Any], object] | Iterable[str] | None = None,
) -> Callable[[Law], Law]:
    """Try a law on many cases in one test, which tells of every case that breaks it.

    For laws that take a millisecond: a test of its own takes ten, in each worker a part of it.
    As with `pytest.mark.parametrize`, but that a law makes itself whatever a case could change,
    and is given no fixture.  Thoroughly, each case is a test of its own again.
    """
    given = list(cases)
    if not given:
        raise ValueError("no case to try the law on")
    labels = ids if ids is None or callable(ids) else list(ids)
    if os.environ.get(THOROUGH):
        return pytest.mark.parametrize(names, given, ids=labels)
    words = [one.strip() for one in names.split(",")] if isinstance(names, str) else [*names]

    def folded(law: Law) -> Law:
        asks = signature(law)

        @wraps(law)
        def test(**others: Any) -> None:
            broken: list[Exception] = []
            for place, case in enumerate(given):
                values = _values_of(case, words)
                try:
                    law(**dict(zip(words, values, strict=True)), **others)
                except Exception as wrong:  # noqa: BLE001 - all of them are told of at the end
                    wrong.add_note(f"of {_label(case, values, place, labels)}")
                    broken.append(wrong)
            if broken:
                raise ExceptionGroup(f"{len(broken)} of {len(given)} break it", broken)

        rest = [one for name, one in asks.parameters.items() if name not in words]
        assert len(rest) + len(words) == len(asks.parameters), "a case names what the law asks for"
        test.__signature__ = asks.replace(parameters=rest)  # type: ignore[attr-defined]
        return cast("Law", test)

    return folded


def _values_of(case: Any, words: Sequence[str]) -> Sequence[Any]:
    if isinstance(case, ParameterSet):
        return case.values
    return [case] if len(words) == 1 else case


def _label(case: Any, values: Sequence[Any], place: int, labels: Any) -> str:
    if isinstance(case, ParameterSet) and case.id is not None:
        return str(case.id)
    if callable(labels):
        return ", ".join(str(labels(one)) for one in values)
    return ", ".join(map(repr, values)) if labels is None else labels[place]
