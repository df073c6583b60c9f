"""The body first: what a line says of it is asked about before anything is done with the line."""

from dataclasses import replace
from textwrap import shorten
from typing import assert_never

from bot.dialogue import registry
from bot.dialogue.buttons import said_yes, stale
from bot.dialogue.changes import Checked, Filed, Wrote
from bot.dialogue.registry import playing, story_of
from bot.dialogue.story import Grantor, Interrupts, Knows, Limits, Story
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.intents.wishes import Arguments, Wish, Wishes
from bot.rules.week.planning import is_paused
from bot.stories.body.hearing import (
    asks_about,
    heard,
    help_for,
    in_crisis,
    meanwhile,
    part_named,
    row_named,
)
from bot.stories.body.keeping import answered_by, as_typed, taken_up, written_down
from bot.stories.body.questions import AskKept, AskWatch, BodyQuestion
from bot.stories.body.said import asked
from bot.stories.screening.flags import raised, rows_of, with_flags
from bot.stories.screening.questions import AskFurther
from bot.stories.screening.said import FLAG_BUTTONS
from bot.words.line import Card, Line, Literally

NAME = "body"
_KEPT = "kept"
_ON_A_BUTTON = 24  # characters of what was typed; all of it stands above


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands: it has none."""
    return Turn()


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer the button under a reminder that could not be: the question is answered by now."""
    return stale(Line("common-stale-button"))


# --- the questions -------------------------------------------------------------------------


def question(scene: Scene, asking: BodyQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskWatch():
            return _watch(asking)
        case AskKept():
            return _kept(scene, asking)
        case _:
            assert_never(asking)


def _watch(asking: AskWatch) -> Say:
    """Return one flag to say yes or no to, several to choose from by name."""
    rows = rows_of(asking.now)
    waits = asking.held is not None or asking.answer is not None
    keys = tuple(row.key for row in rows)
    content = asked(keys, is_emergency=asking.is_emergency, waits=waits)
    if len(rows) == 1:
        no = Button(Answers("no"), Line("common-button-not-that"))
        return Say(content, ((Button(Answers("yes"), Line("common-button-yes")), no),))
    named = tuple((Button(Answers(row.code), Line(FLAG_BUTTONS[row.key])),) for row in rows)
    return Say(content, (*named, (Button(Answers("no"), Line("common-button-none-of-these")),)))


def _kept(scene: Scene, asking: AskKept) -> Say:
    """Return the question that waited, the answer there was to it above its own buttons."""
    told = Literally(asking.answer)
    button = Literally(shorten(asking.answer, _ON_A_BUTTON, placeholder="…"))
    take = Button(Answers(_KEPT), Line("body-button-kept", answer=button), primary=True)
    wrote = Line("body-also-wrote", answer=told)
    waiting = scene.snapshot.dialogue.parked
    if waiting is None:
        return Say(wrote, ((take,),))
    story = story_of(waiting)
    assert story.asked is not None
    said = story.asked(scene, waiting)
    return replace(said, content=Card(wrote, said.content), buttons=((take,), *said.buttons))


# --- the answers ---------------------------------------------------------------------------


def answered(scene: Scene, asking: BodyQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskWatch():
            return _watched(scene, asking, reply)
        case AskKept():
            return _taken(scene, asking, reply)
        case _:
            assert_never(asking)


def _watched(scene: Scene, asking: AskWatch, reply: Reply) -> Turn:
    """Raise the flag on a yes or its name, go on with what else they had said on a no."""
    now = asking.now
    if isinstance(reply, Tapped) and reply.value in now:
        return _yes(scene, asking, (reply.value,))
    match said_yes(reply, scene.athlete.language):
        case True:
            return _yes(scene, asking, now)
        case False:
            return _no(scene, asking)
    named = row_named(scene, asking, reply.text) if isinstance(reply, Typed) else None
    if named is not None:
        return _yes(scene, asking, (named,))
    kept = meanwhile(scene, reply.text) if isinstance(reply, Typed) else Turn()
    if kept.asks is not None:  # a session told meanwhile
        return kept
    wanted = "screening-yes-or-no-wanted" if len(now) == 1 else "body-which-wanted"
    return Turn((Say(Line(wanted)),), keeps=True)


def _yes(scene: Scene, asking: AskWatch, codes: tuple[str, ...]) -> Turn:
    """Raise the flags; what they told beside it is written down, with nothing said of the next.

    It was told while this was asked, so it counts as done against the stop: for no step.  How bad
    another one is, where that is still to be asked, is asked with these.
    """
    scene = _with_limit(scene, asking)
    wrote: tuple[Wrote | Checked, ...] = ()
    if asking.held is not None and scene.athlete.screened is not None:
        stopped = with_flags(scene.athlete, codes, scene.today)
        seen = replace(scene, snapshot=replace(scene.snapshot, athlete=stopped))
        wrote = written_down(seen, asking.held)
    is_session = any(isinstance(one, Wrote) for one in wrote)
    waiting = scene.snapshot.dialogue.parked
    open_too = waiting.codes if isinstance(waiting, AskFurther) else ()
    every = tuple(dict.fromkeys((*open_too, *codes)))
    turn = replace(raised(scene, every, also=wrote, kept=is_session), clears=True)
    return _also_filed(scene, turn, asking)


def _with_limit(scene: Scene, asking: AskWatch) -> Scene:
    """Return the scene with the limit on file that was told in the same line."""
    if asking.limit is None or scene.athlete.screened is None:
        return scene
    athlete = playing(Limits).filed(scene, asking.limit)
    return replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))


def _also_filed(scene: Scene, turn: Turn, asking: AskWatch) -> Turn:
    """Return what follows with the limit written that was told in the same line, and said so."""
    if asking.limit is None or scene.athlete.screened is None:
        return turn
    is_filed = any(isinstance(one, Filed) for one in turn.changes)
    changes = turn.changes if is_filed else (Filed(scene.athlete), *turn.changes)
    if not turn.says:  # what is asked next comes alone; the session's card names the limit
        return replace(turn, changes=changes)
    told = Line("body-limit-kept")
    *before, last = turn.says
    said = replace(last, content=Card(last.content, told))
    return replace(turn, says=(*before, said), changes=changes)


def _no(scene: Scene, asking: AskWatch) -> Turn:
    """Ask about the flags that are left, else take up what was put aside."""
    left = asking.codes[len(asking.now) :]
    if left:
        return Turn(asks=replace(asking, codes=left))
    if asking.answer is not None and scene.snapshot.dialogue.parked is not None:
        return Turn(asks=AskKept(asking.answer))
    if asking.returns and scene.athlete.screened is not None:
        return _back(scene)
    if asking.held is None and asking.topic is not None:
        answer = playing(Knows).told(scene, asking.topic)
        return replace(answer, says=(Say(Line("body-not-happening")), *answer.says))
    if scene.athlete.screened is None or (asking.held is None and asking.limit is None):
        return Turn((Say(Line("body-not-happening")),))
    if asking.held is None and asking.limit is not None:
        return playing(Limits).kept(scene, asking.limit)
    assert asking.held is not None
    seen = _with_limit(scene, asking)  # the session may ask more, and what tightens need not wait
    return _also_filed(seen, taken_up(seen, asking.held), asking)


def _back(scene: Scene) -> Turn:
    """End the pause of whoever is back from being unwell; without one, show what is on today."""
    if is_paused(scene.athlete, scene.today):
        return playing(Grantor).granted(scene, Wishes((Wish("resume", Arguments(), 1.0),)), "")
    return registry.called(scene, "today")


def _taken(scene: Scene, asking: AskKept, reply: Reply) -> Turn:
    """Answer the question that waited: with what was offered, or with what is said now."""
    waiting = scene.snapshot.dialogue.parked
    if waiting is None:
        return stale(Line("common-stale-button"))
    said = as_typed(scene, asking.answer) if reply == Tapped(_KEPT) else reply
    turn = answered_by(scene, waiting, said)
    if turn.keeps:
        return replace(turn, asks=waiting, keeps=False, clears=True)
    return replace(turn, clears=True)


STORY: Story[BodyQuestion] = Story(
    NAME,
    (),
    called,
    pressed,
    (AskWatch, AskKept),
    question,
    answered,
    role=Interrupts(heard, in_crisis, help_for, meanwhile, asks_about, part_named),
)
