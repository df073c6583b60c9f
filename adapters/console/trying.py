"""Somebody made up with twelve weeks behind them, and their squad, for a newcomer to look into.

What is on file was lived through the real coach, on a clock that is moved: Tom, whose first weeks
`sled-coach demo` plays, went on training, missed a week, had a sore ankle in another, and joined
Ben in a squad that Cara coaches.  Nothing of it is written by hand, so what is shown - the week,
the why, the board - is what the coach of today says.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from adapters.console.demo import MOST_QUESTIONS, START, Words, reply_to, said_in
from adapters.console.gathering import Gathering
from adapters.console.rehearsal import is_move
from adapters.console.run import Coach, Rehearsal, hear
from bot.rich import Rich, faint, rich, strong

ROOM, PEOPLE = "Falcons", ("Cara", "Tom", "Ben")
WEEKS = 12
SORE, AWAY = 5, 8  # weeks, counted from 0
LOOKED_OVER = (4, 8)
SQUAD_FROM = 10


@dataclass(frozen=True, slots=True)
class Press:
    """A button that somebody presses, by a part of its token: labels are words of a language."""

    who: str
    part: str
    privately: bool = False


Line = str | Press


def lived(language: str) -> Iterator[Line]:
    """Yield what is typed and pressed, in the room and in private, and how time passes."""
    said = said_in(language)
    yield "Tom> /start"
    yield "Tom> 1988"
    yield f"Tom> {said[Words.MATCH]}"
    for week in range(WEEKS):
        if week == SQUAD_FROM:
            yield from banded()
        if week in LOOKED_OVER:
            yield f"@{_day(week, 0)}T10:05"  # the safety questions have come again
        for weekday in (2, 4) if week != AWAY else ():
            yield f"@{_day(week, weekday)}T18:30"
            is_sore = (week, weekday) == (SORE, 2)
            yield f"Tom> {said[Words.SORE if is_sore else Words.EASY]}"
            if week >= SQUAD_FROM:
                yield f"Ben> {said[Words.HARDER]}"
            yield f"@{_day(week, weekday + 1)}T08:05"
        yield f"@{_day(week, 6)}T18:05"  # the match is over
    yield f"@{_day(WEEKS, 0)}T10:05"
    yield f"@{_day(WEEKS, 2)}T17:55"


def banded() -> Iterator[Line]:
    """Yield how Cara sets the squad up, and how the others join and share with her."""
    yield "Cara: /squad"
    for part in ("day.2", "day.4", "hour", "at.1800", "zone.Europe/London", "more", "squad.coach"):
        yield Press("Cara", part)
    yield "Cara: /squad lead at the hour"  # it is then that somebody looks in
    yield "Cara: /squad"
    yield "Cara> /squad"
    yield "Ben> /start"
    yield "Ben> 1994"
    for name in ("Tom", "Ben"):
        yield Press(name, "join.adult")
        yield f"{name}> /squad"
        for part in ("squad.share", "attendance", "load", "pain"):
            yield Press(name, part, privately=True)


def looked_at() -> Iterator[Line]:
    """Yield what a newcomer sees at once: the reminder, the board, the week, the why."""
    yield f"@{_day(WEEKS, 2)}T18:00"
    yield Press("Ben", "squad.in")
    yield "Cara> /board"
    yield "Tom> /week"
    yield "Tom> /why"


def _day(week: int, weekday: int) -> date:
    return date.fromisoformat(START[:10]) + timedelta(weeks=week, days=weekday)


@dataclass(frozen=True, slots=True)
class Trial:
    """A room in which a script is typed, and whatever is asked on the way is answered."""

    gathering: Gathering
    coach: Coach
    rehearsal: Rehearsal
    language: str

    async def live(self) -> None:
        """Live through it all.

        Raises `RuntimeError` where the coach asks something that nobody's habits know.
        """
        for line in lived(self.language):
            await self._do(line)
            for name in self.gathering.people:
                await self._answer(name)

    async def look(self, show: Callable[[Rich], None]) -> None:
        """Type what a newcomer sees at once, and show that it is typed."""
        for line in looked_at():
            typed = self._typed(line)
            if not is_move(typed):
                show(rich(faint(f"{self.rehearsal.shown} › "), strong(typed)))
            await self._do(line)

    async def _answer(self, name: str) -> None:
        for _ in range(MOST_QUESTIONS):
            reply = reply_to(self.gathering.seat(name).screen, self.language)
            if reply is None:
                return
            await self._do(f"{name}> {reply}")
        raise RuntimeError(f"{name} was asked more than {MOST_QUESTIONS} questions")

    async def _do(self, line: Line) -> None:
        await hear(self._typed(line), self.gathering, self.coach, self.rehearsal)

    def _typed(self, line: Line) -> str:
        """Return a line as it is typed; a button by its label."""
        if isinstance(line, str):
            return line
        own = self.gathering.seat(line.who)
        picks = (own if line.privately else self.gathering).screen.picks
        label = next((one.choice.label for one in picks if line.part in one.choice.token), None)
        if label is None:
            raise RuntimeError(f"there is no button {line.part} for {line.who}")
        return f"{line.who}{'>' if line.privately else ':'} {label}"
