"""A short card a week for who asks for them: what the article says, then what is known of it.

A card comes with the message that looks back on the week, or with its question about matches, so
nobody hears more often for it (`reminders/unasked`).
"""

from dataclasses import replace

from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.log.records import Athlete
from bot.stories.library.said import AnswerTold
from bot.stories.session.minors import limits_of
from bot.words.line import Card, Faint, Figure, Line

COURSE = (
    "balance",
    "hips",
    "braking",
    "story",
    "opposite",
    "toes",
    "synovial-fluid",
    "joints",
    "longevity",
    "evidence",
    "pain-rule",
    "sources",
)
"""The article's three benefits, its story, the toes, what it believes; then the evidence."""


def called(scene: Scene) -> Turn:
    """Begin with the first card; tell who has them already where they are, and how to end it."""
    athlete = scene.athlete
    if athlete.learning:
        where = Line("library-learning", card=Figure(athlete.lessons), cards=Figure(len(COURSE)))
        return Turn((Say(where, _ways_on()),))
    first = replace(athlete, learning=True, lessons=0)
    begun = replace(scene, snapshot=replace(scene.snapshot, athlete=first))
    hint = Line("library-learning-begun" if athlete.reminders else "library-learning-silent")
    return Turn(
        (replace(card := _card(begun), content=Card(card.content, Faint(hint))),),
        (Filed(learned(first)),),
        undoable=True,
    )


def another(scene: Scene) -> Turn:
    """Return the next card at once, for who cannot wait."""
    if not scene.athlete.learning:
        return called(scene)
    return Turn((_card(scene),), (Filed(learned(scene.athlete)),))


def ended(scene: Scene) -> Turn:
    """End the cards; where none were wished for, say that none come."""
    if not scene.athlete.learning:
        return Turn((Say(Line("library-learning-none")),))
    after = replace(scene.athlete, learning=False)
    return Turn((Say(Line("library-learning-ended")),), (Filed(after),), undoable=True)


def lesson(scene: Scene) -> Say | None:
    """Return the card of the week; None for who has not asked for them."""
    return _card(scene) if scene.athlete.learning else None


def learned(athlete: Athlete) -> Athlete:
    """Return the file with one more card told; after the last there are no more."""
    told = athlete.lessons + 1
    return replace(athlete, lessons=told, learning=told < len(COURSE))


def _card(scene: Scene) -> Say:
    at = min(scene.athlete.lessons, len(COURSE) - 1)
    last = at == len(COURSE) - 1
    where = Line("library-learning-card", card=Figure(at + 1), cards=Figure(len(COURSE)))
    told = Card(
        Faint(where),
        AnswerTold(COURSE[at], limits_of(scene)),
        Faint(Line("library-learning-last")) if last else None,
    )
    return Say(told, () if last else _ways_on(), stands=True)


def _ways_on() -> Rows:
    return (
        (
            Button(Does("library", "learn", ("next",)), Line("library-button-next-card")),
            Button(Does("library", "learn", ("end",)), Line("library-button-no-cards")),
        ),
    )
