"""A Bot API on loopback, in a process of its own: `python -m bench.bot_api`.

It knows as much of HTTP and of Telegram as a bot needs, so that the time it takes is small
against a bot's.  Orders come in as lines of JSON, each is answered with one:
{"tell": [[chat, text], ...], "date": ...}   put updates into the bot's queue, all at once
{"press": [[chat, token], ...], "date": ...} the same, of buttons pressed on the bot's cards
{"trouble": [calls, seconds, retry_after]}   refuse with 429 for so long, after so many sends
{"await": sends}                             answered with the log, once so many are done
{"await": presses, "of": "presses"}          the same, of presses that are acknowledged
{"await": updates, "of": "updates"}          answered with the log once so many updates in all,
                                             which the bot has asked for what is behind, are done
"""

import asyncio
import contextlib
import json
import re
import sys
import time
from collections import deque
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "BenchBot"}
HEAD_END = b"\r\n\r\n"
SENDING = frozenset(
    {"sendMessage", "editMessageText", "sendPhoto", "sendAnimation", "sendDocument"}
)
_PART = re.compile(rb'form-data; name="(\w+)"\r\n(?:Content-Type: [^\r]*\r\n)?\r\n([^\r]*)\r\n')


class BotApi:
    """What Telegram knows of one bot."""

    def __init__(self) -> None:
        self._updates: deque[tuple[int, str]] = deque()
        self._news = asyncio.Event()
        self._done = asyncio.Event()
        self._number = 0
        self._told: list[tuple[int, float]] = []  # which chat said something, and when
        self._sends: list[tuple[float, int, bool, str]] = []  # when, to which chat, taken, words
        self._presses: list[
            tuple[float, int, bool, str]
        ] = []  # the same, as they are acknowledged
        self._trouble: tuple[int, float, int] | None = None
        self._refusing = 0.0
        self._asked: list[float] = []  # when updates were asked for
        self._made = 0  # messages of the bot's
        self._behind = 0  # updates that the bot is done with

    def obey(self, order: dict[str, Any]) -> None:
        """Do what needs no waiting."""
        for chat, text in order.get("tell", ()):
            self._number += 1
            self._updates.append((self._number, self._update(chat, text, order["date"])))
            self._told.append((chat, time.monotonic()))
        for chat, token in order.get("press", ()):
            self._number += 1
            self._updates.append((self._number, self._press(chat, token, order["date"])))
            self._told.append((chat, time.monotonic()))
        if "tell" in order or "press" in order:
            self._news.set()
        if "trouble" in order:
            calls, seconds, pause = order["trouble"]
            self._trouble = (len(self._sends) + calls, seconds, pause)

    async def log(self, enough: int, of: str) -> dict[str, Any]:
        """Return what was sent or acknowledged since the last time, once that many were taken."""
        while self._count(of) < enough:
            self._done.clear()
            await self._done.wait()
        done = self._done_of(of)
        told, self._told = self._told, []
        asked, self._asked = self._asked, []
        self._sends, self._presses = [], []
        return {"sends": done, "told": told, "asked": asked}

    def _count(self, what: str) -> int:
        if what == "updates":
            return self._behind
        return sum(taken for _, _, taken, _ in self._done_of(what))

    def _done_of(self, what: str) -> list[tuple[float, int, bool, str]]:
        return self._presses if what == "presses" else self._sends

    async def result(self, method: str, fields: dict[str, list[str]]) -> tuple[int, str]:
        """Return the status and the body of an answer."""
        if method in SENDING:
            return self._sent(fields)
        if method == "answerCallbackQuery":
            chat = int(fields["callback_query_id"][0].partition(":")[0])
            self._presses.append((time.monotonic(), chat, True, fields.get("text", [""])[0]))
            self._done.set()
        if method == "getUpdates":
            return 200, await self._poll(fields)
        return 200, json.dumps({"ok": True, "result": ME if method == "getMe" else True})

    def _update(self, chat: int, text: str, date: int) -> str:
        person = {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en"}
        message = {
            "message_id": self._number,
            "date": date,
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "from": person,
            "text": text,
        }
        return json.dumps({"update_id": self._number, "message": message})

    def _press(self, chat: int, token: str, date: int) -> str:
        person = {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en"}
        card = {
            "message_id": 1,
            "date": date,
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "from": ME,
            "text": "a card",
        }
        query = {
            "id": f"{chat}:{self._number}",
            "from": person,
            "chat_instance": "1",
            "data": token,
            "message": card,
        }
        return json.dumps({"update_id": self._number, "callback_query": query})

    async def _poll(self, fields: dict[str, list[str]]) -> str:
        self._asked.append(time.monotonic())
        offset, limit = (int(fields.get(name, ["0"])[0]) for name in ("offset", "limit"))
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
            self._behind += 1
            self._done.set()
        if not self._updates:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(
                    self._news.wait(), float(fields.get("timeout", ["0"])[0]) or 0.001
                )
        handed = [body for _, (_, body) in zip(range(limit or 100), self._updates, strict=False)]
        return f'{{"ok":true,"result":[{",".join(handed)}]}}'

    def _sent(self, fields: dict[str, list[str]]) -> tuple[int, str]:
        now, chat = time.monotonic(), int(fields["chat_id"][0])
        words = fields.get("text", fields.get("caption", [""]))[0]
        if self._trouble is not None and len(self._sends) >= self._trouble[0]:
            _, seconds, pause = self._trouble
            self._refusing, self._pause, self._trouble = now + seconds, pause, None
        taken = now >= self._refusing
        self._sends.append((now, chat, taken, words))
        self._made += 1
        self._done.set()
        if not taken:
            return 429, json.dumps(_refusal(self._pause))
        message = {
            "message_id": int(fields.get("message_id", ["0"])[0]) or 1_000_000 + self._made,
            "date": int(time.monotonic()),
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "from": ME,
            "text": words,
        }
        return 200, json.dumps({"ok": True, "result": message})


def _refusal(pause: int) -> dict[str, Any]:
    return {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {pause}",
        "parameters": {"retry_after": pause},
    }


async def _serve(api: BotApi, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer requests of one connection, one after the other."""
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        while True:
            head = await reader.readuntil(HEAD_END)
            body = await reader.readexactly(_length(head))
            path = head.split(b" ", 2)[1].decode()
            status, said = await api.result(path.rpartition("/")[2], _fields(body))
            payload = said.encode()
            writer.write(
                b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (status, len(payload), payload)
            )
    writer.close()


def _fields(body: bytes) -> dict[str, list[str]]:
    """Return what a request says; of one in parts, such as a picture's, all but the file."""
    if not body.startswith(b"--"):
        return parse_qs(body.decode())
    return {name.decode(): [said.decode()] for name, said in _PART.findall(body)}


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else 0


async def _main() -> None:
    api = BotApi()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.CancelledError):  # the bench is over
            await _serve(api, reader, writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    _say({"port": server.sockets[0].getsockname()[1]})
    orders = asyncio.StreamReader(limit=1 << 24)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while line := await orders.readline():
        order = json.loads(line)
        api.obey(order)
        if "await" in order:
            _say(await api.log(order["await"], order.get("of", "sends")))


def _say(words: dict[str, Any] | Sequence[Any]) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    asyncio.run(_main())
