"""Changes that make no difference anybody could mind, each with the reason why.

They are not drawn as mutants.  A line is named by what it says, so that it may move; what no
longer stands there is to be taken out of here as well.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Harmless:
    """A line without its comment, which of the changes to it make no difference, and why not.

    `whats` are what the changes are called, `()`: all of them.
    """

    file: str
    line: str
    whats: tuple[str, ...]
    why: str

    def covers(self, file: str, line: str, what: str) -> bool:
        """Say whether it speaks of a change."""
        code, *_ = line.split("  #")
        return (file, code.strip() or line.strip()) == (self.file, self.line) and (
            not self.whats or what in self.whats
        )


_WAIT = "a wait: a little more or less of it is as good"
_MANY = "how many at once: one more or less is as good"
_LOOKS = "a pixel, or a shade of grey"

_CHOSEN = (
    ("bot/store/transactions.py", "READER_MS = 100", _WAIT),
    ("bot/store/transactions.py", "WITHIN_S = 5.0", _WAIT),
    ("bot/store/transactions.py", "PATIENT_S = 600.0", _WAIT),
    ("bot/store/transactions.py", "CONNECTING_S = 3.0", _WAIT),
    (
        "bot/store/transactions.py",
        "async with self._limited(within_s + CONNECTING_S), self._engine.connect() as connection:",
        _WAIT,
    ),
    ("bot/store/transactions.py", "HURRIED_MS = 1_000", _WAIT),
    ("bot/store/transactions.py", "CLOSING_FILE_S = 4.0", _WAIT),
    ("bot/store/database.py", "BUSY_MS = 3_000", _WAIT),
    ("bot/store/erasures.py", "ROUNDS = 1_000", "a thousand rounds, one more or less"),
    ("bot/store/outages.py", "LONGEST_GAP_S = 3600.0", "a log line a second sooner or later"),
    ("bot/store/outcomes.py", "LONGEST_REASON = 1_000", "where long words are cut"),
    ("bot/outbox/carriage.py", "TOO_LONG_S = 60.0", _WAIT),
    ("bot/outbox/dispatch.py", "ARRIVING_S = 4.0", _WAIT),
    ("bot/outbox/dispatch.py", "LONGEST_DATABASE_REST_S = 5.0", _WAIT),
    ("bot/outbox/in_flight.py", "IN_FLIGHT = 16", _MANY),
    ("bot/outbox/in_flight.py", "SLOW = 64", _MANY),
    ("bot/outbox/in_flight.py", "KEPT_FOR_ANSWERS = 4", _MANY),
    ("bot/outbox/jumps.py", "KEPT = 20", "how many jumps are enough to give up on a clock"),
    ("bot/outbox/painting/pen.py", "WIDTH, MARGIN, INDENT = 1080, 48, 64", _LOOKS),
    ("bot/outbox/painting/pen.py", "GREYS = (*range(0x1A, 0xF0, 15), 0xFF)", _LOOKS),
    ("bot/outbox/painting/drawn.py", "HIGHEST = 8000", _LOOKS),
    ("bot/reminders/scheduler.py", "AHEAD = 120", _MANY),
    ("bot/reminders/scheduler.py", "AT_ONCE = 10", _MANY),
    ("bot/reminders/scheduler.py", "ROOMS_AT_ONCE = 10", _MANY),
)
"""Numbers that were chosen within some freedom: one more or less is no fault."""

HARMLESS = (
    *(Harmless(file, line, (), why) for file, line, why in _CHOSEN),
    Harmless(
        "bot/store/transactions.py",
        "if not line.is_closed() and time.monotonic() - self._heard[line] < IDLE_S:",
        ("comparison becomes <=",),
        "no clock of a processor says the very same float twice",
    ),
    Harmless(
        "bot/outbox/dispatch.py",
        "WATCH_EVERY_S = 1.0",
        ("1.0 becomes 2.0",),
        "a wait: a second more of it is as good",
    ),
    Harmless(
        "bot/reminders/scheduler.py",
        "if back > SET_BACK:",
        ("comparison becomes >=",),
        "of a clock set back by two seconds to the microsecond",
    ),
    Harmless(
        "bot/outbox/follow_up.py",
        "PATIENT = (timedelta(seconds=4), timedelta(minutes=12))",
        ("4 becomes 3", "4 becomes 5", "12 becomes 11", "12 becomes 13"),
        _WAIT,
    ),
    Harmless(
        "bot/outbox/follow_up.py",
        "SOON = (timedelta(seconds=2), timedelta(seconds=15))",
        ("15 becomes 14", "15 becomes 16"),
        _WAIT,
    ),
    Harmless(
        "bot/store/outages.py",
        'return f"{seconds:.0f} s" if seconds < 60 else f"{seconds / 60:.0f} min"',
        ("60 becomes 59", "60 becomes 61", "comparison becomes <="),
        "a log line says a minute as 60 seconds, or 59 of them as a minute",
    ),
    Harmless(
        "bot/store/deliveries.py",
        "connection.execute(delete(delivery).where(delivery.c.at < before))",
        ("comparison becomes <=",),
        "of a delivery of two weeks ago to the microsecond",
    ),
    Harmless(
        "bot/stories/today/hurting.py",
        "pain = 0 if told.in_session is None else told.in_session",
        ("0 becomes 1", "0 becomes -1"),
        "whoever ended a session for pain has given the figure: no other way leads there",
    ),
)
