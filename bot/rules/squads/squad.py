"""What is on file about a squad: who trains together, when, and what they let be seen.

Nothing about a body is in here, but what somebody wrote down for a member and what waits for that
member's own word, a day at most.  Who came, how far they pulled together and how many weeks in
a row is derived each time from the members' own logs (see `togetherness`).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.rules.log.records import Language, Move, NudgeLevel
from bot.rules.squads.kit import SquadKit
from bot.rules.squads.lead import AT_THE_HOUR, Lead
from bot.rules.squads.told import ToldFor
from bot.rules.together import Together, without_one
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.rules.week.weeks import monday_of

FEWEST_DAYS, MOST_DAYS = SESSIONS_A_WEEK[0], SESSIONS_A_WEEK[-1]  # as for one (the article)
LOOKED_AHEAD = timedelta(days=14)  # for the next session
OCCASIONS_KEPT = 170  # a year of three sessions a week
DAYS_OFF_KEPT = timedelta(days=60)
CARDS_UNANSWERED = 4  # running: then one question to who manages the room, which rests [D]


class Coming(StrEnum):
    """What a member said to a reminder."""

    IN = "in"
    LATE = "late"
    LATER = "later"  # the same day, at another hour
    MAYBE = "maybe"
    OUT = "out"


COMES_LATE = (Coming.LATE, Coming.LATER)
COMES = (Coming.IN, *COMES_LATE)


class Scope(StrEnum):
    """What a member may let a coach see, one by one."""

    ATTENDANCE = "attendance"
    LOAD = "load"
    EFFORT = "effort"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the squad; `athlete` is their id, `called` the name others there see.

    `adult` is what they said on joining, or what their birth year says.  `guardian`: somebody
    responsible agreed that they are shown.  `on_board`: they want to be on the consistency
    board.  `at_sled`: they let whoever manages the squad see their place in the pulling order.
    `asked`: they may be asked in private whether they come.
    `unwatched` are coaches who are not told where a word with them may help.
    """

    athlete: str
    called: str
    joined: date
    adult: bool = True
    guardian: bool = False
    on_board: bool = False
    at_sled: bool = False
    asked: bool = True
    unwatched: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Say whether anything of theirs may be seen in the room."""
        return self.adult or self.guardian


@dataclass(frozen=True, slots=True)
class Reply:
    athlete: str
    coming: Coming


@dataclass(frozen=True, slots=True)
class Occasion:
    """A session the squad was told of: its local day, its instant, who said what.

    `told` is when its card came ahead, None where it came at the hour; `card` names that message
    in the outbox.  `note` is the admin's word on the card.  `ask_at` is when those who have not
    answered are asked next, each once; `asked` were.  `closed` is when its cards last lost
    buttons.
    """

    day: date
    at: datetime
    replies: tuple[Reply, ...] = ()
    told: datetime | None = None
    card: str = ""
    note: str = ""
    ask_at: datetime | None = None
    asked: tuple[str, ...] = ()
    closed: datetime | None = None


@dataclass(frozen=True, slots=True, order=True)
class Meeting:
    """A session planned: a local day and a wall time in the squad's zone."""

    day: date
    at: time


@dataclass(frozen=True, slots=True)
class Trainer:
    """A coach or physio whom members may share with.

    `watches`: they asked to be told where a word with somebody may help.
    """

    athlete: str
    called: str
    watches: bool = False


@dataclass(frozen=True, slots=True)
class Grant:
    """A member lets a coach see one thing, until they take it back."""

    member: str
    coach: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class Squad:
    """A room that trains together.

    `owner` set it up and is told where the room is gone.  `at` None, or fewer than two
    weekdays: not set up yet.  `awake`: nobody switched it off; `gone`: the room cannot be
    written to, until the coach is called there again.
    `off` are days without the usual session, `moves` sessions put elsewhere, once.  `unsaid`
    are days nobody was reminded of because the coach was away.  `asking` want to coach, and wait
    for an admin's word.  `heard` is the last day on which anybody answered there or trained with
    it; `resting`: nobody had for so long that nothing is said until somebody does.  `told` waits
    for the members it was written down for.  `own_name` is what an admin called it, "": it goes by
    its room's title.  `handed`: the owner was handed it and manages it as an admin does; `offered`
    is whom it is offered to.
    `lead` is how long before a session its card comes, `note` what the next one says too;
    `planned` is when days, hour or lead were last set.
    `noticed` names what coaches were told of members, and says nothing.
    `rings`: at the hour, whoever said that they come is mentioned, so that their phone rings.
    `aside`: who taps there is answered there alone, so that nobody has to open a chat first.
    `threads`: where it can, each session's card has a thread of its own.
    `proposed` are the sessions last put to members, in their weeks; `proposed_to` had them.
    `card` names the message in the outbox that drew its card last, "": another page stands there.
    `together` is the session gone through together last, which may be going on.
    """

    id: str
    owner: str
    called: str = ""
    language: Language = Language.ENGLISH
    zone: str = "UTC"
    weekdays: tuple[int, ...] = ()
    at: time | None = None
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    nudges: NudgeLevel = NudgeLevel.FULL
    awake: bool = True
    gone: bool = False
    since: date | None = None
    members: tuple[Member, ...] = ()
    coaches: tuple[Trainer, ...] = ()
    asking: tuple[Trainer, ...] = ()
    grants: tuple[Grant, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    off: tuple[date, ...] = ()
    moves: tuple[Move, ...] = ()
    unsaid: tuple[date, ...] = ()
    heard: date | None = None
    resting: bool = False
    kit: SquadKit = SquadKit()
    told: tuple[ToldFor, ...] = ()
    own_name: str = ""
    handed: bool = False
    offered: str = ""
    lead: Lead = AT_THE_HOUR
    note: str = ""
    planned: datetime | None = None
    noticed: tuple[str, ...] = ()
    rings: bool = False
    threads: bool = False
    aside: bool = False
    proposed: tuple[datetime, ...] = ()
    proposed_to: tuple[str, ...] = ()
    card: str = ""
    together: Together | None = None

    @property
    def is_set(self) -> bool:
        """Say whether days and an hour are known."""
        return self.at is not None and FEWEST_DAYS <= len(self.weekdays) <= MOST_DAYS

    @property
    def speaks(self) -> bool:
        """Say whether the room is reminded at all."""
        return self.is_set and self.awake and not self.gone and not self.resting

    @property
    def shown(self) -> tuple[Member, ...]:
        """Whoever may be seen in the room, by name."""
        seen = (one for one in self.members if one.is_shown)
        return tuple(sorted(seen, key=lambda one: (one.called.casefold(), one.athlete)))

    @property
    def people(self) -> frozenset[str]:
        """Every athlete the squad knows anything of."""
        members = {one.athlete for one in self.members}
        trainers = {one.athlete for one in (*self.coaches, *self.asking)}
        return frozenset(members | trainers | {self.owner})


def calls(squad: Squad) -> tuple[tuple[str, str], ...]:
    """Return whom the squad calls what: each athlete with the name others read."""
    coaching = (*squad.coaches, *squad.asking)
    return (
        *((one.athlete, one.called) for one in squad.members),
        *((one.athlete, one.called) for one in coaching),
    )


def member_of(squad: Squad, athlete: str) -> Member | None:
    return next((one for one in squad.members if one.athlete == athlete), None)


def with_member(squad: Squad, member: Member) -> Squad:
    """Return the squad with a member, in place of who they were."""
    others = tuple(one for one in squad.members if one.athlete != member.athlete)
    return replace(squad, members=(*others, member))


def without(squad: Squad, athlete: str) -> Squad:
    """Return the squad as if it had never known them; what they shared is shared no more."""
    return replace(
        squad,
        owner="" if squad.owner == athlete else squad.owner,
        handed=squad.handed and squad.owner != athlete,
        offered="" if squad.offered == athlete else squad.offered,
        members=tuple(one for one in squad.members if one.athlete != athlete),
        coaches=tuple(one for one in squad.coaches if one.athlete != athlete),
        asking=tuple(one for one in squad.asking if one.athlete != athlete),
        grants=tuple(one for one in squad.grants if athlete not in (one.member, one.coach)),
        occasions=tuple(_without(one, athlete) for one in squad.occasions),
        told=tuple(one for one in squad.told if athlete not in (one.athlete, one.by)),
        proposed_to=tuple(one for one in squad.proposed_to if one != athlete),
        together=None if squad.together is None else without_one(squad.together, athlete),
    )


def _without(occasion: Occasion, athlete: str) -> Occasion:
    kept = tuple(one for one in occasion.replies if one.athlete != athlete)
    asked = tuple(one for one in occasion.asked if one != athlete)
    return replace(occasion, replies=kept, asked=asked)


# --- sessions ------------------------------------------------------------------------------


def meetings(squad: Squad, first: date, last: date) -> tuple[Meeting, ...]:
    """Return the sessions from one local day to another, both included, by day."""
    if not squad.is_set or squad.at is None:
        return ()
    elsewhere = {move.of for move in squad.moves}
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    usual = {
        Meeting(day, squad.at)
        for day in days
        if day.weekday() in squad.weekdays and day not in elsewhere and day not in squad.off
    }
    moved = {Meeting(move.to, move.at) for move in squad.moves if first <= move.to <= last}
    return tuple(sorted(usual | {one for one in moved if one.day not in squad.off}))


def called_off(squad: Squad, day: date) -> Squad:
    """Return the squad with no session on a day: a match, or no training."""
    kept = {one for one in squad.off if day - one <= DAYS_OFF_KEPT}
    return replace(squad, off=tuple(sorted(kept | {day})))


def moved(squad: Squad, of: date, to: date, at: time) -> Squad:
    """Return the squad with a session elsewhere; moved twice, it is still the same session."""
    earlier = next((move for move in squad.moves if move.to == of), None)
    first = of if earlier is None else earlier.of
    kept = tuple(
        move for move in squad.moves if move.of != first and to - move.to <= DAYS_OFF_KEPT
    )
    back = first == to and at == squad.at
    off = tuple(day for day in squad.off if day != to)
    return replace(squad, moves=kept if back else (*kept, Move(first, to, at)), off=off)


def as_usual(squad: Squad, day: date) -> Squad:
    """Return the squad with the session of a day back in its usual place."""
    return replace(
        squad,
        off=tuple(one for one in squad.off if one != day),
        moves=tuple(move for move in squad.moves if day not in (move.of, move.to)),
    )


def occasion_on(squad: Squad, day: date) -> Occasion | None:
    return next((one for one in reversed(squad.occasions) if one.day == day), None)


def reminded(squad: Squad, occasion: Occasion) -> Squad:
    """Return the squad with one more session it was reminded of, the oldest dropped."""
    others = tuple(one for one in squad.occasions if one.day != occasion.day)
    latest = sorted((*others, occasion), key=lambda one: one.day)
    return replace(squad, occasions=tuple(latest[-OCCASIONS_KEPT:]), unsaid=())


def answered(squad: Squad, day: date, athlete: str, coming: Coming) -> Squad:
    """Return the squad with what a member said to a reminder, in place of what they said.

    Said again it keeps its place among the others.
    """
    said = Reply(athlete, coming)
    occasions = tuple(
        replace(
            one,
            replies=(*(reply for reply in one.replies if reply.athlete != athlete), said),
        )
        if one.day == day and said not in one.replies
        else one
        for one in squad.occasions
    )
    return replace(squad, occasions=occasions)


def is_unheard(squad: Squad) -> bool:
    """Say whether the latest cards, so many running, met no answer by anybody."""
    latest = squad.occasions[-CARDS_UNANSWERED:]
    heard = squad.heard or date.min
    return len(latest) == CARDS_UNANSWERED and not any(
        one.replies or (one.told.date() if one.told else one.day) <= heard for one in latest
    )


def heard_on(squad: Squad, day: date) -> Squad:
    """Return the squad as answered to on a day; where it rested, it goes on."""
    return replace(squad, heard=max(squad.heard or day, day), resting=False)


def said_by(squad: Squad, occasion: Occasion, *coming: Coming) -> tuple[Member, ...]:
    """Return the members who may be shown and said so, in the order in which they did."""
    by_name = {one.athlete: one for one in squad.shown}
    said = (one.athlete for one in occasion.replies if one.coming in coming)
    return tuple(by_name[name] for name in said if name in by_name)


def coming_week(today: date) -> date:
    """Return the Monday of the week whose plan is proposed: from Friday on it is the next.

    >>> coming_week(date(2026, 3, 5)), coming_week(date(2026, 3, 6))
    (datetime.date(2026, 3, 2), datetime.date(2026, 3, 9))
    """
    return monday_of(today + timedelta(days=3))
