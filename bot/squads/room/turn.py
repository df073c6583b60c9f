"""What an act in a room sees, and what it leads to.  All values.

Two kinds of words leave a room's story, and their types keep them apart: a `RoomSay` holds
`GroupContent`, in which nothing about a body has a place; whatever concerns one person is in
their `Step`, and goes to them alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time

from bot.contract import Right, Room, Toast
from bot.dialogue.changes import Change
from bot.dialogue.outcome import Step, settled
from bot.dialogue.safety_first import asked_again, is_held
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Say, Scene, Turn
from bot.rules.squads.squad import Squad
from bot.squads.links import Way, start_of
from bot.squads.room.said import GroupContent, RoomLine
from bot.words.labels import Tick
from bot.words.line import Content, Hours, Line, Literally, OnWeekday

NAME = "squad"

GLANCE = Toast()
"""What is shown for a moment."""
ALERT = Toast(alert=True)
"""What is shown until it is dismissed: it is longer than a glance, or said nowhere else."""


class RoomTick(Tick):
    """Something to choose among others in a room."""

    __slots__ = ()

    def __init__(self, of: RoomLine, ticked: bool) -> None:
        super().__init__(of, ticked)


RoomButtonLabel = RoomLine | RoomTick | Hours | OnWeekday | time | Literally


@dataclass(frozen=True, slots=True)
class RoomButton:
    """A button in a room.  `start`: where a platform can, it leads into the private chat."""

    press: Does
    label: RoomButtonLabel
    primary: bool = False
    start: str | None = None


@dataclass(frozen=True, slots=True)
class RoomThread:
    """A thread of its own for a session: its name, and what is said in it first."""

    name: GroupContent
    words: GroupContent


RoomRows = tuple[tuple[RoomButton, ...], ...]


@dataclass(frozen=True, slots=True)
class RoomSay:
    """One message for the room.

    `about` is the day of the session it speaks of, so that a reply to it is about that one.
    `replaces` is the message to rewrite; only the latest of such rewritings matters.
    `answers`: it answers the act itself, and points at it where a platform can.  `once`: while
    one of its kind waits to be sent, a later one takes its place.  `reacts_to` is what a person
    said: a reaction to it says the same, where there are any.  `seldom`: one person is told so
    once an hour at most.  `rings` are the athletes it mentions.  `thread` is opened under it.
    `kind` names what it is a page of, of which the latest in the room is enough; "": by itself.
    """

    content: GroupContent
    buttons: RoomRows = ()
    about: date | None = None
    replaces: str | None = None
    answers: bool = False
    quiet: bool = False
    once: bool = False
    reacts_to: str | None = None
    seldom: bool = False
    rings: tuple[str, ...] = ()
    thread: RoomThread | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Present:
    """An act in a room: by whom, with what right, and what is known of the squad.

    `squad` None: nobody has set one up here.  `called` is the name others there see, `titled`
    the room's, "" where unknown.  `reachable`: words in private arrive.  `on` is the message
    whose button was pressed, or that was replied to.  `homeless` is a squad that the person
    managed last and whose room is gone, None where there is none or several.  `spoken_to`: the
    words are meant for the coach.  `shows`: words can be shown over the chat to whoever pressed.
    `seal` is what a link that they are led by carries.  `reached` are the members whom words in
    private reach, where the act calls for it.  `cards` is what the platform calls cards that came
    ahead, by their name in the outbox.  `lacks` is what the coach is not allowed there.
    `unproven`: what is written to them in private may not arrive, as the last did not, or nothing
    was written there yet.  `aside`: words
    can be shown in the room to the person alone.  `threads` is what the coach lacks to open some
    there, None where there are none.  `alone`: what was pressed is shown to them and nobody else.
    `turned`: the button that was pressed does not stand on its card any more.
    """

    scene: Scene
    room: Room
    squad: Squad | None
    admin: bool
    called: str
    titled: str = ""
    reachable: bool = True
    on: str | None = None
    homeless: Squad | None = None
    spoken_to: bool = False
    shows: bool = False
    seal: str = ""
    reached: frozenset[str] = frozenset()
    cards: Mapping[str, str] = field(default_factory=dict)
    lacks: tuple[Right, ...] = ()
    unproven: bool = False
    aside: bool = False
    threads: tuple[Right, ...] | None = None
    alone: bool = False
    turned: bool = False

    @property
    def athlete(self) -> str:
        return self.scene.snapshot.id


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act led to.

    `squad` after it, None where there is none.  `step` is what it changed for the person and
    says to them alone; `others` what is said in private to other members.  `settles`: the
    squad's place is where the act was done.  `deletes` is a squad of which nothing is to be left.
    """

    squad: Squad | None
    room: tuple[RoomSay, ...] = ()
    step: Step | None = None
    others: tuple[tuple[str, Say], ...] = ()
    settles: bool = False
    deletes: Squad | None = None


def aside(scene: Scene, *says: Say, changes: tuple[Change, ...] = ()) -> Step:
    """Return what is said to the person alone, their open question left as it is.

    A glance in a room is no reason to ask it again.
    """
    only_shown = bool(says) and all(say.toast is not None for say in says)
    return settled(scene, Turn(says, changes, unasked=only_shown), answers=False)


def asked_back(scene: Scene) -> Step | None:
    """Return the safety question that waits for the person's answer; None where none does."""
    return settled(scene, asked_again(scene), answers=False) if is_held(scene) else None


def privately(present: Present, *says: Say) -> Outcome:
    """Return an outcome that changes nothing and speaks to the person alone."""
    return Outcome(present.squad, step=aside(present.scene, *says))


def over(present: Present, content: Content, toast: Toast = GLANCE) -> Outcome:
    """Return an outcome that changes nothing and is shown over the chat to the person alone."""
    return privately(present, Say(content, toast=toast))


def told_of(
    present: Present, outcome: Outcome, line: RoomLine, *, by_reaction: bool = False
) -> Outcome:
    """Return the outcome with a line to whoever set something: to them alone where that can be.

    Else it is in the room, without a sound; `by_reaction`: a reaction to their words says enough.
    """
    if present.aside:
        return replace(outcome, step=aside(present.scene, Say(line, toast=GLANCE)))
    heard = present.scene.message if by_reaction else None
    say = RoomSay(line, answers=True, quiet=True, reacts_to=heard)
    return replace(outcome, room=(*outcome.room, say))


def led(present: Present, verb: str, day: date | None = None) -> Say:
    """Return what leads somebody who cannot be written to into the private chat, by their tap.

    What was tapped is kept: there it is done, or asked for at once.
    """
    squad = "" if present.squad is None else present.squad.id
    way = start_of(Way(squad, verb if squad else "", day, present.seal))
    return Say(Line("squad-open-chat"), toast=Toast(alert=True, start=way))


def does(verb: str, *args: str) -> Does:
    return Does(NAME, verb, args)


def in_place(say: RoomSay, present: Present) -> RoomSay:
    """Return the message in place of the one whose button was pressed."""
    return replace(say, replaces=present.on)
