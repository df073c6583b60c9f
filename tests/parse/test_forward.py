"""What a reply tells of the forward half of a session."""

import pytest

from bot.reading.heard import Habits, Logged, NotALog
from bot.reading.replies.reading import read
from bot.rules.log.records import Language

EN, ES = Language.ENGLISH, Language.SPANISH


def told(text: str, language: Language) -> tuple[int | None, bool]:
    details = read(text, Habits(language=language)).details
    return details.forward_sets, details.forward_done


@pytest.mark.parametrize(
    "text, language, sets, is_done",
    [
        ("done, 3 forward sets", EN, 3, False),
        ("4x20m 5kg rpe 4, forward 2 sets", EN, 2, False),
        ("4x20m 5 kg rpe 4 forward 3", EN, 3, False),
        ("4x20 5kg effort 4, no forward", EN, 0, False),
        ("done but skipped the forward part", EN, 0, False),
        ("done, didn't do the step-downs", EN, 0, False),
        ("done with the calf raises, rpe 4", EN, None, True),
        ("done incl the forward ones", EN, None, True),
        ("4x20m at 5 kg, 2x8 step ups, rpe 4", EN, 2, False),
        ("4x20m 5kg rpe 4 plus two sets of calf raises", EN, 2, False),
        ("done, 2 of the step-downs", EN, 2, False),
        ("hecho, sin la parte de delante", ES, 0, False),
        ("hecho, no hice lo de adelante", ES, 0, False),
        ("hecho con las elevaciones de talón, esfuerzo 4", ES, None, True),
        ("4x20m 5kg esfuerzo 4, 3 series de bajadas del escalón", ES, 3, False),
        ("4x20m 5 kg, adelante 2", ES, 2, False),
        ("4x20m 5 kg rpe 4", EN, None, False),
        ("3x20m 40kg 3x10 forward lunges", EN, None, False),
        ("3x20m backwards 40kg, 3x20m forwards 40kg", EN, None, False),
        ("looking forward to it, 3x20m 40kg", EN, None, False),
    ],
)
def test_forward_sets_are_read(
    text: str, language: Language, sets: int | None, is_done: bool
) -> None:
    assert told(text, language) == (sets, is_done)


@pytest.mark.parametrize(
    "text, language",
    [
        ("4x20m 5kg rpe 4, 3 sets of calf raises", EN),
        ("4x20m 5kg esfuerzo 4, 3x12 elevaciones de talón", ES),
    ],
)
def test_their_count_is_none_of_the_pulls(text: str, language: Language) -> None:
    heard = read(text, Habits(language=language))

    assert isinstance(heard, Logged)
    assert [run.pulls for run in heard.details.sets] == [4]
    assert heard.details.left_out == ()


@pytest.mark.parametrize(
    "text, language",
    [("did 2 sets of lunges", EN), ("hice 2 series de zancadas", ES), ("forward 2", EN)],
)
def test_forward_sets_alone_are_no_session(text: str, language: Language) -> None:
    assert isinstance(read(text, Habits(language=language)), NotALog)
