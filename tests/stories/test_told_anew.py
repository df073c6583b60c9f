"""Everything on file that somebody told is told anew in two transcripts, and what follows is said.

A part of them begins with `# anew: body_mass_kg, in words` and changes that entry; whatever is not
told by anybody stands below, with how it comes about.
"""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.rules.log.records import Athlete, Joint, Kit

HERE = Path(__file__).parent
STORIES = {"en": HERE / "told_anew.txt", "es": HERE / "contado_de_nuevo.txt"}
WAYS = ("in words", "by command")
_PART = re.compile(r"^# anew: (?P<entry>\w+), (?P<way>in words|by command)$", re.MULTILINE)

_SESSION = {
    "en": re.compile(
        r"^Next, |^Your next session stays|^Today's plates|^\w{3} 2 Mar - Step|^\w+ becomes |"
        r"^\w{3} \d+ Mar \d\d:\d\d – ",
        re.MULTILINE,
    ),
    "es": re.compile(
        r"^Lo próximo, |^Tu próxima sesión sigue|^(?:Los d|D)iscos de hoy|^\w{3} 2 mar - Paso|"
        r"^El \w+ (?:será|queda) |^\w{3} \d+ mar \d\d:\d\d – ",
        re.MULTILINE,
    ),
}
"""How the session is said: the next one, its plates, its card, its days."""

NO_SESSION = {
    "barefoot_surface_ok": {"en": "Bare feet: ", "es": "Pies descalzos: "},
    "footwear_tip": {"en": "Shoe tip: ", "es": "Consejo de calzado: "},
    "quiet_from": {"en": "Quiet: ", "es": "Silencio: "},
    "zone": {"en": "Time zone: ", "es": "Zona horaria: "},
    "reminders": {"en": "Reminders are ", "es": "Los avisos están "},
    "nudges": {"en": "Advice: ", "es": "Consejos: "},
    "morning_checks": {"en": "Morning checks: ", "es": "Control matinal: "},
    "language": {"en": "Language: English", "es": "Idioma: español"},
    "load_unit": {"en": "Units: ", "es": "Unidades: "},
}
"""What asks for no other session: how its new state is said."""

ALONG = {
    "distance_unit": "load_unit",
    "quiet_to": "quiet_from",
    "slots": "slots",
    "is_unsure": "region",
    "asked": "baseline",
    "before": "baseline",
    "surface_since": "surface",
}
"""What changes along with another."""

NOBODYS = {
    "calendar": "what was handed out by /calendar",
    "calendar_title": "chosen on the card of /calendar",
    "feed": "the link of /calendar",
    "joint": "its fields stand for it",
    "kit": "its fields stand for it",
    "consent": "given once, taken back by /consent: then everything goes",
    "consents_before": "a record of accounts whose export came in",
    "guardian": "a parent's word, not theirs",
    "pauses": "a plan, by /pause",
    "flags": "raised and cleared by the safety questions",
    "moves": "a plan, by the card",
    "not_done": "a plan, by the card",
    "easier_weeks": "a plan, asked for week by week",
    "forward_choice": "of the day",
    "not_watched": "told when a joint is offered, undone by watching it",
    "lent": "told in a squad's room",
    "plates": "of a squad's kit, told in its room",
    "from_squad": "told in a squad's room",
    "home": "chosen where two apps are linked",
    "learning": "asked for by /learn, ended by a word",
    "lessons": "counts its cards",
    "limits": "told and ended by `/limits` and in words, one by one",
    "activity": "named and scored by /marks",
    "scores": "told by /marks",
    "marks": "told by /marks",
    "held": "how a log that joined was held at that moment",
    **dict.fromkeys(
        (
            "told_crowded",
            "onboarding",
            "told_ahead",
            "asked_later",
            "screened",
            "start",
            "started",
            "nudged",
            "morning_asked",
            "activity_asked",
            "tests_offered",
            "reviewed",
            "reminded",
            "heard",
            "unasked",
            "videos_seen",
            "declined",
        ),
        "the coach's own note",
    ),
}
"""What nobody tells of themselves, and how it comes about."""


def parts(language: str) -> dict[tuple[str, str], str]:
    """Return what is played of each entry, by the entry and the way it is told."""
    text = STORIES[language].read_text(encoding="utf-8")
    marks = [*_PART.finditer(text)]
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return {
        (mark["entry"], mark["way"]): text[mark.end() : end]
        for mark, end in zip(marks, ends, strict=True)
    }


ENTRIES = sorted({entry for entry, _ in parts("en")})


def test_whatever_is_on_file_is_told_anew_or_told_by_nobody() -> None:
    on_file = {one.name for kind in (Athlete, Joint, Kit) for one in fields(kind)}

    assert on_file == {*ENTRIES, *ALONG, *NOBODYS}
    assert {*ALONG.values(), *NO_SESSION} <= {*ENTRIES}


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_is_told_anew_and_what_follows_is_said(
    entry: str, way: str, language: str
) -> None:
    part = parts(language)[entry, way]

    typed = re.findall(r"^> (.+)$", part, re.MULTILINE)
    is_call = typed[0].startswith("/")
    assert is_call or way == "in words"
    if is_call and way == "in words":  # behind the button of that name: a body is heard first
        assert [line[0] for line in typed[1:3]].count("/") == 0
    if entry in NO_SESSION:
        assert NO_SESSION[entry][language] in part or entry == "language"
    else:
        assert _SESSION[language].search(part)


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_the_two_ways_tell_different_things(entry: str, language: str) -> None:
    """So each of them changes what the other had left."""
    told = [re.sub(r"^> .*$", "", parts(language)[entry, way], flags=re.MULTILINE) for way in WAYS]

    assert told[0] != told[1]
