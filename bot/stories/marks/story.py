"""What somebody measures of themselves: one activity in their own words, and self-tests."""

from dataclasses import replace
from functools import partial

from bot.dialogue.aside import habits_of
from bot.dialogue.setting import calling, filed, in_rows, setting
from bot.dialogue.story import Overhears
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.heard import NotALog
from bot.reading.measured.marks import Marked, Named, Scored, mark_in, self_test_in
from bot.reading.replies.reading import read
from bot.rules.log.marks import SelfTest, scores_of
from bot.rules.log.past import past_of
from bot.rules.self_tests import open_tests
from bot.stories.marks.questions import (
    AskActivity,
    AskScore,
    AskSides,
    named,
    scored,
    tested,
)
from bot.stories.marks.said import BUTTONS, marks_line, score_line
from bot.words.line import Card, Line, Literally, Strong

NAME = "marks"


def _shown(scene: Scene) -> Turn:
    return Turn((card(scene),))


def card(scene: Scene) -> Say:
    """Return everything measured so far, and what may be measured today."""
    athlete = scene.athlete
    name = athlete.activity
    line = Line("marks-activity-unnamed")
    tests = open_tests(past_of(athlete, scene.log, scene.today))
    content = Card(
        Strong(Line("marks-heading")),
        line if name is None else score_line(name, scores_of(athlete.scores, name)),
        *(marks_line(one, athlete.marks) for one in SelfTest),
        Line("marks-no-verdict"),
        None if tests else Line("marks-calm-days"),
    )
    return Say(content, (*_activity(name), *in_rows(2, map(_to, tests))))


def _activity(name: str | None) -> Rows:
    naming = Button(
        Does(NAME, "name"), Line("marks-button-name" if name is None else "marks-button-another")
    )
    if name is None:
        return ((naming,),)
    return ((Button(Does(NAME, "score"), Line("marks-button-score"), primary=True), naming),)


def _to(test: SelfTest) -> Button:
    return Button(Does(NAME, "test", (test.value,)), Line(BUTTONS[test]))


def _scoring(scene: Scene) -> Turn:
    return Turn(asks=AskActivity() if scene.athlete.activity is None else AskScore())


def _testing(test: SelfTest, scene: Scene) -> Turn:
    """Ask what each side did; not on a day that leaves the test out."""
    if test not in open_tests(scene.past):
        return Turn((Say(Line("marks-calm-days")),))
    return Turn(asks=AskSides(test))


# --- in plain words ------------------------------------------------------------------------


def told(scene: Scene, text: str) -> Turn | None:
    """Note what a line alone tells of the activity or of a self-test; None: it tells none.

    What it says of a pain comes first, and is heard as any pain.
    """
    mark = mark_in(text, scene.athlete.activity)
    if mark is None or _hurts(scene, text):
        return None
    match mark:
        case Named(called):
            said = Line("marks-activity-named", name=Literally(called))
            return replace(filed(scene, named(scene, called), said), asks=AskScore())
        case Scored(score):
            return scored(scene, score)
        case Marked(test, sides):
            return tested(scene, test, sides)


def _hurts(scene: Scene, text: str) -> bool:
    heard = read(text, habits_of(scene))
    details = heard.details if isinstance(heard, NotALog) else None
    return details is not None and bool(details.pain or details.pain_unrated)


def _typed(scene: Scene, text: str) -> Turn | None:
    """Act on what stands behind the command: a mark, or the name of a test."""
    test = self_test_in(text)
    return told(scene, text) or (None if test is None else _testing(test, scene))


STORY = setting(
    NAME,
    ("marks",),
    calling(_shown, _typed, Line("marks-unclear")),
    {
        "show": _shown,
        "name": AskActivity(),
        "score": _scoring,
        **{f"test.{one}": partial(_testing, one) for one in SelfTest},
    },
    (AskActivity, AskScore, AskSides),
    intents={"marks": lambda scene, arguments, said: _shown(scene)},
    overhears=Overhears(1, told),
)
