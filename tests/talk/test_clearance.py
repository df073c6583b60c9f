"""What lifts a stop, what does not, and what training goes on with: all of it talked through."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.log.done import Check, Log
from bot.rules.log.records import Language
from bot.rules.prescription import Hold, Session, StopRefer
from bot.rules.safety.red_flags import FLAG_OF_QUESTION, RED_FLAGS, URGENT_CARDS
from bot.rules.safety.screening import open_flags
from bot.rules.verdict import decide
from bot.stories.screening.questions import AskCard, AskWho
from bot.stories.screening.said import FLAG_BUTTONS, HEALTH_BUTTONS
from bot.words.voice import Voice
from tests.cases import each
from tests.rules.athletes import done, planned
from tests.talk.person import MONDAY_EVENING, ON_BOTH, Person
from tests.talk.pullers import ADA

TODAY = MONDAY_EVENING.date()
ROWS = [f"RF{number:02}" for number in range(1, 17)]
ROLES = ("doctor", "midwife", "physio", "professional")
BUTTON = {
    "doctor": "Doctor",
    "midwife": "Midwife",
    "physio": "Physio",
    "professional": "Another professional",
}
VOICE = Voice(Language.ENGLISH)


def puller(**changes: object) -> Person:
    """Return an adult who has just done a clean session at L3b, as every week before it."""
    plan = replace(planned("L3b"), added_kg=15.0)
    entries = tuple(done(back, plan, rpe=5) for back in (-7, -4, 0))
    mornings = tuple(Check(one.day + timedelta(days=1), 0) for one in entries[:2])
    athlete = replace(ADA, start="L3a", screened=TODAY - timedelta(days=7), **changes)  # type: ignore[arg-type]  # any field
    return Person(athlete, Log(entries, mornings))


def tells(person: Person, code: str) -> Person:
    """Tick a row of the screening, and answer no to its worse signs."""
    person.calls("/screen")
    person.taps("Something changed")
    for card in URGENT_CARDS:
        if code in card:
            person.taps(VOICE.say(FLAG_BUTTONS[RED_FLAGS[code].key]))
            break
        person.taps("None of these")
    else:
        question = next(one for one, of in FLAG_OF_QUESTION.items() if of == code)
        person.taps(VOICE.say(HEALTH_BUTTONS[question]))
    person.taps("Done")
    if "No" in person.buttons:
        person.taps("No")
    return person


def is_cleared(person: Person, role: str, day: str = "today") -> Person:
    """Say who looked at it and when, and answer the screening that follows with no."""
    person.calls("/cleared")
    if "Not yet" not in person.buttons and "Nobody yet" not in person.buttons:
        return person
    label = BUTTON[role]
    person.taps(label) if label in person.buttons else person.says(f"my {role}")
    if "On which day" in person.sees:
        person.says(day)
        while "None of these" in person.buttons:
            person.taps("None of these")
    return person


def is_calm(person: Person) -> Person:
    person.calls("/check")
    person.says("0")
    person.says("none")
    return person


def codes(person: Person) -> list[str]:
    return [flag.code for flag in open_flags(person.athlete)]


def prescribed(person: Person) -> str:
    """Return what is prescribed today: a step, or what stands in its place."""
    found = decide(person.athlete, person.log, person.now.date()).prescription
    person.calls("/today")
    match found:
        case Session(position=position):
            return position.name
        case StopRefer():
            assert "Done" not in person.buttons
            return "stop"
        case Hold():
            assert "Done" not in person.buttons
            return "hold"
        case _:
            return type(found).__name__


# --- the table -----------------------------------------------------------------------------

ANYBODY = ("doctor", "physio", "professional")
DAYS = (1, 12, 20, 40)
BY_THE_GAP = ("L3b", "L3b", "L3a", "L1a")
AGAIN = ("L0a",) * 4
AFTER_A_HOLD = ("hold", "L2a", "L2a", "L1a")  # two days have to go by
LIGHT = ("L1a",) * 4
TABLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    **dict.fromkeys(("RF01", "RF02", "RF11", "RF12"), (("doctor",), AGAIN)),
    **dict.fromkeys((f"RF0{number}" for number in range(3, 10)), (ANYBODY, AFTER_A_HOLD)),
    "RF10": (ANYBODY, AGAIN),
    "RF13": (("doctor", "midwife", "physio"), LIGHT),
    "RF15": (ANYBODY, BY_THE_GAP),
    "RF16": (ANYBODY, BY_THE_GAP),
}


def cells() -> Iterator[object]:
    for code, (roles, steps) in TABLE.items():
        for role in ROLES:
            yield pytest.param(code, role, steps if role in roles else None, id=f"{code}-{role}")


@each("code, role, steps", tuple(cells()))
def test_a_cleared_row_is_followed_by_what_it_asks_for(
    code: str, role: str, steps: tuple[str, ...] | None
) -> None:
    told = tells(puller(), code)
    assert codes(told) == [code]

    for days, step in zip(DAYS, steps or ("stop",) * len(DAYS), strict=True):
        pat = Person(told.athlete, told.log, told.now + timedelta(days=days))
        is_cleared(pat, role)
        assert prescribed(pat) in (step, "hold")
        assert (codes(pat) == [code]) == (steps is None)
        if codes(pat):
            continue
        is_calm(pat)
        assert prescribed(pat) == step


def test_every_row_is_in_the_table() -> None:
    assert {*TABLE, "RF14"} == set(ROWS)


@pytest.mark.parametrize("days, step", tuple(zip(DAYS, BY_THE_GAP, strict=True)))
def test_unwell_is_over_after_a_day_and_the_time_away_decides(days: int, step: str) -> None:
    pat = tells(puller(), "RF14")
    assert prescribed(pat) == "stop"
    pat.calls("/cleared")
    assert codes(pat) == ["RF14"]

    pat.waits(days=days)
    pat.calls("/cleared")

    assert prescribed(pat) == step


# --- whose word, and when ------------------------------------------------------------------


@pytest.mark.parametrize(
    "code, offered",
    [
        ("RF01", ["Doctor", "Nobody yet"]),
        ("RF05", ["Doctor", "Physio", "Another professional", "Nobody yet"]),
        ("RF13", ["Doctor", "Midwife", "Physio", "Nobody yet"]),
    ],
)
def test_only_the_roles_a_row_takes_are_offered(code: str, offered: list[str]) -> None:
    pat = tells(puller(), code)
    pat.waits(days=1)

    pat.calls("/cleared")

    assert pat.buttons == offered


def test_a_physios_word_for_a_heart_is_not_taken_and_it_says_why() -> None:
    pat = tells(puller(), "RF11")
    pat.waits(days=1)
    pat.calls("/cleared")

    said = pat.says("my physio says it's fine")

    assert "Good that somebody had a look" in said
    assert "a doctor's yes" in said
    assert codes(pat) == ["RF11"]


@pytest.mark.parametrize(
    "language, line",
    [
        (Language.ENGLISH, "my physio says it's fine"),
        (Language.ENGLISH, "saw the doctor, all good"),
        (Language.SPANISH, "el fisio dice que puedo entrenar"),
    ],
)
def test_a_look_told_in_words_is_asked_about_and_lifts_nothing(
    language: Language, line: str
) -> None:
    pat = tells(puller(), "RF05")
    pat = Person(replace(pat.athlete, language=language), pat.log, pat.now + timedelta(days=1))

    pat.says(line)

    assert pat.snapshot.dialogue.question == AskWho()
    assert codes(pat) == ["RF05"]


def test_a_look_told_too_early_is_answered_with_the_day_that_counts() -> None:
    pat = tells(puller(), "RF11")

    said = pat.says("the doctor says I can train")

    assert "Tue 3 Mar or later" in said
    assert codes(pat) == ["RF11"]


def test_a_doctor_spoken_of_with_nothing_open_asks_nothing() -> None:
    pat = puller()

    pat.says("saw the doctor, all good")

    assert pat.snapshot.dialogue.question is None


def test_two_rows_take_the_narrower_word() -> None:
    pat = tells(puller(), "RF04")
    pat.says("my chest hurts when I pull")
    pat.taps("Yes")
    pat.waits(days=1)

    pat.calls("/cleared")

    assert pat.buttons == ["Doctor", "Nobody yet"]


@pytest.mark.parametrize("code", ["RF01", "RF02", "RF11", "RF12"])
def test_a_doctors_look_counts_from_the_day_after_it_was_told(code: str) -> None:
    pat = tells(puller(), code)
    assert "Tue 3 Mar or later" in pat.calls("/cleared")

    pat.waits(days=1)
    pat.calls("/cleared")
    pat.taps("Doctor")
    assert pat.buttons == ["Tue 3 Mar"]

    assert "Tue 3 Mar or later" in pat.says("yesterday")
    assert codes(pat) == [code]


def test_a_day_to_come_is_no_look() -> None:
    pat = tells(puller(), "RF05")
    pat.calls("/cleared")
    pat.taps("Physio")

    pat.says("tomorrow")

    assert codes(pat) == ["RF05"]


# --- what the card says --------------------------------------------------------------------


@pytest.mark.parametrize(
    "code, words",
    [
        ("RF10", "You start again at the unloaded walk: after a recent operation"),
        ("RF05", "as after a pause"),
        ("RF13", "walks and light pulls"),
        ("RF15", "Shoes stay on"),
        ("RF16", "as you were cleared"),
    ],
)
def test_the_card_that_lifts_it_says_what_follows(code: str, words: str) -> None:
    pat = tells(puller(), code)
    pat.waits(days=2)

    assert words in is_cleared(pat, "doctor").sees


@pytest.mark.parametrize(
    "code, words",
    [
        ("RF10", "starts again at the unloaded walk"),
        ("RF05", "looked at"),
        ("RF13", "light pulls"),
    ],
)
def test_why_names_the_rule_that_bound(code: str, words: str) -> None:
    pat = tells(puller(), code)
    pat.waits(days=3)
    is_calm(is_cleared(pat, "doctor"))

    said = pat.calls("/why")

    assert "Clearance: " in said
    assert words in said
    assert words in pat.calls("/today")


# --- from there on -------------------------------------------------------------------------


def weeks_of_training(person: Person, count: int) -> list[str]:
    """Train twice a week as prescribed and calm, and return the steps."""
    steps: list[str] = []
    for _ in range(count):
        for days in (3, 4):
            steps.append(prescribed(person))
            person.calls("/today")
            person.says("done, rpe 2, pain 0, smooth")
            person.waits(days=1)
            is_calm(person)
            person.waits(days=days - 1)
    return steps


def test_the_return_is_taken_once_and_the_climb_goes_on_from_there() -> None:
    pat = tells(puller(), "RF10")
    pat.waits(days=1)
    is_cleared(pat, "doctor")

    steps = weeks_of_training(pat, 4)

    assert steps[:2] == ["L0a", "L0a"]
    assert steps[-1] > "L0a"


def test_a_pregnancy_climbs_no_higher_than_level_1_and_says_so() -> None:
    pat = tells(puller(), "RF13")
    pat.waits(days=1)
    is_cleared(pat, "midwife")

    steps = weeks_of_training(pat, 6)

    assert max(steps) == "L1c"
    assert "as far as you were cleared for" in pat.calls("/why")


@pytest.mark.parametrize(
    "code, is_barefoot", [("RF09", False), ("RF13", False), ("RF15", False), ("RF16", True)]
)
def test_the_shoes_stay_on_where_the_row_says_so(code: str, is_barefoot: bool) -> None:
    kit = replace(ADA.kit, barefoot_surface_ok=True)
    pat = tells(puller(footwear_tip=True, kit=kit), code)
    pat.waits(days=3)
    is_cleared(pat, "doctor")

    assert ("Barefoot" in pat.calls("/today")) is is_barefoot


# --- what does not lift it -----------------------------------------------------------------


@pytest.fixture
def stopped() -> Person:
    return tells(puller(), "RF05")


@pytest.mark.parametrize(
    "line",
    [
        "I feel fine",
        "it's nothing",
        "come on, it's fine now, let me train",
        "my knee is fine again",
        "I looked it up, it's ok",
        "done",
        "cleared",
    ],
)
def test_arguing_does_not_lift_it(stopped: Person, line: str) -> None:
    stopped.says(line)
    stopped.calls("/cleared")
    stopped.says(line)

    assert codes(stopped) == ["RF05"]
    assert prescribed(stopped) == "stop"


@pytest.mark.parametrize("command", ["/undo", "/start", "/cancel", "/screen", "/today", "/log"])
def test_no_command_lifts_it(stopped: Person, command: str) -> None:
    stopped.calls(command)
    assert codes(stopped) == ["RF05"]

    stopped.calls("/cleared")
    stopped.calls(command)

    assert codes(stopped) == ["RF05"]
    assert prescribed(stopped) == "stop"


def test_undoing_what_was_logged_with_it_does_not_lift_it() -> None:
    pat = Person(replace(ADA, start="L3a"), Log())
    pat.calls("/today")
    pat.says("done, rpe 4, pain 1, smooth")
    pat.says("my knee locked")
    pat.taps("Yes")
    assert codes(pat) == ["RF05"]

    pat.taps("Undo")
    pat.calls("/undo")

    assert codes(pat) == ["RF05"]


def test_no_old_card_lifts_it() -> None:
    pat = puller()
    pat.waits(days=3)
    pat.calls("/today")
    tells(pat, "RF05")
    pat.calls("/cleared")
    pat.taps("Nobody yet")

    for token in pat.tokens:
        pat.presses(token)
        assert codes(pat)[:1] == ["RF05"]
        assert prescribed(pat) == "stop"


def test_another_app_of_the_same_person_does_not_lift_it(stopped: Person) -> None:
    elsewhere = Person(stopped.athlete, stopped.log, stopped.now, reach=ON_BOTH)
    elsewhere.calls("/start")
    elsewhere.says("I feel fine")

    assert codes(elsewhere) == ["RF05"]
    assert prescribed(elsewhere) == "stop"


def test_a_look_is_undone_as_it_was_done_or_not_at_all() -> None:
    pat = tells(puller(), "RF10")
    pat.waits(days=1)
    is_cleared(pat, "doctor")

    pat.calls("/undo")

    assert prescribed(pat) in ("L0a", "stop")


# --- while it stands -----------------------------------------------------------------------

EXAMPLE = re.compile(r"\d+x\d+ ?m")
CLEAN = re.compile(r"clean session")


def on_hold() -> Person:
    pat = puller()
    pat.waits(hours=1)
    pat.says("knee 7 now")
    pat.waits(hours=23)
    return pat


@pytest.fixture(params=["stopped", "on-hold"])
def halted(request: pytest.FixtureRequest) -> Person:
    return tells(puller(), "RF05") if request.param == "stopped" else on_hold()


@pytest.mark.parametrize(
    "line", ["hello", "banana phone", "/log", "done", "/today", "/why", "/week"]
)
def test_no_example_and_no_clean_session_while_it_stands(halted: Person, line: str) -> None:
    halted.waits(days=1)
    halted.calls(line) if line.startswith("/") else halted.says(line)

    assert not EXAMPLE.search(halted.sees)
    assert not CLEAN.search(halted.sees)


def test_a_session_told_against_it_is_kept_and_answered_with_the_stop(halted: Person) -> None:
    halted.waits(days=1)
    before = len(halted.log.entries)

    halted.says("4x20m 15kg rpe 4 pain 0 smooth")

    assert len(halted.log.entries) == before + 1
    assert halted.log.entries[-1].plan is None
    assert "counts for no step" in halted.sees
    assert halted.latest[-1].words == halted_words(halted)
    assert prescribed(halted) in ("stop", "hold")


@pytest.mark.parametrize("pain", [4, 7])
def test_a_first_session_against_a_pause_ends_none_and_an_edit_of_it_says_so(pain: int) -> None:
    ada = Person(ADA)
    ada.says(f"my knee hurts {pain}")
    ada.waits(hours=23)
    ada.says("4x20m 5kg rpe 3 pain 0 smooth")

    said = ada.edits(ada.message_name, "4x20m 5kg rpe 5 pain 0 smooth")

    assert prescribed(ada) == "hold"
    assert "counts for no step" in said
    assert "Sessions have been on pause" in said


def halted_words(person: Person) -> str:
    return Person(person.athlete, person.log, person.now).calls("/today")


def test_what_was_done_against_a_stop_counts_for_nothing_when_it_is_told_later() -> None:
    pat = tells(puller(), "RF05")
    pat.waits(days=3)
    is_cleared(pat, "physio")

    pat.says("yesterday done, rpe 4, pain 0, smooth")
    pat.says("tuesday 6x20m 15 kg rpe 4 pain 0 smooth")

    told = [one for one in pat.log.entries if one.day > TODAY]
    assert [one.plan for one in told] == [None] * len(told)


def test_a_session_from_before_the_stop_keeps_its_plan_and_is_answered_with_the_stop() -> None:
    pat = Person(replace(ADA, start="L3a"), Log())
    pat.waits(days=3)
    tells(pat, "RF05")

    pat.says("monday done, rpe 4, pain 0, smooth")

    assert pat.log.entries[-1].plan is not None
    assert "No session for now" in pat.sees
    assert not CLEAN.search(pat.sees)


def test_who_and_when_told_in_one_line_are_both_taken() -> None:
    pat = tells(puller(), "RF16")
    pat.calls("/cleared")

    pat.says("my physio cleared me yesterday")
    assert isinstance(pat.snapshot.dialogue.question, AskCard)
    while "None of these" in pat.buttons:
        pat.taps("None of these")

    flag = pat.athlete.flags[-1]
    assert (flag.cleared_by, flag.cleared) == ("physio", TODAY - timedelta(days=1))


def test_a_day_beside_a_no_is_not_taken() -> None:
    pat = tells(puller(), "RF16")
    pat.calls("/cleared")

    assert "On which day" in pat.says("my physio didn't clear me yesterday")
