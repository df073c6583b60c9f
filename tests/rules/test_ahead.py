"""A card before its session: what an admin types for it, who is counted, when who is asked."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.reminders.recurrence import Due, Kind
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag, NudgeLevel, Pause, PauseReason
from bot.rules.squads.ahead import (
    Answers,
    answers,
    asking_at,
    awaited,
    kept_to,
    rung_at_hour,
    unasked,
    unheard,
)
from bot.rules.squads.lead import AT_THE_HOUR, THE_EVENING_BEFORE, Lead
from bot.rules.squads.squad import Coming, Member, Move, Occasion, Reply, Squad
from bot.rules.squads.togetherness import OnFileWith
from bot.squads.room.due import to_ask
from bot.squads.room.reading import LeadWanted, NoteWanted, RingWanted, read_ahead
from bot.store.values import squad_of, stored

DAY = date(2026, 3, 5)
AT = datetime(2026, 3, 5, 18, tzinfo=UTC)
HOUR = timedelta(hours=1)
TOLD = Occasion(DAY, AT, told=AT - 24 * HOUR)
LONDON = Athlete(zone="Europe/London")


@pytest.mark.parametrize(
    "typed, wanted",
    [
        ("lead 1 day", Lead(before=timedelta(days=1))),
        ("lead 2 h", Lead(before=2 * HOUR)),
        ("lead 30 min", Lead(before=HOUR / 2)),
        ("Lead 3 days before", Lead(before=timedelta(days=3))),
        ("lead evening", THE_EVENING_BEFORE),
        ("lead the evening before", THE_EVENING_BEFORE),
        ("lead at the hour", AT_THE_HOUR),
        ("antes 1 día", Lead(before=timedelta(days=1))),
        ("antelación 2 horas", Lead(before=2 * HOUR)),
        ("antes la víspera", THE_EVENING_BEFORE),
        ("antes la tarde anterior", THE_EVENING_BEFORE),
        ("antes a la hora", AT_THE_HOUR),
        ("lead 29 min", None),
        ("lead 4 days", None),
        ("lead", None),
        ("lead soon", None),
    ],
)
def test_when_the_card_is_to_come(typed: str, wanted: Lead | None) -> None:
    assert read_ahead(typed) == LeadWanted(wanted)


@pytest.mark.parametrize(
    "typed, wanted",
    [
        ("ring on", RingWanted(on=True)),
        ("Ring off.", RingWanted(on=False)),
        ("ring", RingWanted(on=True)),
        ("avisa", RingWanted(on=True)),
        ("avisa sí", RingWanted(on=True)),
        ("avisar no", RingWanted(on=False)),
        ("ring me later", None),
        ("ringing on", None),
        ("avisa a Ana", None),
    ],
)
def test_whether_who_comes_is_rung(typed: str, wanted: RingWanted | None) -> None:
    assert read_ahead(typed) == wanted


@pytest.mark.parametrize("wished", [True, False], ids=["wished", "not-wished"])
@pytest.mark.parametrize(
    "said, is_shown, comes",
    [
        pytest.param(Coming.IN, True, True, id="in"),
        pytest.param(Coming.LATE, True, True, id="late"),
        pytest.param(Coming.LATER, True, True, id="another-hour"),
        pytest.param(Coming.MAYBE, True, False, id="maybe"),
        pytest.param(Coming.OUT, True, False, id="out"),
        pytest.param(None, True, False, id="silent"),
        pytest.param(Coming.IN, False, False, id="not-to-be-seen"),
    ],
)
def test_who_is_rung_at_the_hour(
    said: Coming | None, is_shown: bool, comes: bool, wished: bool
) -> None:
    ana = Member("ana", "Ana", DAY, adult=is_shown)
    replies = () if said is None else (Reply("ana", said),)
    squad = Squad("falcons", "cara", members=(ana,), rings=wished)

    rung = rung_at_hour(squad, replace(TOLD, replies=replies))

    assert rung == ((ana,) if comes and wished else ())


@pytest.mark.parametrize(
    "typed, wanted",
    [
        ("note bring the long belt", NoteWanted("bring the long belt")),
        ("nota: traed agua", NoteWanted("traed agua")),
        ("note off", NoteWanted("")),
        ("nota quitar", NoteWanted("")),
        ("note off-road shoes", NoteWanted("off-road shoes")),
        ("mon thu 18:00", None),
        ("notebook", None),
        ("Leadville", None),
    ],
)
def test_what_the_card_is_to_say(typed: str, wanted: NoteWanted | None) -> None:
    assert read_ahead(typed) == wanted


@pytest.mark.parametrize(
    "ahead, hour, zone, expected",
    [
        pytest.param(8, 18, "UTC", datetime(2026, 3, 5, 14, tzinfo=UTC), id="half-way"),
        pytest.param(24, 18, "UTC", datetime(2026, 3, 5, 8, tzinfo=UTC), id="not-at-six"),
        pytest.param(12, 7, "UTC", datetime(2026, 3, 4, 20, 45, tzinfo=UTC), id="else-before"),
        pytest.param(3, 18, "UTC", datetime(2026, 3, 5, 16, tzinfo=UTC), id="two-hours-before"),
        pytest.param(2, 18, "UTC", None, id="too-late"),
        pytest.param(6, 6, "UTC", None, id="only-night-between"),
        pytest.param(
            8, 18, "America/Los_Angeles", datetime(2026, 3, 5, 16, tzinfo=UTC), id="their-clock"
        ),
    ],
)
def test_when_who_has_not_answered_is_asked(
    ahead: int, hour: int, zone: str, expected: datetime | None
) -> None:
    at = AT.replace(hour=hour)
    occasion = Occasion(DAY, at, told=at - ahead * HOUR)

    assert asking_at(occasion, replace(LONDON, zone=zone)) == expected


def test_their_own_quiet_hours_are_none() -> None:
    late_riser = replace(LONDON, quiet_from=time(21), quiet_to=time(11))

    assert asking_at(TOLD, late_riser) == AT.replace(hour=11)


def squad_of_four(**known: Athlete) -> tuple[Squad, dict[str, OnFileWith]]:
    names = ("ana", "ben", "eva", "leo")
    members = tuple(Member(name, name.title(), DAY, adult=name != "leo") for name in names)
    files = {name: OnFileWith(athlete, Log()) for name, athlete in known.items()}
    squad = Squad("s", "ana", weekdays=(0, 3), at=time(18), members=members, occasions=(TOLD,))
    return squad, files


AWAY = replace(LONDON, pauses=(Pause(DAY - timedelta(days=2), None, PauseReason.TRAVEL),))
STOPPED = replace(LONDON, flags=(Flag("RF01", DAY - timedelta(days=2)),))


@pytest.mark.parametrize("ben", [AWAY, STOPPED], ids=["paused", "stopped"])
def test_who_cannot_come_is_asked_by_nobody_in_private(ben: Athlete) -> None:
    squad, files = squad_of_four(ben=ben)

    assert [one.called for one in awaited(squad, TOLD, files, DAY)] == ["Ana", "Eva"]


def test_all_who_may_be_shown_are_counted_and_nobody_else() -> None:
    squad, _ = squad_of_four()
    said = replace(TOLD, replies=(Reply("ben", Coming.OUT), Reply("leo", Coming.IN)))

    assert answers(squad, TOLD) == Answers(0, 3)
    assert answers(squad, said) == Answers(1, 3)
    assert [one.called for one in unheard(squad, said)] == ["Ana", "Eva"]


@pytest.mark.parametrize("ben", [LONDON, AWAY, STOPPED], ids=["well", "paused", "stopped"])
def test_who_has_no_private_chat_is_asked_by_name_whatever_their_file_says(ben: Athlete) -> None:
    squad, files = squad_of_four(ben=ben)
    said = replace(TOLD, replies=(Reply("ben", Coming.IN),))
    squad, due = replace(squad, occasions=(said,)), Due(Kind.REASK, DAY, AT + 3 * HOUR)

    assert to_ask(squad, due, files, AT + 3 * HOUR, reached=()) == ("ben",)


def test_nobody_is_asked_twice_nor_who_does_not_want_it() -> None:
    squad, files = squad_of_four()
    members = tuple(replace(one, asked=one.athlete != "eva") for one in squad.members)
    said = replace(TOLD, asked=("ana",))

    asked = unasked(replace(squad, members=members), said, files, DAY)

    assert [one.athlete for one in asked] == ["ben"]
    assert unasked(replace(squad, nudges=NudgeLevel.FEW), said, files, DAY) == ()


def test_another_hour_keeps_the_card_and_another_day_asks_anew() -> None:
    squad, _ = squad_of_four()
    said = replace(TOLD, replies=(Reply("ana", Coming.IN),))
    squad = replace(squad, occasions=(said,))
    later = replace(squad, moves=(Move(DAY, DAY, time(19)),))
    elsewhere = replace(squad, moves=(Move(DAY, DAY + timedelta(days=1), time(18)),))

    now = AT - HOUR

    assert kept_to(later, now).occasions == (replace(said, at=AT + HOUR),)
    assert kept_to(elsewhere, now).occasions == ()
    assert kept_to(elsewhere, AT).occasions == (said,)


def test_a_squad_stored_before_keeps_its_card_at_the_hour() -> None:
    squad, _ = squad_of_four()
    written = stored(replace(squad, occasions=()))
    before = written.replace('"lead":{"evening":false,"before":"P0D"},', "").replace(
        '"note":"",', ""
    )

    assert before != written
    assert squad_of(before).lead == AT_THE_HOUR
