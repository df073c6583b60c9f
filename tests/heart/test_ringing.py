"""Late is said, too late is summed up, and a change of mind never rings twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.dialogue.changes import Snapshot
from bot.reminders.agenda import agenda_after, agenda_of_look, fired
from bot.reminders.due import dues_of, summary_of
from bot.reminders.recurrence import Due, Kind
from bot.rules.log.records import Athlete, Consent, Slot, Unasked
from bot.store.agenda import Item
from tests.lives import a_life, lives_a_day
from tests.thorough import tries

SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)  # a Tuesday
TUESDAY = SIX.date()
ADA = Snapshot(
    "ada",
    Athlete(
        consent=Consent(1, SIX),
        birth_year=1990,
        screened=date(2026, 3, 1),
        slots=(Slot(1, time(18)), Slot(3, time(18))),
    ),
)
LIVES = (1, 8, 10, *range(20, 20 + tries(0, 20)))  # the first three have what is rare
WEEKS = tries(4, 26)
AT_SIX = {Kind.SESSION: Item(SIX, TUESDAY)}


def test_on_time_it_is_not_late() -> None:
    assert dues_of(AT_SIX, SIX) == (Due(Kind.SESSION, TUESDAY, SIX),)


def test_within_two_hours_it_goes_out_and_says_so() -> None:
    (due,) = dues_of(AT_SIX, SIX + timedelta(hours=2))

    assert summary_of(ADA, AT_SIX, SIX + timedelta(hours=2)) is None
    assert due == Due(Kind.SESSION, TUESDAY, SIX, timedelta(hours=2))


def test_three_days_away_become_one_message() -> None:
    ripe = {
        **AT_SIX,
        Kind.REASK: Item(SIX + timedelta(hours=3), TUESDAY),
        Kind.MORNING: Item(SIX - timedelta(hours=10), TUESDAY),
    }

    due = summary_of(ADA, ripe, SIX + timedelta(days=3))

    assert dues_of(ripe, SIX + timedelta(days=3)) == ()
    assert due is not None
    assert due.kind is Kind.SESSION
    assert due.late == timedelta(days=3)
    assert due.missed == (date(2026, 3, 3), date(2026, 3, 5))


def test_what_was_missed_is_folded_into_what_is_due_now() -> None:
    now = SIX + timedelta(days=2)
    ripe = {**AT_SIX, Kind.RECAP: Item(now, now.date())}

    assert [due.kind for due in dues_of(ripe, now)] == [Kind.RECAP]


def test_a_morning_long_past_is_not_asked_about() -> None:
    ripe = {Kind.MORNING: Item(SIX - timedelta(hours=10), TUESDAY)}

    assert dues_of(ripe, SIX) == ()
    assert summary_of(ADA, ripe, SIX) is None


# --- the agenda -----------------------------------------------------------------------------


def changed(**changes: object) -> Snapshot:
    return replace(ADA, athlete=replace(ADA.athlete, **changes))


def test_what_is_due_stays_due_when_something_else_changes() -> None:
    agenda = agenda_after(changed(body_mass_kg=70), AT_SIX, SIX + timedelta(seconds=5))

    assert agenda[Kind.SESSION] == Item(SIX, TUESDAY)


def test_what_is_no_longer_wanted_is_due_no_more() -> None:
    agenda = agenda_after(changed(not_done=(TUESDAY,)), AT_SIX, SIX + timedelta(seconds=5))

    assert agenda[Kind.SESSION].occurrence == date(2026, 3, 5)


def test_an_hour_changed_while_due_rings_once_at_the_new_one() -> None:
    later = changed(slots=(Slot(1, time(19)),))

    agenda = agenda_after(later, AT_SIX, SIX + timedelta(seconds=5))

    assert agenda[Kind.SESSION] == Item(SIX + timedelta(hours=1), TUESDAY)


def test_an_hour_changed_after_it_rang_does_not_ring_again_that_day() -> None:
    later = changed(slots=(Slot(1, time(19)),))

    agenda = agenda_after(
        later, {Kind.SESSION: fired(AT_SIX[Kind.SESSION])}, SIX + timedelta(seconds=5)
    )

    assert agenda[Kind.SESSION].occurrence == date(2026, 3, 10)


def test_a_zone_changed_while_due_rings_once() -> None:
    agenda = agenda_after(changed(zone="America/New_York"), AT_SIX, SIX + timedelta(seconds=5))

    assert agenda[Kind.SESSION] == Item(datetime(2026, 3, 3, 23, tzinfo=UTC), TUESDAY)


def test_a_zone_changed_after_it_rang_does_not_ring_again_that_day() -> None:
    moved = changed(zone="America/New_York")

    agenda = agenda_after(moved, {Kind.SESSION: fired(AT_SIX[Kind.SESSION])}, SIX)

    assert agenda[Kind.SESSION].occurrence == date(2026, 3, 5)


def heard(day: date | None, **changes: object) -> Snapshot:
    return changed(heard=day, **changes)


@pytest.mark.parametrize("days", [1, 40, 700])
def test_who_only_looked_has_the_agenda_of_somebody_planned_anew(days: int) -> None:
    before = heard(TUESDAY, unasked=(Unasked(date(2026, 3, 4), Kind.KEEPING),))
    was = agenda_after(before, {}, SIX)
    later = SIX + timedelta(days=days)
    was |= agenda_after(before, {kind: fired(one) for kind, one in was.items()}, later)
    after = replace(before, athlete=replace(before.athlete, heard=later.date()))

    assert agenda_of_look(before.athlete, after, was, later) == agenda_after(after, was, later)


@pytest.mark.parametrize("number", LIVES)
def test_no_day_of_a_life_is_planned_otherwise_for_a_look_before_it(number: int) -> None:
    life = a_life(number, seed=3)
    for _ in range(7 * WEEKS):
        lives_a_day(life)
        evening, person = life.person.now - timedelta(hours=13), life.person
        before = Snapshot("one", replace(person.athlete, heard=evening.date()), person.log)
        was = agenda_after(before, {}, evening)
        for later in (evening + timedelta(hours=hours) for hours in (6, 12.5, 30)):
            after = replace(before, athlete=replace(before.athlete, heard=later.date()))
            if not any(one.next_at and one.next_at <= later for one in was.values()):
                looked = agenda_of_look(before.athlete, after, was, later)
                assert looked == agenda_after(after, was, later), later


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (heard(None), heard(TUESDAY)),
        (heard(TUESDAY, screened=None), heard(date(2026, 3, 4), screened=None)),
        (heard(TUESDAY), heard(date(2026, 3, 4), slots=())),
    ],
    ids=["never heard of", "amid the start", "and set something"],
)
def test_where_there_is_more_to_it_the_log_decides(before: Snapshot, after: Snapshot) -> None:
    assert agenda_of_look(before.athlete, after, AT_SIX, SIX) is None
