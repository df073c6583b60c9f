"""A letter that names somebody who is erased before it goes out: what it says instead.  Pure.

A session's reminder and a squad's card are made anew from what the squad is now.  What was about
the erased alone is dropped.  Anything else becomes a word that says how to look again: to take a
name out of a sentence would leave what the sentence said of a body.  What is said instead rings
nobody.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.contract import Room
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Say
from bot.rules.squads.squad import Squad, occasion_on
from bot.rules.squads.togetherness import OnFileWith
from bot.squads.messages import Notice, private_letter, room_letter, voice_of
from bot.squads.room import cards, due
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import RoomSay, does
from bot.store.accounts.contacts import Contact
from bot.store.message import Kind, Letter
from bot.store.squads.cards import spoken_of
from bot.words.line import Line


def reworded(
    letter: Letter,
    squad: Squad | None,
    to: Contact | None,
    file: OnFileWith | None,
    gone: Collection[str],
    now: datetime,
) -> Letter | None:
    """Return the letter as it may go out, under its own id; None: it is to be dropped.

    `squad` is whose room it goes to, without those `gone`; `to` and `file` are the reader's,
    where it goes to one athlete.  None: there is none any more.
    """
    if letter.athlete is not None:
        if to is None or file is None:
            return None
        fresh = private_letter(
            Say(Line("squad-left-meanwhile")), to, file, "reworded", letter.kind
        )
        return _in_place_of(letter, fresh)
    room = letter.message.to
    if squad is None or not isinstance(room, Room):
        return None
    say = _said_instead(letter, squad, gone, now)
    if say is None:
        return None
    notice = Notice("reworded", letter.kind, room)
    return _in_place_of(letter, room_letter(say, squad, voice_of(squad), notice, 0))


def _in_place_of(letter: Letter, fresh: Letter) -> Letter:
    was = letter.message
    message = replace(
        fresh.message,
        id=was.id,
        to=was.to,
        answers=was.answers,
        replaces=was.replaces,
        quiet=was.quiet,
    )
    return replace(letter, message=message, named=fresh.named)


def _said_instead(
    letter: Letter, squad: Squad, gone: Collection[str], now: datetime
) -> RoomSay | None:
    of = None if letter.about is None else spoken_of(letter.about)
    occasion = None if of is None else occasion_on(squad, of[1])
    if of is not None and occasion is None:
        return None
    tokens = {choice.token for row in letter.message.choices for choice in row}
    if occasion is not None:
        if encode(does("in", occasion.day.isoformat()), 0) in tokens:
            return cards.asking(squad, occasion, now)
        if encode(does("mine", occasion.day.isoformat()), 0) in tokens:
            return cards.hour(squad, occasion)
        left = tuple(name for name in letter.named if name not in gone)
        return next(iter(due.asked_here(squad, left, occasion.day)), None)
    is_card = letter.kind is Kind.UPDATE and letter.message.replaces is not None
    if is_card or encode(does("join", "adult"), 0) in tokens:
        return cards.card(squad, now)
    return None if set(letter.named) <= set(gone) else RoomSay(RoomLine("room-left-meanwhile"))
