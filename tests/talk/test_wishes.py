"""What is wished for in plain words happens in the conversation."""

import pytest

from bot.dialogue.registry import by_intent, stories
from bot.reading.intents.rules import the_intents
from bot.reading.intents.wishes import TOLD
from bot.reading.tables import table
from bot.words.commands import COMMANDS
from tests.talk.person import Person
from tests.talk.planners import FOUR_WEEKS, SARA, TOM, TUESDAY, at, calm


def test_every_intent_of_the_table_is_granted_by_one_story_and_no_other_is() -> None:
    granted = [intent for story in stories().values() for intent in story.intents]

    assert sorted(granted) == sorted({*the_intents().names} - {TOLD})
    assert by_intent().keys() == {*granted}


# --- commands ------------------------------------------------------------------------------

OTHER_NAMES = {
    "/horario": "Tuesday and Thursday at 18:00",
    "/semana": "Mon 2 Mar to Sun 8 Mar",
    "/hoy": "Tue 3 Mar - Step L2a",
    "/History": "I can't list all your sessions yet",
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
    "/historial": "Aún no puedo listar todas tus sesiones",
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
