"""Every card and every button under it: pressed, and pressed again under whatever comes next."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.contract import TOKEN_BYTES
from bot.dialogue.changes import Snapshot
from bot.dialogue.tokens import Answered, Does, decode
from bot.dialogue.turn import Linked, Opened, Reach
from bot.reminders.recurrence import Due, Kind
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Log
from bot.rules.log.records import Athlete, Fixture, Flag, Kit, Language, Pause, PauseReason, Slot
from bot.words.commands import COMMANDS
from tests.apps import TERMINAL
from tests.talk.labels import cut
from tests.talk.person import CODE, ON_BOTH, ON_TELEGRAM, Person
from tests.talk.planners import FOUR_WEEKS, MONDAY, TOM, calm, session
from tests.talk.pullers import ADA
from tests.talk.samples import ENTRY_ID

YESTERDAY, LAST_WEEK = MONDAY - timedelta(days=1), MONDAY - timedelta(days=7)
ON_MONDAYS = replace(TOM, slots=(Slot(0, time(18)), Slot(3, time(18))))
SORE = Log((replace(session(YESTERDAY), pain_during=8),), (Check(MONDAY, 7, swelling=True),))
PEOPLE: dict[str, tuple[Athlete, Log]] = {
    "a newcomer": (Athlete(), Log()),
    "a newcomer in Spanish": (Athlete(language=Language.SPANISH), Log()),
    "on her first day": (ADA, Log()),
    "in Spanish": (replace(ADA, language=Language.SPANISH), Log()),
    "after four weeks": (ON_MONDAYS, calm(*FOUR_WEEKS)),
    "between two sessions": (TOM, calm(*FOUR_WEEKS)),
    "who trained today": (ON_MONDAYS, calm(*FOUR_WEEKS, MONDAY)),
    "with a match today": (replace(ON_MONDAYS, fixtures=(Fixture(MONDAY),)), calm(*FOUR_WEEKS)),
    "who played yesterday": (replace(TOM, fixtures=(Fixture(YESTERDAY),)), calm(*FOUR_WEEKS)),
    "with a sled too heavy": (replace(ADA, kit=Kit(Equipment.SLED, empty_kg=60)), Log()),
    "with a red flag": (replace(ADA, flags=(Flag("RF04", MONDAY),)), Log()),
    "on hold": (ON_MONDAYS, SORE),
    "on a break": (
        replace(TOM, pauses=(Pause(LAST_WEEK, None, PauseReason.EXAMS),)),
        calm(*FOUR_WEEKS),
    ),
    "away for long": (TOM, calm(MONDAY - timedelta(days=90))),
}
ANOTHER_LOG = Opened(Snapshot("another", TOM, calm(*FOUR_WEEKS)), (Linked(TERMINAL),))
LONG_TALKED = 999_900  # questions asked before: their number stands in the tokens


def openings(athlete: Athlete, log: Log, reach: Reach) -> Iterator[Person]:
    """Yield the person after each thing that brings up a card."""
    for command in COMMANDS:
        person = _fresh(athlete, log, reach)
        person.calls(f"/{command}")
        yield person
    person = _fresh(athlete, log, reach)
    person.calls(f"/link {CODE}")
    yield person
    for line in ("4x20m 5kg rpe 3 pain 0", "100 kg 4x20", "4x20", "how heavy?", "swollen knee"):
        person = _fresh(athlete, log, reach)
        person.says(line)
        yield person
    for kind in Kind:
        person = _fresh(athlete, log, reach)
        person.is_reminded(Due(kind, MONDAY, person.now))
        yield person


@pytest.mark.parametrize("athlete, log", PEOPLE.values(), ids=PEOPLE.keys())
def test_every_button_is_answered_and_fits_every_platform(athlete: Athlete, log: Log) -> None:
    press_everything(athlete, log, ON_TELEGRAM)


@pytest.mark.parametrize("opened", [None, ANOTHER_LOG], ids=["no code", "with a code"])
@pytest.mark.parametrize("name", ["a newcomer", "in Spanish", "after four weeks"])
def test_every_button_of_somebody_in_two_apps_is_answered(
    name: str, opened: Opened | None
) -> None:
    press_everything(*PEOPLE[name], replace(ON_BOTH, opened=opened))


def press_everything(athlete: Athlete, log: Log, reach: Reach) -> None:
    """Press each button that comes up, and those that come up under it."""
    pressed: set[tuple[str, ...]] = set()
    ahead = list(openings(athlete, log, reach))
    while ahead:
        person = ahead.pop()
        for message in person.latest:
            for label, token in message.buttons:
                assert 0 < len(token.encode()) <= TOKEN_BYTES, label
                assert cut([label]) == []
                if _kind(person, token) in pressed:
                    continue
                pressed.add(_kind(person, token))
                after = _again(person)
                assert after.presses(token), label
                ahead.append(after)

    assert pressed


def _kind(person: Person, token: str) -> tuple[str, ...]:
    """Return what tells one button from another: the question it answers, or its verb.

    Which entry, day or undo it names does not count, or there would be no end of them.
    """
    match decode(token):
        case Answered(_, value):
            question = person.snapshot.dialogue.question
            return (type(question).__qualname__, str(getattr(question, "step", "")), value)
        case Does("undo"):
            return ("undo",)
        case Does(story, verb, args):
            words = (arg for arg in args if arg.isalpha() and len(arg) < len(ENTRY_ID))
            return (story, verb, *words)
        case None:
            raise AssertionError(f"{token} means nothing")


def _fresh(athlete: Athlete, log: Log, reach: Reach) -> Person:
    person = Person(athlete, log, reach=reach)
    talked = replace(person.snapshot.dialogue, asked=LONG_TALKED)
    person.snapshot = replace(person.snapshot, dialogue=talked)
    return person


def _again(person: Person) -> Person:
    """Return the same person at the same moment, to go another way."""
    twin = Person(now=person.now, reach=person.reach)
    twin.snapshot, twin.acts = person.snapshot, person.acts
    return twin
