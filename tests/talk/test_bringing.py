"""Files that somebody sends: shown first, taken in whole, taken back whole."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from bot.archive.brought import BadLine, Found, Program, Wrong
from bot.contract import Brought, Thing
from bot.rules.log.done import Check, Entry, Log, Pulls, Source
from bot.rules.log.records import Flag, Language
from bot.rules.verdict import Verdict, decide
from tests.archive.test_other_programs import hevy
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ada, lucia

FILES = Path(__file__).parents[1] / "archive" / "files"
STRONG = (FILES / "strong_b_ios.csv").read_bytes()
TODAY = MONDAY_EVENING.date()


def session(name: str, day: date, kg: float = 40.0, pulls: int = 3) -> Entry:
    at = MONDAY_EVENING - (TODAY - day)
    return Entry(name, day, at, (Pulls(pulls, 20.0, None, kg),), source=Source("strong"))


def held(*loads: float) -> Found:
    days = (TODAY - timedelta(days=100 + number) for number in range(len(loads)))
    return Found(
        Program.STRONG,
        tuple(
            session(f"s{n}", day, kg) for n, (day, kg) in enumerate(zip(days, loads, strict=True))
        ),
    )


@pytest.mark.parametrize(("person", "yes"), [(ada(), "Take them in"), (lucia(), "Meterlas")])
def test_nothing_is_written_before_a_yes_and_all_of_it_after(person: Person, yes: str) -> None:
    before = person.log

    said = person.sends(STRONG)
    assert "3 May 2025" in said or "3 may 2025" in said
    assert person.log == before

    person.taps(yes)
    brought = [one for one in person.log.entries if one.source is not None]
    assert [one.sets_done for one in brought] == [3, 4]
    assert {one.source.program for one in brought if one.source} == {"strong"}
    assert all(one.plan is None for one in brought)


def test_one_undo_takes_all_of_it_out_and_the_file_brings_it_back() -> None:
    person = ada()
    before = person.log
    person.sends(STRONG)
    person.says("yes")

    assert "2 are out of your log again" in person.taps("Undo")
    assert person.log == before

    person.sends(STRONG)
    assert "2 sessions are in your log" in person.says("take them")


def test_an_undo_names_the_import_and_not_its_sessions() -> None:
    person = ada()
    person.meets(held(*[40.0] * 300))
    person.says("yes")

    (undo,) = [one for one in person.snapshot.dialogue.undos if one.brought]

    assert len(msgspec.json.encode(undo)) < 200


def test_it_is_taken_out_at_any_later_time_and_nothing_else_is() -> None:
    person = ada()
    person.sends(STRONG)
    person.says("yes")
    for _ in range(13):  # more than there are undos
        person.says("4x20m 5kg rpe 4 pain 0 smooth")
        person.waits(days=3)
    own = [one for one in person.log.entries if one.source is None]

    said = person.calls("/import")
    assert "Strong: 2 sessions" in said
    person.taps("Take out 2 sessions")

    assert list(person.log.entries) == own
    assert "nothing is left" in person.taps("Take out 2 sessions")


@pytest.mark.parametrize(
    ("person", "yes", "wish", "line"),
    [
        (ada(), "yes", "take the import out", "yes"),
        (ada(), "yes", "/import", "take it out"),
        (lucia(), "sí", "quita la importación", "sí"),
        (lucia(), "sí", "/importar", "sácala"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_one_that_came_in_is_taken_out_by_a_word(
    person: Person, yes: str, wish: str, line: str
) -> None:
    person.sends(STRONG)
    person.says(yes)

    person.says(wish)
    person.says(line)

    assert person.log == Log()


@pytest.mark.parametrize("line", ["ok", "yes", "sure", "vale", "great"])
def test_an_ok_behind_how_files_come_in_takes_nothing_out(line: str) -> None:
    person = ada()
    person.sends(STRONG)
    person.says("yes")
    person.calls("/import")
    person.says(line)

    assert len(person.log.entries) == 2


@pytest.mark.parametrize(
    "language, line",
    [
        ("en", "Take out 2 sessions"),
        ("es", "Sacar 2 sesiones"),
        ("de", "2 Einheiten herausnehmen"),
        ("fr", "Retirer 2 séances"),
        ("pt", "Tirar 2 treinos"),
    ],
)
def test_the_way_out_is_called_as_its_button_is(language: str, line: str) -> None:
    person = ada(language=Language(language))
    person.sends(STRONG)
    person.taps(person.buttons[0])
    person.calls("/import")
    person.says(line)

    assert person.log == Log()


def test_behind_a_file_with_nothing_new_a_yes_takes_nothing_out() -> None:
    person = ada()
    person.sends(STRONG)
    person.says("yes")
    person.says("take the import out")
    assert "Nothing new" in person.sends(STRONG)
    person.says("yes")

    assert len(person.log.entries) == 2


def test_the_same_file_twice_changes_nothing() -> None:
    person = ada()
    person.sends(STRONG)
    person.says("yes")
    before = person.log

    said = person.sends(STRONG)

    assert "Nothing new: all 2" in said
    assert person.buttons == []
    assert person.log == before


def test_of_a_file_that_has_grown_only_what_is_new_comes_in() -> None:
    person = ada()
    lines = STRONG.decode().splitlines(keepends=True)
    person.sends("".join(lines[:4]))
    person.says("yes")

    said = person.sends(STRONG)

    assert "1 session, Sat 10 May 2025" in said
    assert "1 is on file already" in said
    assert "reads otherwise" not in said


def test_what_is_on_file_stays_where_the_file_says_otherwise() -> None:
    person = ada()
    lines = STRONG.decode().splitlines(keepends=True)
    person.sends("".join(lines[:3]))  # two of the three pulls
    person.says("yes")

    said = person.sends("".join(lines[:4]))

    assert "1 of those reads otherwise" in said
    assert sum(one.sets_done for one in person.log.entries if one.source) == 2


def test_what_was_told_here_and_stands_in_a_file_too_is_there_once() -> None:
    person = ada()
    person.says("yesterday 4x20m 5kg rpe 4 pain 0 smooth")
    yesterday = TODAY - timedelta(days=1)

    said = person.meets(Found(Program.HEVY, (session("h", yesterday, 5.0, 4),)))

    assert "Nothing new" in said


@pytest.mark.parametrize(
    ("loads", "high"),
    [
        ((40, 42.5, 45, 240), ["240 kg"]),
        ((40, 42.5, 45, 60), []),
        ((5, 7.5, 12.5, 30), []),
        ((310, 305, 300), ["310 kg", "305 kg"]),
        ((240,), []),
    ],
)
def test_a_load_that_no_other_comes_near_is_asked_about(
    loads: tuple[float, ...], high: list[str]
) -> None:
    person = ada()

    said = person.meets(held(*loads))

    assert all(one in said for one in high)
    assert ("high beside" in said) is bool(high)
    assert any("Without" in one for one in person.buttons) is bool(high)


def test_where_nothing_else_is_in_it_there_is_nothing_to_leave_out() -> None:
    person = ada()

    person.meets(held(310))

    assert person.buttons == ["Take them in", "Leave it"]


def test_it_may_be_left_out_or_taken() -> None:
    without, with_it = ada(), ada()
    for person in (without, with_it):
        person.meets(held(40, 42.5, 240))

    without.taps("Without that one")
    with_it.taps("Take all")

    assert [len(one.log.entries) for one in (without, with_it)] == [2, 3]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("yes", 3),
        ("take them in", 3),
        ("take all, please", 3),
        ("without that one", 2),
        ("all but the high one", None),
        ("no", 0),
        ("leave it", 0),
        ("no, leave them out", 0),
    ],
)
def test_it_is_answered_in_words(typed: str, written: int | None) -> None:
    person = ada()
    person.meets(held(40, 42.5, 240))

    person.says(typed)

    assert len(person.log.entries) == (written or 0)
    assert (person.waiting is None) is (written is not None)


@pytest.mark.parametrize(
    ("typed", "written"), [("sí", 3), ("mételas", 3), ("sin esa", 2), ("déjalo", 0), ("no", 0)]
)
def test_it_is_answered_in_spanish(typed: str, written: int) -> None:
    person = lucia()
    person.meets(held(40, 42.5, 240))

    person.says(typed)

    assert len(person.log.entries) == written


def test_a_newer_file_takes_the_place_of_the_one_that_waits() -> None:
    person = ada()
    person.meets(held(40, 42.5, 45))
    person.meets(held(50))

    person.says("yes")

    assert [one.pulls[0].added_kg for one in person.log.entries] == [50]


def test_what_waited_too_long_is_asked_for_again() -> None:
    person = ada()
    person.meets(held(40))
    person.waiting = None  # pruned

    assert "no longer have" in person.says("yes")
    assert person.log == Log()


def test_an_open_question_waits_for_the_file() -> None:
    person = ada()
    question = person.says("4x20m 5kg").splitlines()[-1]

    person.sends(STRONG)
    said = person.says("yes")

    assert question in said
    assert len([one for one in person.log.entries if one.source]) == 2


def test_words_below_a_file_are_what_it_is_and_a_body_comes_first() -> None:
    person = ada()
    assert "Strong" in person.sends(STRONG, text="my old training log")

    other = ada()
    said = other.sends(STRONG, text="my calf is hot and swollen")
    assert "Strong" not in said
    assert other.waiting is None


def test_while_safety_is_asked_about_no_file_is_looked_into() -> None:
    person = ada()
    question = person.says("my knee is swollen")

    said = person.sends(STRONG)

    assert said.endswith(question)
    assert person.waiting is None


def test_lines_that_did_not_read_are_named() -> None:
    wrong = (BadLine(14, Wrong.AHEAD), BadLine(20, Wrong.LOAD))

    said = ada().meets(replace(held(40.0), wrong=wrong, unread=5, others=96))

    assert "5 lines not read: line 14 (a day to come) and line 20 (its load). And 3 more." in said
    assert "96 rows of other exercises" in said


# --- it raises nothing and lifts nothing ---------------------------------------------------


def test_a_stop_stays_whatever_comes_in() -> None:
    person = ada()
    flagged = replace(person.athlete, flags=(Flag("RF04", TODAY - timedelta(days=20)),))
    person.snapshot = replace(person.snapshot, athlete=flagged)
    before = decide(person.athlete, person.log, TODAY).prescription
    person.meets(held(*[5.0] * 30))

    person.says("yes")

    assert decide(person.athlete, person.log, TODAY).prescription == before


@pytest.mark.parametrize("away", [1, 12, 25, 40, 70])
def test_no_load_rises_by_what_comes_in(away: int) -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    person.waits(days=away)
    today = person.now.date()
    days = [today - timedelta(days=n) for n in range(0, away, 2)]
    person.meets(
        Found(Program.STRONG, tuple(session(f"s{n}", day, 80.0) for n, day in enumerate(days)))
    )
    person.says("without those" if "high beside" in person.sees else "yes")
    person.meets(
        Found(Program.STRONG, tuple(session(f"t{n}", day, 5.0) for n, day in enumerate(days)))
    )
    person.says("yes")

    for later in (0, 3, 8, 30):
        day = today + timedelta(days=later)
        entries = tuple(one for one in person.log.entries if one.source is None)
        was = decide(person.athlete, replace(person.log, entries=entries), day)
        now = decide(person.athlete, person.log, day)
        assert load_of(now) <= load_of(was)
        assert now.decided.after <= was.decided.after


def load_of(verdict: Verdict) -> float:
    return getattr(verdict.prescription, "added_kg", None) or 0.0


def test_a_plan_of_the_present_programme_is_left_out() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    (own,) = [one for one in person.log.entries if one.plan is not None][-1:]
    assert own.plan is not None
    high = replace(
        own,
        id="x",
        day=TODAY - timedelta(days=1),
        plan=replace(own.plan, position="L5"),
        pulls=(Pulls(1, 9.0, None, 6.0),),
    )
    old = replace(high, id="y", day=date(2020, 1, 1))
    person.meets(Found(Program.OWN, (high, old)))

    person.says("yes")

    plans = {one.id: one.plan for one in person.log.entries}
    assert plans["x"] is None
    assert plans["y"] is not None


def test_mornings_come_in_only_from_before_what_this_log_tells() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 6 smooth")
    days = [TODAY - timedelta(days=n) for n in range(-0, 5)]
    person.meets(Found(Program.OWN, checks=tuple(Check(day, 0) for day in days)))

    assert "4 mornings" in person.sees
    person.says("yes")
    assert TODAY not in {one.day for one in person.log.checks if one.brought}

    person.taps("Undo")
    assert not any(one.brought for one in person.log.checks)


def test_who_sends_what_is_no_file_is_told_which_are() -> None:
    person = ada()
    person.sends(hevy(), "log.numbers")
    assert ".csv" in person.sees
    assert ".csv" in person.does(Brought(Thing.DOCUMENT, "m"))
