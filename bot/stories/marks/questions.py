"""The activity in somebody's own words, how it goes, and what each side did in a self-test."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.dialogue.setting import Offered, Option, Question, filed, in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.answers import read_plain_yes_no
from bot.reading.intents.wishes import is_talk, wishes_in
from bot.reading.measured.marks import Sides, name_in, sides_in
from bot.reading.numbers import read_whole
from bot.rules.log.marks import (
    BEST_SCORE,
    Mark,
    Score,
    SelfTest,
    scores_of,
    with_mark,
    with_score,
)
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete
from bot.rules.self_tests import open_tests
from bot.stories.marks.said import HOWS, WANTED, marks_line, score_line
from bot.words.line import Card, Content, Figure, Line, Literally, Strong

LATER = "later"
FEWEST_WORDS = 3  # "walking the dog" is a name
SHOWN = Button(Does("marks", "show"), Line("marks-button-all"))


@dataclass(frozen=True, slots=True)
class AskActivity(Question[str]):
    """Which activity is to be scored?  Its name is their own."""

    takes_own_words: ClassVar[bool] = True
    words = Line("marks-activity-wanted")
    unclear = Line("marks-activity-unclear")

    def offered(self, scene: Scene) -> Offered[str]:
        return ((Option(Line("marks-button-none"), "", LATER),),)

    def read(self, scene: Scene, text: str) -> str | None:
        """Return the name; a yes or a no is none, and neither is a wish or mere talk."""
        language = scene.athlete.language
        said = read_plain_yes_no(text, language)
        if said is False:
            return ""
        heard = wishes_in(text, language).wishes
        is_short = len(text.split()) < FEWEST_WORDS
        is_wish = is_short and bool(heard) and heard[0].explained == 1
        is_none = is_wish or said is True or is_talk(text, language)
        return None if is_none else name_in(text)

    def then(self, scene: Scene, name: str) -> Turn:
        """File the name and ask how it goes; without one it is not asked for again."""
        if not name:
            after = replace(scene.athlete, activity_asked=scene.today)
            return filed(scene, after, Line("marks-activity-none"))
        turn = filed(scene, named(scene, name), Line("marks-activity-named", name=Literally(name)))
        return replace(turn, asks=AskScore())


@dataclass(frozen=True, slots=True)
class AskScore(Question[int | None]):
    """How well does it go, 0-10?  10 is no trouble at all: it is no pain."""

    unclear = Line("marks-score-unclear", best=Figure(BEST_SCORE))

    def wanted(self, scene: Scene) -> Content:
        name = Literally(scene.athlete.activity or "")
        return Line("marks-score-wanted", name=name, best=Figure(BEST_SCORE))

    def offered(self, scene: Scene) -> Offered[int | None]:
        scores = (Option(Figure(one), one) for one in range(BEST_SCORE + 1))
        return (*in_rows(6, scores), (Option(Line("marks-button-later"), None, LATER),))

    def read(self, scene: Scene, text: str) -> int | None:
        told = read_whole(text, scene.athlete.language)
        return told if told is not None and 0 <= told <= BEST_SCORE else None

    def then(self, scene: Scene, score: int | None) -> Turn:
        if score is None:
            return Turn((Say(Line("common-passed-over")),))
        return scored(scene, score)


@dataclass(frozen=True, slots=True)
class AskSides(Question[Sides]):
    """What did each side do?  The left one first, where none is named."""

    unclear = Line("marks-sides-unclear")

    test: SelfTest

    def wanted(self, scene: Scene) -> Content:
        return Card(
            Strong(Line(WANTED[self.test])),
            Line(HOWS[self.test]),
            Line("marks-sides-wanted"),
        )

    def offered(self, scene: Scene) -> Offered[Sides]:
        return ((Option(Line("marks-button-later"), Sides(None, None), LATER),),)

    def read(self, scene: Scene, text: str) -> Sides | None:
        return sides_in(text, self.test, bare=not is_talk(text, scene.athlete.language))

    def then(self, scene: Scene, sides: Sides) -> Turn:
        if sides == Sides(None, None):
            return Turn((Say(Line("common-passed-over")),))
        return tested(scene, self.test, sides)


def named(scene: Scene, name: str) -> Athlete:
    """Return the file with an activity: the scores of another one stay on record."""
    return replace(scene.athlete, activity=name, activity_asked=scene.today)


def scored(scene: Scene, score: int) -> Turn:
    """Note a score of the activity that is on file, and show its line."""
    athlete, name = scene.athlete, scene.athlete.activity or ""
    scores = with_score(athlete.scores, Score(scene.today, name, score))
    line = score_line(name, scores_of(scores, name))
    return filed(scene, replace(athlete, scores=scores), line, beside=(SHOWN,))


def tested(scene: Scene, test: SelfTest, sides: Sides) -> Turn:
    """Note a self-test with its sides, and show it beside the ones before."""
    athlete = scene.athlete
    marks = with_mark(athlete.marks, Mark(scene.today, test, sides.left, sides.right))
    is_open = test in open_tests(past_of(athlete, scene.log, scene.today))
    card = Card(marks_line(test, marks), None if is_open else Line("marks-calm-days"))
    return filed(scene, replace(athlete, marks=marks), card, beside=(SHOWN,))
