"""How often, on which days, at what hour, in which zone, and when to keep quiet."""

from dataclasses import dataclass, replace
from datetime import time
from typing import ClassVar

from bot.dialogue.aside import answer_of, asked_back, habits_of
from bot.dialogue.buttons import HOURS, QUIET
from bot.dialogue.setting import Offered, Option, Question, in_rows
from bot.dialogue.turn import Say, Scene, Turn
from bot.reading.starting.answers import Kind
from bot.reading.starting.lines import Question as Start
from bot.reading.starting.times import hour_among
from bot.reading.when import DaysAndHours, HourAlone, Hours, read_clock, read_week
from bot.reading.zones import city_in, find_zones, near_zones, offered_zones
from bot.rules.log.records import Slot
from bot.rules.week.templates import DAYS_A_WEEK, SESSIONS_A_WEEK, suggested_slots
from bot.stories.schedule.card import changed, days_of
from bot.words.line import Content, Line, Literally, OnWeekday, WeekdaysTogether

# --- days and hours ---


@dataclass(frozen=True, slots=True)
class AskSessions(Question[int]):
    """Two or three a week?"""

    words = Line("schedule-sessions-wanted")
    unclear = Line("schedule-unclear-sessions")

    def offered(self, scene: Scene) -> Offered[int]:
        labels = (Line("schedule-button-two"), Line("schedule-button-three"))
        return (tuple(map(Option, labels, SESSIONS_A_WEEK)),)

    def read(self, scene: Scene, text: str) -> int | Turn | None:
        said = text.strip()
        if said in map(str, SESSIONS_A_WEEK):
            return int(said)
        return None if said.isdecimal() else typed_week(scene, text)  # how many, and no hour

    def then(self, scene: Scene, sessions: int) -> Turn:
        return Turn(asks=AskDays(sessions))


@dataclass(frozen=True, slots=True)
class AskDays(Question[int | tuple[int, ...]]):
    """Which days?  `ticking`: the message with the ticks is on the screen already.

    A weekday alone is ticked or unticked; several are the answer.
    """

    unclear = Line("schedule-unclear-days")

    sessions: int
    chosen: tuple[int, ...] = ()
    ticking: bool = False

    def put(self, scene: Scene) -> Say:
        return replace(Question.put(self, scene), in_place=self.ticking)

    def wanted(self, scene: Scene) -> Content:
        left = self.sessions - len(self.chosen)
        if not self.chosen:
            return Line("schedule-days-wanted", sessions=self.sessions)
        if left > 0:
            return Line("schedule-days-left", left=left)
        return (
            Line("schedule-days-too-many", extra=-left) if left else Line("schedule-days-enough")
        )

    def offered(self, scene: Scene) -> Offered[int | tuple[int, ...]]:
        """Return the suggested days, the week to tick, and Done once enough are ticked."""
        ticks = (
            Option(OnWeekday(day, day in self.chosen), day, f"t{day}")
            for day in range(DAYS_A_WEEK)
        )
        week = in_rows(4, ticks)
        if not self.chosen:
            slots = suggested_slots(self.sessions, scene.athlete.match_weekday, HOURS[0])
            days = tuple(slot.weekday for slot in slots)
            token = "".join(map(str, days))
            return ((Option(WeekdaysTogether(days), days, token, primary=True),), *week)
        if len(self.chosen) == self.sessions:
            return (
                *week,
                (Option(Line("common-button-done"), self.chosen, "done", primary=True),),
            )
        return week

    def read(self, scene: Scene, text: str) -> Turn | None:
        return None if text.strip().isdecimal() else typed_week(scene, text)

    def then(self, scene: Scene, days: int | tuple[int, ...]) -> Turn:
        if isinstance(days, tuple):
            return _on(scene, days)
        ticked = tuple(sorted({*self.chosen} ^ {days}))
        return Turn(asks=AskDays(self.sessions, ticked, ticking=True))


@dataclass(frozen=True, slots=True)
class AskHour(Question[Hours]):
    """At what time on these days?  `either` holds the readings of an hour typed without am/pm."""

    unclear = Line("schedule-unclear-hour")

    weekdays: tuple[int, ...]
    either: tuple[time, ...] = ()

    def wanted(self, scene: Scene) -> Content:
        if self.either:
            return Line("schedule-which-hour")
        return Line("schedule-hour-wanted", days=days_of(self.weekdays))

    def offered(self, scene: Scene) -> Offered[Hours]:
        hours = self.either or HOURS
        return in_rows(3, (Option(at, Hours((at,)), f"{at:%H:%M}") for at in hours))

    def read(self, scene: Scene, text: str) -> Hours | Turn | None:
        if text.strip() == "0":  # none, or midnight?
            return None
        half = hour_among(self.either, text, habits_of(scene), scene.today)
        return read_clock(text) or (half and Hours((half,))) or typed_week(scene, text)

    def then(self, scene: Scene, hours: Hours) -> Turn:
        return _at(scene, tuple((weekday, hours) for weekday in self.weekdays))


def hour_of(scene: Scene) -> AskHour | AskSessions:
    """Return the question about the hour alone; without days there is none yet."""
    slots = scene.athlete.slots
    return AskHour(tuple(slot.weekday for slot in slots)) if slots else AskSessions()


def typed_week(scene: Scene, text: str) -> Turn | None:
    """Act on typed days and hours; None where the text holds anything else."""
    match read_week(text):
        case None:
            return None
        case HourAlone(hours):
            asking = hour_of(scene)
            return asking.then(scene, hours) if isinstance(asking, AskHour) else Turn(asks=asking)
        case DaysAndHours(days) if len(days) not in SESSIONS_A_WEEK:
            return Turn((Say(AskSessions.unclear),), keeps=True)
        case DaysAndHours(days):
            timed = tuple((weekday, hours) for weekday, hours in days if hours is not None)
            if len(timed) == len(days):
                return _at(scene, timed)
            return _on(scene, tuple(weekday for weekday, _ in days))


def _on(scene: Scene, weekdays: tuple[int, ...]) -> Turn:
    """Take the days at the hour they know; ask where there is none yet."""
    slots = scene.athlete.slots
    if not slots:
        return Turn(asks=AskHour(weekdays))
    usual = {slot.weekday: slot.at for slot in slots}
    hours = tuple(Slot(weekday, usual.get(weekday, slots[0].at)) for weekday in weekdays)
    return changed(scene, slots=hours)


def _at(scene: Scene, days: tuple[tuple[int, Hours], ...]) -> Turn:
    """File the days; ask first where an hour may be morning or evening."""
    for _, hours in days:
        if len(hours.readings) > 1:
            return Turn(asks=AskHour(tuple(weekday for weekday, _ in days), hours.readings))
    return changed(scene, slots=tuple(Slot(day, hours.readings[0]) for day, hours in days))


# --- zone and quiet hours ---


@dataclass(frozen=True, slots=True)
class AskZone(Question[str]):
    """Which zone?  `among` holds those the place typed may be in; `near`: only nearly."""

    takes_own_words: ClassVar[bool] = True
    unclear = Line("schedule-unclear-zone")

    among: tuple[str, ...] = ()
    near: bool = False

    @property
    def takes_places(self) -> bool:
        """Return yes: where somebody is tells the zone."""
        return True

    def wanted(self, scene: Scene) -> Content:
        if self.near:
            return Line("schedule-near-zone")
        return Line("schedule-which-zone" if self.among else "schedule-zone-wanted")

    def offered(self, scene: Scene) -> Offered[str]:
        """Return zones to tap: those that fit, by their whole name, or cities of the language."""
        if self.among:
            return in_rows(1, (Option(Literally(zone), zone) for zone in self.among))
        language = scene.athlete.language
        cities = offered_zones("schedule", language)
        return in_rows(1, (Option(Literally(city_in(zone, language)), zone) for zone in cities))

    def read(self, scene: Scene, text: str) -> str | Turn | None:
        zones = find_zones(text)
        if len(zones) == 1:
            return zones[0]
        if zones:
            return Turn(asks=AskZone(zones))
        heard = answer_of(scene, Start.CITY, text)
        if heard.kind is Kind.VALUE:
            return str(heard.value)
        back = asked_back(scene, Start.CITY, text)
        if back is not None:
            return back
        near = near_zones(text)
        return Turn(asks=AskZone(near, near=True)) if near else None

    def then(self, scene: Scene, zone: str) -> Turn:
        return changed(scene, zone=zone)


@dataclass(frozen=True, slots=True)
class AskQuiet(Question[tuple[time, time]]):
    """Quiet between which hours?"""

    words = Line("schedule-quiet-wanted")
    unclear = Line("schedule-unclear-quiet")

    def offered(self, scene: Scene) -> Offered[tuple[time, time]]:
        return tuple((_hush(first, last),) for first, last in QUIET)

    def read(self, scene: Scene, text: str) -> tuple[time, time] | Turn | None:
        heard = answer_of(scene, Start.QUIET_HOURS, text)
        if heard.kind is Kind.VALUE and isinstance(heard.value, tuple):
            first, last = (time.fromisoformat(str(at)) for at in heard.value)
            return first, last
        return asked_back(scene, Start.QUIET_HOURS, text)

    def then(self, scene: Scene, span: tuple[time, time]) -> Turn:
        return changed(scene, quiet_from=span[0], quiet_to=span[1])


def _hush(first: time, last: time) -> Option[tuple[time, time]]:
    named = Literally(f"{first:%H:%M}–{last:%H:%M}")
    return Option(named, (first, last), f"{first:%H%M}-{last:%H%M}")
