"""What would follow, were things otherwise: the same rules, a supposed file or log."""

from datetime import date

import pytest

from bot.rules.log.done import Pulls
from bot.rules.log.past import past_of
from bot.rules.outlook import outlook
from bot.rules.prescription import Hold, Session
from bot.rules.supposing import (
    Away,
    Compared,
    Hurt,
    Moved,
    Played,
    Pulled,
    Skipped,
    Supposition,
    Undone,
    coming,
    compared,
)
from tests.talk.test_wishes import tom

TUESDAY, THURSDAY = date(2026, 3, 3), date(2026, 3, 5)
SUNDAY, LAST = date(2026, 3, 8), date(2026, 2, 26)


def ahead(what: Supposition) -> list[Compared]:
    person = tom()
    return compared(person.athlete, person.log, what, TUESDAY)


def test_as_things_stand_the_first_session_is_the_one_announced() -> None:
    person = tom()
    first = next(coming(person.athlete, person.log, TUESDAY, SUNDAY))

    told = outlook(past_of(person.athlete, person.log, TUESDAY))

    assert (first.day, first.verdict.prescription) == (told.day, told.verdict.prescription)


@pytest.mark.parametrize(
    "what, first_other",
    [
        (Skipped(THURSDAY), date(2026, 3, 17)),
        (Played(SUNDAY, 90), date(2026, 3, 10)),
        (Hurt(date(2026, 3, 4), 5), THURSDAY),
        (Hurt(date(2026, 3, 4), 0), None),
        (Hurt(TUESDAY, 5, in_session=True), THURSDAY),
        (Pulled(TUESDAY, (Pulls(3, 20.0, added_kg=5.0),)), None),
        (Moved(THURSDAY, date(2026, 3, 6)), date(2026, 3, 6)),
        (Away(TUESDAY, date(2026, 3, 16)), date(2026, 3, 17)),
        (Undone(LAST, LAST), date(2026, 3, 17)),
        (Hurt(LAST, 5, in_session=True), TUESDAY),
        (Pulled(LAST, (Pulls(4, 20.0, added_kg=5.0),), rpe=9), TUESDAY),
        (Pulled(LAST, (Pulls(4, 20.0, added_kg=5.0),)), None),
    ],
    ids=str,
)
def test_what_differs_first_follows_from_what_is_supposed(
    what: Supposition, first_other: date | None
) -> None:
    others = [one.day for one in ahead(what) if one.is_other]

    assert next(iter(others), None) == first_other


def test_the_day_that_is_left_out_is_not_told_as_a_change() -> None:
    assert THURSDAY not in [one.day for one in ahead(Skipped(THURSDAY))]
    assert ahead(Away(TUESDAY, date(2026, 3, 16)))[0].day == date(2026, 3, 17)


def test_behind_a_pause_nothing_is_foretold() -> None:
    told = ahead(Hurt(date(2026, 3, 4), 7))

    assert [type(one.then.prescription) for one in told if one.then is not None][-1] is Hold
    assert told[-1].day == THURSDAY


def test_a_gap_is_told_as_the_gap_rule_has_it() -> None:
    first = ahead(Away(TUESDAY, date(2026, 3, 16)))[0]

    assert first.then is not None
    assert first.now is not None
    assert isinstance(first.then.prescription, Session)
    assert first.then.decided.after < first.now.decided.after
