"""Behind the card of a session that was opened, "change it" and "delete it" are about that one."""

import pytest

from bot.rules.log.records import Language
from tests.talk.person import Person
from tests.talk.pullers import ada
from tests.talk.test_history import with_years

SHOWN = "s000000000000022"  # the last but one
CHANGING = {
    "en": ("change it", "fix it", "edit this one", "I want to change it", "correct it", "edit"),
    "es": ("cámbiala", "corrígela", "edita esta", "quiero cambiarla", "modificar"),
    "de": ("ändere sie", "korrigiere sie", "bearbeiten", "diese Einheit ändern"),
    "fr": ("change-la", "corrige-la", "modifie-la", "je veux la modifier"),
    "pt": ("mude isso", "corrija", "corrija isso", "edita", "altere este treino"),
}
DELETING = {
    "en": ("delete it", "remove this one", "take it out", "drop this session"),
    "es": ("bórrala", "quita esta", "elimina esa sesión"),
    "de": ("lösche sie", "nimm sie raus", "entferne diese"),
    "fr": ("supprime-la", "enlève-la", "retire-la"),
    "pt": ("apague", "tire", "tire isso", "exclua"),
}
SETTING = {
    "en": ("change the effort to 6", "set the effort to 6", "wrong effort, it was 6", "effort 6"),
    "es": ("cambia el esfuerzo a 6", "pon el esfuerzo en 6"),
    "de": ("ändere die Anstrengung auf 6",),
    "fr": ("change l'effort à 6",),
    "pt": ("mude o esforço para 6",),
}


def lines(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, line) for language, said in table.items() for line in said]


def opened(language: str) -> Person:
    person = with_years(ada(language=Language(language)))
    person.calls("/history")
    person.taps(person.buttons[1])
    return person


@pytest.mark.parametrize("language, line", lines(CHANGING))
def test_it_is_the_one_shown_that_is_changed(language: str, line: str) -> None:
    person = opened(language)

    assert "16" in person.says(line)
    assert "19" not in person.sees
    assert person.snapshot.dialogue.card is not None
    assert person.snapshot.dialogue.card.about == SHOWN


@pytest.mark.parametrize("language, line", lines(DELETING))
def test_it_is_the_one_shown_that_is_taken_out(language: str, line: str) -> None:
    person = opened(language)
    person.says(line)
    person.says({"en": "yes", "es": "sí", "de": "ja", "fr": "oui", "pt": "sim"}[language])

    assert len(person.log.entries) == 23
    assert all(entry.id != SHOWN for entry in person.log.entries)


@pytest.mark.parametrize("language, line", lines(SETTING))
def test_what_it_is_to_be_is_said_in_one_line(language: str, line: str) -> None:
    person = opened(language)
    person.says(line)

    assert [one.id for one in person.log.entries if one.rpe == 6] == [SHOWN]


@pytest.mark.parametrize("line", ["delete the last one", "fix my last session"])
def test_the_last_one_is_the_last_of_all(line: str) -> None:
    assert "Thu 19 Feb" in opened("en").says(line)
