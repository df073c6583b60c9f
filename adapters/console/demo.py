"""Tom's first eight weeks, played through the real coach on a clock that is moved.

Tom is 38, plays on Sundays, has sprained ankles behind him and a 25 kg sled on gym turf.  The
script is what he types and how time passes; whatever the coach asks on the way is answered
from a table by what the question offers, so new wording breaks nothing.
"""

import tomllib
from collections.abc import Awaitable, Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path

from adapters.console.rehearsal import is_move
from adapters.console.run import Coach, Rehearsal, hear
from adapters.console.screen import Pick, Screen
from adapters.console.sitting import Sitting
from bot.dialogue.tokens import Answered, decode
from bot.rich import Rich, faint, rich, strong

START = "2026-03-02T18:00"  # a Monday
ZONE = "Europe/London"

WORDS_A_SECOND = 4.0  # an unhurried reader
LONGEST_PAUSE_S = 9.0
MOST_QUESTIONS = 40  # in a row; more is a question that is asked again and again


class Words(StrEnum):
    """What Tom says in his own words."""

    EASY = "easy"
    HARDER = "harder"
    SORE = "sore"
    MISSED = "missed"
    DAYS = "days"  # well before and just before the match
    MATCH = "match"


@dataclass(frozen=True, slots=True)
class Habit:
    """How Tom answers a question that offers all of `offers`: one of its buttons, or words.

    `is_all`: it offers nothing else.
    """

    offers: frozenset[str]
    button: str | None = None
    words: str | Words | None = None
    is_all: bool = False

    def fits(self, offered: Set[str]) -> bool:
        return self.offers == offered if self.is_all else self.offers <= offered


def _habit(offers: str, button: str | None = None, words: str | Words | None = None) -> Habit:
    return Habit(frozenset(offers.split()), button, words)


HABITS: tuple[Habit, ...] = (  # the first that fits; buttons by the value they answer with
    _habit("yes no", "yes"),
    _habit("none", "none"),  # the screening cards
    _habit("swelling send", "send"),  # nothing new this morning
    _habit("nothing_changed", "nothing_changed"),  # every four weeks
    _habit("knee ankle", "ankle"),
    _habit("left right", "right"),
    _habit("not_returning", "not_returning"),
    _habit("player non_player", "player"),
    _habit("no_experience", "no_experience"),
    _habit("sled tyre", "sled"),
    _habit("gym_turf", "gym_turf"),
    _habit("15.000 20.000 25.000", "25.000"),
    _habit("1.250 2.500", "2.500"),
    _habit("no_fixed_day", "6"),
    _habit("pick skip", words=Words.DAYS),
    _habit("18-00 19-00", "18-00"),
    _habit("Europe/London", "Europe/London"),
    _habit("29 59 90", "90"),  # minutes of the match
    _habit("0 9 10", "0"),  # pain
    _habit("0 7", "2"),  # sessions a week now
    _habit("Europe/Madrid", words="London"),
    Habit(frozenset({"skip", "back"}), words="84", is_all=True),  # body mass
)


@cache
def said_in(language: str) -> Mapping[str, str]:
    """Return what is typed and told in a language, by name; in English where it has nothing."""
    said = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))
    told: Mapping[str, str] = said.get(language, said["en"])
    return told


WEEKS: tuple[tuple[Words, Words], ...] = (  # Wednesday, Friday
    (Words.EASY, Words.EASY),
    (Words.EASY, Words.EASY),
    (Words.EASY, Words.HARDER),
    (Words.SORE, Words.EASY),
    (Words.EASY, Words.EASY),
    (Words.EASY, Words.MISSED),
    (Words.HARDER, Words.EASY),
    (Words.HARDER, Words.HARDER),
)
QUESTIONS = {0: "/why", 2: "/week", 3: "/why", 4: "/why", 5: "/match", 7: "/why"}
"""What else he wants to know before he trains on the Wednesday of a week."""


def script(language: str) -> Iterator[str]:
    """Yield what is typed and how time passes, answers to the coach's questions aside."""
    said = said_in(language)
    yield "/start"
    yield "1988"
    yield said[Words.MATCH]
    for week, (wednesday, friday) in enumerate(WEEKS):
        yield f"@{_day(week, 2)}T18:00"
        yield "/today"
        if week in QUESTIONS:
            yield QUESTIONS[week]
        yield "+1h"
        yield said[wednesday]
        yield f"@{_day(week, 3)}T08:05"  # the morning check has come
        yield f"@{_day(week, 4)}T19:00"
        yield said[friday]
        yield f"@{_day(week, 5)}T08:05"
        yield f"@{_day(week, 6)}T18:05"  # the match is over
    yield "/week"


def _day(week: int, weekday: int) -> date:
    return date.fromisoformat(START[:10]) + timedelta(weeks=week, days=weekday)


@dataclass(slots=True)
class Pace:
    """Waits as long as reading takes; `sleep` None: not at all."""

    sleep: Callable[[float], Awaitable[None]] | None
    unread: int = field(default=0)

    def heard(self, page: Rich) -> None:
        self.unread += len(page.plain.split())

    async def read(self) -> None:
        if self.sleep is not None:
            await self.sleep(min(self.unread / WORDS_A_SECOND, LONGEST_PAUSE_S))
        self.unread = 0


@dataclass(frozen=True, slots=True)
class Player:
    """Types the script at a table, and answers what is asked on the way."""

    sitting: Sitting
    coach: Coach
    rehearsal: Rehearsal
    show: Callable[[Rich], None]
    pace: Pace

    async def play(self, language: str) -> None:
        """Play the script in a language to its end.

        Raises `RuntimeError` where the coach asks something that the habits do not know.
        """
        for line in script(language):
            await self._type(line)
            for _ in range(MOST_QUESTIONS):
                reply = reply_to(self.sitting.screen, language)
                if reply is None:
                    break
                await self._type(reply)
            else:
                raise RuntimeError(f"asked more than {MOST_QUESTIONS} questions after {line}")

    async def _type(self, line: str) -> None:
        if not is_move(line):
            self.show(rich(faint(f"{self.rehearsal.shown} › "), strong(line)))
        await hear(line, self.sitting, self.coach, self.rehearsal)
        await self.pace.read()


def reply_to(screen: Screen, language: str = "en") -> str | None:
    """Return how Tom answers what was just asked, as he types it; None where nothing was.

    Raises `RuntimeError` where his habits do not know the question.
    """
    offered = {} if screen.is_fresh else _offered(screen)
    if not offered:
        return None
    for habit in HABITS:
        if habit.fits(offered.keys()):
            if isinstance(habit.words, Words):
                return said_in(language)[habit.words]
            return habit.words or offered[habit.button or ""].choice.label
    raise RuntimeError(f"nobody knows what Tom says to {', '.join(offered)}")


def _offered(screen: Screen) -> dict[str, Pick]:
    """Return the buttons of the open question, by the value they answer it with."""
    answers = [(decode(pick.choice.token), pick) for pick in screen.picks]
    return {answer.value: pick for answer, pick in answers if isinstance(answer, Answered)}
