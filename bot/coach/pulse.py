"""Leaves signs of life of this process, and keeps what was last heard of each platform."""

import logging
import os
import socket
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock, Every, Job
from bot.coach.space import spaces
from bot.contract import Platform
from bot.errors import StoreAway, StoreError
from bot.settings import NO_COPIES, Copies
from bot.store import heartbeat
from bot.store.database import Database
from bot.store.heartbeat import Beat
from bot.store.own_files import mark_of_pause

log = logging.getLogger(__name__)

EVERY_S = 10.0
LOOKED_EVERY = timedelta(seconds=2)  # whether it is time for one, or there is something new to say
STILL_S = 15.0  # longer than a tick takes where all is well
PAUSED = "paused by whoever runs it: nobody is answered until `sled-coach resume`"


class Pulse:
    """The signs of life of one process, every ten seconds, but while its tick stands still."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        platforms: Iterable[Platform] = (),
        copies: Copies = NO_COPIES,
    ) -> None:
        self._database = database
        self._clock = clock
        self._copies = copies
        self._life = uuid4().hex
        self._begun = clock.now()
        self._heard: dict[str, datetime | None] = dict.fromkeys(platforms)
        self._refused: dict[str, datetime] = {}
        self._left_at = float("-inf")
        self._ticked_at = clock.steady()
        self._mark = None if database.file is None else mark_of_pause(database.file)
        self.is_paused = False
        self._look()

    @property
    def still_s(self) -> float:
        """For how many seconds the clock has not ticked, or since the start."""
        return self._clock.steady() - self._ticked_at

    def ticks(self) -> None:
        """Note that the clock ticks, and whether whoever runs the coach wants it quiet."""
        self._ticked_at = self._clock.steady()
        self._look()

    def _look(self) -> None:
        if self._mark is not None:
            self.heed(self._mark.exists())

    def heed(self, is_paused: bool) -> None:
        if is_paused != self.is_paused:
            log.warning("%s", PAUSED if is_paused else "it goes on: `sled-coach resume`")
        self.is_paused = is_paused

    def answers(self) -> None:
        """Raise `StoreAway` while nobody is to be answered: what is done comes again later."""
        if self.is_paused:
            raise StoreAway(PAUSED)

    def heard(self, platform: Platform) -> None:
        """Note that a platform answered, or something came from it."""
        if self._heard.get(platform) is None:
            self._left_at = float("-inf")  # whoever looks is to see it soon
        self._heard[platform] = self._clock.now()
        self._refused.pop(platform, None)

    def refused(self, platform: Platform) -> None:
        """Note that a platform refuses the token."""
        self._refused.setdefault(platform, self._clock.now())
        self._left_at = float("-inf")

    def since(self, platform: Platform) -> float | None:
        """Return for how many seconds nothing was heard of a platform; None: never was."""
        at = self._heard.get(platform)
        return None if at is None else (self._clock.now() - at).total_seconds()

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms that this process serves."""
        return tuple(Platform(name) for name in self._heard)

    def is_refused(self, platform: Platform) -> bool:
        """Say whether a platform refused the token, and has not been heard of since."""
        return platform in self._refused

    def jobs(self) -> list[Job]:
        """Return what is to be done again and again."""
        return [Job("a sign of life", Every(LOOKED_EVERY), self._beat)]

    async def _beat(self) -> None:
        """Leave a sign where it is time for one."""
        if self._clock.steady() - self._left_at < EVERY_S or self.still_s > STILL_S:
            return
        now = self._clock.now()
        file = self._database.file
        sign = Beat(
            socket.gethostname(),
            os.getpid(),
            self._begun,
            dict(self._heard),
            dict(self._refused),
            {} if file is None else spaces(file, self._copies),
        )
        alone = not self._database.is_shared
        is_paused = await self._database.transact(
            lambda one: heartbeat.note(one, self._life, sign, now, alone=alone)
        )
        if self._mark is None:
            self.heed(is_paused)
        self._left_at = self._clock.steady()

    async def stop(self) -> None:
        """Take the signs away, as far as the database lets."""
        alone = not self._database.is_shared
        with suppress(StoreError, SQLAlchemyError):  # it keeps nobody from leaving
            await self._database.transact(
                lambda one: heartbeat.take_away(one, self._life, alone=alone)
            )
