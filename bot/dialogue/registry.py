"""Every story there is, found in their folder: by name, command, question and role."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, TypeVar

from bot.dialogue.question import Asking
from bot.dialogue.state import LastCard
from bot.dialogue.story import (
    Brings,
    Fallback,
    Fields,
    FirstContact,
    Grantor,
    Grants,
    Interrupts,
    Joints,
    Knows,
    Limits,
    Overhears,
    Receives,
    RedFlags,
    Role,
    Story,
    Supposes,
    Times,
    Unites,
)
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Reply, Scene, Turn
from bot.rules.log.records import Athlete

STORIES = "bot.stories"
Played = TypeVar(
    "Played",
    FirstContact,
    Interrupts,
    RedFlags,
    Joints,
    Fallback,
    Grantor,
    Receives,
    Brings,
    Supposes,
    Times,
    Unites,
    Knows,
    Limits,
)


@cache
def stories() -> Mapping[str, Story[Any]]:
    """Return the stories by name."""
    package = import_module(STORIES)
    folder = Path(package.__path__[0])
    found = [
        import_module(f"{STORIES}.{one.name}.story").STORY
        for one in iter_modules(package.__path__)
        if (folder / one.name / "story.py").exists()  # some hold what several stories say
    ]
    return {one.name: one for one in found}


@cache
def by_command() -> Mapping[str, Story[Any]]:
    """Return the story that answers each command."""
    return {command: one for one in stories().values() for command in one.commands}


@cache
def by_intent() -> Mapping[str, Grants]:
    """Return what grants each wish, by its name."""
    return {name: grants for one in stories().values() for name, grants in one.intents.items()}


@cache
def kinds() -> Mapping[str, type[Asking]]:
    """Return every kind of question by its stored name, `story.Class`."""
    return {_stored_as(kind, one): kind for one in stories().values() for kind in one.questions}


@cache
def _stories_of_kinds() -> Mapping[type[Asking], Story[Any]]:
    return {kind: one for one in stories().values() for kind in one.questions}


def story_of(question: Asking) -> Story[Any]:
    """Return the story that asks a question."""
    return _stories_of_kinds()[type(question)]


def stored_name(question: Asking) -> str:
    """Return the name a question is stored under; it stays whatever moves."""
    return _stored_as(type(question), story_of(question))


def _stored_as(kind: type[Asking], story: Story[Any]) -> str:
    return f"{kind.stored_with or story.name}.{kind.__name__}"


def answered(scene: Scene, question: Asking, reply: Reply) -> Turn:
    """Return what a reply to an open question leads to, as its story has it."""
    story = story_of(question)
    assert story.answered is not None
    return story.answered(scene, question, reply)


def called(scene: Scene, command: str) -> Turn:
    """Return what a command leads to, for a story that goes on with another's."""
    return by_command()[command].called(scene, command, "")


def pressed(scene: Scene, press: Does) -> Turn:
    """Return what a standing button leads to, for a story that goes on with another's."""
    return stories()[press.story].pressed(scene, press.verb, press.args)


@cache
def of_commands(what: str) -> frozenset[str]:
    """Return the commands of all stories that are of a kind: `for_strangers`, `unheard`, …"""
    return frozenset[str]().union(*(getattr(one, what) for one in stories().values()))


def own_row(command: str) -> str | None:
    """Return the row of the screening that a command's own story answers behind it."""
    story = by_command().get(command)
    return None if story is None else story.answers_rows.get(command)


def worded(scene: Scene, token: str, fields: Fields) -> str | None:
    """Return the line that a form stands for; None where it is like none."""
    press = decode(token)
    story = stories().get(press.story) if isinstance(press, Does) else None
    return None if story is None or story.worded is None else story.worded(scene, token, fields)


def informed(scene: Scene, text: str) -> Turn | None:
    """Return the answer to a question asked in passing; None where it is not surely one."""
    asked = (one.informs(scene, text) for one in stories().values() if one.informs is not None)
    return next((turn for turn in asked if turn is not None), None)


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a plain line right after a card leads to; None where it is not about it."""
    heard = (one.takes_up(scene, card, text) for one in stories().values() if one.takes_up)
    return next((turn for turn in heard if turn is not None), None)


@cache
def overhearing() -> Sequence[tuple[Story[Any], Overhears]]:
    """Return the stories that overhear a line, with what they hear, in their order."""
    found = [(one, one.overhears) for one in stories().values() if one.overhears is not None]
    return sorted(found, key=lambda one: one[1].order)


def is_known(athlete: Athlete) -> bool:
    """Say whether somebody has been through the first contact: nobody else has plan or log."""
    return playing(FirstContact).is_done(athlete)


def playing(role: type[Played]) -> Played:
    """Return the role as its story plays it; there is one of each."""
    found = _roles()[role]
    assert isinstance(found, role)
    return found


@cache
def _roles() -> Mapping[type[Role], Role]:
    return {type(one.role): one.role for one in stories().values() if one.role is not None}
