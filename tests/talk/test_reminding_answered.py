"""A reminder answered in plain words, in both languages, and what is no answer to one."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.reminders.recurrence import Kind
from bot.rules.log.records import Language, Move
from tests.talk.person import Person
from tests.talk.planners import SARA, SATURDAY, THURSDAY, TOM, WEDNESDAY
from tests.talk.test_reminding import due, person

FRIDAY = THURSDAY + timedelta(days=1)
SIX, SEVEN, EIGHT = time(18), time(19), time(20)


def reminded(language: str, **later: float) -> Person:
    """Return somebody who looks at Thursday's reminder of 18:00 some time after it rang."""
    one = person(SARA if language == "es" else TOM)
    assert one.athlete.language is Language(language)
    one.is_reminded(due(Kind.SESSION))
    one.waits(**(later or {"minutes": 20}))
    return one


def lines(en: str, es: str) -> list[tuple[str, str]]:
    return [("en", one) for one in en.split("|")] + [("es", one) for one in es.split("|")]


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "ok|yes|yep, on my way|sure|will do|I'm in|got it|👍|yes please",
        "vale|sí|ok, ya voy|claro|voy|dale|me apunto|👍|por supuesto",
    ),
)
def test_a_yes_is_confirmed_with_how_long_and_writes_nothing(language: str, line: str) -> None:
    one = reminded(language)
    before = one.athlete

    told = one.says(line)

    assert "11 min" in told
    assert "kg" not in told
    assert (one.athlete, one.buttons[0]) == (
        before,
        "Mi sesión" if language == "es" else "My session",
    )


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "not today|can't today|skip|skip it|sorry, can't make it today|no time today|count me out",
        "hoy no|hoy no puedo|paso|me la salto|perdón, no puedo hoy|hoy no tengo tiempo",
    ),
)
def test_not_today_leaves_it_out_says_so_and_can_be_taken_back(language: str, line: str) -> None:
    one = reminded(language)

    told = one.says(line)

    assert one.athlete.not_done == (THURSDAY,)
    assert ("left out" if language == "en" else "queda fuera") in told.lower()
    one.says("undo" if language == "en" else "deshacer")
    assert one.athlete.not_done == ()


@pytest.mark.parametrize(
    ("language", "line", "to", "at"),
    [
        ("en", "tomorrow", FRIDAY, SIX),
        ("en", "no, tomorrow please", FRIDAY, SIX),
        ("en", "friday at 7", FRIDAY, SEVEN),
        ("en", "saturday works better", SATURDAY, SIX),
        ("en", "8pm", THURSDAY, EIGHT),
        ("en", "make it 8", THURSDAY, EIGHT),
        ("en", "tonight", THURSDAY, SEVEN),
        ("en", "in an hour", THURSDAY, time(19, 20)),
        ("en", "ok, in 20 minutes", THURSDAY, time(18, 40)),
        ("en", "give me half an hour", THURSDAY, time(18, 50)),
        ("es", "mañana", FRIDAY, SIX),
        ("es", "mejor mañana", FRIDAY, SIX),
        ("es", "el viernes a las 7", FRIDAY, SEVEN),
        ("es", "que sea el sábado", SATURDAY, SIX),
        ("es", "a las 8", THURSDAY, EIGHT),
        ("es", "20:00", THURSDAY, EIGHT),
        ("es", "esta noche", THURSDAY, SEVEN),
        ("es", "en una hora", THURSDAY, time(19, 20)),
        ("es", "dame media hora", THURSDAY, time(18, 50)),
    ],
)
def test_another_day_or_hour_is_filed_for_that_session(
    language: str, line: str, to: date, at: time
) -> None:
    one = reminded(language)

    one.says(line)

    assert one.athlete.moves == (Move(THURSDAY, to, at),)
    assert one.buttons == ["Undo" if language == "en" else "Deshacer"]


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "no|nope|later|not now|busy|a bit later|can't right now",
        "no|más tarde|luego|ahora no|estoy liada|en un rato|no puedo ahora",
    ),
)
def test_a_mere_no_is_asked_whether_later_or_not_at_all(language: str, line: str) -> None:
    one = reminded(language)
    before = one.athlete

    one.says(line)

    assert one.athlete == before
    assert one.buttons[-1] == ("Not today" if language == "en" else "Hoy no")
    one.says("in an hour" if language == "en" else "en una hora")
    assert one.athlete.moves == (Move(THURSDAY, THURSDAY, time(19, 20)),)


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "what is it?|what's the plan|which session?|how long?|show me|what do I have to do",
        "¿qué es?|¿qué toca?|¿cuál?|¿cuánto dura?|muéstramela|¿qué tengo que hacer?",
    ),
)
def test_what_is_it_shows_the_session(language: str, line: str) -> None:
    assert "20 m" in reminded(language).says(line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        *lines(
            "let's go|ready|I'm ready|start|here we go|let's do it",
            "vamos|lista|¡estoy listo!|empezamos|a por ello",
        ),
        *[("de", one) for one in ("los geht's", "bin bereit", "fangen wir an")],
        *[("fr", one) for one in ("c'est parti", "on y va", "je suis prêt")],
        *[("pt", one) for one in ("bora", "vamos lá", "pronta")],
    ],
)
def test_whoever_begins_sees_the_session_with_its_start(language: str, line: str) -> None:
    one = person(replace(TOM, language=Language(language)))
    one.is_reminded(due(Kind.SESSION))
    one.waits(minutes=20)

    told = one.says(line)

    assert "3 × 20 m" in told
    assert any(token.startswith("d.live.start.") for _, token in one.latest[-1].buttons)


@pytest.mark.parametrize(("language", "line"), [("en", "ready"), ("es", "vamos")])
def test_the_day_before_there_is_nothing_to_begin(language: str, line: str) -> None:
    one = person(SARA if language == "es" else TOM, day=WEDNESDAY, hour=20)
    one.is_reminded(due(Kind.SESSION))

    assert "18:00" in one.says(line)


@pytest.mark.parametrize(("language", "line"), [("en", "ok"), ("es", "vale")])
def test_it_is_answered_whenever_somebody_looks_at_it(language: str, line: str) -> None:
    one = person(SARA if language == "es" else TOM, day=WEDNESDAY, hour=20)
    one.is_reminded(due(Kind.SESSION))
    one.waits(hours=11)

    assert "18:00" in one.says(line)


@pytest.mark.parametrize(("language", "line"), [("en", "tomorrow"), ("es", "mañana")])
def test_a_session_that_is_done_by_then_is_not_moved(language: str, line: str) -> None:
    one = reminded(language)
    one.says("not today" if language == "en" else "hoy no")
    one.says(line)

    assert one.athlete.moves == ()


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "i can't tomorrow|tomorrow no|what a week|my knee hurts|4x20m|show me my week"
        "|match on saturday at 3",
        "mañana no puedo|mañana no|qué semana|me duele la rodilla|4x20m|enséñame la semana"
        "|partido el sábado a las 3",
    ),
)
def test_what_is_about_something_else_moves_nothing(language: str, line: str) -> None:
    one = reminded(language)

    one.says(line)

    assert (one.athlete.moves, one.athlete.not_done) == ((), ())


def test_a_day_without_room_says_why_and_what_there_is() -> None:
    one = reminded("en")

    told = one.says("tuesday")

    assert one.athlete.moves == ()
    assert told.endswith("Later: when?")


@pytest.mark.parametrize(
    ("language", "line"),
    lines(
        "done, rpe 3, pain 0, after 0, 12 min|did it, 12 min|done in 12 min, rpe 4"
        "|rpe 3, 15 minutes",
        "hecho, esfuerzo 3, dolor 0, 12 min|ya la hice, 12 min|esfuerzo 3, 15 minutos",
    ),
)
def test_what_is_told_of_the_session_done_puts_nothing_off(language: str, line: str) -> None:
    one = reminded(language)

    one.says(line)

    assert one.athlete.moves == ()
    assert one.log.entries or one.snapshot.dialogue.question is not None


# --- another day than today's --------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line", "hour"),
    [
        ("en", "remind me at 6pm on thursday", None),
        ("es", "recuérdamelo a las 18:00 el jueves", None),
        ("en", "remind me at 8pm on thursday", EIGHT),
        ("es", "recuérdamelo el jueves a las 20:00", EIGHT),
    ],
)
def test_a_day_that_is_named_is_the_one_to_be_reminded_of(
    language: str, line: str, hour: time | None
) -> None:
    one = person(SARA if language == "es" else TOM, day=WEDNESDAY)

    said = one.says(line)

    moves = (Move(THURSDAY, THURSDAY, hour),) if hour else ()
    assert one.athlete.moves == moves
    assert hour or "18:00" in said


@pytest.mark.parametrize(("language", "line"), lines("can't today|not today", "hoy no puedo"))
def test_where_nothing_is_planned_today_nothing_is_left_out(language: str, line: str) -> None:
    one = person(SARA if language == "es" else TOM)
    one.waits(days=1)
    before = one.athlete.not_done

    one.says(line)

    assert one.athlete.not_done == before
