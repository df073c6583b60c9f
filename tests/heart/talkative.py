"""A process of its own: somebody writes to the coach, and each confirmation is a line.

The courier keeps its own log, as a platform would: what stands in it has been sent.
"""

import asyncio
import json
import os
import sys
from pathlib import Path

from bot.app import open_coach
from bot.clock import SystemClock
from bot.contract import Account, Called, Delivery, Incoming, Outgoing, Platform, Room, Sent
from bot.settings import Settings

ACTS = 60


class Logging:
    platform = Platform.TERMINAL

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def deliver(self, message: Outgoing) -> Delivery:
        line = json.dumps({"id": message.id, "answers": message.answers})
        os.write(self._file, f"{line}\n".encode())
        await asyncio.sleep(0)
        return Sent(message.id)


async def main(url: str, sent: Path, begin: int) -> None:
    clock = SystemClock()
    async with open_coach(Settings(url), clock, [Logging(sent)]) as coach:
        for number in range(begin, begin + ACTS):
            act = Called("nonsense", "", str(number))
            await coach.answer(
                Incoming(
                    str(number),
                    Room(Platform.TERMINAL, "here"),
                    Account(Platform.TERMINAL, "ada"),
                    clock.now(),
                    act,
                )
            )
            print(number, flush=True)
        await coach.drained()


asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
