"""What is due to squads leads to: messages for rooms, and a question to some in private.  Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.reminders.agenda import caught_up, fired, is_too_late
from bot.reminders.recurrence import GRACE, Due, Kind
from bot.reminders.unasked import has_been_left
from bot.rules.squads.ahead import is_told, with_occasion
from bot.rules.squads.pitch import lapsed
from bot.rules.squads.squad import Squad, is_unheard, occasion_on
from bot.rules.squads.togetherness import Files
from bot.squads.agenda import agenda_after, missed_since, next_card, rules_by_kind
from bot.squads.messages import Notice, private_letter, room_letter, voice_of
from bot.squads.room import board, pitching
from bot.squads.room import due as story
from bot.squads.room.cards import local_day
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import RoomSay
from bot.store.agenda import Agenda, Item
from bot.store.message import Kind as Letters
from bot.store.message import Letter
from bot.store.people import Contact
from bot.store.squads import OnRoll, RevisedSquad
from bot.store.tables import micros
from bot.stories.reminding.said import still_to_tell

LOOKS_BACK = frozenset({Kind.REASK, Kind.RECAP})
"""What is decided by what members have on file."""

COUNTS = frozenset({Kind.AHEAD, Kind.UNANSWERED})
"""What leaves out whoever cannot come."""

MOST_NOTICED = 500  # occurrences remembered, so that none is told twice; far more than are so
_ORDER = (Kind.TOLD, Kind.EYE, Kind.REASK, Kind.RECAP, Kind.AHEAD, Kind.UNANSWERED, Kind.SESSION)


@dataclass(slots=True)
class RungRooms:
    """What due reminders lead to: letters, the squads after them, their agendas.

    `asked` are the athletes who were asked something in private, and what.
    """

    letters: list[Letter] = field(default_factory=list)
    revised: list[RevisedSquad] = field(default_factory=list)
    agendas: list[tuple[str, Agenda, Agenda]] = field(default_factory=list)
    asked: list[tuple[str, Kind]] = field(default_factory=list)


def ring_rooms(
    roll: Mapping[str, OnRoll],
    agendas: Mapping[str, Agenda],
    files: Files,
    contacts: Mapping[str, Contact],
    now: datetime,
) -> RungRooms:
    """Return what the due reminders of these squads lead to."""
    rung = RungRooms()
    for name, one in roll.items():
        agenda = agendas[name]
        ripe = {kind: item for kind, item in agenda.items() if is_due(item, now)}
        after = one.squad
        late = any(is_too_late(item, now) for item in ripe.values())
        caught = caught_up(ripe, rules_by_kind(after, now), now) if late else ripe
        for due in _dues(after, ripe, caught, now):
            says: tuple[RoomSay, ...] = ()
            after, says = _said(after, due, files, contacts, rung, now)
            notice = Notice(_name(due), Letters.REMINDER, one.room)
            letters = [
                room_letter(say, after, voice_of(after), notice, index)
                for index, say in enumerate(says)
            ]
            rung.letters += letters
            if due.kind is Kind.AHEAD and letters:
                after = _with_card(after, due.occurrence, letters[0])
        if after != one.squad:
            rung.revised.append(RevisedSquad(one, after, one.room))
        left = {**agenda, **{kind: fired(item) for kind, item in caught.items()}}
        rung.agendas.append((name, agenda, agenda_after(after, left, now)))
    return rung


def _with_card(squad: Squad, day: date, letter: Letter) -> Squad:
    occasion = occasion_on(squad, day)
    assert occasion is not None  # its card was just made
    return with_occasion(squad, replace(occasion, card=letter.message.id))


def is_due(item: Item, now: datetime) -> bool:
    return item.next_at is not None and item.next_at <= now


def _dues(squad: Squad, ripe: Agenda, caught: Agenda, now: datetime) -> list[Due]:
    """Return what is due; what looks back comes before what looks ahead."""
    items = [*ripe.items(), *((kind, item) for kind, item in caught.items() if item != ripe[kind])]
    dues = [_due(squad, kind, item, now) for kind, item in items]
    return sorted(dues, key=lambda due: (due.occurrence, _ORDER.index(due.kind), due.at))


def _due(squad: Squad, kind: Kind, item: Item, now: datetime) -> Due:
    assert item.next_at is not None
    assert item.occurrence is not None
    late = max(now - item.next_at, timedelta(0))
    missed = missed_since(squad, item.next_at, now) if late > GRACE else ()
    return Due(kind, item.occurrence, item.next_at, late, missed)


def _said(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> tuple[Squad, tuple[RoomSay, ...]]:
    match due.kind:
        case Kind.AHEAD:
            return _ahead(squad, due, files, contacts, rung, now)
        case Kind.UNANSWERED:
            return _unanswered(squad, due, files, contacts, rung, now), ()
        case Kind.SESSION if is_unheard(squad) and not is_told(squad, due.occurrence):
            return replace(squad, resting=True), _rests(squad, due, files, contacts, rung)
        case Kind.SESSION:
            return story.session(squad, due)
        case Kind.REASK:
            return squad, _asked(squad, due, files, contacts, rung, now)
        case Kind.TOLD:
            return _dropped(squad, due, files, contacts, rung, now), ()
        case Kind.EYE:
            return _watched(squad, due, files, contacts, rung, now), ()
        case Kind.RECAP:
            return story.trained(squad, due, files), story.recap(squad, due, files)
        case _:
            return squad, ()


def _dropped(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> Squad:
    """Drop what no member answered in time, and say so in private."""
    told = lapsed(squad, now)
    for index, (athlete, say) in enumerate(pitching.dropped(squad, told)):
        to, file = contacts.get(athlete), files.get(athlete)
        if to is None or file is None or has_been_left(file.athlete, file.log):
            continue
        occasion = f"{_name(due)}:{squad.id}:{index}"
        rung.letters.append(private_letter(say, to, file, occasion, Letters.REMINDER))
    return replace(squad, told=tuple(one for one in squad.told if one not in told))


def _ahead(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Send a card ahead of its session, as far as it is wanted now: an outage may have passed."""
    following = next_card(squad, now)
    if following is None or following.occurrence != due.occurrence or not is_due(following, now):
        return squad, ()
    if is_unheard(squad):
        return replace(squad, resting=True), _rests(squad, due, files, contacts, rung)
    after, say = story.ahead(squad, due.occurrence, files, now)
    return after, () if say is None else (say,)


def _unanswered(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> Squad:
    """Ask those who have not answered whether they come, in private, each once."""
    after, names = story.unanswered(squad, due.occurrence, files, now)
    occasion = occasion_on(after, due.occurrence)
    already = {name for name, _ in rung.asked}  # by another squad of theirs, just now
    for name in (one for one in names if one not in already):
        to, file = contacts.get(name), files.get(name)
        if to is not None and file is not None and occasion is not None:
            say, called = story.asks(after, occasion), f"{_name(due)}:{squad.id}"
            rung.letters.append(private_letter(say, to, file, called, Letters.REMINDER))
            rung.asked.append((name, Kind.UNANSWERED))
    return after


def _watched(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> Squad:
    """Tell coaches who asked for it with whom a word may help, once an occurrence."""
    known = list(squad.noticed)
    for coach in (one for one in squad.coaches if one.watches):
        to, file = contacts.get(coach.athlete), files.get(coach.athlete)
        if to is None or file is None or has_been_left(file.athlete, file.log):
            continue
        say, names = board.worth_telling(squad, coach, files, now, squad.noticed)
        known += (one for one in names if one not in known)
        if say is not None:
            occasion = f"{_name(due)}:{squad.id}:{coach.athlete}"
            rung.letters.append(private_letter(say, to, file, occasion, Letters.REMINDER))
    return replace(squad, noticed=tuple(known[-MOST_NOTICED:]))


def _rests(
    squad: Squad, due: Due, files: Files, contacts: Mapping[str, Contact], rung: RungRooms
) -> tuple[RoomSay, ...]:
    """Ask who manages the room whether it goes on; the room itself, where they are not reached."""
    to, file = contacts.get(squad.owner), files.get(squad.owner)
    if to is None or file is None:
        return (RoomSay(RoomLine("room-rests")),)
    occasion = f"{_name(due)}:{squad.id}"
    rung.letters.append(private_letter(story.rests(squad), to, file, occasion, Letters.REMINDER))
    return ()


def _asked(
    squad: Squad,
    due: Due,
    files: Files,
    contacts: Mapping[str, Contact],
    rung: RungRooms,
    now: datetime,
) -> tuple[RoomSay, ...]:
    """Ask in private where that is possible, the others by name."""
    unreached: list[str] = []
    for athlete in story.to_ask(squad, due, files, now):
        to, file = contacts.get(athlete), files.get(athlete)
        if to is None or file is None:
            unreached.append(athlete)
            continue
        say = still_to_tell(due.occurrence, local_day(squad, now))
        occasion = f"{_name(due)}:{squad.id}"
        rung.letters.append(private_letter(say, to, file, occasion, Letters.REMINDER))
        rung.asked.append((athlete, Kind.REASK))
    return story.asked_here(squad, tuple(unreached), due.occurrence)


def _name(due: Due) -> str:
    return f"squad:{due.kind}:{due.occurrence}:{micros(due.at)}"
