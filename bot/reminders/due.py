"""What is due leads to: from the athletes and their agendas to all that is to be written.  Pure.

Late by no more than `GRACE`, a reminder goes out and can say so.  Later, everything that was
missed becomes one message, where a session was among it and nothing else is said: never a flood.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.coach.batch import Decided
from bot.coach.occasions import House
from bot.dialogue.changes import Snapshot
from bot.dialogue.outcome import settled
from bot.dialogue.serving import while_it_lasts
from bot.dialogue.turn import Scene
from bot.outbox.composition import Occasion, choices_of, letters_of, voice_of
from bot.outbox.tidying.closed import NOTHING_ELSE, Closed, Worded
from bot.reminders.agenda import agenda_after, caught_up, fired, is_too_late, rules_by_kind
from bot.reminders.keeping import as_told, is_civil, is_watched, next_step
from bot.reminders.recurrence import GRACE, Due, Kind, missed_days
from bot.reminders.unasked import noted
from bot.rules.squads.squad import Squad
from bot.squads.agenda import rings_for
from bot.store.accounts.contacts import Contact, home_among
from bot.store.agenda import Agenda, Item
from bot.store.message import Kind as Letters
from bot.store.people import People, Revised
from bot.store.tables import micros
from bot.stories.reminding import story as reminding

_ORDER = tuple(Kind)
LOOKED_BACK = 2  # reminders: those before had their day closed with these


@dataclass(slots=True)
class Rung:
    """What due reminders lead to: decisions, and each athlete's agenda before and after."""

    decided: Decided = field(default_factory=Decided)
    agendas: list[tuple[str, Agenda, Agenda]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Witnessed:
    """What is known beside an athlete's facts before anything of theirs is deleted.

    `since`: time has been seen to pass since then, None: not at all.  `arrived` is when what was
    said unasked to each was written, of what reached them or was refused for good.
    """

    since: datetime | None = None
    arrived: Mapping[str, Sequence[datetime]] = field(default_factory=dict)


NOTHING_SEEN = Witnessed()


@dataclass(frozen=True, slots=True)
class _To:
    """Whom a reminder is for: where they are reached, and the squads they are in."""

    home: Contact
    contacts: Sequence[Contact]
    house: House
    squads: Sequence[Squad]


def ring(
    people: People,
    agendas: Mapping[str, Agenda],
    house: House,
    now: datetime,
    squads: Mapping[str, Sequence[Squad]],
    witnessed: Witnessed = NOTHING_SEEN,
) -> Rung:
    """Return what the due reminders of these athletes lead to.

    `squads` are those each is in: one reminder is enough where a room has its own at that hour.
    """
    rung = Rung()
    reached = _reached(people)
    for name, file in people.files.items():
        agenda = agendas[name]
        snapshot = file.snapshot
        ripe = ripe_of(snapshot, agenda, now)
        home = _home(snapshot, reached.get(name, ()))
        if home is not None and Kind.KEEPING in ripe:
            snapshot = _as_told(snapshot, witnessed.arrived.get(name, ()))
        if Kind.KEEPING in ripe and _is_kept_no_longer(snapshot, witnessed.since, now):
            rung.decided.erased.append(name)
            continue
        if home is not None:
            to = _To(home, reached[name], house, squads.get(name, ()))
            snapshot = _all_said(snapshot, ripe, to, rung.decided, now)
        elif Kind.KEEPING in ripe:
            snapshot = _told_in_vain(snapshot, now)
        if snapshot != file.snapshot:
            rung.decided.revised.append(Revised(file, snapshot))
        left = {**agenda, **{kind: fired(item) for kind, item in ripe.items()}}
        rung.agendas.append((name, agenda, agenda_after(snapshot, left, now)))
    return rung


def _is_kept_no_longer(snapshot: Snapshot, since: datetime | None, now: datetime) -> bool:
    """Say whether all of somebody silent for so long is to be deleted by now."""
    step = next_step(snapshot.athlete, snapshot.log)
    is_over = step is not None and step.erases and step.day <= _today(snapshot, now)
    return is_over and since is not None and is_watched(since, now)


def _as_told(snapshot: Snapshot, arrived: Sequence[datetime]) -> Snapshot:
    """Return the athlete as told of the end, but for a notice that came to nothing."""
    athlete = as_told(snapshot.athlete, {_today(snapshot, at) for at in arrived})
    return snapshot if athlete is snapshot.athlete else replace(snapshot, athlete=athlete)


def _today(snapshot: Snapshot, now: datetime) -> date:
    return now.astimezone(ZoneInfo(snapshot.athlete.zone)).date()


def _told_in_vain(snapshot: Snapshot, now: datetime) -> Snapshot:
    """Return the athlete as told that their data will be deleted, whom no app reaches."""
    step, today = next_step(snapshot.athlete, snapshot.log), _today(snapshot, now)
    if step is None or step.day > today:
        return snapshot
    athlete = noted(snapshot.athlete, snapshot.log, Kind.KEEPING, today)
    return replace(snapshot, athlete=athlete)


def ripe_of(snapshot: Snapshot, agenda: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return what is due of an agenda, in time wherever it can be."""
    ripe = {kind: item for kind, item in agenda.items() if _is_due(item, now)}
    if not any(is_too_late(item, now) for item in ripe.values()):
        return ripe
    in_time = caught_up(ripe, rules_by_kind(snapshot, now), now)
    keeping, local = in_time.get(Kind.KEEPING), now.astimezone(ZoneInfo(snapshot.athlete.zone))
    is_late = keeping is not None and is_too_late(keeping, now)
    if keeping is not None and is_late and is_civil(snapshot.athlete, local.time()):
        in_time[Kind.KEEPING] = replace(keeping, next_at=now, occurrence=local.date())
    return in_time


def _all_said(
    snapshot: Snapshot, ripe: Agenda, to: _To, decided: Decided, now: datetime
) -> Snapshot:
    """Say what is due; where none of it has anything to say, sum up what was missed."""
    before = len(decided.letters)
    for due in dues_of(ripe, now):
        snapshot = _say(snapshot, due, to, decided, now)
    missed = summary_of(snapshot, ripe, now)
    if missed is not None and len(decided.letters) == before:
        snapshot = _say(snapshot, missed, to, decided, now)
    return snapshot


def dues_of(ripe: Agenda, now: datetime) -> tuple[Due, ...]:
    """Return which of the items that are due are not too late, in order of their instants."""
    dues = [_due(kind, item, now) for kind, item in ripe.items()]
    dues.sort(key=lambda due: (due.at, _ORDER.index(due.kind)))
    return tuple(due for due in dues if due.late <= GRACE)


def summary_of(snapshot: Snapshot, ripe: Agenda, now: datetime) -> Due | None:
    """Return the one reminder that stands for all that was missed, None where no session was."""
    session = ripe.get(Kind.SESSION)
    if session is None:
        return None
    first = _due(Kind.SESSION, session, now)
    if first.late <= GRACE:
        return None
    since = min(item.next_at for item in ripe.values() if item.next_at is not None)
    rules = rules_by_kind(snapshot, since).get(Kind.SESSION, [])
    missed = missed_days(rules, first.at, now) or (first.occurrence,)
    return Due(Kind.SESSION, missed[-1], first.at, first.late, missed)


def _due(kind: Kind, item: Item, now: datetime) -> Due:
    assert item.next_at is not None
    assert item.occurrence is not None
    return Due(kind, item.occurrence, item.next_at, max(now - item.next_at, timedelta(0)))


def _say(snapshot: Snapshot, due: Due, to: _To, decided: Decided, now: datetime) -> Snapshot:
    scene = Scene(snapshot, now, f"reminder:{due.kind}:{due.occurrence}:{micros(due.at)}")
    zone = snapshot.athlete.zone
    is_rung = any(rings_for(one, snapshot.id, due.at, zone) for one in to.squads)
    is_enough = is_rung and reminding.gives_way(scene, due)
    turn = (reminding.given_way if is_enough else reminding.due)(scene, due)
    step = settled(scene, turn, answers=False)
    address = _place_of(snapshot, due.kind, to).address
    occasion = Occasion(scene.delivery, Letters.REMINDER, address, address)
    letters = letters_of(step.says, step.after, occasion, to.house.hosted)
    decided.letters += letters
    over = _over(snapshot, scene.today) if letters else ()
    if step.closes is not None or over:  # asked on an earlier day: its card asks no more
        own = tuple(one.message.id for one in letters)
        leaves = choices_of(step.leaves, step.after, voice_of(step.after, to.house.hosted))
        decided.closed.append(
            Closed(step.after.id, scene.delivery, step.closes, done=over, own=own, leaves=leaves)
        )
    return step.after


def _over(snapshot: Snapshot, today: date) -> tuple[tuple[str, Worded], ...]:
    """Return what the last reminders offered for days that are over, which is closed."""
    past = (day for day in snapshot.athlete.reminded[-LOOKED_BACK:] if day < today)
    return tuple((while_it_lasts(day), NOTHING_ELSE) for day in past)


def _is_due(item: Item, now: datetime) -> bool:
    return item.next_at is not None and item.next_at <= now


def _reached(people: People) -> dict[str, list[Contact]]:
    """Return where each athlete is reached; one whom no platform reaches is left out."""
    reached: dict[str, list[Contact]] = {}
    for contact in people.contacts.values():
        if contact.gone_at is None:
            reached.setdefault(contact.athlete, []).append(contact)
    return reached


def _home(snapshot: Snapshot, contacts: Sequence[Contact]) -> Contact | None:
    return home_among(contacts, snapshot.athlete.home) if contacts else None


def _place_of(snapshot: Snapshot, kind: Kind, to: _To) -> Contact:
    """Return where something is said: what a session under way rings for, where that is."""
    live = snapshot.dialogue.live
    if live is None or kind not in (Kind.RING, Kind.STILL):
        return to.home
    return next((one for one in to.contacts if one.account.platform == live.app), to.home)
