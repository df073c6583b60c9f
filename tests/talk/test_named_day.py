"""The session of a day that a line names, changed: that one and no other, with one way back."""

from collections.abc import Callable

import pytest

from tests.talk.person import Person
from tests.talk.pullers import ada, lucia

# Of Thu 12 Feb and Thu 26 Feb: 4 x 20 m with 5 and 7.5 kg, effort 4 and 5.
TABLE = [
    (ada, "change 12 feb to 6x20m", 0, "6x20@5 e4"),
    (ada, "fix 12 feb: effort 7", 0, "4x20@5 e7"),
    (ada, "make 12 feb 6x20 with 2.5 kg", 0, "6x20@2.5 e4"),
    (ada, "that was 2.5 not 5 on feb 12", 0, "4x20@2.5 e4"),
    (ada, "that was 5 not 7.5 last thursday", 1, "4x20@5 e5"),
    (ada, "last thursday was not 7.5 but 5 kg", 1, "4x20@5 e5"),
    (ada, "last thursday it was effort 6 not 5", 1, "4x20@7.5 e6"),
    (ada, "12 feb was 6 sets, not 4", 0, "6x20@5 e4"),
    (lucia, "cambia el 12 de febrero a 6x20m", 0, "6x20@5 e4"),
    (lucia, "corrige el 12 feb: esfuerzo 7", 0, "4x20@5 e7"),
    (lucia, "el jueves pasado fueron 5, no 7,5", 1, "4x20@5 e5"),
    (lucia, "el jueves pasado no eran 7,5 sino 5", 1, "4x20@5 e5"),
    (lucia, "el 12 de febrero fueron 6 series, no 4", 0, "6x20@5 e4"),
]


def with_two(who: Callable[[], Person]) -> Person:
    person = who()
    is_english = who is ada
    effort = "effort" if is_english else "esfuerzo"
    person.says(f"12 feb 4x20 5kg {effort} 4, 26 feb 4x20 7.5kg {effort} 5")
    person.taps(person.buttons[0])
    return person


def short(person: Person) -> list[str]:
    return [
        " ".join(f"{run.pulls}x{run.metres:g}@{run.added_kg:g}" for run in one.pulls)
        + f" e{one.rpe:g}"
        for one in person.log.entries
    ]


@pytest.mark.parametrize(("who", "line", "at", "after"), TABLE)
def test_that_one_is_changed_without_a_note_and_undone_alone(
    who: Callable[[], Person], line: str, at: int, after: str
) -> None:
    person = with_two(who)
    before = person.log

    person.says(line)

    expected = ["4x20@5 e4", "4x20@7.5 e5"]
    expected[at] = after
    assert short(person) == expected
    assert [one.note for one in person.log.entries] == [None, None]
    person.calls("/undo")
    assert short(person) == ["4x20@5 e4", "4x20@7.5 e5"]
    assert [one.id for one in person.log.entries] == [one.id for one in before.entries]


def test_the_day_that_is_named_comes_before_the_card_shown_last() -> None:
    person = with_two(ada)
    person.says("what did I do last time")

    person.says("that was 2.5 not 5 on 12 feb")

    assert short(person) == ["4x20@2.5 e4", "4x20@7.5 e5"]


@pytest.mark.parametrize(
    ("who", "line", "told"),
    [
        (ada, "change 13 feb to 6x20m", "No session of Fri 13 Feb is in your log"),
        (lucia, "cambia el 13 de febrero a 6x20m", "No hay ninguna sesión del vie 13 feb"),
        (ada, "change 12 feb", "What should change?"),
        (ada, "that was 8 not 7 on 12 feb", "What was “8”?"),
    ],
)
def test_what_is_not_clear_changes_nothing(
    who: Callable[[], Person], line: str, told: str
) -> None:
    person = with_two(who)
    before = person.log

    assert told in person.says(line)
    assert person.log == before


@pytest.mark.parametrize("line", ["change thursday to friday", "change monday to 7"])
def test_a_day_to_come_is_no_session_behind_them(line: str) -> None:
    person = with_two(ada)
    before = person.log

    person.says(line)

    assert person.log == before
