"""python-telegram-bot's way to the network, over aiohttp: two to twelve times its default."""

import json
import os
from typing import Any

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

from adapters.kit.rests import asked_pause

# The library's own switch, read whenever a span is: `retry_after` as a timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "true")

CONNECTIONS = 64
NEAR_S = 1.0  # for an answer from this machine
CONNECTING_S = 5.0
READING_S = 20.0
WRITING_S = 20.0

FOR_THE_LIBRARY = frozenset({400, 401, 403, 404, 409})
"""Refusals it has its own errors for; it takes all others for trouble on the way."""
TOO_LARGE, BAD_REQUEST, TOO_MANY, UNAVAILABLE = 413, 400, 429, 503

NOTHING_LEFT = (
    aiohttp.ClientConnectorError,  # refused, no such name, no TLS
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectionResetError,  # the line was closed before all was written
)
"""What is raised where a request has not left as a whole, so that nobody can have acted on it."""


class NotTaken(NetworkError):
    """The request never left, or was turned down by somebody on the way: it did nothing."""


class Transport(BaseRequest):
    """Requests over connections that are kept open.

    The cause of an error is left behind: it quotes the address, and the address the token.
    """

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return READING_S

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def time_of(self, url: str) -> str | None:
        """Return what time the server says it is, as HTTP puts it."""
        if self._session is None:
            raise NetworkError("the connection to Telegram is closed")
        try:
            async with self._session.head(url, allow_redirects=False) as response:
                return response.headers.get("Date")
        except (aiohttp.ClientError, OSError) as wrong:
            raise NetworkError(type(wrong).__name__) from None

    async def answers(self, url: str) -> bool:
        """Say whether the health of a coach is answered for at an address."""
        if self._session is None:
            return False
        timeout = aiohttp.ClientTimeout(total=NEAR_S)
        try:
            async with self._session.get(url, timeout=timeout) as response:
                return response.status in (200, UNAVAILABLE) and "Server" not in response.headers
        except (aiohttp.ClientError, OSError):
            return False

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None or self._session.closed:
            raise NotTaken("the connection to Telegram is closed")
        reading = _seconds(read_timeout, READING_S)
        connecting = _seconds(connect_timeout, CONNECTING_S)
        timeout = aiohttp.ClientTimeout(
            total=connecting + _seconds(write_timeout, WRITING_S) + reading,
            sock_connect=connecting,
            sock_read=reading,
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers=_headers(request_data),
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                after = response.headers.get("Retry-After")
                return _heard(response.status, await response.read(), after)
        except NOTHING_LEFT as wrong:
            raise NotTaken(type(wrong).__name__) from None
        except TimeoutError as wrong:
            raise TimedOut(type(wrong).__name__) from None
        except (aiohttp.ClientError, OSError) as wrong:
            raise NetworkError(type(wrong).__name__) from None


def _heard(status: int, body: bytes, after: str | None) -> tuple[int, bytes]:
    """Return an answer the library understands.

    Raises `RetryAfter` where it is too much, however that is said, and `NotTaken` for what the
    library would mistake: a no from somebody on the way, or Telegram's own that it failed.  A
    502 or 504 without Telegram's own words is from somebody on the way who asked it and heard
    nothing: that it stays, as what was asked may have been done.
    """
    if status == TOO_LARGE:
        return BAD_REQUEST, body
    said = _object(body)
    pause = _pause(said, after if status in (TOO_MANY, UNAVAILABLE) else None)
    if pause is not None and status >= BAD_REQUEST:
        raise RetryAfter(pause)
    is_no = 300 <= status < 500 and status not in FOR_THE_LIBRARY
    is_failure = status == UNAVAILABLE or (status >= 500 and said.get("ok") is False)
    if is_no or is_failure:
        raise NotTaken(f"status {status}")
    return status, body


def _object(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body, an empty one where it holds none."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _pause(said: dict[str, Any], header: str | None) -> int | None:
    """Return the whole seconds to wait that Telegram or somebody on the way names, None: none.

    >>> _pause({"parameters": {"retry_after": 7}}, None), _pause({}, "9"), _pause({}, "soon")
    (7, 9, None)
    """
    parameters = said.get("parameters")
    named = parameters.get("retry_after") if isinstance(parameters, dict) else None
    pause = asked_pause(header if named is None else named)
    return None if pause is None else int(pause.total_seconds())


def _seconds(given: object, default: float) -> float:
    return float(given) if isinstance(given, int | float) else default


def _headers(request_data: RequestData | None) -> dict[str, str] | None:
    if request_data is None or request_data.contains_files:
        return None
    return {"Content-Type": "application/x-www-form-urlencoded"}


def _body(request_data: RequestData | None) -> aiohttp.FormData | bytes | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        # as bytes: a mapping would be prepared to hold files, at a tenth of the whole cost
        return request_data.url_encoded_parameters().encode()
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (file_name, content, media_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=media_type)
    return form
