"""Numbers, dates and units as one reader writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from babel.core import get_global
from babel.dates import format_date, format_skeleton, format_time, get_day_names

from bot.contract import TERMINAL
from bot.rich import Rich, Told, joined, moment, spans_of
from bot.rules.load.units import KG_PER_LB, M_PER_YD
from bot.rules.log.records import DistanceUnit, Language, LoadUnit
from bot.words.figures import clock, figure
from bot.words.lines import lines_of
from bot.words.template import Fact


class Hosted(NamedTuple):
    """What whoever runs the coach gives to its words: links, titles of the apps.

    The apps are all that there are but the terminal, by the names they are stored under.
    """

    video_links: tuple[tuple[int, str], ...] = ()
    apps: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    clips: tuple[tuple[str, str], ...] = ()


UNHOSTED = Hosted()


@dataclass(frozen=True, slots=True)
class Voice:
    """How one reader is spoken to: language, units, zone.

    `video_links` has the addresses of the videos, by number, as the configuration gives them,
    `apps` what the apps are called that whoever runs the coach knows, by the name they have here,
    `pages` the address of the article (`link`) and of the one it names about shoes (`footwear`),
    `clips` what is shown of a movement in place of the drawn loop.
    """

    language: Language = Language.ENGLISH
    load_unit: LoadUnit = LoadUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.M
    zone: str = "UTC"
    video_links: tuple[tuple[int, str], ...] = ()
    apps: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    clips: tuple[tuple[str, str], ...] = ()

    @property
    def is_american(self) -> bool:
        """Whether hours are of twelve and months come first: in English, in a zone of the US."""
        return is_american(self.language, self.zone)

    def app(self, name: str) -> str:
        """Return what an app is called within a sentence.

        >>> Voice().app("terminal"), Voice(apps=(("toy", "theToy"),)).app("toy")
        ('the terminal', 'theToy')
        """
        if name == TERMINAL:
            return self.say("common-app-terminal")
        return dict(self.apps).get(name, name.capitalize())

    def video_link(self, number: int) -> str | None:
        """Return where a video stands; None where whoever runs the coach gave no address."""
        return dict(self.video_links).get(number)

    def page(self, name: str) -> str | None:
        """Return where a page stands; None where whoever runs the coach gave no address."""
        return dict(self.pages).get(name)

    def own_clip(self, movement: str) -> str:
        """Return what whoever runs the coach shows of a movement; "" for the drawn loop."""
        return dict(self.clips).get(movement, "")

    def say(self, line: str, /, **facts: Fact) -> str:
        """Return a line of the words by its name, with what it tells put in.

        >>> Voice().say("session-rest", length="90 s")
        '90 s rest'
        """
        return lines_of(self.language).say(line, facts)

    def told(self, line: str, /, **facts: Fact) -> Rich:
        """Return a line like `say`, with the emphasis that stands in it."""
        return lines_of(self.language).told(line, facts)

    @property
    def colon(self) -> str:
        """What stands between a name and what is told of it, the space around it included."""
        return self.say("common-colon")

    def listed(self, parts: Sequence[str]) -> str:
        """Return the parts as one phrase; empty without any.

        >>> Voice().listed(["Monday", "Thursday", "Sunday"])
        'Monday, Thursday and Sunday'
        """
        first, last = _but_the_last(parts)
        return self.say("common-listed", first=first, last=last) if first else last

    def either(self, parts: Sequence[str]) -> str:
        """Return the parts as one phrase of which any does; empty without any.

        >>> Voice().either(["Telegram", "Discord"])
        'Telegram or Discord'
        """
        first, last = _but_the_last(parts)
        return self.say("common-either", first=first, last=last) if first else last

    def number(self, value: float, digits: int = 1) -> str:
        """Return a number with at most `digits` decimals, none where they are zero.

        >>> Voice(Language.SPANISH).number(42.5)
        '42,5'
        """
        return figure(value, digits, self.language)

    def load(self, kg: float) -> str:
        """Return a load in the reader's unit: whole pounds, or kilograms to a quarter.

        >>> Voice(load_unit=LoadUnit.LB).load(40.82)
        '90 lb'
        """
        if self.load_unit is LoadUnit.LB:
            return f"{self.number(kg / KG_PER_LB, 0)} lb"
        return f"{self.number(kg, 2)} kg"

    def distance(self, metres: float) -> str:
        """Return a distance in the reader's unit: whole yards, or metres to a tenth.

        >>> Voice(distance_unit=DistanceUnit.YD).distance(22.86)
        '25 yd'
        """
        if self.distance_unit is DistanceUnit.YD:
            return f"{self.number(metres / M_PER_YD, 0)} yd"
        return f"{self.number(metres, 1)} m"

    def duration(self, seconds: float) -> str:
        """Return a working time: seconds below two minutes, else minutes.

        >>> Voice().duration(45), Voice().duration(300), Voice().duration(150)
        ('45 s', '5 min', '2:30 min')
        """
        if seconds < 120 and seconds != 60:
            return f"{self.number(seconds, 0)} s"
        minutes, rest = divmod(round(seconds), 60)
        return f"{minutes}:{rest:02} min" if rest else f"{minutes} min"

    def day(self, day: date) -> str:
        """Return a date with its weekday, short; the month first where `is_american`.

        >>> Voice().day(date(2026, 3, 2))
        'Mon 2 Mar'
        """
        if self.is_american:
            return _american_day(day)
        return _day(day, self.language, self.say("common-day-pattern"))

    def day_with_year(self, day: date) -> str:
        """Return a date with its weekday and its year.

        >>> (
        ...     Voice().day_with_year(date(2026, 3, 2)),
        ...     Voice(zone="America/Chicago").day_with_year(date(2026, 3, 2)),
        ... )
        ('Mon 2 Mar 2026', 'Mon, Mar 2, 2026')
        """
        return f"{self.day(day)}{',' if self.is_american else ''} {day.year}"

    def short_day(self, day: date) -> str:
        """Return a date as short as it stands below a chart, without its weekday.

        >>> Voice().short_day(date(2026, 3, 2))
        '2 Mar'
        """
        if self.is_american:
            return format_skeleton("MMMd", day, locale="en_US")
        return _day(day, self.language, self.say("common-short-day-pattern"))

    def weekday(self, weekday: int, *, short: bool = True) -> str:
        """Return a weekday's name; Monday is 0."""
        return _weekday_names("abbreviated" if short else "wide", self.language)[weekday]

    def clock(self, at: time) -> str:
        """Return a wall time as 24 hours, or as twelve where `is_american`.

        >>> Voice().clock(time(8, 5)), Voice(zone="America/Chicago").clock(time(18))
        ('08:05', '6:00 PM')
        """
        return _of_twelve(at, "short") if self.is_american else clock(at)

    def second(self, at: datetime) -> str:
        """Return an instant that is waited for on the reader's own clock, to the second.

        >>> Voice().second(datetime(2026, 3, 2, 18, 5, 30, tzinfo=ZoneInfo("UTC")))
        '18:05:30'
        """
        local = at.astimezone(ZoneInfo(self.zone)).time()
        return moment(_of_twelve(local, "medium") if self.is_american else f"{local:%H:%M:%S}", at)

    def moment(self, at: datetime) -> str:
        """Return an instant on the reader's own clock, with its day."""
        local = at.astimezone(ZoneInfo(self.zone))
        between = ", " if self.is_american else " "
        return f"{self.day(local.date())}{between}{self.clock(local.time())}"

    def ago(self, span: timedelta) -> str:
        """Return a lateness in minutes, or hours and minutes."""
        minutes = round(span.total_seconds() / 60)
        hours, rest = divmod(minutes, 60)
        return (
            f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} min"
        )


def _but_the_last(parts: Sequence[str]) -> tuple[str, str]:
    *first, last = parts or ("",)
    return joined(", ", first), last


def capital(phrase: str) -> str:
    """Return a phrase that elsewhere stands inside a sentence with a capital letter."""
    capitalised = phrase[:1].upper() + phrase[1:]
    if phrase.__class__ is not Told:
        return capitalised
    first, *others = spans_of(phrase)
    return Told((first.saying(capitalised[: len(first.text)]), *others))


# Babel reads a pattern anew each time, and the same days are said all day long.


def is_american(language: Language, zone: str) -> bool:
    """Say whether somebody writes as in the United States: in English, in one of its zones."""
    return language is Language.ENGLISH and _country_of(zone) == "US"


@cache
def _country_of(zone: str) -> str | None:
    """Return the code of the country a zone is in, None where it is in none or in several."""
    return get_global("zone_territories").get(zone)


@lru_cache(1024)
def _american_day(day: date) -> str:
    return format_skeleton("MMMEd", day, locale="en_US")


@lru_cache(1440)
def _of_twelve(at: time, width: Literal["short", "medium"]) -> str:
    return format_time(at, width, locale="en_US").replace("\u202f", " ")


@lru_cache(1024)
def _day(day: date, locale: str, pattern: str) -> str:
    return format_date(day, pattern, locale=locale).rstrip(".")


@cache
def _weekday_names(width: Literal["abbreviated", "wide"], locale: str) -> tuple[str, ...]:
    names = get_day_names(width, context="stand-alone", locale=locale)
    return tuple(str(names[weekday]) for weekday in range(7))
