"""What a file says of the person themselves, beside what is told here.  Pure.

What nobody told here yet comes with the file; what is told otherwise is asked about, part by part
named.  What holds somebody back comes in any case, and nothing that is open here is closed by a
file: it lifts no stop, makes nobody older, and stands for no screening, consent, squad or account.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bot.rules.log.done import Log, told_here
from bot.rules.log.marks import with_mark, with_score
from bot.rules.log.records import Athlete, Consent, Flag, Joint, Region
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.limits import of_both
from bot.rules.safety.red_flags import UNANSWERED
from bot.rules.safety.screening import cleared


class Part(StrEnum):
    """What is told of a person, as they would name it."""

    PROGRAMME = "programme"
    YOU = "you"
    JOINT = "joint"
    KIT = "kit"
    DAYS = "days"
    MATCHES = "matches"
    PAUSES = "pauses"
    UNITS = "units"
    LANGUAGE = "language"
    ADVICE = "advice"
    CALENDAR = "calendar"
    MARKS = "marks"


FIELDS: Mapping[Part, tuple[str, ...]] = {
    Part.PROGRAMME: (
        *("start", "started", "told_crowded", "easier_weeks", "forward_choice", "videos_seen"),
        *("nudged", "morning_asked", "reminded", "unasked", "lessons"),
        *("activity_asked", "tests_offered", "reviewed"),
    ),
    Part.YOU: ("persona", "goal", "body_mass_kg", "trains_per_week", "sled_months"),
    Part.JOINT: ("joint", "not_watched"),
    Part.KIT: ("kit", "footwear_tip"),
    Part.DAYS: ("slots", "zone", "quiet_from", "quiet_to", "moves", "not_done"),
    Part.MATCHES: ("match_weekday", "fixtures", "match_off"),
    Part.PAUSES: ("pauses",),
    Part.UNITS: ("load_unit", "distance_unit"),
    Part.LANGUAGE: ("language",),
    Part.ADVICE: ("nudges", "morning_checks", "reminders", "learning"),
    Part.CALENDAR: ("calendar", "calendar_title"),
    Part.MARKS: ("activity", "scores", "marks"),
}
"""What of the file on a person each part is."""
_BEFORE_ANYTHING = frozenset({Part.PROGRAMME, Part.JOINT})
"""What the log of this account leans on: it is taken only before there is one."""
_ALWAYS_TOLD = frozenset({Part.UNITS, Part.LANGUAGE})  # seen on every card
_NEW = Athlete()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file has to say of a person.

    `comes` was told by nobody here, `differs` is told otherwise here.  `stops`: a flag is open in
    it that is not here.  `younger`: it tells the year of a minor, and this one would be older.
    `joint_stays`: what is told of the joint here is the more careful.
    """

    comes: tuple[Part, ...] = ()
    differs: tuple[Part, ...] = ()
    stops: bool = False
    younger: bool = False
    joint_stays: bool = False

    @property
    def has_any(self) -> bool:
        """Say whether anything would be otherwise on file, whatever is wished."""
        return bool(self.comes or self.differs or self.stops or self.younger)

    @property
    def goes_on(self) -> bool:
        """Say whether the programme of the file may go on here."""
        return Part.PROGRAMME in self.taken(takes_theirs=True)

    def taken(self, *, takes_theirs: bool) -> tuple[Part, ...]:
        """Return the parts that come in."""
        return (*self.comes, *(self.differs if takes_theirs else ()))


def offer_of(
    own: Athlete, log: Log, theirs: Athlete | None, today: date, *, is_known: bool = False
) -> Offer:
    """Return what a file would change of the person on file.

    `is_known`: sessions of it are in the log already, as some with which no programme goes on.
    """
    if theirs is None:
        return Offer()
    is_new = not log.checks and not any(told_here(log.entries))
    is_careful = _is_more_careful(own, theirs)
    shut = _BEFORE_ANYTHING if is_careful or not is_new else frozenset[Part]()
    if is_known or theirs.started is None or theirs.start is None:
        shut |= {Part.PROGRAMME}
    if (
        own.birth_year != theirs.birth_year
    ):  # the start was earned at another age than is told here
        shut |= {Part.PROGRAMME}
    other = [one for one in Part if one not in shut and _reads_otherwise(one, own, theirs)]
    held = with_what_holds(own, theirs, today)
    known = {flag for flag in own.flags if flag.is_open}
    return Offer(
        tuple(one for one in other if not _is_told(one, own)),
        tuple(one for one in other if _is_told(one, own)),
        any(flag.is_open and flag not in known for flag in held.flags),
        held.birth_year != own.birth_year,
        is_careful and is_new and own.joint != theirs.joint,
    )


def merged(
    own: Athlete, theirs: Athlete, offer: Offer, today: date, *, takes_theirs: bool
) -> Athlete:
    """Return the person on file with what comes, and where it is wished what reads otherwise."""
    parts = offer.taken(takes_theirs=takes_theirs)
    taken: dict[str, Any] = {
        name: getattr(theirs, name) for part in parts for name in FIELDS[part]
    }
    return replace(with_what_holds(own, theirs, today), **taken)


def _reads_otherwise(part: Part, own: Athlete, theirs: Athlete) -> bool:
    """Tell whether a file has something to say of a part; that nothing was told is nothing."""
    names = FIELDS[part]
    is_same = all(getattr(own, name) == getattr(theirs, name) for name in names)
    return not is_same and (part in _ALWAYS_TOLD or _is_told(part, theirs))


def _is_told(part: Part, athlete: Athlete) -> bool:
    if part in _ALWAYS_TOLD:
        return True
    if part is Part.DAYS:  # where somebody is stands there before they tell when they train
        return bool(athlete.slots)
    return any(getattr(athlete, name) != getattr(_NEW, name) for name in FIELDS[part])


def with_marks_of_both(own: Athlete, theirs: Athlete) -> Athlete:
    """Return the person on file with what they measured in another account too.

    Of a day that both tell of, and of two activities, it is what was told here.
    """
    scores, marks = theirs.scores, theirs.marks
    for score in own.scores:
        scores = with_score(scores, score)
    for mark in own.marks:
        marks = with_mark(marks, mark)
    return replace(own, activity=own.activity or theirs.activity, scores=scores, marks=marks)


# --- what holds back -----------------------------------------------------------------------


def with_what_holds(own: Athlete, theirs: Athlete, today: date) -> Athlete:
    """Return the person on file, never less careful than the file or than they were."""
    younger = _is_of_somebody_younger(own, theirs, today)
    was_minor = age_on(own.birth_year, today) < ages.ADULT_FROM
    return replace(
        own,
        flags=_flags(own, theirs, today),
        birth_year=theirs.birth_year if younger else own.birth_year,
        # who an adult stands beside is agreed to here: a file cannot say it
        guardian=own.guardian and (was_minor or not younger),
        returning=own.returning or theirs.returning,
        limits=of_both(own.limits, theirs.limits),
        declined=max((at for at in (own.declined, theirs.declined) if at), default=None),
        held=max(
            (one for one in (own.held, theirs.held) if one),
            key=lambda one: one.joined,
            default=None,
        ),
        consents_before=_consents(own, theirs),
    )


def _flags(own: Athlete, theirs: Athlete, today: date) -> tuple[Flag, ...]:
    """Return the flags of both; of the same one told twice, as it stands here."""
    known = {(flag.code, flag.raised) for flag in own.flags}
    open_here = {(flag.code, flag.is_worse) for flag in own.flags if flag.is_open}
    fresh = [
        _as_answered(flag, own, today)
        for flag in theirs.flags
        if (flag.code, flag.raised) not in known
        and not (flag.is_open and {(flag.code, True), (flag.code, flag.is_worse)} & open_here)
    ]
    return tuple(sorted((*fresh, *own.flags), key=lambda one: one.raised)) if fresh else own.flags


def _as_answered(flag: Flag, own: Athlete, today: date) -> Flag:
    """Return a card that was left unanswered as answered, where it has been since, here."""
    if not flag.is_open or flag.code not in UNANSWERED:
        return flag
    after = cleared(flag, None, None, today, own.screened)
    return after if isinstance(after, Flag) else flag


def _is_of_somebody_younger(own: Athlete, theirs: Athlete, today: date) -> bool:
    if own.birth_year is None or theirs.birth_year is None:
        return False  # unsaid is read as the youngest here, and no year is taken from a file
    is_minor = age_on(theirs.birth_year, today) < ages.ADULT_FROM
    return is_minor and theirs.birth_year > own.birth_year


def _consents(own: Athlete, theirs: Athlete) -> tuple[Consent, ...]:
    """Return what was agreed to in earlier accounts, oldest first: a record, and no consent."""
    told = {*own.consents_before, *theirs.consents_before, theirs.consent} - {own.consent, None}
    given = (one for one in told if one is not None)
    return tuple(sorted(given, key=lambda one: (one.given_at, one.version)))


def _is_more_careful(own: Athlete, theirs: Athlete) -> bool:
    """Tell whether what the start was told of a body asks for more care than the file does."""
    here, there = own.joint, theirs.joint
    unsure = here.is_unsure and not there.is_unsure
    returning = own.returning and not theirs.returning
    return unsure or returning or _hurts_more(here, there) or _usually_less(here, there)


def _hurts_more(here: Joint, there: Joint) -> bool:
    return here.walking_pain > there.walking_pain or here.resting_pain > there.resting_pain


def _usually_less(here: Joint, there: Joint) -> bool:
    """Tell whether a morning counts as a bad one sooner here: from less pain of the same joint."""
    is_same = here.region is there.region is not Region.NONE
    return is_same and here.baseline < there.baseline
