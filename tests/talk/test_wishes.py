"""What is wished for in plain words happens in the conversation."""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import msgspec
import pytest

from bot.dialogue.registry import by_intent, stories
from bot.reading.intents.rules import the_intents
from bot.reading.intents.wishes import TOLD
from bot.reading.tables import table
from bot.rules.log.records import Fixture, Flag, Language
from bot.words.commands import COMMANDS
from bot.words.labels import LANGUAGE_NAMES
from tests.cases import each
from tests.talk.person import Person
from tests.talk.planners import (
    FOUR_WEEKS,
    MONDAY,
    SARA,
    SATURDAY,
    THURSDAY,
    TOM,
    TUESDAY,
    at,
    calm,
)

WISHES = Path(__file__).parent / "wishes.jsonl"


def test_every_intent_of_the_table_is_granted_by_one_story_and_no_other_is() -> None:
    granted = [intent for story in stories().values() for intent in story.intents]

    assert sorted(granted) == sorted({*the_intents().names} - {TOLD})
    assert by_intent().keys() == {*granted}


@dataclass(frozen=True, slots=True)
class Said:
    """A line, and what it leads to on a Tuesday morning with a session in the evening.

    `told` begins what is said; `asks` is the question that is open then; `changes`: something is
    written at once; `yes` begins what a yes says, None where none is asked for.
    """

    intent: str
    language: Language
    line: str
    told: str
    asks: str | None
    changes: bool
    yes: str | None = None


LINES = msgspec.json.decode(
    b"[" + b",".join(WISHES.read_bytes().splitlines()) + b"]", type=tuple[Said, ...]
)
AT_ONCE = {
    "units",
    "settings",
    "language",
    "reminders_on",
    "reminders_off",
    "snooze",
    "undo",
    "link",
    "forward",
    "calendar",
    "learn",
    "review",
}
"""What is done without being asked: it is taken back as easily, and plan, log and kit stay.

Of a calendar it is only noted what was handed out for it, of a look back what was asked with it.
"""


ALONE = {
    Language.ENGLISH: ("stop it", "Stop!", "please stop"),
    Language.SPANISH: ("basta", "para ya", "¡ya basta!"),
}
OFFERED = {
    Language.ENGLISH: ["Reminders off", "Pause"],
    Language.SPANISH: ["Sin recordatorios", "Pausa"],
}
CHAFED = {
    Language.ENGLISH: ("the strap left a bruise on my hip", "got a blister from the rope"),
    Language.SPANISH: (
        "la correa me dejó un moretón en la cadera",
        "el arnés me roza los hombros",
    ),
}


def name(said: Said) -> str:
    return f"{said.language}-{said.intent}"


def somebody(language: Language) -> Person:
    """Return a player with a match on Saturday, on the morning of a session."""
    athlete = TOM if language is Language.ENGLISH else SARA
    return Person(
        replace(athlete, fixtures=(Fixture(SATURDAY),)), calm(*FOUR_WEEKS), at(TUESDAY, 10)
    )


@each("language, line", [(one, line) for one, lines in ALONE.items() for line in lines])
def test_a_bare_stop_turns_nothing_off_but_is_asked_about(language: Language, line: str) -> None:
    person = somebody(language)
    before = person.snapshot

    person.says(line)

    assert person.athlete == before.athlete
    assert [label for label, _ in person.history[-1].buttons] == OFFERED[language]


@each("language, line", [(one, line) for one, lines in CHAFED.items() for line in lines])
def test_what_a_strap_does_to_the_skin_is_answered_and_is_no_kit(
    language: Language, line: str
) -> None:
    person = somebody(language)
    before = person.snapshot

    said = person.says(line)

    assert said.startswith("Belt, strap or hands" if language == "en" else "Cinturón, correa")
    assert person.athlete == before.athlete


def test_every_wish_has_a_line_in_each_language() -> None:
    said = Counter((one.language, one.intent) for one in LINES)

    own = (Language.ENGLISH, Language.SPANISH)  # the others are read as English
    assert said == dict.fromkeys(product(own, by_intent()), 1)


@each("said", LINES, ids=name)
def test_a_wish_in_plain_words_opens_what_is_there(said: Said) -> None:
    person = somebody(said.language)
    if said.intent == "undo":
        person.calls("/undo")
        person.says("no reminders" if said.language is Language.ENGLISH else "sin recordatorios")

    told = person.says(said.line)

    asking = person.snapshot.dialogue.question
    assert said.told in told  # a loop of what is new in it may stand above
    assert (None if asking is None else type(asking).__name__) == said.asks
    assert bool(person.changes) == said.changes
    assert not said.changes or said.intent in AT_ONCE


PROPOSED = tuple(one for one in LINES if one.asks == "AskMeant")
UNCHANGED = {"en": "All right, nothing changed.", "es": "De acuerdo, no cambió nada."}


@pytest.mark.parametrize("said", PROPOSED, ids=name)
def test_what_a_wish_would_change_is_done_on_a_yes_and_can_be_taken_back(said: Said) -> None:
    person = somebody(said.language)
    before = person.athlete
    person.says(said.line)

    assert said.yes is not None
    assert person.says("yes" if said.language is Language.ENGLISH else "sí").startswith(said.yes)
    assert person.athlete != before
    person.calls("/undo")
    assert person.athlete == before


@pytest.mark.parametrize("said", PROPOSED, ids=name)
def test_on_a_no_nothing_changes(said: Said) -> None:
    person = somebody(said.language)
    before = person.athlete
    person.says(said.line)

    assert person.taps("No") == UNCHANGED[said.language]
    assert person.athlete == before


@pytest.mark.parametrize("said", PROPOSED, ids=name)
def test_another_wish_is_granted_and_what_was_asked_is_not_done(said: Said) -> None:
    person = somebody(said.language)
    before = person.athlete
    person.says(said.line)
    told = person.says("show me my week" if said.language is Language.ENGLISH else "mi semana")

    assert told.startswith("Mon 2 Mar" if said.language is Language.ENGLISH else "lun 2 mar")
    assert person.athlete == before


def test_a_yes_means_the_day_that_was_named() -> None:
    person = tom()
    person.says("I can't make it on thursday")
    person.waits(minutes=50)

    assert "Left out" in person.taps("Yes")
    assert person.athlete.not_done == (THURSDAY,)


def test_a_line_that_is_nothing_gets_three_wishes_and_in_fewer_words_the_second_time() -> None:
    person = tom()

    first = person.says("the quick brown fox")
    assert len(person.buttons) == 3
    second = person.says("zwicky bratwurst ponk")
    assert len(person.buttons) == 3
    assert len(second) < len(first)
    person.says("show me my week")
    assert person.says("the quick brown fox") == first


def test_a_wish_that_is_offered_is_a_tap_away() -> None:
    person = tom()
    person.says("the quick brown fox")

    assert "Mon 2 Mar to Sun 8 Mar" in person.taps("My week")


def test_who_is_stopped_is_told_that_and_offered_no_way_round_it() -> None:
    person = Person(
        replace(TOM, flags=(Flag("RF04", MONDAY),)), calm(*FOUR_WEEKS), at(TUESDAY, 10)
    )

    assert "professional" in person.says("the quick brown fox")
    assert "professional" in person.says("I want more weight")
    assert "professional" in person.says("when do I pull next")


ELSEWHERE = {
    "it": "ho fatto oggi 3 volte 20 metri",
    "nl": "ik kan donderdag niet komen, vandaag 4 keer 20",
}


@pytest.mark.parametrize("line", [ELSEWHERE[code] for code in sorted({*ELSEWHERE} - {*Language})])
@pytest.mark.parametrize("language", Language)
def test_a_line_in_another_language_is_offered_one_the_coach_speaks(
    line: str, language: Language
) -> None:
    person = somebody(language)

    person.says(line)

    assert person.buttons == list(LANGUAGE_NAMES.values())
    assert person.changes == ()


def test_thanks_varies_and_asks_nothing() -> None:
    person = tom()

    said = [person.says("thanks a lot" + "!" * many) for many in range(12)]

    assert len(set(said)) > 1
    assert not any("?" in one for one in said)
    assert person.buttons == []


# --- commands ------------------------------------------------------------------------------

OTHER_NAMES = {
    "/horario": "Tuesday and Thursday at 18:00",
    "/semana": "Mon 2 Mar to Sun 8 Mar",
    "/hoy": "Tue 3 Mar - Step L2a",
    "/History": "Your sessions",
    "/timezone": "Where are you?",
    "/zone tokyo": "Your clock in Tokyo from now on?",
    "/zona Bogotá": "Your clock in Bogota from now on?",
    "/floor": "On what surface?",
    "/borrar": "To do it, type DELETE.",
    "/ayuda": "Tell me what you did in your own words",
}
WORDS_BEHIND = {
    "/schedule zone tokyo": "Your clock in Tokyo from now on?",
    "/schedule timezone lisbon": "Your clock in Lisbon from now on?",
    "/match sun 3pm": "Match on Sun 8 Mar, noted.",
    "/pause next week": "Paused from Mon 9 Mar to Sun 15 Mar.",
    "/pause two weeks": "Paused from Tue 3 Mar to Mon 16 Mar.",
    "/pause a fortnight": "Paused from Tue 3 Mar to Mon 16 Mar.",
    "/pause until the 20th": "Paused from Tue 3 Mar to Fri 20 Mar.",
}
SPANISH = {
    "/zona Bogotá": "¿Tu reloj en Bogotá desde ahora?",
    "/schedule zona lima": "¿Tu reloj en Lima desde ahora?",
    "/pausa la semana que viene": "En pausa del lun 9 mar al dom 15 mar.",
    "/pausa tres semanas": "En pausa del mar 3 mar al lun 23 mar.",
    "/pausa hasta el 20": "En pausa del mar 3 mar al vie 20 mar.",
    "/partido domingo 15:00": "Partido el dom 8 mar",
    "/historial": "Tus sesiones",
}


def tom() -> Person:
    """Return a player on the morning of a planned session."""
    return Person(TOM, calm(*FOUR_WEEKS), at(TUESDAY, 10))


def sara() -> Person:
    """Return the same athlete, reading Spanish."""
    return Person(SARA, calm(*FOUR_WEEKS), at(TUESDAY, 10))


@pytest.mark.parametrize("typed", OTHER_NAMES)
def test_a_command_goes_by_other_names(typed: str) -> None:
    assert OTHER_NAMES[typed] in tom().calls(typed)


@pytest.mark.parametrize("typed", WORDS_BEHIND)
def test_a_command_takes_the_words_that_a_wish_is_said_in(typed: str) -> None:
    assert WORDS_BEHIND[typed] in tom().calls(typed)


@pytest.mark.parametrize("typed", SPANISH)
def test_a_command_takes_names_and_words_of_spanish(typed: str) -> None:
    assert SPANISH[typed] in sara().calls(typed)


def test_every_other_name_of_a_command_leads_somewhere_and_stands_for_one() -> None:
    table_of = table("commands")
    commands = [word for words in table_of["commands"].values() for word in words.split()]
    wishes = [word for words in table_of["wishes"].values() for word in words.split()]

    assert {*table_of["commands"]} <= {*COMMANDS}
    assert {*table_of["wishes"]} <= by_intent().keys()
    assert len(commands + wishes) == len({*commands, *wishes})


def test_what_no_command_is_called_is_unknown() -> None:
    assert "I don't know that command" in tom().calls("/xyzzy")
