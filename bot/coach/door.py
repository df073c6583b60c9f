"""Who is served: everybody, or whoever was let in.  Pure.

Somebody is in who is on file, is named by whoever runs the coach, brings an invitation, is in the
room of a squad or follows its link, or brings the code of a log that is on file.  An invitation
says until when it is good, and is sealed with what only the database knows: none has to be kept.
"""

import hmac
import re
from base64 import b32decode, b32encode
from binascii import Error
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from bot.contract import Account, Called, Incoming, Said

EPOCH = date(2026, 1, 1)
_DAY_BYTES, _CHANCE_BYTES, _SEAL_BYTES = 2, 3, 5
_CODE = re.compile(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}")


@dataclass(frozen=True, slots=True)
class Door:
    """What a stranger is told; empty: there are none.  `key` seals invitations."""

    told: str = ""
    allowed: Collection[Account] = ()
    key: str = ""

    def lets_in(self, incoming: Incoming, now: datetime) -> bool:
        """Say whether somebody who is not on file may come in by what they do, or who they are."""
        if not self.told or incoming.person in self.allowed:
            return True
        code = code_in(incoming)
        return code is not None and is_good(code, self.key, now)


def came_in(incoming: Incoming) -> Incoming:
    """Return an act without the invitation it brought: it was all there was to it."""
    if code_in(incoming) is None:
        return incoming
    message = getattr(incoming.act, "message", "")
    return replace(incoming, act=Called("start", "", message))


def code_in(incoming: Incoming) -> str | None:
    """Return the invitation that an act brings, None where it brings none."""
    match incoming.act:
        case Called("start", argument):
            said = argument
        case Said(text) if incoming.private:
            said = text
        case _:
            return None
    found = _CODE.fullmatch(said.strip().upper())
    return None if found is None else found[0]


def invitation(key: str, until: date, chance: bytes) -> str:
    """Return a code that is good through a day, in UTC; `chance` tells it from others.

    >>> invitation("key", date(2026, 3, 1), b"abc")
    'AA5W-CYTD-6V57-K6NK'
    """
    body = (until - EPOCH).days.to_bytes(_DAY_BYTES, "big") + chance[:_CHANCE_BYTES]
    letters = b32encode(body + _seal(key, body)).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def is_good(code: str, key: str, now: datetime) -> bool:
    """Say whether an invitation is one of ours, and its day is not over."""
    try:
        whole = b32decode(code.replace("-", ""))
    except Error:
        return False
    body, seal = whole[:-_SEAL_BYTES], whole[-_SEAL_BYTES:]
    until = EPOCH + timedelta(days=int.from_bytes(body[:_DAY_BYTES], "big"))
    return hmac.compare_digest(seal, _seal(key, body)) and now.astimezone(UTC).date() <= until


def _seal(key: str, body: bytes) -> bytes:
    return hmac.digest(f"invitation:{key}".encode(), body, sha256)[:_SEAL_BYTES]
