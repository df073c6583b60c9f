"""Other forward work than a card's, where that is not wanted or something for it is missing."""

from dataclasses import replace
from datetime import date

from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.reading.intents.wishes import Arguments
from bot.rules.log.done import entries_on
from bot.rules.log.records import ForwardChoice
from bot.rules.verdict import other_forward
from bot.rules.week.planning import next_session
from bot.stories.session.halted import halted
from bot.stories.session.variants import AS_USUAL, Variant, decided_with
from bot.stories.today.cards import cards, done_already, showing
from bot.words.line import Line

_AT_HAND = Button(Does("kit", "beside"), Line("kit-button-beside"))


def otherwise(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Change the forward work of today's session, or of the next one, as it is wished for."""
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    following = next_session(scene.athlete, scene.log, scene.today)
    return changed_forward(scene, scene.today if following is None else following.day)


def changed_forward(scene: Scene, day: date, variant: Variant = AS_USUAL) -> Turn:
    """Put the next of the menu on a day's card; what is logged that day was planned with it."""
    done = entries_on(scene.log, day)
    if done:
        return Turn((done_already(done[-1]),))
    verdict = decided_with(scene, day, variant)
    other = other_forward(verdict)
    if other is None:
        return Turn((Say(Line("today-no-other-forward"), ((_AT_HAND,),)),))
    filed = Filed(replace(scene.athlete, forward_choice=ForwardChoice(day, other)))
    seen = replace(scene, snapshot=apply(scene.snapshot, (filed,)))
    shown = showing(seen, cards(seen, day, variant))
    return replace(shown, changes=(filed,), undoable=True)
