"""What an act asks to be loaded of squads, and what kind of act it is.  Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.contract import (
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Incoming,
    Left,
    Platform,
    Room,
    Said,
    Thing,
)
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import short_id
from bot.reading.body.whichever import rows_of
from bot.reading.squads.board import asks_for_board
from bot.reading.squads.pitch import read_pitch
from bot.rules.squads.squad import Coming
from bot.squads.along import ALONG
from bot.squads.along import LEADS as TOGETHER
from bot.squads.links import Way, way_of
from bot.squads.room.attending import ENTER, MISSING
from bot.squads.room.board import LOOK, LOOKS
from bot.squads.room.due import SAYS
from bot.squads.room.managing import BEGINS, VERBS, asks_to_join
from bot.squads.room.owning import ACCEPT, DECLINE, OFFER
from bot.squads.room.pitching import WHOSE, names_in
from bot.squads.room.reading import day_of
from bot.squads.room.room import COMMANDS
from bot.squads.room.turn import NAME
from bot.store.squads.roll import OnRoll
from bot.stories.body.hearing import REQUEST
from bot.words.commands import Command
from bot.words.menu import meant_by

NEEDS_FILES = frozenset(
    {
        "steady",
        LOOK,
        "propose",
        "off",
        "put",
        "trust",
        "part",
        "order",
        WHOSE,
        OFFER,
        ACCEPT,
        DECLINE,
    }
)
"""Buttons that look at what members have on file."""
NEEDS_THE_ORDER = frozenset({"mine"})
"""Buttons that look at what those have on file who may be seen at the sled."""

STANDING = frozenset({*Coming, MISSING, "mine", "join", SAYS, ENTER, ALONG, *TOGETHER})
"""Buttons that mean the same wherever they were pressed."""

FOR_ADMINS = VERBS | LOOKS | {MISSING} | TOGETHER
"""Buttons for whoever manages the room, or that turn the card for them alone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a batch wants to know of squads: nothing at all, mostly.

    `draws`: a card that is out may be drawn anew.
    """

    rooms: frozenset[Room]
    names: frozenset[str]
    people: frozenset[str]
    replies: tuple[tuple[Platform, str], ...]
    files: bool
    the_order: bool = False
    draws: bool = False


def asked_by(arrived: Sequence[Incoming], known: dict[str, str]) -> Asked:
    """Return what the acts ask for; `known` maps platform and account to athletes."""
    rooms: set[Room] = set()
    names: set[str] = set()
    people: set[str] = set()
    replies: list[tuple[Platform, str]] = []
    files = the_order = draws = False
    for one in arrived:
        act = one.act
        if isinstance(act, Chose) and (name := squad_named(act.token)) is not None:
            names |= {name} if one.private else set()
        if (way := came_by(one)) is not None:
            names.add(way.squad)
            the_order = the_order or way.verb in NEEDS_THE_ORDER
            files = files or way.verb in NEEDS_FILES
            draws = draws or bool(way.verb)
        if not one.private and (one.spoken_to or not _is_talk(act)):
            rooms.add(one.chat)
        if not one.private and isinstance(act, Said | Edited) and act.replies_to is not None:
            replies.append((one.chat.platform, act.replies_to))
        if one.thread is not None:
            rooms.add(one.thread.room)
            replies.append((one.chat.platform, one.thread.of))
        calls = isinstance(act, Called) and act.command.lower() in COMMANDS
        calls = calls or (isinstance(act, Said) and one.private and asks_for_board(act.text))
        if calls or _begins(act) or begins_in_private(one):
            people |= {known[key]} if (key := key_of(one)) in known else set()
        files = files or needs_files(one)
        the_order = the_order or _presses(act, NEEDS_THE_ORDER)
        draws = draws or _may_draw(one)
    return Asked(
        frozenset(rooms),
        frozenset(names),
        frozenset(people),
        tuple(replies),
        files,
        the_order,
        draws,
    )


def tells_of_others(arrived: Sequence[Incoming], squads: Iterable[OnRoll]) -> bool:
    """Say whether a reply in a room may tell of its members' sessions."""
    here = {(one.room.platform, one.room.id): one.squad for one in squads}
    for one in arrived:
        at, act = one.chat if one.thread is None else one.thread.room, one.act
        squad = here.get((at.platform, at.id))
        is_answer = isinstance(act, Said) and (act.replies_to or one.thread) is not None
        if squad is None or not isinstance(act, Said) or not is_answer:
            continue
        if read_pitch(act.text, names_in(squad)):
            return True
    return False


def as_words_among(incoming: Incoming) -> Incoming:
    """Return what was sent into a room with words of theirs as these words: they are heard.

    >>> from bot.contract import TERMINAL, Account
    >>> from datetime import datetime
    >>> brought = Brought(Thing.PHOTO, "1:2", "10 min late", "1:1")
    >>> room, ada = Room(TERMINAL, "1"), Account(TERMINAL, "ada")
    >>> as_words_among(Incoming("1", room, ada, datetime.max, brought, private=False)).act
    Said(text='10 min late', message='1:2', replies_to='1:1')
    """
    act = incoming.act
    if incoming.private or not isinstance(act, Brought) or not act.text:
        return incoming
    if act.thing in (Thing.PLACE, Thing.FORWARDED):
        return incoming
    return replace(incoming, act=Said(act.text, act.message, act.replies_to))


def _may_draw(incoming: Incoming) -> bool:
    """Say whether an act may change a card that is out: an answer, an admin's word, a leaving."""
    is_meant = incoming.spoken_to or incoming.thread is not None
    match incoming.act:
        case Called(command):
            return command.lower() == "squad"
        case Chose(token):
            return is_squads(token)
        case Said(_, _, replies_to) | Edited(_, _, replies_to):
            return replies_to is not None or is_meant
        case Left(coach):
            return not coach
        case _:
            return False


def turned_pages(arrived: Sequence[Incoming]) -> set[tuple[Room, str, str]]:
    """Return the squads' buttons that count only while they stand where they were pressed.

    An answer to a session goes by the session, whatever its card says by now; so does who joins.
    """
    return {
        (one.chat, one.act.on, one.act.token)
        for one in arrived
        if isinstance(one.act, Chose) and one.act.on is not None
        for pressed in (decode(one.act.token),)
        if isinstance(pressed, Does) and pressed.story == NAME and pressed.verb not in STANDING
    }


def needs_rights(incoming: Incoming) -> bool:
    """Say whether it matters for an act if the person may manage the room.

    Not for an answer to a card: whoever taps one is to wait for nothing.
    """
    if incoming.private:
        return False
    match as_words_among(incoming).act:
        case Called(command, argument):
            return meant_by(command) == "squad" and not asks_to_join(argument)
        case Said():
            return incoming.spoken_to  # it may set something, or tell of others' sessions
        case act:
            return _presses(act, FOR_ADMINS)


def is_answered_elsewhere(incoming: Incoming) -> bool:
    """Say whether a room's act is a command that is answered in private."""
    act = incoming.act
    if incoming.private or not isinstance(act, Called):
        return False
    return act.command.lower() in set(Command) - set(COMMANDS)


WAY_IN, CARD = "way in", "card"
SELDOM = (WAY_IN, CARD)
"""What one person is shown in a room once an hour at most."""


def may_be_pointed(incoming: Incoming) -> bool:
    """Say whether a room's act may be answered by what somebody is shown seldom."""
    match incoming.act:
        case Called():
            return not incoming.private
        case Said(_, _, replies_to):
            return not incoming.private and (incoming.spoken_to or replies_to is not None)
        case _:
            return is_brought_to_coach(incoming)


def is_brought_to_coach(incoming: Incoming) -> bool:
    """Say whether something without words answers the coach, or calls it, in a room."""
    is_brought = isinstance(incoming.act, Brought) and incoming.act.thing is not Thing.FORWARDED
    return is_brought and incoming.spoken_to and not incoming.private


def pointing_ids(incoming: Incoming, what: str) -> tuple[str, str]:
    """Return how a line to one person in one room is known, in this hour and in the one before."""
    room, hours = incoming.chat, int(incoming.at.timestamp() // 3600)
    who = f"{room.platform}:{room.id}:{incoming.person.id}"
    this, last = (short_id(what, who, str(one)) for one in (hours, hours - 1))
    return this, last


def is_removal(incoming: Incoming) -> bool:
    """Say whether the coach was taken out of a room, or silenced there."""
    return isinstance(incoming.act, Left) and incoming.act.coach and not incoming.private


def _begins(act: Act) -> bool:
    """Say whether a button may bring a squad whose room is gone to another one."""
    return _presses(act, BEGINS)


def begins_in_private(incoming: Incoming) -> bool:
    """Say whether somebody opens their chat with the coach, whom a squad may know already."""
    act = incoming.act
    return incoming.private and isinstance(act, Called) and act.command.lower() == "start"


def came_by(incoming: Incoming) -> Way | None:
    """Return the squad's link that somebody followed into their chat with the coach."""
    act = incoming.act
    if not isinstance(act, Called) or not begins_in_private(incoming):
        return None
    return way_of(act.argument)


def shows_otherwise(incoming: Incoming) -> bool:
    """Say whether an act may change who is seen on cards without being done on one."""
    match incoming.act:
        case Left(coach):
            return not coach
        case Chose(token):
            return incoming.private and is_squads(token)
        case _:
            return False


def answered_from_elsewhere(incoming: Incoming) -> tuple[tuple[str, date], ...]:
    """Return the squad and the day of a session that is answered where its card does not stand."""
    way = came_by(incoming)
    if way is not None and way.day is not None:
        return ((way.squad, way.day),)
    match decode(incoming.act.token) if isinstance(incoming.act, Chose) else None:
        case Does(story, verb, (squad, _, _, day, _)) if story == NAME and verb == ENTER:
            named = day_of(day)
            return () if named is None else ((squad, named),)
        case _:
            return ()


def key_of(incoming: Incoming) -> str:
    return f"{incoming.person.platform}:{incoming.person.id}"


def needs_files(incoming: Incoming) -> bool:
    """Say whether an act looks at what members have on file."""
    match incoming.act:
        case Called(command):
            return meant_by(command) == "board"
        case Said(text):
            return (incoming.private or incoming.spoken_to) and asks_for_board(text)
        case act:
            return _presses(act, NEEDS_FILES)


def _presses(act: Act, verbs: frozenset[str]) -> bool:
    """Say whether an act is one of a squad's buttons."""
    pressed = decode(act.token) if isinstance(act, Chose) else None
    return isinstance(pressed, Does) and pressed.story == NAME and pressed.verb in verbs


def is_squads(token: str) -> bool:
    """Say whether a button is one of a squad's."""
    pressed = decode(token)
    return isinstance(pressed, Does) and pressed.story == NAME


def squad_named(token: str) -> str | None:
    """Return the squad that a button in private names first, None where it names none."""
    match decode(token):
        case Does(story, _, (name, *_)) if story == NAME:
            return name
        case _:
            return None


def _is_talk(act: Act) -> bool:
    """Say whether an act is what people say to each other: no reply, and nothing of a body."""
    if isinstance(act, Brought):
        return True
    return isinstance(act, Said) and act.replies_to is None and not speaks_of_a_body(act.text)


def speaks_of_a_body(text: str) -> bool:
    """Say whether words said to nobody are the coach's business; a car among people is not."""
    return any(row != REQUEST for row in rows_of(text))
