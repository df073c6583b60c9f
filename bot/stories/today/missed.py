"""A morning that nobody told of, asked once more beside the next session."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue import buttons
from bot.dialogue.buttons import SKIPPED, scale, skip
from bot.dialogue.changes import Filed
from bot.dialogue.registry import playing
from bot.dialogue.story import Joints
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn
from bot.dialogue.undo import apply
from bot.rules.log.done import Check
from bot.rules.outlook import missed_morning
from bot.rules.prescription import Substitute
from bot.rules.verdict import decide
from bot.rules.week.planning import next_session
from bot.stories.session.planned import is_for_today
from bot.stories.session.telling import is_same_card
from bot.stories.today.cards import opening, showing
from bot.stories.today.questions import AskMissedMorning
from bot.words.line import Figure, Line


def with_missed_morning(scene: Scene, shown: Turn) -> Turn:
    """Return the cards of today with the question, where a session stands on them.

    It is asked once for each morning.
    """
    morning = missed_morning(scene.log, scene.today)
    if morning is None or scene.athlete.morning_asked == morning or shown.asks is not None:
        return shown
    if not (shown.shows_session or _stands_in(scene)):
        return shown
    asked = Filed(replace(scene.athlete, morning_asked=morning))
    changes = (*shown.changes, asked)
    return replace(shown, changes=changes, asks=AskMissedMorning(morning))


def _stands_in(scene: Scene) -> bool:
    """Tell whether what stands in for a sled that is too heavy is on the cards of today."""
    verdict = decide(scene.athlete, scene.log, scene.today)
    planned = next_session(scene.athlete, scene.log, scene.today)
    is_one = isinstance(verdict.prescription, Substitute)
    return is_one and is_for_today(scene, verdict, planned)


def missed_question(asking: AskMissedMorning) -> Say:
    """Return the question in words and buttons."""
    day = asking.morning - timedelta(days=1)
    return Say(Line("today-missed-morning", day=day), (*scale(), (skip(),)))


def missed_told(scene: Scene, asking: AskMissedMorning, pain: int | None, reply: Reply) -> Turn:
    """Note the morning, and show what it makes of today; None: it was not told."""
    if isinstance(reply, Tapped) and reply.value == SKIPPED:
        return Turn((Say(Line("today-missed-skipped")),))
    if pain is None:
        return Turn((Say(Line("today-misheard")),), keeps=True, misread=True)
    changes = playing(Joints).changes(scene, Check(asking.morning, pain))
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    was, now = (decide(one.athlete, one.log, one.today) for one in (scene, after))
    is_same = (
        is_same_card(was.prescription, now.prescription) and was.decided.cause is now.decided.cause
    )
    noted = Say(
        Line("today-missed-noted", pain=Figure(pain), same=is_same), ((buttons.undo(scene),),)
    )
    if is_same:  # the card stands right above
        return Turn((noted,), changes, undoable=True)
    shown = showing(after, opening(after))
    return replace(shown, says=(noted, *shown.says), changes=changes, undoable=True)
