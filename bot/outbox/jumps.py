"""When the clock on the wall was set, seen beside one that goes on evenly.  Pure.

A letter that waits is as old as it is, whatever the clock says: its worth does not end because
somebody set the clock forwards.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.store.message import Letter

JUMP = timedelta(seconds=2)  # between two looks a clock that is set right goes by this much off
KEPT = 20  # jumps: of a clock that was set so often nobody knows the hour


@dataclass(frozen=True, slots=True)
class _Jump:
    """What the clock said before, by how much it jumped, and which letters had a later date."""

    was: datetime
    by: timedelta
    ahead: frozenset[str] = frozenset()

    def is_behind(self, letter: Letter, at: datetime) -> bool:
        """Say whether a letter of that date was written before it."""
        return at <= min(self.was, self.was + self.by) or letter.message.id in self.ahead


class Jumps:
    """The jumps of this process's clock; `steady` is in seconds, `now` what the clock says."""

    def __init__(self) -> None:
        self._looked_at: tuple[datetime, float] | None = None
        self._jumps: list[_Jump] = []

    def before(self, now: datetime, steady: float) -> datetime | None:
        """Return what the clock said when last looked at, None unless it has jumped since."""
        jump = self._latest(now, steady)
        return None if jump is None else jump.was

    def looked(self, now: datetime, steady: float, ahead: Iterable[str] = ()) -> None:
        """Note what it says, and the letters that are dated later than that."""
        jump = self._latest(now, steady)
        if jump is not None:
            self._jumps = [*self._jumps, replace(jump, ahead=frozenset(ahead))][-KEPT:]
        self._looked_at = now, steady

    def dated(self, letter: Letter, now: datetime, steady: float) -> Letter:
        """Return a letter with when it was written by the clock as it is set now."""
        if letter.at is None:
            return letter
        at, is_older = letter.at, False
        for number, jump in enumerate(self._jumps):
            is_older = is_older or self._is_behind(number, letter, letter.at)
            at = at + jump.by if is_older else at
        latest = self._latest(now, steady)
        if latest is not None and (is_older or at > now or latest.is_behind(letter, at)):
            at = at + latest.by
        return replace(letter, at=at)

    def _is_behind(self, number: int, letter: Letter, at: datetime) -> bool:
        """Say whether a letter was written before a jump, and so before all that came after it.

        Hours that were lived through come again when the clock is set back: a date that is
        before one jump may be of after a later one.
        """
        jump, *later = self._jumps[number:]
        set_back = (one for one in later if one.by < timedelta(0))
        return all(one.is_behind(letter, at) for one in (jump, *set_back))

    def _latest(self, now: datetime, steady: float) -> _Jump | None:
        if self._looked_at is None:
            return None
        was, steady_then = self._looked_at
        by = now - was - timedelta(seconds=steady - steady_then)
        return None if abs(by) < JUMP else _Jump(was, by)
