"""Whoever runs a coach is told in a chat of theirs what is wrong, once each."""

from datetime import timedelta
from pathlib import Path

from adapters.watchman import Watchman
from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Outgoing
from bot.delivering import Later
from bot.settings import Settings
from tests.apps import TERMINAL
from tests.heart.people import MONDAY, Mailbox, works


async def test_a_trouble_is_told_once_and_again_where_it_comes_back(tmp_path: Path) -> None:
    clock, url = RehearsalClock(MONDAY), f"sqlite:///{tmp_path}/coach.db"
    tries: list[Outgoing] = []

    def away_at_first(message: Outgoing) -> Later | None:
        tries.append(message)
        return Later(timedelta(seconds=1)) if len(tries) == 1 else None

    mailbox = Mailbox(says=away_at_first)
    watchman = Watchman(f"{TERMINAL}:operator", url, clock)
    async with open_coach(Settings(url), clock, [mailbox]) as coach:
        watchman.courier(mailbox)
        watchman.coach(coach)
        for is_refused in (False, True, True, True, False, True):
            clock.move_to(clock.now() + timedelta(seconds=20))
            if is_refused:
                coach.pulse.refused(TERMINAL)
            else:
                coach.pulse.heard(TERMINAL)
            await coach.tick(clock.now())
            await works(coach)
            await watchman.look()

    assert {one.to.id for one in mailbox.arrived} == {"operator"}
    assert [one.split(", for")[0] for one in mailbox.words] == ["terminal: refuses the token"] * 2
