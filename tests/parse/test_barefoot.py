"""What a reply tells of bare feet."""

import pytest

from bot.reading.heard import Habits, Logged
from bot.reading.replies.reading import read
from bot.rules.log.records import Language

EN, ES = Language.ENGLISH, Language.SPANISH


def told(text: str, language: Language) -> tuple[int | None, bool]:
    details = read(text, Habits(language=language)).details
    return details.barefoot_sets, details.all_barefoot


@pytest.mark.parametrize(
    "text, language, sets, is_all",
    [
        ("done, 2 barefoot", EN, 2, False),
        ("done, 2 sets barefoot, rpe 3", EN, 2, False),
        ("4x20m 10kg rpe 3, the first 2 barefoot", EN, 2, False),
        ("4x20m 10kg rpe 3, barefoot for 2 sets", EN, 2, False),
        ("4x20m 10kg barefoot, rpe 3", EN, None, True),
        ("3x20 barefoot", EN, None, True),
        ("all barefoot, done", EN, None, True),
        ("done, not barefoot", EN, 0, False),
        ("done, shoes on, rpe 4", EN, 0, False),
        ("done rpe 4", EN, None, False),
        ("should I go barefoot?", EN, None, False),
        ("hecho, 2 descalzo", ES, 2, False),
        ("4x20m 10 kg esfuerzo 3, 2 series descalza", ES, 2, False),
        ("4x20m 10 kg descalzo", ES, None, True),
        ("hecho con zapatillas", ES, 0, False),
    ],
)
def test_barefoot_sets_are_read(
    text: str, language: Language, sets: int | None, is_all: bool
) -> None:
    assert told(text, language) == (sets, is_all)


@pytest.mark.parametrize(
    "text, language",
    [("4x20m 5kg rpe 4, 2 sets barefoot", EN), ("4x20m 5kg esfuerzo 4, 2 descalzo", ES)],
)
def test_their_count_is_none_of_the_pulls(text: str, language: Language) -> None:
    heard = read(text, Habits(language=language))

    assert isinstance(heard, Logged)
    assert [run.pulls for run in heard.details.sets] == [4]
    assert (heard.details.left_out, heard.details.note) == ((), None)
