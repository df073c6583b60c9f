"""What takes a wish back, what is said with one, and that it costs little."""

import sys
from collections.abc import Callable
from datetime import time
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.reading.body.talk import body_talk
from bot.reading.heard import Habits
from bot.reading.intents.foreign import is_in_no_language_of_ours
from bot.reading.intents.rules import the_intents
from bot.reading.intents.wishes import Arguments, wishes_in
from bot.reading.lexicons import TwoConcepts, lexicon_from
from bot.reading.replies.reading import heard_once, read
from bot.reading.tables import table
from bot.rules.log.records import Language

EN, ES = Language.ENGLISH, Language.SPANISH
HARMFUL = {"skip", "move", "pause", "forget", "delete_entry", "reminders_off", "match_off"}


def first(text: str, language: Language = EN) -> str | None:
    """Return the first wish in a line."""
    heard = wishes_in(text, language).wishes
    return heard[0].intent if heard else None


def said(text: str, language: Language = EN) -> Arguments:
    """Return what was said with the first wish of a line."""
    return wishes_in(text, language).wishes[0].arguments


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dont skip today", EN),
        ("i never said delete my data", EN),
        ("please dont forget me", EN),
        ("dont pause my plan", EN),
        ("no borres mis datos", ES),
        ("no pauses el plan", ES),
        ("no te olvides de mi", ES),
    ],
)
def test_what_is_denied_is_not_wished(text: str, language: Language) -> None:
    assert first(text, language) not in HARMFUL


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what if i skip thursday", EN),
        ("should i skip when im tired", EN),
        ("what happens if i delete a session", EN),
        ("is it bad to miss a week", EN),
        ("qué pasa si me salto el jueves", ES),
        ("y si borro una sesión", ES),
        ("es malo faltar una semana", ES),
    ],
)
def test_what_is_asked_about_is_not_done(text: str, language: Language) -> None:
    assert first(text, language) == "ask"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my brother deleted his account", EN),
        ("my wife is away for two weeks", EN),
        ("my son has a match on saturday", EN),
        ("did you see the match last night", EN),
        ("i wont skip, promise", EN),
        ("mi hermano borró su cuenta", ES),
        ("mi mujer está de viaje dos semanas", ES),
        ("viste el partido ayer", ES),
        ("no me voy a saltar nada, lo prometo", ES),
    ],
)
def test_what_is_anothers_or_promised_or_only_talk_changes_nothing(
    text: str, language: Language
) -> None:
    assert first(text, language) in {"chat", "today", None}


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("skip tomorow pls", EN, "skip"),
        ("shwo me my week", EN, "week"),
        ("delete my acount", EN, "forget"),
        ("im on vacaton for 2 weeks", EN, "pause"),
        ("muestrame mi histrial", ES, "history"),
        ("no puedo el jeuves", ES, "skip"),
        ("kiero ver mi semana", ES, "week"),
    ],
)
def test_a_slip_costs_no_wish(text: str, language: Language, intent: str) -> None:
    assert first(text, language) == intent


def test_what_is_said_with_a_wish_is_read() -> None:
    assert said("move it from thursday to sunday").day == "sun"
    assert said("la hago el sábado en vez de hoy", ES).day == "sat"
    assert said("skip thursday").day == "thu"
    assert said("monday, wed and friday at 8pm would suit me better").days == ("mon", "wed", "fri")
    assert said("monday and friday at 8pm would suit me better").at == time(20)
    assert said("game saturday at 3").at == time(15)
    assert said("3 veces a la semana", ES).per_week == 3
    assert said("twice a week please").per_week == 2
    assert said("remind me in an hour").in_minutes == 60
    assert said("avísame en media hora", ES).in_minutes == 30
    assert said("im on holiday until friday").until == "fri"
    assert said("estoy en exámenes hasta el 20", ES).until == "20"
    assert said("moved to Mexico City last week").place == "mexico city"
    assert said("me mudé a Bogotá", ES).place == "bogota"
    assert said("i weigh 82.5 kg").kg == 82.5
    assert said("im 180 lbs").lb == 180
    assert said("no sled today, left it at home").only_today is True


def test_two_wishes_are_both_heard_and_thanks_go_without_saying() -> None:
    heard = wishes_in("use pounds. skip friday", EN).wishes

    assert {wish.intent for wish in heard} == {"units", "skip"}
    assert first("thanks coach, whats today") == "today"


def test_what_fits_nothing_has_three_nearest() -> None:
    heard = wishes_in("zzz qqq can you", EN)

    assert not heard.wishes
    assert len(heard.nearest) == 3


def test_a_session_that_is_told_is_no_wish() -> None:
    assert wishes_in("done, 6x20 at 40, pain 1", EN) == wishes_in("hecho, 4 series con 30", ES)
    assert not wishes_in("done", EN).wishes
    assert not wishes_in("done", EN).nearest


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("heute kann ich nicht trainieren", "de"),
        ("je ne peux pas m'entraîner aujourd'hui", "fr"),
        ("hoje não posso treinar", "pt"),
        ("oggi non posso allenarmi", "it"),
        ("vandaag kan ik niet trainen", "nl"),
        ("no puedo hoy", None),
        ("cant do today", None),
        ("3x20 40kg", None),
    ],
)
def test_a_line_in_a_language_the_coach_does_not_speak_is_known_as_such(
    text: str, code: str | None
) -> None:
    assert {is_in_no_language_of_ours(text, language) for language in (EN, ES)} == {code}


# --- soundness -----------------------------------------------------------------------------

MADE = {"place", "list_of_days", "n"}  # concepts that no phrase stands for


def concepts_of(language: Language) -> dict[str, str]:
    parts = dict(table(f"intents.{language.value}"))
    del parts["shorts"]
    return {name: text for part in parts.values() for name, text in part.items()}


@pytest.mark.parametrize("language", [EN, ES])
def test_no_phrase_stands_for_two_concepts(language: Language) -> None:
    assert lexicon_from(concepts_of(language)).known
    with pytest.raises(TwoConcepts):
        lexicon_from({**concepts_of(language), "another_one": concepts_of(language)["skip"]})


def test_every_rule_can_be_met() -> None:
    known = {*concepts_of(EN), *concepts_of(ES), *MADE}
    rules = [rule for rules in the_intents().by_first.values() for rule in rules]

    assert not [rule.text for rule in rules if any(term.isdisjoint(known) for term in rule.terms)]


@pytest.mark.parametrize("kind", ["guarded", "social", "opens", "does", "of_days", "takes"])
def test_whatever_is_said_of_an_intent_names_one(kind: str) -> None:
    assert set(getattr(the_intents(), kind)) <= set(the_intents().names)


@example("half a sign: \ud83dskip")
@example("HOUR N ASKED")
@given(st.text(max_size=200))
def test_whatever_is_typed_is_heard_or_not_but_never_fails(text: str) -> None:
    for language in Language:
        heard = wishes_in(text, language)
        assert len(heard.wishes) <= 2
        assert all(0 <= wish.explained <= 1 for wish in heard.wishes)
        is_in_no_language_of_ours(text, language)


MOST_CALLS = 60_000  # of functions for one line, in all readers: a hundredth of a second
HOSTILE = [
    "a ", "1 ", "not ", "skip today ", "delete my data ", "im in ", "8pm ", "no ", "x,", "?",
    "mon tue ", "at 8 ", "9", "ñ", "week this next last ", "i weigh 80 kg ", "en in to a ",
    "3x20m 40kg ", "20m ", "@8 ", "40,45,50 ", "- 3 - ", "pain 3 ", "set 3 ", "1st ", "rest ",
    "my knee ", "pain pain knee ", "knee hurts ", "if my knee swells ", "not my son's knee ",
    "40kg no 45kg ", "sore quads ", "mi amigo se ha roto ", "rodilla me duele ", "38.5 ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_longest_message_costs_a_bounded_number_of_calls(piece: str) -> None:
    line = (piece * 4096)[:4096]

    def hear() -> None:
        wishes_in.cache_clear()
        heard_once.cache_clear()
        body_talk(line, EN)
        read(line, Habits())
        wishes_in(line, EN)

    hear()  # reads the lexicons

    assert calls_of(hear) <= MOST_CALLS


def calls_of(act: Callable[[], object]) -> int:
    calls = 0

    def count(_frame: FrameType, event: str, _arg: Any) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return calls
