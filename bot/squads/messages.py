"""From what is said in a room to the message that goes out.

A message to a room is made here and nowhere else, of `GroupContent` alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.contract import Choice, Opens, Outgoing, Room, Rung, Threaded, Tone
from bot.dialogue.changes import Snapshot
from bot.dialogue.serving import ending, key, one_of
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Say, short_id
from bot.outbox.composition import Occasion, letters_of
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import Squad, calls
from bot.rules.squads.togetherness import OnFileWith
from bot.squads.room import cards
from bot.squads.room.said import RoomLine, SquadCard
from bot.squads.room.turn import RoomButton, RoomSay, does
from bot.store.accounts.contacts import Contact
from bot.store.message import Kind, Letter, naming
from bot.store.squads.cards import about, about_card, about_thread
from bot.words.phrase import name, phrase
from bot.words.voice import Voice

OPENS_CHAT = RoomLine("room-button-open-chat")
Accounts = Mapping[str, Sequence[Contact]]


@dataclass(frozen=True, slots=True)
class Notice:
    """Where a room's messages go, and what they are named after.

    `answers` is the delivery they answer, None when the coach speaks first.
    """

    name: str
    kind: Kind
    to: Room
    answers: str | None = None


def room_letter(
    say: RoomSay,
    squad: Squad | None,
    voice: Voice,
    notice: Notice,
    index: int,
    accounts: Accounts | None = None,
) -> Letter:
    """Return the message for a room; `squad` None: nobody has set one up there.

    `accounts` are the athletes' own, where it mentions some: those on the room's platform count.
    """
    of = "" if squad is None else squad.id
    message = Outgoing(
        short_id("room", of, notice.name, str(index)),
        notice.to,
        phrase(say.content, voice),
        choices=tuple(tuple(_choice(one, voice, squad) for one in row) for row in say.buttons),
        answers=notice.answers if say.answers else None,
        replaces=say.replaces,
        quiet=say.quiet,
        reacts_to=say.reacts_to,
        rings=_rung(say, squad, notice.to, accounts or {}),
        threaded=_threaded(say, voice),
    )
    kind = notice.kind if say.reacts_to is None else Kind.REACTION
    kind = Kind.UPDATE if say.replaces is not None or say.once else kind
    serves = (*_kind_of(say, of), *(key(one.token) for row in message.choices for one in row))
    letter = Letter(message, kind, None, _about(say, of), serves=serves)
    if squad is None:
        return letter
    return naming(replace(letter, named=say.rings), calls(squad))


def _threaded(say: RoomSay, voice: Voice) -> Threaded | None:
    if say.thread is None:
        return None
    return Threaded(phrase(say.thread.name, voice).plain, phrase(say.thread.words, voice))


def thread_letter(card: Letter, thread: Threaded, ref: str) -> Letter:
    """Return what opens a thread under a card that has arrived, and speaks first in it."""
    message = Outgoing(
        short_id("thread", card.message.id),
        card.message.to,
        thread.words,
        quiet=True,
        opens=Opens(thread.name, ref),
    )
    return Letter(message, Kind.REMINDER, about=about_thread(ref))


def _rung(say: RoomSay, squad: Squad | None, room: Room, accounts: Accounts) -> tuple[Rung, ...]:
    called = {} if squad is None else dict(calls(squad))
    return tuple(
        Rung(one.account, called[athlete])
        for athlete in say.rings
        for one in accounts.get(athlete, ())
        if one.account.platform == room.platform
    )


def _kind_of(say: RoomSay, squad: str) -> tuple[str, ...]:
    """Return the name of a squad's page, of which the latest in the room is enough.

    A session's card is none, nor is what answers one person.
    """
    if say.kind:
        return (say.kind,)
    if not say.buttons or say.about is not None or say.answers:
        return ()
    content, page = say.content, one_of("page", squad)
    if isinstance(content, SquadCard):
        return (one_of(squad, type(content).__name__), ending(page), ending(cards.HELLO))
    presses = [one.press for row in say.buttons for one in row]
    if any(one == does("card") or one.verb == "day" for one in presses):
        return (page,)
    if not isinstance(content, RoomLine):
        return (one_of(squad, type(content).__name__),)
    first = encode(say.buttons[0][0].press, 0)  # a page of somebody's own names them there
    return (one_of(squad, content.name, first),)


def _about(say: RoomSay, squad: str) -> str | None:
    if say.about is not None:
        return about(squad, say.about)
    if say.once:
        return about_card(squad, type(say.content).__name__)
    return None if say.replaces is None else about_card(squad, say.replaces)


def _choice(button: RoomButton, voice: Voice, squad: Squad | None) -> Choice:
    """Return a button as it is sent: whoever is answered in the room alone opens no chat."""
    tone = Tone.PRIMARY if button.primary else Tone.PLAIN
    opens = squad is not None and squad.aside and button.label == OPENS_CHAT
    return Choice(
        name(RoomLine("room-button-mine") if opens else button.label, voice),
        encode(button.press, 0),
        tone,
        button.start,
    )


def voice_of(squad: Squad) -> Voice:
    """Return how a squad is spoken to in its room."""
    return Voice(squad.language, zone=squad.zone)


def on_its_clock(reader: Snapshot, squad: Squad | None) -> Snapshot:
    """Return who reads of a squad; whoever told no clock of their own reads hours on its clock."""
    if squad is None or reader.athlete.zone != Athlete().zone:
        return reader
    return replace(reader, athlete=replace(reader.athlete, zone=squad.zone))


def private_letter(
    say: Say,
    to: Contact,
    file: OnFileWith,
    occasion: str,
    kind: Kind,
    squad: Squad | None = None,
) -> Letter:
    """Return a message to one member in private, of their `squad` where it is."""
    reader = on_its_clock(Snapshot(to.athlete, file.athlete, file.log), squad)
    (letter,) = letters_of((say,), reader, Occasion(occasion, kind, to.address, to.address))
    return letter


def latest(letters: list[Letter]) -> list[Letter]:
    """Return the letters without rewritings that a later one of them makes pointless."""
    last = {one.about: one for one in letters if one.kind is Kind.UPDATE}
    return [one for one in letters if one.kind is not Kind.UPDATE or last[one.about] is one]
