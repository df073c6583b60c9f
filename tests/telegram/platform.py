"""Telegram as the bot sees it, on loopback: the emulator, and what it lacks.

Added here: what was sent, in words and buttons; answers that fail or get lost, before or after
they took effect; messages that remember their text, so that an edit may change nothing; people
who block, groups that move, topics that close; descriptions, menus and rights.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator
from lo_bot_api_emulator.updates import KINDS
from telegram.constants import ReactionEmoji

from adapters.telegram.keyboard import GROUP, PRIVATE, room_for_words, width

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # the one in Telegram's own manual
NAME = "SledTestBot"
PATIENCE_S = 120.0  # a bot keeps to its pace, and the machine may be busy

READ = web.RequestKey("read", tuple)
KINDS.update({"edited_message", "my_chat_member"})

SENDING = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText")
UNMODELED_FIELDS = ("message_thread_id", "link_preview_options", "protect_content")


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as it stands in a chat, an edit of it, or a reaction to somebody's."""

    method: str
    chat: int
    message: int
    text: str
    rows: tuple[tuple[tuple[str, str], ...], ...]  # label, token or address
    at: float
    fields: dict[str, Any] = field(compare=False)

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        """All buttons, row after row."""
        return tuple(button for row in self.rows for button in row)

    @property
    def cut(self) -> list[str]:
        """The buttons that a narrow phone cuts."""
        whole = GROUP if self.chat < 0 else PRIVATE
        return [
            label
            for row in self.rows
            for label, _ in row
            if width(label) > room_for_words(len(row), whole)
        ]

    def token(self, part: str) -> str:
        """Return the token of the button whose label or token holds the part."""
        for label, token in self.buttons:
            if part.lower() in label.lower() or part in token:
                return token
        raise AssertionError(f"no button {part!r} among {self.buttons}")


@dataclass(slots=True)
class Fault:
    """What goes wrong with calls of `method`, `times` over; `after`: once it took effect.

    `status` None: the line is cut.  `from_proxy`: somebody on the way says it, not Telegram:
    in a page, and how long to wait in a header.
    """

    method: str
    times: int = 1
    status: int | None = None
    retry_after: int | None = None
    after: bool = False
    from_proxy: bool = False
    only: Callable[[dict[str, Any]], bool] = lambda fields: True


class FakeTelegram(LoBotApiEmulator):
    """The Bot API at `base`, for one bot."""

    def __init__(self) -> None:
        super().__init__(enable_control=True, allow_insecure_loopback_webhooks=True)
        self.base = ""
        self.posted: list[Posted] = []
        self.refused: list[tuple[float, str, int]] = []  # when, method, status
        self.acknowledged: list[str] = []
        self.alerts: dict[str, str] = {}  # by the press they were shown for
        self.calls: list[str] = []
        self.faults: list[Fault] = []
        self.blocked: dict[int, str] = {}  # chat: why nothing arrives there
        self.moved: dict[int, int] = {}
        self.closed_topics: set[int] = set()
        self.without_reactions: set[int] = set()
        self.written: dict[int, set[int]] = {}  # by chat: what people wrote there
        self.admins: set[tuple[int, int]] = set()
        self.menus: dict[tuple[str, str], Any] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self._standing: dict[tuple[int, int], tuple[str, str]] = {}
        self._news = asyncio.Event()
        self._site: web.AppRunner | None = None
        self._port = 0

    # --- coming and going ---

    async def start(self) -> None:
        """Be reachable, at the same address as before."""
        self._site = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", self._port)
        await site.start()
        self._port = site._server.sockets[0].getsockname()[1]
        self.base = f"http://127.0.0.1:{self._port}/bot"

    async def stop(self) -> None:
        """Be unreachable; what is queued stays."""
        assert self._site is not None
        await self._site.cleanup()

    # --- what the bot did ---

    def to(self, chat: int) -> list[Posted]:
        """Return what was sent to a chat, edits too, in order."""
        return [one for one in self.posted if one.chat == chat]

    async def until(self, reached: Callable[[], Any], patience: float = PATIENCE_S) -> Any:
        """Return what `reached` does, once it is true."""
        async with asyncio.timeout(patience):
            while not reached():
                self._news.clear()
                # a poll that waits confirms without a word
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), 0.01)
        return reached()

    async def tell(self, kind: str, payload: dict[str, Any], **more: Any) -> int:
        """Put an update into the bot's queue; returns its number."""
        return await self.enqueue_update({kind: payload, **more}, token=TOKEN)

    @property
    def unconfirmed(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self._update_queues._state(TOKEN).updates)

    async def until_confirmed(self) -> None:
        """Return once the bot has confirmed every update there is."""
        await self.until(lambda: self.unconfirmed == 0)

    # --- the API ---

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.calls.append(method)
        fault = await self._fault(request, method)
        if fault is not None and not fault.after:
            return await self._failing(request, method, fault)
        response = await super().handle(request)
        if response.status >= 400:
            self.refused.append((time.monotonic(), method, response.status))
        self._news.set()
        if fault is not None:
            return await self._failing(request, method, fault)
        return response

    async def _fault(self, request: web.Request, method: str) -> Fault | None:
        for fault in self.faults:
            if fault.method in (method, "*") and fault.times > 0:
                fields, _ = await self.read_request(request)
                if fault.only(fields):
                    fault.times -= 1
                    return fault
        return None

    async def _failing(
        self, request: web.Request, method: str, fault: Fault
    ) -> web.StreamResponse:
        self.refused.append((time.monotonic(), method, fault.status or 0))
        self._news.set()
        if fault.status is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if fault.from_proxy:
            pause = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
            page = "<html><h1>nginx</h1></html>"
            return web.Response(
                status=fault.status, text=page, content_type="text/html", headers=pause
            )
        body: dict[str, Any] = {
            "ok": False,
            "error_code": fault.status,
            "description": f"a fault of status {fault.status}",
        }
        if fault.retry_after is not None:
            body["parameters"] = {"retry_after": fault.retry_after}
        return web.json_response(body, status=fault.status)

    async def read_request(self, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
        if READ not in request:
            request[READ] = await super().read_request(request)
        fields, uploads = request[READ]
        return dict(fields), dict(uploads)

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        own = getattr(self, f"_{method}", None)
        if own is not None:
            return own(fields)
        if method not in SENDING:
            if method == "answerCallbackQuery":
                self.acknowledged.append(fields["callback_query_id"])
                if "text" in fields:
                    self.alerts[fields["callback_query_id"]] = fields["text"]
            return super().validate(method, fields, uploads)
        chat = int(fields["chat_id"])
        self._check_reachable(chat, fields)
        result = super().validate(method, _modeled(fields), uploads)
        self._post(method, chat, result, fields)
        return result

    def _check_reachable(self, chat: int, fields: dict[str, Any]) -> None:
        if chat in self.blocked:
            why = self.blocked[chat]
            raise ApiRefusal(why, 403 if why.startswith("Forbidden") else 400)
        if chat in self.moved:
            to = {"migrate_to_chat_id": self.moved[chat]}
            raise ApiRefusal("Bad Request: group chat was upgraded", 400, to)
        if chat < 0 and int(fields.get("message_thread_id", 0)) in self.closed_topics:
            raise ApiRefusal("Bad Request: TOPIC_CLOSED")

    def _post(
        self, method: str, chat: int, result: dict[str, Any], fields: dict[str, Any]
    ) -> None:
        markup = json.loads(fields.get("reply_markup", "{}"))
        rows = tuple(
            tuple((one["text"], one.get("callback_data") or one["url"]) for one in row)
            for row in markup.get("inline_keyboard", [])
        )
        text = fields.get("text", fields.get("caption", ""))
        number = result["message_id"]
        shown = (text, json.dumps(markup))
        if method in ("editMessageText", "editMessageMedia"):
            standing = self._standing.get((chat, number))
            if standing is None:
                raise ApiRefusal("Bad Request: message to edit not found")
            if standing == shown:
                raise ApiRefusal("Bad Request: message is not modified: nothing new")
        self._standing[chat, number] = shown
        self.posted.append(Posted(method, chat, number, text, rows, time.monotonic(), fields))

    def _setMessageReaction(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        self._check_reachable(chat, fields)
        [reaction] = json.loads(fields["reaction"])
        if reaction["emoji"] not in set(ReactionEmoji):
            raise ApiRefusal("Bad Request: REACTION_INVALID")
        if chat in self.without_reactions:
            raise ApiRefusal("Bad Request: REACTION_NOT_ALLOWED")
        if number not in self.written.get(chat, ()):
            raise ApiRefusal("Bad Request: message to react not found")
        method, at = "setMessageReaction", time.monotonic()
        self.posted.append(Posted(method, chat, number, reaction["emoji"], (), at, fields))
        return True

    def _editMessageMedia(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        self._check_reachable(chat, fields)
        media = json.loads(fields["media"])
        if not media["media"].startswith("attach://"):
            raise ApiRefusal("Bad Request: wrong file identifier specified")
        shown = {**fields, "caption": media.get("caption", "")}
        result = {"message_id": number, "date": 1, "chat": {"id": chat, "type": "private"}}
        self._post("editMessageMedia", chat, result, shown)
        return result

    def _getMe(self, fields: dict[str, Any]) -> Any:  # noqa: N802 - the API's names
        return {"id": 110201543, "is_bot": True, "first_name": "Sled", "username": NAME}

    def _getChatMember(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat, user = int(fields["chat_id"]), int(fields["user_id"])
        status = "administrator" if (chat, user) in self.admins else "member"
        rights = dict.fromkeys(ADMIN_RIGHTS, False)
        return {
            "status": status,
            "user": {"id": user, "is_bot": False, "first_name": "Someone"},
            **(rights if status == "administrator" else {}),
        }

    def _getMyCommands(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        return self.menus.get(_scope(fields), [])

    def _setMyCommands(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        self.menus[_scope(fields)] = json.loads(fields["commands"])
        return True

    def _getMyDescription(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        return {"description": self._description("long", fields)}

    def _getMyShortDescription(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        return {"short_description": self._description("short", fields)}

    def _setMyDescription(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        self.descriptions["long", fields.get("language_code", "")] = fields["description"]
        return True

    def _setMyShortDescription(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        self.descriptions["short", fields.get("language_code", "")] = fields["short_description"]
        return True

    def _description(self, kind: str, fields: dict[str, Any]) -> str:
        return self.descriptions.get((kind, fields.get("language_code", "")), "")


ADMIN_RIGHTS = [
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
]


def _scope(fields: dict[str, Any]) -> tuple[str, str]:
    scope = json.loads(fields.get("scope", '{"type": "default"}'))
    return scope["type"], fields.get("language_code", "")


def _modeled(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields as the emulator knows them: no topics, previews or button colours."""
    kept = {name: value for name, value in fields.items() if name not in UNMODELED_FIELDS}
    if "reply_markup" not in kept:
        return kept
    markup = json.loads(kept["reply_markup"])
    if markup.get("force_reply"):
        del kept["reply_markup"]
        return kept
    for row in markup.get("inline_keyboard", []):
        for button in row:
            button.pop("style", None)
    return {**kept, "reply_markup": json.dumps(markup)}


@asynccontextmanager
async def fake_telegram() -> AsyncIterator[FakeTelegram]:
    """Run Telegram for a while."""
    telegram = FakeTelegram()
    await telegram.start()
    try:
        yield telegram
    finally:
        await telegram.stop()
