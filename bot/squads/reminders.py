"""What is due to squads leads to: messages for rooms, and a question to some in private.  Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.contract import Room
from bot.dialogue.outcome import settled
from bot.dialogue.registry import playing
from bot.dialogue.serving import key
from bot.dialogue.story import Times
from bot.dialogue.turn import Say, Scene
from bot.outbox.composition import Occasion, letters_of
from bot.outbox.tidying.closed import NOTHING_ELSE, Closed, ClosedHere
from bot.reminders.agenda import caught_up, fired, is_too_late
from bot.reminders.recurrence import GRACE, Due, Kind
from bot.reminders.unasked import has_been_left
from bot.rules.live import Live
from bot.rules.squads.ahead import closes_at, is_told, with_occasion
from bot.rules.squads.pitch import lapsed
from bot.rules.squads.squad import Squad, is_unheard, occasion_on
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.rules.together import moved
from bot.squads import along
from bot.squads.agenda import agenda_after, closing, missed_since, next_card, rules_by_kind
from bot.squads.messages import Accounts, Notice, private_letter, room_letter, voice_of
from bot.squads.room import board, pitching
from bot.squads.room import due as story
from bot.squads.room.cards import asking, local_day, of_day
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import RoomSay
from bot.store.accounts.contacts import Contact
from bot.store.agenda import Agenda, Item
from bot.store.message import Kind as Letters
from bot.store.message import Letter
from bot.store.people import People, Revised
from bot.store.squads.roll import OnRoll, RevisedSquad
from bot.store.tables import micros
from bot.stories.reminding.said import still_to_tell

LOOKS_BACK = frozenset({Kind.REASK, Kind.RECAP})
"""What is decided by what members have on file."""

ASKS_AHEAD = frozenset({Kind.AHEAD, Kind.UNANSWERED})
"""What is asked of nobody who cannot come, nor at an hour of theirs that is none."""

MOST_NOTICED = 500  # occurrences remembered, so that none is told twice; far more than are so
_ORDER = (
    Kind.OVER,
    Kind.TOLD,
    Kind.EYE,
    Kind.REASK,
    Kind.RECAP,
    Kind.AHEAD,
    Kind.UNANSWERED,
    Kind.SESSION,
    Kind.TOGETHER,
)


@dataclass(slots=True)
class RungRooms:
    """What due reminders lead to: letters, the squads after them, their agendas.

    `asked` are the athletes who were asked something in private, and what; `closed` are questions
    that nobody has to answer any more, `closed_here` cards of rooms.  `moved` are those whose own
    session a squad's clock moved on.
    """

    letters: list[Letter] = field(default_factory=list)
    revised: list[RevisedSquad] = field(default_factory=list)
    agendas: list[tuple[str, Agenda, Agenda]] = field(default_factory=list)
    asked: list[tuple[str, Kind]] = field(default_factory=list)
    moved: list[Revised] = field(default_factory=list)
    closed: list[Closed] = field(default_factory=list)
    closed_here: list[ClosedHere] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Ringing:
    """What is known while reminders ring: files, contacts and the hour; `rung` is noted."""

    files: Files
    contacts: Mapping[str, Contact]
    cards: Mapping[str, str]
    now: datetime
    rung: RungRooms
    there: People

    def reached(self, athlete: str) -> tuple[Contact, OnFileWith] | None:
        """Return where somebody is written to, and their file; None where no word arrives."""
        to, file = self.contacts.get(athlete), self.files.get(athlete)
        return None if to is None or file is None else (to, file)

    def tells(self, athlete: str, say: Say, occasion: str, squad: Squad) -> bool:
        """Write to somebody in private of their squad; say whether that is possible."""
        reached = self.reached(athlete)
        if reached is not None:
            letter = private_letter(say, *reached, occasion, Letters.REMINDER, squad)
            self.rung.letters.append(letter)
        return reached is not None

    def has_been_left(self, athlete: str) -> bool:
        """Say whether nothing unasked is said to somebody any more."""
        reached = self.reached(athlete)
        return reached is None or has_been_left(reached[1].athlete, reached[1].log)


def ring_rooms(
    roll: Mapping[str, OnRoll],
    agendas: Mapping[str, Agenda],
    files: Files,
    contacts: Mapping[str, Contact],
    accounts: Accounts,
    cards: Mapping[str, str],
    there: People,
    now: datetime,
) -> RungRooms:
    """Return what the due reminders of these squads lead to.

    `accounts` are those of whoever may be mentioned, `cards` what platforms call cards to close or
    to draw anew.  `there` is whoever goes through a session together, but for those who are busy.
    """
    rung = RungRooms()
    ringing = _Ringing(files, contacts, cards, now, rung, there)
    for name, one in roll.items():
        agenda = agendas[name]
        ripe = {kind: item for kind, item in agenda.items() if is_due(item, now)}
        after = one.squad
        late = any(is_too_late(item, now) for item in ripe.values())
        caught = caught_up(ripe, rules_by_kind(after, now), now) if late else ripe
        for due in _dues(after, ripe, caught, now):
            says: tuple[RoomSay, ...] = ()
            after, says = _said(after, one.room, due, ringing)
            notice = Notice(_named(due, after), Letters.REMINDER, one.room)
            letters = [
                room_letter(say, after, voice_of(after), notice, index, accounts)
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
    squad: Squad, room: Room, due: Due, ringing: _Ringing
) -> tuple[Squad, tuple[RoomSay, ...]]:
    match due.kind:
        case Kind.TOGETHER:
            return _together(squad, ringing)
        case Kind.OVER:
            return _closed(squad, room, due, ringing)
        case Kind.AHEAD:
            return _ahead(squad, due, ringing)
        case Kind.UNANSWERED:
            return _unanswered(squad, due, ringing), ()
        case Kind.SESSION if is_unheard(squad) and not is_told(squad, due.occurrence):
            return replace(squad, resting=True), _rests(squad, due, ringing)
        case Kind.SESSION:
            ringing.rung.closed += _over(squad, due)
            return story.session(squad, due)
        case Kind.REASK:
            return squad, _asked(squad, due, ringing)
        case Kind.TOLD:
            return _dropped(squad, due, ringing), ()
        case Kind.EYE:
            return _watched(squad, due, ringing), ()
        case Kind.RECAP:
            files = ringing.files
            return story.trained(squad, due, files), story.recap(squad, due, files)
        case _:
            return squad, ()


def _together(squad: Squad, ringing: _Ringing) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Let the clock of a session together go on, and each one's own with it."""
    going, now = squad.together, ringing.now
    if going is None:
        return squad, ()
    scenes = {
        name: Scene(file.snapshot, now, f"{going.began}:{going.looks}:{name}")
        for name, file in ringing.there.files.items()
        if name in going.there
    }
    times = playing(Times)
    lives = {name: times.under_way(scene) for name, scene in scenes.items()}
    seen = moved(going, squad.id, lives, now)
    for name, live in seen.lives.items():
        scene = scenes[name]
        step = settled(scene, times.carried(scene, live, name in seen.rings), answers=False)
        ringing.rung.moved.append(Revised(ringing.there.files[name], step.after))
        at = _chat_of(ringing.there, name, live)
        if at is not None:
            occasion = Occasion(scene.delivery, Letters.REMINDER, at.address, at.address)
            ringing.rung.letters += letters_of(step.says, step.after, occasion)
    return along.shown(squad, seen.together, ringing.cards.get(going.card), now)


def _chat_of(people: People, athlete: str, live: Live) -> Contact | None:
    """Return where somebody goes through their session; None where no app reaches them."""
    theirs = [one for one in people.contacts.values() if one.athlete == athlete]
    reached = [one for one in theirs if one.gone_at is None]
    here = (one for one in reached if one.account.platform == live.app)
    return next(here, reached[0] if reached else None)


def _over(squad: Squad, due: Due) -> Iterator[Closed]:
    """Yield the private questions whether somebody comes: their session has begun."""
    occasion = occasion_on(squad, due.occurrence)
    for athlete in () if occasion is None else occasion.asked:
        name = story.asked_on(squad.id, due.occurrence)
        yield Closed(athlete, f"{_name(due)}:{squad.id}", done=((name, NOTHING_ELSE),))


def _closed(
    squad: Squad, room: Room, due: Due, ringing: _Ringing
) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Take the buttons off cards: off those ahead as their session begins, else as its day ends.

    The first says that it began, beside what is said at that hour.  The others keep their words:
    where the room is gone, nobody is told of it for that at midnight.
    """
    after, says = squad, list[RoomSay]()
    for one in closing(squad, ringing.now):
        ref = ringing.cards.get(one.card)
        if ref is not None and one.closed is None:
            says.append(replace(asking(squad, one, ringing.now), replaces=ref))
        if closes_at(one, squad.zone)[-1] <= ringing.now:
            by = f"{_name(due)}:{squad.id}"
            ringing.rung.closed_here.append(ClosedHere(room, by, (key(of_day(one.day)),)))
        after = with_occasion(after, replace(one, closed=ringing.now))
    return after, tuple(says)


def _dropped(squad: Squad, due: Due, ringing: _Ringing) -> Squad:
    """Drop what no member answered in time, and say so in private."""
    told = lapsed(squad, ringing.now)
    for index, (athlete, say) in enumerate(pitching.dropped(squad, told)):
        if not ringing.has_been_left(athlete):
            ringing.tells(athlete, say, f"{_name(due)}:{squad.id}:{index}", squad)
    return replace(squad, told=tuple(one for one in squad.told if one not in told))


def _ahead(squad: Squad, due: Due, ringing: _Ringing) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Send a card ahead of its session, as far as it is wanted now: an outage may have passed."""
    following = next_card(squad, ringing.now)
    if (
        following is None
        or following.occurrence != due.occurrence
        or not is_due(following, ringing.now)
    ):
        return squad, ()
    if is_unheard(squad):
        return replace(squad, resting=True), _rests(squad, due, ringing)
    after, say = story.ahead(squad, due.occurrence, ringing.files, ringing.now)
    return after, () if say is None else (say,)


def _unanswered(squad: Squad, due: Due, ringing: _Ringing) -> Squad:
    """Ask those who have not answered whether they come, in private, each once."""
    after, names = story.unanswered(squad, due.occurrence, ringing.files, ringing.now)
    occasion = occasion_on(after, due.occurrence)
    already = {name for name, _ in ringing.rung.asked}  # by another squad of theirs, just now
    for name in (one for one in names if one not in already):
        if occasion is not None and ringing.tells(
            name, story.asks(after, occasion), f"{_name(due)}:{squad.id}", after
        ):
            ringing.rung.asked.append((name, Kind.UNANSWERED))
    return after


def _watched(squad: Squad, due: Due, ringing: _Ringing) -> Squad:
    """Tell coaches who asked for it with whom a word may help, once an occurrence."""
    known = list(squad.noticed)
    for coach in (one for one in squad.coaches if one.watches):
        if ringing.has_been_left(coach.athlete):
            continue
        say, names = board.worth_telling(squad, coach, ringing.files, ringing.now, squad.noticed)
        known += (one for one in names if one not in known)
        if say is not None:
            ringing.tells(coach.athlete, say, f"{_name(due)}:{squad.id}:{coach.athlete}", squad)
    return replace(squad, noticed=tuple(known[-MOST_NOTICED:]))


def _rests(squad: Squad, due: Due, ringing: _Ringing) -> tuple[RoomSay, ...]:
    """Ask who manages the room whether it goes on; the room itself, where they are not reached."""
    is_reached = ringing.tells(squad.owner, story.rests(squad), f"{_name(due)}:{squad.id}", squad)
    return () if is_reached else (RoomSay(RoomLine("room-rests")),)


def _asked(squad: Squad, due: Due, ringing: _Ringing) -> tuple[RoomSay, ...]:
    """Ask in private where that is possible, the others by name."""
    unreached: list[str] = []
    reached = ringing.contacts.keys() & ringing.files.keys()
    say = still_to_tell(due.occurrence, local_day(squad, ringing.now))
    for athlete in story.to_ask(squad, due, ringing.files, ringing.now, reached):
        if ringing.tells(athlete, say, f"{_name(due)}:{squad.id}", squad):
            ringing.rung.asked.append((athlete, Kind.REASK))
        else:
            unreached.append(athlete)
    return story.asked_here(squad, tuple(unreached), due.occurrence)


def _named(due: Due, squad: Squad) -> str:
    """Return what the messages are named after; a clock is looked at twice in an instant."""
    if due.kind is not Kind.TOGETHER or squad.together is None:
        return _name(due)
    return f"{_name(due)}:{squad.together.looks}"


def _name(due: Due) -> str:
    return f"squad:{due.kind}:{due.occurrence}:{micros(due.at)}"
