"""One act, one step: from what is known and what was done to what follows.  Pure.

The body comes first: words about it, and an age too young, interrupt anything, also behind a
command, in an edit or a form; and while the question about them is open, nothing else is done
(`safety_first`).  Then the order is, first match wins:
    1 a button      an answer to the open question, if it is still that one; else a standing verb
    2 a command     its story; what nobody knows gets the nearest name
    3 an edit       the open question, if it is about that message; else the entry it wrote
    4 words         a command said without its slash; else who explains most of them (`ear`)
    5 all else      the words written with it; without them it is met with a line (`arriving`)
Whoever has not been through onboarding is led there from any of these.  The day after a decline
for age none of them counts.

A question is never dropped by a command in between: it is asked again behind the answer where
it insists, else it stays open silently, for a day at most.  A new question takes its place; one
that insists is parked and comes back when the new one is done.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.contract import (
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Joined,
    Left,
    Relocated,
    Said,
)
from bot.dialogue.arriving import as_words, is_known_album, noting_album
from bot.dialogue.buttons import stale
from bot.dialogue.closing import Becomes, chosen
from bot.dialogue.ear.answer import with_question
from bot.dialogue.ear.line import heard
from bot.dialogue.forms import as_said, becomes_of_opener
from bot.dialogue.lapsing import dropped_with, has_lapsed, without_lapsed
from bot.dialogue.outcome import Step, left_below, question, settled
from bot.dialogue.question import A_MOMENT, Asking
from bot.dialogue.registry import (
    answered,
    by_command,
    is_known,
    of_commands,
    own_row,
    playing,
    stories,
    story_of,
    worded,
)
from bot.dialogue.safety_first import held_back, is_held
from bot.dialogue.serving import shown_by
from bot.dialogue.state import Dialogue
from bot.dialogue.story import Fallback, FirstContact, Grantor, Interrupts, Receives, Unites
from bot.dialogue.tokens import Answered, Does, decode
from bot.dialogue.translated import offering, tongue_spoken, understood
from bot.dialogue.turn import Audience, Say, Scene, Tapped, Turn, Typed
from bot.dialogue.undo import REDOES, redone, undone
from bot.dialogue.wishing import behind, by_another_name, nearest_name
from bot.words.commands import plain_command
from bot.words.line import Content, Line

FOR_STRANGERS = frozenset({"cancel", "undo"})
"""Commands of no story that are answered before the coach knows somebody."""


def step(scene: Scene, act: Act) -> Step:
    """Return what the act leads to.  Never raises for anything a person can do."""
    tongue, act = tongue_spoken(scene, act), understood(act, scene.athlete.language)
    return offering(tongue, _step(scene, act)) if tongue else _step(scene, act)


def _step(scene: Scene, act: Act) -> Step:
    dropped, going_on = _dropped(scene), without_lapsed(scene)
    done = _done_in(going_on, act, dropped)
    asking = scene.snapshot.dialogue.question
    if going_on is scene or asking is None:
        return done
    leaves = left_below(replace(scene, snapshot=done.after), asking, done.says)
    return replace(done, closes=scene.snapshot.dialogue.asked, leaves=leaves)


def _done_in(scene: Scene, act: Act, dropped: tuple[Say, ...]) -> Step:
    if isinstance(act, Brought):
        return noting_album(_brought(scene, act, dropped), act)
    done = as_said(act)
    turn, answers = _turn(scene, done), _is_answer(scene, done)
    if isinstance(done, Called) and not done.argument.strip() and done.command in by_command():
        turn = shown_by(done.command, turn)
    if isinstance(act, Filled):
        card, closes = becomes_of_opener(scene, act, turn, answers=answers)
    else:
        card, closes = _becomes_of_card(scene, done, answers=answers)
    return settled(scene, _behind(dropped, turn), answers=answers, card=card, closes=closes)


def _dropped(scene: Scene) -> tuple[Say, ...]:
    """Return what is told of a session that a lapsed question was about: it is nowhere now."""
    asking = scene.snapshot.dialogue.question
    if asking is None or asking.insists or not has_lapsed(scene):
        return ()
    said = dropped_with(scene, asking)
    return said if scene.private else tuple(replace(one, to=Audience.PRIVATE) for one in said)


def _behind(first: tuple[Say, ...], turn: Turn) -> Turn:
    return replace(turn, says=(*first, *turn.says)) if first else turn


def _becomes_of_card(scene: Scene, act: Act, *, answers: bool) -> tuple[Becomes, Content | None]:
    """Return what becomes of the card whose button was pressed, and what was chosen on it."""
    if isinstance(act, Edited):
        return Becomes.REWRITTEN, None
    press = decode(act.token) if isinstance(act, Chose) else None
    asking = scene.snapshot.dialogue.question
    match press:
        case Answered(_, value) if answers and asking is not None:
            return Becomes.GOES_ON, chosen(question(scene, asking), value)
        case Does() if is_held(scene):
            return Becomes.STAYS, None
        case Does("undo"):
            return Becomes.GOES_ON, None
        case Does(name, verb) if name in stories():
            return stories()[name].pressed_cards.get(verb, Becomes.STAYS), None
        case _:
            return Becomes.STAYS, None


def _brought(scene: Scene, act: Brought, dropped: tuple[Say, ...]) -> Step:
    """Return what something else than words leads to: by what is written with it, else by itself.

    Of what was sent together one is answered, and those with words.
    """
    words = as_words(scene, act)
    if words is not None and scene.found is not None and not _is_of_a_body(scene, words):
        words = None  # what is written below a file says what it is
    if words is None:
        turn = Turn(unasked=True) if is_known_album(scene, act) else _turn(scene, act)
        return settled(scene, _behind(dropped, turn), answers=False)
    turn = playing(Receives).beside(act, _turn(scene, words), _is_of_a_body(scene, words))
    return settled(scene, _behind(dropped, turn), answers=_is_answer(scene, words))


def _is_of_a_body(scene: Scene, words: Said) -> bool:
    return _interrupted(scene, words) is not None or is_held(scene)


def _first() -> FirstContact:
    return playing(FirstContact)


def _fallback() -> Fallback:
    return playing(Fallback)


def _turn(scene: Scene, act: Act) -> Turn:
    return _first().resting(scene, act) or _taken(scene, act)


def _taken(scene: Scene, act: Act) -> Turn:
    if isinstance(act, Said) and _fallback().is_outdated(scene):
        return Turn()
    return _interrupted(scene, act) or held_back(scene, act) or _done(scene, act)


def _interrupted(scene: Scene, act: Act) -> Turn | None:
    """Return what words call for before anything else is done; None where nothing does."""
    match act:
        case Said(text) | Edited(text):
            return _heard(scene, text)
        case Called(command, argument):
            return _heard_behind(scene, command.lower(), argument.strip())
        case Filled(token, fields):
            words = "\n".join(value for _, value in fields)
            return _heard(scene, words, told=worded(scene, token, fields))
        case _:
            return None


def _done(scene: Scene, act: Act) -> Turn:
    match act:
        case Chose(token):
            return _chose(scene, token)
        case Called(command, argument):
            return _called(scene, command.lower(), argument)
        case Said(text):
            return _said(scene, text)
        case Brought():
            return playing(Receives).met(scene, act)
        case Edited(text):
            return _edited(scene, text)
        case Erased():
            return _fallback().erased(scene)
        case Filled(token, fields):
            return _filled(scene, token, fields)
        case Joined() | Left() | Relocated():
            return Turn()
        case _:
            assert_never(act)


def _chose(scene: Scene, token: str) -> Turn:
    asking = scene.snapshot.dialogue
    match decode(token):
        case Answered(number, value) if asking.question and number == asking.asked:
            return answered(scene, asking.question, Tapped(value))
        case Answered(number) if number == asking.asked and _was_long_ago(asking, scene.now):
            return stale(Line("common-lapsed-button"))
        case Answered() if not asking.asked and not is_known(scene.athlete):
            return stale(Line("common-nothing-kept"))  # from before everything was erased
        case Answered():
            return stale(Line("common-stale-button"))
        case Does("undo", name, _):
            return undone(scene, name)
        case Does(name) if not _may_press(scene, name):
            # in private it is from before everything was erased; in a room, somebody else's
            gone = stale(Line("common-nothing-kept"))
            return gone if scene.private else _first().begin(scene)
        case Does(name, verb, args) if name in stories():
            return stories()[name].pressed(scene, verb, args)
        case _:
            return stale(Line("common-unknown-button"))


def _was_long_ago(asking: Dialogue, now: datetime) -> bool:
    """Say whether the question asked last has lapsed rather than been answered just now."""
    return asking.opened is not None and abs(now - asking.opened) >= A_MOMENT


def _is_for_strangers(command: str) -> bool:
    return command in FOR_STRANGERS or command in of_commands("for_strangers")


def _pressed_by_strangers(name: str) -> bool:
    """Say whether a story's buttons may be pressed before the coach knows somebody.

    A button from before /delete does nothing more.
    """
    return name in stories() and stories()[name].pressed_by_strangers


def _may_press(scene: Scene, name: str) -> bool:
    return is_known(scene.athlete) or _pressed_by_strangers(name)


def _filled(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> Turn:
    """Act on a form as on the same words said: from nobody unknown."""
    if not is_known(scene.athlete):
        return _first().begin(scene)
    press = decode(token)
    story = stories().get(press.story) if isinstance(press, Does) else None
    if story is None or story.filled is None:
        return stale(Line("common-unknown-button"))
    return story.filled(scene, token, fields)


def _called(scene: Scene, command: str, argument: str) -> Turn:
    if not is_known(scene.athlete) and not _is_for_strangers(command):
        return _first().begin(scene)
    if command == "cancel":
        return _cancel(scene)
    if command == "undo":
        return _first().back(scene) or undone(scene)
    if command in REDOES:
        return redone(scene)
    if command in by_command():
        argument = argument.strip()
        turn = by_command()[command].called(scene, command, argument)
        wish = behind(scene, command, argument) if turn.misread else None
        return wish or turn
    named = by_another_name(scene, command, argument.strip())
    if named is not None:
        return named
    near = nearest_name(command, scene.athlete.language)
    return Turn((Say(Line("common-unknown-command", near=near)),))


def _heard_behind(scene: Scene, command: str, words: str) -> Turn | None:
    """Return what red-flag words behind a command call for, but for what it answers itself.

    A life in danger is heard behind every command, but for the id of a session that was chosen
    from a list: its letters are drawn, and some spell a sign.
    """
    if words and any(entry.id == words for entry in scene.log.entries):
        return None
    if not words or command in of_commands("unheard"):
        return playing(Interrupts).in_crisis(scene, words)
    return _heard(scene, words, answered=own_row(command))


def _heard(
    scene: Scene, text: str, *, answered: str | None = None, told: str | None = None
) -> Turn | None:
    """Return what words call for before anything else: by an age told in them, or by a body."""

    def of_a_body(seen: Scene) -> Turn | None:
        return playing(Interrupts).heard(seen, text, answered=answered, told=told)

    return _first().heard(scene, text, of_a_body)


def _said(scene: Scene, text: str) -> Turn:
    asking = scene.snapshot.dialogue.question
    command = plain_command(text, answering=asking is not None)
    if command is not None and scene.about is None:
        return _called(scene, command, "")
    of_accounts = playing(Unites).typed(scene, text) if scene.about is None else None
    if of_accounts is not None:
        return of_accounts
    if asking is None and not is_known(scene.athlete):
        return _first().begin(scene)
    return heard(scene, text)


def _edited(scene: Scene, text: str) -> Turn:
    """Hear a message anew where the open question is about it, else as a change of the log."""
    doubted = _fallback().heard_anew(scene, text)
    if doubted is not None:
        return _silently(scene, doubted)
    asking = scene.snapshot.dialogue.question
    if asking is None or not _is_unread(scene):
        return _fallback().edited(scene, text)
    if isinstance(story_of(asking).role, Grantor) and scene.snapshot.dialogue.parked is None:
        return _silently(scene, _wished_anew(scene, asking, text))
    return with_question(scene, asking, text)


def _silently(scene: Scene, turn: Turn) -> Turn:
    """Return the turn, saying nothing where the question on the card would read as it does."""
    was, now = scene.snapshot.dialogue.question, turn.asks
    if was is None or now is None or turn.says or turn.changes:
        return turn
    is_alike = question(scene, was) == question(scene, now)
    return Turn(amends=now, unasked=True) if is_alike else turn


def _wished_anew(scene: Scene, asking: Asking, text: str) -> Turn:
    """Hear the line of a wish as it reads now: what was asked of it before is asked no more."""
    turn = answered(scene, asking, Typed(text))
    if not turn.misread:
        return turn
    dialogue = replace(scene.snapshot.dialogue, question=None)
    seen = replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue))
    return replace(heard(seen, text), keeps=False)


def _is_unread(scene: Scene) -> bool:
    """Tell whether the message led to the open question, or was no answer to it.

    A session told beside it is on file, and an edit of that is a change of the log.
    """
    if scene.message is None or scene.message != scene.snapshot.dialogue.heard_in:
        return False
    return all(entry.message != scene.message for entry in scene.log.entries)


def _cancel(scene: Scene) -> Turn:
    is_open = scene.snapshot.dialogue.question is not None
    return Turn((Say(Line("common-cancelled") if is_open else Line("common-nothing-open")),))


def _is_answer(scene: Scene, act: Act) -> bool:
    """Say whether an act is meant for the open question, and so may close it."""
    match act:
        case Chose(token):
            said = decode(token)
            return isinstance(said, Answered) and said.number == scene.snapshot.dialogue.asked
        case Said(text):
            if _fallback().is_outdated(scene):
                return False
            command = plain_command(text, answering=True)
            return scene.about is None and command in (None, "cancel")
        case Called(command):
            return command.lower() == "cancel"
        case Edited(text):
            return _is_unread(scene) or _fallback().tells(scene, text)
        case Erased():
            return _fallback().tells(scene, "")
        case Filled() | Brought() | Joined() | Left() | Relocated():
            return False
        case _:
            assert_never(act)
