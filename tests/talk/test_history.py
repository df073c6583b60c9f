"""The sessions behind somebody: pages on one card, filters, totals, each with all there is."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.dialogue.tokens import Does, encode
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Entry, Log, Pulls, Source
from bot.rules.log.pages import Sieve
from bot.rules.log.records import Language, LoadUnit
from bot.stories.history.code import code_of, sieve_of
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up
from tests.talk.test_bringing import STRONG

FIRST = date(2025, 12, 1)  # a Monday; twelve sessions of it are in this year


def with_years(person: Person, many: int = 24) -> Person:
    """Put sessions on file, Monday and Thursday, a kilogram more each."""
    days = [FIRST + timedelta(days=7 * (n // 2) + 3 * (n % 2)) for n in range(many)]
    entries = tuple(
        Entry(
            f"s{n:015}",
            day,
            datetime(day.year, day.month, day.day, 18, tzinfo=UTC),
            (Pulls(3, 20.0, added_kg=20.0 + n),),
            rpe=4,
            pain_during=n % 5,
            surface=Surface.TRACK if n % 2 else Surface.GRASS_WET,
        )
        for n, day in enumerate(days)
    )
    log = Log(entries, tuple(Check(day + timedelta(days=1), 1) for day in days))
    person.snapshot = replace(person.snapshot, log=log)
    return person


def test_pages_turn_on_one_card_and_come_back() -> None:
    person = with_years(ada())

    first = person.calls("/history")
    assert "1-5 of 24" in first
    assert "6-10 of 24" in person.taps("Older ›")
    assert person.taps("‹ Newer") == first


def test_pages_turn_by_words_too() -> None:
    person = with_years(ada())
    person.calls("/history")

    assert "6-10 of 24" in person.says("older")
    assert "11-15 of 24" in person.says("more")
    assert "6-10 of 24" in person.says("newer")


def test_a_tick_is_taken_off_again() -> None:
    person = with_years(ada())
    person.says("how many sessions on grass in total")

    assert "24 sessions" in person.taps("✓ wet grass")


def test_each_session_opens_with_all_there_is_and_leads_back_to_its_page() -> None:
    person = with_years(ada())
    person.calls("/history")
    page = person.taps("Older ›")

    card = person.taps(person.buttons[0])
    assert all(told in card for told in ("worst pain", "Next morning: 1", "Not planned"))
    assert person.taps("‹ Back to the list") == page


def test_a_planned_session_says_why_it_was_so() -> None:
    person = wakes_up(has_trained(ada()))

    card = person.says("what did I do last time")

    assert "Planned: 4 × 20 m with 5 kg (step L2a)." in card
    assert "this is your start" in card


def test_deleting_asks_once_is_undone_and_leads_back() -> None:
    person = with_years(ada(), 3)
    person.calls("/history")
    person.taps(person.buttons[0])

    assert "Take it out?" in person.taps("Take it out")
    assert "Taken out" in person.taps("Take it out")
    assert len(person.log.entries) == 2
    assert "1-2 of 2" in person.taps("‹ Back to the list")
    person.calls("/undo")
    assert len(person.log.entries) == 3


def test_fixing_leads_back_too() -> None:
    person = with_years(ada(), 3)
    listed = person.calls("/history")
    person.taps(person.buttons[0])

    assert "What should change?" in person.taps("Change")
    assert person.taps("‹ Back to the list") == listed


def test_what_changes_of_it_is_no_session_of_today_while_something_else_is_asked() -> None:
    person = with_years(ada())
    person.calls("/schedule")
    person.taps("Days")
    person.waits(minutes=1)
    person.calls("/history")
    person.taps(person.buttons[1])
    assert "What should change?" in person.taps("Change")

    told = person.says("2x20m 5kg rpe 6")

    assert "2 × 20 m with 5 kg" in told
    assert len(person.log.entries) == 24


@pytest.mark.parametrize(
    "said, told",
    [
        ("my sessions on grass", "1-5 of 12"),
        ("sessions with pain above 3", "1-4 of 4"),
        ("sessions above 40 kg", "1-3 of 3"),
        ("my sessions since january", "1-5 of 15"),
        ("my last 2", "1-2 of 24"),
        ("how much in total", "24 sessions, 1,440 m"),
        ("how many sessions on grass in total", "12 sessions, 720 m"),
        ("sessions heavier than 90 kg", "No session like that"),
    ],
)
def test_words_say_which(said: str, told: str) -> None:
    assert told in with_years(ada()).says(said)


def test_totals_are_narrowed_and_widened_by_buttons() -> None:
    person = with_years(ada())
    whole = person.says("how much in total")

    assert "4 sessions" in person.taps("pain above 3")
    assert "✓ pain above 3" in person.buttons
    assert person.taps("✓ pain above 3") == whole
    assert "1-5 of 24" in person.taps("Show them")


def test_nothing_yet_one_alone_and_nothing_of_a_kind_each_get_a_line() -> None:
    person = ada()
    assert "No session in your log yet" in person.calls("/history")
    assert "No session in your log yet" in person.says("how much in total")
    with_years(person, 1)
    assert " of 1" not in person.calls("/history")
    person.says("sessions with pain above 3")
    assert "Mon 1 Dec 2025" in person.taps("All sessions")


def test_a_button_of_what_is_gone_or_was_never_there_changes_nothing() -> None:
    person = with_years(ada(), 2)

    for args in (("gone", "0"), ("gone", "x"), ("gone", "0", "zz")):
        before = person.snapshot.log
        person.presses(encode(Does("history", "see", args), 0))
        assert person.snapshot.log is before
    assert "1-2 of 2" in person.presses(encode(Does("history", "page", ("99999",)), 0))


def test_every_sieve_fits_a_button_however_much_it_asks() -> None:
    sieve = Sieve(
        date(2026, 1, 1), date(2026, 12, 31), (Surface.GRASS_DRY, Surface.GRASS_WET), 10, 10, 999.9
    )

    assert sieve_of(code_of(sieve)) == sieve
    assert encode(Does("logging", "drop", ("e" * 16, "995", code_of(sieve))), 0)


def test_two_sessions_of_a_day_are_told_apart_and_of_another_year_it_is_named() -> None:
    person = with_years(ada(), 1)
    entry = person.log.entries[0]
    again = replace(entry, id="again", logged_at=entry.logged_at + timedelta(hours=1))
    person.snapshot = replace(person.snapshot, log=Log((entry, again)))

    assert "Mon 1 Dec 2025: 3 × 20 m" in person.calls("/history")
    assert person.buttons[:2] == ["Mon 1 Dec (2)", "Mon 1 Dec (1)"]
    person.snapshot = replace(person.snapshot, log=Log((entry,)))
    person.calls("/history")
    assert person.buttons[0] == "Mon 1 Dec 2025"


def test_loads_and_lengths_are_in_the_reader_s_units_and_language() -> None:
    person = with_years(lucia(load_unit=LoadUnit.LB))

    assert "3 × 20 m con 95 lb" in person.says("historial")
    assert person.athlete.language is Language.SPANISH
    assert "24 sesiones" in person.says("cuánto en total")


@pytest.mark.parametrize(
    "said, told",
    [
        ("only on grass", "1-5 of 12"),
        ("with pain above 3", "1-4 of 4"),
        ("since january", "1-5 of 15"),
        ("on the 19th of february", "Thu 19 Feb: 3 × 20 m"),
    ],
)
def test_a_line_behind_the_list_narrows_it(said: str, told: str) -> None:
    person = with_years(ada())
    person.calls("/history")

    assert told in person.says(said)
    assert person.changes == ()


def test_what_is_told_behind_the_list_is_no_filter() -> None:
    person = with_years(ada())
    person.calls("/history")

    assert "Logged" in person.says("4x20m 5kg, rpe 4, pain 1, after 1, smooth")


@pytest.mark.parametrize(
    "typed, told",
    [("/history on grass", "1-5 of 12"), ("/history pain above 3", "1-4 of 4")],
)
def test_the_command_takes_words_too(typed: str, told: str) -> None:
    assert told in with_years(ada()).calls(typed)


def test_a_session_that_came_in_a_file_says_so() -> None:
    person = with_years(ada(), 1)
    entry = replace(person.log.entries[0], source=Source("strong", "import"))
    person.snapshot = replace(person.snapshot, log=Log((entry,)))

    assert "Brought in a file: Strong." in person.says("my last session")


@pytest.mark.parametrize(
    ("person", "line", "told"),
    [
        (ada(), "open 15 jan", "3 × 20 m with 33 kg"),
        (ada(), "average load in january", "Heaviest load on average: 33 kg"),
        (ada(), "how often do I train?", "Sessions a week on average:"),
        (ada(), "how many times a week did I train in january", "Sessions a week on average:"),
        (ada(), "how long since my last", "4 days ago"),
        (ada(), "longest gap", "4 days, from"),
        (ada(), "my lightest session", "with 20 kg"),
        (ada(), "how did my knee feel last week?", "2 mornings told: 1 at most"),
        (lucia(), "abre el 15 de enero", "3 × 20 m con 33 kg"),
        (lucia(), "carga media en enero", "Carga mayor media: 33 kg"),
        (lucia(), "¿con qué frecuencia entreno?", "Sesiones por semana, de media:"),
        (lucia(), "¿cuál fue mi mayor carga?", "con 45 kg"),
        (lucia(), "mi esfuerzo máximo", "La que más esfuerzo pidió"),
        (lucia(), "cuánto hace que no entreno", "hace 4 días"),
        (lucia(), "mi mayor pausa", "4 días, del"),
        (lucia(), "mi sesión más ligera", "con 20 kg"),
        (lucia(), "¿cómo estuvo mi rodilla la semana pasada?", "2 mañanas contadas: 1 como mucho"),
    ],
)
def test_what_is_asked_in_words_is_answered_from_the_log(
    person: Person, line: str, told: str
) -> None:
    with_years(person, 26)

    assert told in person.says(line)
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    ("person", "line"),
    [
        (ada(), "how was my knee last week? it locks now"),
        (lucia(), "cómo estuvo mi rodilla la semana pasada, ahora se me traba"),
    ],
    ids=["en", "es"],
)
def test_what_a_body_does_now_comes_before_how_it_was(person: Person, line: str) -> None:
    with_years(person).says(line)

    assert person.snapshot.dialogue.question is not None
    assert person.snapshot.dialogue.question.holds


@pytest.mark.parametrize(
    ("person", "line"),
    [
        (ada(), "how was my knee last week, now it hurts 5"),
        (lucia(), "cómo estuvo la rodilla la semana pasada, hoy me duele 5"),
    ],
    ids=["en", "es"],
)
def test_a_pain_told_behind_the_question_is_noted(person: Person, line: str) -> None:
    with_years(person).says(line)

    assert person.log.checks[-1].day == person.now.date()


def test_a_list_is_narrowed_by_bounds_on_either_side() -> None:
    person = with_years(ada())
    person.calls("/history")

    assert "Below 22 kg" in person.says("under 22 kg")
    assert "1-2 of 2" in person.sees
    assert "Effort below 5" in person.says("effort 4 or less")


NO_DAY = {
    "open 30 feb": "No year has that day",
    "open the 31st of april": "No year has that day",
    "show me 31/4": "No year has that day",
    "delete the session of 30 feb": "No year has that day",
    "sessions since 30 feb": "No year has that day",
    "skip 30 feb": "No year has that day",
    "there is a match on 31 april": "No year has that day",
    "abre el 30 de febrero": "Ese día no existe",
    "borra la sesión del 30 de febrero": "Ese día no existe",
    "enséñame el 31/4": "Ese día no existe",
    "me salto el 30 de febrero": "Ese día no existe",
}


@pytest.mark.parametrize("line", NO_DAY)
def test_of_a_day_that_no_year_has_that_is_said(line: str) -> None:
    person = ada() if NO_DAY[line].startswith("No") else lucia()

    assert NO_DAY[line] in person.says(line)
    assert person.changes == ()


def test_a_day_that_may_be_two_is_asked_about_and_opened() -> None:
    person = ada()
    person.says("12 feb 4x20 with 5, 16 feb 5x20 with 5")
    person.says("yes")

    assert "Which day" in person.says("show me 12/2")
    assert person.buttons == ["Thu 12 Feb", "Tue 2 Dec 2025"]
    assert "4 × 20 m" in person.taps("Thu 12 Feb")


@pytest.mark.parametrize(
    ("person", "yes", "line", "every"),
    [(ada(), "yes", "delete it", "all of them"), (lucia(), "sí", "bórralo", "todas")],
    ids=["en", "es"],
)
def test_delete_it_behind_a_file_offers_all_that_the_file_brought(
    person: Person, yes: str, line: str, every: str
) -> None:
    person.sends(STRONG)
    person.says(yes)
    count = len(person.log.entries)
    assert count > 1

    person.says(line)
    assert any(str(count) in one for one in person.buttons)
    person.says(every)
    assert person.log.entries == ()


@pytest.mark.parametrize(
    ("person", "told", "yes", "line"),
    [
        (ada(), "12 feb 4x20 with 5, 16 feb 5x20 with 5", "yes", "the one on 12 feb"),
        (lucia(), "12 feb 4x20 con 5, 16 feb 5x20 con 5", "sí", "la del 12/2"),
    ],
    ids=["en", "es"],
)
def test_the_one_of_a_day_is_opened_behind_the_list(
    person: Person, told: str, yes: str, line: str
) -> None:
    person.says(told)
    person.says(yes)
    person.calls("/history")

    assert "4 × 20 m" in person.says(line)
    assert ("Change" in person.buttons) or ("Cambiar" in person.buttons)


@pytest.mark.parametrize("many", [26, 7], ids=["of this year", "of the last"])
@pytest.mark.parametrize(
    ("person", "line", "place"),
    [
        (ada(), "the first one", 1),
        (ada(), "open the second", 2),
        (ada(), "number 3", 3),
        (ada(), "delete the 4th one", 4),
        (ada(), "show me the fifth one on the list please", 5),
        (lucia(), "la primera", 1),
        (lucia(), "abre la segunda", 2),
        (lucia(), "borra la número 3", 3),
        (lucia(), "la cuarta de la lista", 4),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_one_of_the_list_is_opened_by_its_place(
    person: Person, line: str, place: int, many: int
) -> None:
    with_years(person, many).calls("/history")

    person.says(line)

    assert ("Change" in person.buttons) or ("Cambiar" in person.buttons)
    assert person.snapshot.dialogue.card.about == person.log.entries[-place].id


@pytest.mark.parametrize(
    ("person", "first", "back", "delete", "year"),
    [
        (ada(), "the first one", "back", "delete it", "2025:"),
        (lucia(), "la primera", "vuelve a la lista", "bórrala", "2025:"),
    ],
    ids=["en", "es"],
)
def test_back_is_to_the_list_and_what_is_deleted_has_its_year(
    person: Person, first: str, back: str, delete: str, year: str
) -> None:
    listed = with_years(person, 7).calls("/history")

    person.says(first)
    assert person.says(back) == listed
    person.says(first)
    assert year in person.says(delete)
