"""Whatever somebody types, taps, edits or sends off, the coach answers and can be asked again."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.log.records import Athlete, Flag, Language
from bot.words.commands import COMMANDS
from tests.talk.person import Person
from tests.talk.test_screening import TODAY, TRAINED

LINES = (
    "yes",
    "no",
    "none",
    "1988",
    "2010",
    "knee",
    "3",
    "11",
    "75 kg",
    "Madrid",
    "mon and thu",
    "7",
    "my knee is swollen",
    "sin hinchazón",
    "can I pull a car",
    "",
    "🙂",
    "٣",
    "a" * 3000,
)
SESSIONS = ("4x20m 5kg rpe 3 pain 0", "done", "3x20", "skipped it", "100 kg 4x20m", "make it 7.5")
CALLS = (*(f"/{command}" for command in COMMANDS), "/language es", "/log yesterday 3x20m 5kg")
FORM = (("sets", "4"), ("length", "20 m"), ("load", "5 kg"), ("effort", "3"))
TAPS = st.integers(0, 15).map(lambda index: ("tap", index))
TEXTS = st.sampled_from(LINES) | st.sampled_from(SESSIONS) | st.text(max_size=40)
ACTS = st.one_of(
    TAPS,
    TAPS,
    TEXTS.map(lambda line: ("say", line)),
    st.sampled_from(CALLS).map(lambda line: ("call", line)),
    TEXTS.map(lambda line: ("edit", line)),
    st.just(("erase", 0)),
    st.lists(st.sampled_from(FORM)).map(lambda fields: ("fill", tuple(fields))),
    st.integers(1, 40).map(lambda hours: ("wait", hours)),
)

STARTS = {
    "newcomer": Athlete(),
    "newcomer in Spanish": Athlete(language=Language.SPANISH),
    "trained": TRAINED,
    "with a flag": replace(TRAINED, flags=(Flag("RF04", TODAY), Flag("ASK_B", TODAY))),
    "with a flag of a newer table": replace(TRAINED, flags=(Flag("RF99", TODAY),)),
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
@settings(max_examples=60, deadline=None)
@given(acts=st.lists(ACTS, max_size=30))
def test_every_act_is_answered(start: Athlete, acts: list[tuple[str, Any]]) -> None:
    person = Person(start)
    for kind, what in acts:
        match kind, what:
            case "tap", int(index) if person.buttons:
                shown = [token for message in person.latest for _, token in message.buttons]
                person.presses(shown[index % len(shown)])
                assert person.sees
            case "say", str(line):
                person.says(line)
                assert person.sees
            case "call", str(line):
                person.calls(line)
                assert person.sees
            case "edit", str(line):
                before = person.log
                person.edits(_written(person), line)
                assert person.sees or person.log == before
            case "erase", _:
                wrote = any(entry.message for entry in person.log.entries)
                person.erases(_written(person))
                assert person.sees or not wrote
            case "fill", tuple(fields):
                person.fills("d.logging.form.2026-03-02", fields)
                assert person.sees
            case "wait", int(hours):
                person.waits(hours=hours)
            case _:
                pass


def _written(person: Person) -> str:
    """Return the line that wrote the newest entry, or the line typed last."""
    written = [entry.message for entry in person.log.entries if entry.message]
    return written[-1] if written else person.message_name


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
@settings(max_examples=60, deadline=None)
@given(token=st.text(st.characters(max_codepoint=127), max_size=64), asked=st.integers(0, 3))
def test_no_token_breaks_anything(start: Athlete, token: str, asked: int) -> None:
    person = Person(start)
    person.calls("/start")
    person.calls("/screen")

    for forged in (token, f"a.{asked}.{token}", f"d.screening.{token}", f"d.onboarding.{token}"):
        person.presses(forged)
        assert person.sees
