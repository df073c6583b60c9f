"""What is in the way and for how long, and whether somebody is well again."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from bot.dialogue.buttons import said_surely
from bot.dialogue.setting import Offered, Option, Question, filed, in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, Typed
from bot.dialogue.wishing import coming
from bot.reading.ahead import names_next_week, read_date_ahead, read_day_ahead
from bot.reading.answers import digits_page
from bot.reading.day import IN_FIGURES, ahead_in_figures
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.records import Athlete, Language, Pause, PauseReason
from bot.rules.severity import Severity
from bot.rules.week.gaps import GAP_TABLE
from bot.rules.week.planning import next_session
from bot.rules.week.weeks import WEEK, monday_of
from bot.stories.pause.ending import away_until, paused, resumed, well_again
from bot.words.line import Card, Content, Joined, Line, Strong
from bot.words.lines import OneEach

KIND_WORDS = OneEach("pause-kind-word", PauseReason)
UNTIL_WANTED = OneEach("pause-until-wanted", PauseReason, only=(PauseReason.SICK,))
WAYS = OneEach("pause-way", Severity)
WHY = OneEach("pause-button", PauseReason)
RESUME = Button(Does("pause", "resume"), Line("pause-button-resume"))

_LONGEST_DAYS = 366  # past a year it is an open end
_DAY = timedelta(days=1)
_OPEN_END = re.compile(
    r"\b(?:open|open end|don't know|dont know|no idea|no se|sin fecha|abiert\w)\b"
)
_COUNT = re.compile(
    r"\b(?:(?P<count>\d{1,3})|an?|one|una?|un) ?"
    r"(?P<of>days?|dias?|weeks?|semanas?|months?|mes(?:es)?)\b"
)
_SOME_DAY = re.compile(r"\b(?<!for )one day\b|\balgun dia\b|\bun dia (?=quier|quisier|me gust)")
_FORTNIGHT = re.compile(r"\b(?:a |the )?fortnight\b|\b(?:una )?quincena\b")
_UNTIL_NUMBER = re.compile(
    r"\b(?:until|till?|hasta)(?:(?: the| el)(?: dia)? (?P<day>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?: dia)? (?P<plain>1[3-9]|[23]\d|\d{1,2}(?:st|nd|rd|th)))\b(?!:| (?:de|of) )"
)
_UNTIL_FIGURES = re.compile(rf"\b(?:until|till?|hasta) (?={IN_FIGURES.pattern})")
_IN_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30}
_TWO_ENDS = re.compile(r"\s(?:to|until|till|hasta(?: el)?|al?|-|–)\s")


@dataclass(frozen=True, slots=True)
class AskWhyPause(Question[PauseReason]):
    """What is in the way?"""

    takes_own_words: ClassVar[bool] = True
    words = Line("pause-why-pause")
    unclear = Line("pause-unclear-why")

    def offered(self, scene: Scene) -> Offered[PauseReason]:
        return in_rows(2, (Option(Line(WHY[one]), one) for one in PauseReason))

    def read(self, scene: Scene, text: str) -> Turn | None:
        """Return what a reason leads to; the days off may be named with it."""
        plain = folded(text)
        heard = table("settings")["pause_for"]
        why = next((one for one in PauseReason if re.search(heard[one], plain)), None)
        if why is None:
            return None
        since, until = ends_of(text, scene.today, scene.athlete.language)
        if until is not None or _OPEN_END.search(plain):
            return noted(scene, Pause(since, until, why))
        return Turn(asks=AskUntil(why, since))

    def then(self, scene: Scene, why: PauseReason) -> Turn:
        return Turn(asks=AskUntil(why, scene.today))


@dataclass(frozen=True, slots=True)
class AskUntil(Question[date | None]):
    """For how long?  `since` is the first day off."""

    unclear = Line("pause-unclear-until")

    why: PauseReason
    since: date

    def wanted(self, scene: Scene) -> Content:
        return Line(UNTIL_WANTED[self.why])

    def offered(self, scene: Scene) -> Offered[date | None]:
        open_end = Option(Line("pause-button-open-end"), None, "open")
        three, week = Line("pause-button-three-days"), Line("pause-button-week")
        two_weeks = self._days(14, Line("pause-button-two-weeks"))
        return (self._days(3, three), self._days(7, week)), (two_weeks, open_end)

    def _days(self, count: int, label: Line) -> Option[date]:
        return Option(label, self.since + (count - 1) * _DAY, str(count))

    def read(self, scene: Scene, text: str) -> Turn | None:
        if _OPEN_END.search(folded(text)):
            return self.then(scene, None)
        since, until = ends_of(text, scene.today, scene.athlete.language)
        if until is None:
            return None
        first = max(self.since, since)
        return noted(scene, Pause(first, max(first, until), self.why))

    def then(self, scene: Scene, until: date | None) -> Turn:
        return noted(scene, Pause(self.since, until, self.why))


@dataclass(frozen=True, slots=True)
class AskWell(Question[bool]):
    """Well for a whole day?"""

    words = Line("pause-well-wanted")
    unclear = Line("pause-unclear-well")

    def offered(self, scene: Scene) -> Offered[bool]:
        yes = Option(Line("common-button-yes"), True, "yes")
        return ((yes, Option(Line("pause-button-not-yet"), False, "no")),)

    def read(self, scene: Scene, text: str) -> bool | None:
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, is_well: bool) -> Turn:
        """End the pause, unless a day of being well has not gone by yet."""
        well = well_again(scene.athlete, scene.today) if is_well else None
        if well is None:
            return Turn((Say(Line("pause-rest-on"), ((RESUME,),)),))
        return ended(scene, resumed(well, scene.today))


# --- what a pause comes to ---


def told(pause: Pause) -> Line:
    """Return from when to when a pause is."""
    return Line("pause-paused", since=pause.since, until=pause.until)


def noted(scene: Scene, pause: Pause) -> Turn:
    """File a pause; say what follows it, or without an end what so many days away come to."""
    follows = _table() if pause.until is None else _back(scene, pause.until + _DAY)
    kind = Line(KIND_WORDS[pause.why])
    card = Card(Strong(told(pause)), kind, Line("pause-nothing-counts"), *follows)
    return filed(scene, paused(scene.athlete, pause), card, beside=(RESUME,))


def _back(scene: Scene, day: date) -> tuple[Line, ...]:
    severity = away_until(scene.log, day)
    return () if severity is None else (Line("pause-back", day=day, way=Line(WAYS[severity])),)


def _table() -> tuple[Line, ...]:
    """Return what each length of time away asks for."""
    firsts = (0, *(last + 1 for last, _ in GAP_TABLE))
    return (
        Line("pause-way-back"),
        *(
            Line("pause-up-to", first=first, last=last, way=Line(WAYS[severity]))
            for first, (last, severity) in zip(firsts, GAP_TABLE, strict=False)
        ),
        Line("pause-beyond", last=firsts[-1] - 1, way=Line(WAYS[Severity.REONBOARD])),
    )


def ended(scene: Scene, athlete: Athlete) -> Turn:
    """Go on: say what the time away asks for, and the next session."""
    planned = next_session(athlete, scene.log, scene.today)
    severity = away_until(scene.log, scene.today if planned is None else planned.day)
    way = None if severity is None else Line(WAYS[severity])
    card = Card(
        Strong(Line("pause-ended")),
        None if way is None else Line("pause-after-time-away", way=way),
        following(scene),
    )
    return filed(scene, athlete, card)


def following(scene: Scene) -> Line:
    """Return when the next session is once no pause is on any more."""
    athlete = resumed(scene.athlete, scene.today)
    planned = next_session(athlete, scene.log, scene.today)
    if planned is None:
        return Line("pause-nothing-planned")
    return Line("pause-next-session", moment=Joined(planned.day, planned.at))


def ends_in_figures(text: str) -> bool:
    """Say whether a line ends what it tells on a date in figures: "until 20/3"."""
    return _figures_in(text) is not None


def _figures_in(text: str) -> re.Match[str] | None:
    dotted = re.sub(r"(?<=\d)\.(?=\d)", ",", text)  # a dot between figures stays one
    plain = folded(dotted)
    until = _UNTIL_FIGURES.search(plain)
    return None if until is None else IN_FIGURES.match(plain, until.end())


def ends_of(text: str, today: date, language: Language) -> tuple[date, date | None]:
    """Return the first and last day off that a text names; None where it names no last one."""
    plain = _FORTNIGHT.sub("2 weeks", folded(digits_page(text, language).text))
    ends = _TWO_ENDS.split(f" {plain} ")
    if len(ends) == 2:
        first, last = (
            read_date_ahead(end, today, language) or read_day_ahead(end, today) for end in ends
        )
        if first is not None and last is not None:
            return first, last if last >= first else None
    counted = _COUNT.search(_SOME_DAY.sub(" ", plain))
    if counted is not None:
        days = int(counted["count"] or 1) * _IN_DAYS[counted["of"][0]]
        if 0 < days <= _LONGEST_DAYS:
            return today, today + (days - 1) * _DAY
    if names_next_week(plain):
        monday = monday_of(today) + WEEK
        return monday, monday + WEEK - _DAY
    if (figures := _figures_in(text)) is not None:
        return today, ahead_in_figures(figures, today, language)
    numbered = _UNTIL_NUMBER.search(plain)
    if numbered is None:
        return today, read_day_ahead(plain, today)
    day = numbered["day"] or numbered["plain"].rstrip("stndrh")
    return today, coming(day, today)
