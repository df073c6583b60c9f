"""Who is measured: athletes through onboarding, with weeks of real sessions behind them."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from bot.contract import TERMINAL, Account, Incoming, Outgoing, Room, Said
from bot.delivering import Delivery, Sent
from bot.dialogue.changes import Snapshot
from bot.dialogue.step import step
from bot.dialogue.turn import Scene
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Consent, Kit, Slot
from bot.store.accounts.contacts import Contact
from bot.store.people import Revised

MONDAY = date(2026, 3, 2)
WEEKDAYS = (2, 4)  # Wednesday and Friday
HOUR = 19
SAID = "6x20m 32.5kg rpe 4 pain 0"
LOADS = tuple(31 + place / 4 for place in range(13))  # everybody words it a little differently

ATHLETE = Athlete(
    zone="Europe/London",
    consent=Consent(1, datetime(2026, 3, 1, tzinfo=UTC)),
    birth_year=1988,
    body_mass_kg=84,
    trains_per_week=2,
    kit=Kit(Equipment.SLED, empty_kg=15),
    slots=tuple(Slot(weekday, time(18)) for weekday in WEEKDAYS),
    screened=MONDAY,
    start="L4a",
    started=MONDAY,
)


def evening(session: int) -> datetime:
    """Return when the n-th session is logged: two a week, from the first Wednesday on."""
    week, place = divmod(session, len(WEEKDAYS))
    day = MONDAY + timedelta(weeks=week, days=WEEKDAYS[place])
    return datetime.combine(day, time(HOUR), UTC)


@cache
def trained(sessions: int) -> Snapshot:
    """Return an athlete who has logged so many sessions, each through the real dialogue."""
    snapshot = Snapshot("athlete", replace(ATHLETE, screened=evening(sessions).date()))
    for session in range(sessions):
        name = f"earlier {session}"
        scene = Scene(snapshot, evening(session), name, name)
        snapshot = step(scene, Said(SAID, name)).after
    assert len(snapshot.log.entries) == sessions
    return snapshot


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody who logs."""

    number: int

    @property
    def name(self) -> str:
        return f"person {self.number}"

    @property
    def account(self) -> Account:
        return Account(TERMINAL, self.name)

    @property
    def room(self) -> Room:
        return Room(TERMINAL, self.name)

    def on_file(self, sessions: int) -> tuple[Revised, Contact]:
        """Return what is on file about them, and how they are reached."""
        snapshot = replace(trained(sessions), id=f"athlete {self.name}")
        return Revised(None, snapshot), Contact(self.account, snapshot.id, self.room)

    def logs(self, session: int) -> Incoming:
        """Return the message in which they log their n-th session."""
        name = f"{self.name}-{session}"
        return Incoming(
            name, self.room, self.account, evening(session), Said(self._words(session), name)
        )

    def _words(self, session: int) -> str:
        load = LOADS[(self.number + session) % len(LOADS)]
        return f"6x20m {load:g}kg rpe 4 pain 0 smooth, {self.name}"


class Swift:
    """A courier at once done."""

    platform = TERMINAL

    async def deliver(self, message: Outgoing) -> Delivery:
        return Sent(message.id)
