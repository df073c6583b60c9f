"""Sessions are found by the words of their notes, in each language, and their list stays so."""

from dataclasses import replace
from datetime import date

import pytest

from bot.dialogue.tokens import Does, encode
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.pages import Sieve
from bot.rules.log.records import Language
from bot.stories.history.code import args_of, code_of, fitting, sieve_of
from tests.talk.person import Person
from tests.talk.pullers import ada
from tests.talk.test_history import with_years

GERMAN, FRENCH, PORTUGUESE = Language("de"), Language("fr"), Language("pt")
NOTES = {2: "Windy, new strap on the sled", 3: "Viento y correa nueva", 20: "windy again"}
NOTES |= {4: "Windig, neuer Gurt", 5: "Venteux, nouvelle sangle", 6: "Vento forte, correia nova"}


def noting(language: Language = Language.ENGLISH) -> Person:
    person = with_years(ada(language=language))
    entries = tuple(replace(one, note=NOTES.get(n)) for n, one in enumerate(person.log.entries))
    person.snapshot = replace(person.snapshot, log=Log(entries, person.log.checks))
    return person


@pytest.mark.parametrize(
    "line, told",
    [
        ("sessions where I wrote windy", "1-2 of 2"),
        ("show me my sessions with a note about the strap", "new strap"),
        ("with note about strap", "new strap"),
        ('sessions with the note "windy again"', "windy again"),
        ("when did I mention the strap", "new strap"),
        ("which session did I mention the strap", "new strap"),
        ("search my notes for strap", "new strap"),
        ("find strap in my notes", "new strap"),
        ("sessions where I wrote windy this year", "Mon 9 Feb"),
        ("sessions with a note", "1-5 of 6"),
        ("my notes", "1-5 of 6"),
        ("sessions where I wrote custard", "No session like that"),
        ("/history strap", "new strap"),
        ("/history with note strap", "new strap"),
        ("/history all", "1-5 of 24"),
        ("/history custard", "1-5 of 24"),
    ],
)
def test_a_note_is_found_by_its_words(line: str, told: str) -> None:
    person = noting()
    said = person.calls(line) if line.startswith("/") else person.says(line)

    assert told in said


@pytest.mark.parametrize(
    "language, line, told",
    [
        (Language.SPANISH, "sesiones con nota sobre la correa", "correa nueva"),
        (Language.SPANISH, "sesiones donde escribí viento", "Viento y correa"),
        (Language.SPANISH, "cuándo anoté correa", "correa nueva"),
        (Language.SPANISH, "busca correa en mis notas", "correa nueva"),
        (Language.SPANISH, "mis notas", "1-5 de 6"),
        (GERMAN, "Einheiten mit Notiz über Gurt", "neuer Gurt"),
        (GERMAN, "Einheiten, in denen ich windig geschrieben habe", "Windig"),
        (GERMAN, "wann habe ich den Gurt erwähnt", "neuer Gurt"),
        (GERMAN, "meine Notizen", "1-5 von 6"),
        (FRENCH, "séances avec une note sur la sangle", "nouvelle sangle"),
        (FRENCH, "les séances où j'ai écrit venteux", "Venteux"),
        (FRENCH, "cherche sangle dans mes notes", "nouvelle sangle"),
        (FRENCH, "mes notes", "1-5 sur 6"),
        (PORTUGUESE, "treinos com nota sobre a correia", "correia nova"),
        (PORTUGUESE, "sessões em que escrevi vento", "Vento forte"),
        (PORTUGUESE, "procura correia nas minhas notas", "correia nova"),
        (PORTUGUESE, "minhas notas", "1-5 de 6"),
    ],
)
def test_it_is_found_in_each_language_as_it_was_written(
    language: Language, line: str, told: str
) -> None:
    assert told in noting(language).says(line)


def test_behind_the_list_a_note_narrows_it_and_its_buttons_keep_to_it() -> None:
    person = noting()
    person.calls("/history")

    assert "“windy” in your note" in person.says("only with note windy")
    assert "2 sessions, 120 m" in person.taps("In total")
    assert "1-2 of 2" in person.taps("Show them")
    assert "windy again" in person.taps(person.buttons[0])
    assert "1-2 of 2" in person.taps("‹ Back to the list")


def test_every_bound_there_is_fits_a_button_with_a_long_note() -> None:
    said = " ".join(
        (
            "show my sessions between 1 december and 19 february on grass with pain above 0 and",
            "effort above 2 and effort below 9 above 20.5 kg and below 140.5 kg",
        )
    )

    assert "1-5 of 11" in noting().says(said)
    assert "No session" in noting().says(
        "sessions where I wrote unbelievably uncomfortable straps"
    )


@pytest.mark.parametrize(
    "sieve",
    [
        Sieve(note="windy strap"),
        Sieve(note=""),
        Sieve(date(2026, 1, 1), date(2126, 12, 31), note="unbelievably uncomfortable straps"),
        Sieve(weekdays=(0, 1, 2, 3, 4, 5, 6), is_free_of_pain=True, note="straps and straps"),
        Sieve(
            date(2026, 1, 1),
            date(2026, 12, 31),
            (Surface.GRASS_DRY, Surface.GRASS_WET),
            10,
            10,
            999.9,
            effort_below=11,
            load_below_kg=999.9,
        ),
    ],
)
def test_every_sieve_is_read_back_from_its_button(sieve: Sieve) -> None:
    cut = fitting(sieve)

    assert sieve_of(code_of(cut)) == cut
    assert (sieve.note or "").startswith(cut.note or "")
    assert encode(Does("logging", "drop", ("e" * 16, *args_of(9995, cut))), 0)


def test_a_button_of_the_release_before_still_leads_there() -> None:
    assert sieve_of("s260501u260601p10e7") == Sieve(date(2026, 5, 1), date(2026, 6, 1), (), 10, 7)


@pytest.mark.parametrize(
    "line",
    [
        "session with note my chest hurts when I pull",
        "sessions where I wrote it and now my calf is swollen and hot",
        "my notes: I fainted today",
    ],
)
def test_what_a_body_tells_is_heard_before_any_note(line: str) -> None:
    person = noting()
    person.says(line)

    question = person.snapshot.dialogue.question
    assert question is not None
    assert question.holds


def test_a_session_told_with_a_note_is_noted_all_the_same() -> None:
    person = noting()

    assert "“windy”" in person.says("4x20m 5kg rpe 3 pain 0, note: windy")
    assert len(person.log.entries) == 25
