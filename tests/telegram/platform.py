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
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator
from lo_bot_api_emulator.updates import KINDS
from telegram.constants import ReactionEmoji

from tests.telegram.rules import NAME, check, check_caption, no
from tests.telegram.standing import Chats
from tests.telegram.things import Fault, Posted

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # the one in Telegram's own manual
PATIENCE_S = 120.0  # a bot keeps to its pace, and the machine may be busy

READ = web.RequestKey("read", tuple)
KINDS.update({"edited_message", "my_chat_member"})

QUERY_S = 60.0  # how long a press waits for its answer; clients give up about then
SENDING = {
    "sendMessage": ("text", "text messages"),
    "sendPhoto": ("photo", "photos"),
    "sendDocument": ("document", "documents"),
    "sendAnimation": ("animation", "animations"),
}
"""What each makes, and what the right to it is called."""

UNMODELED_FIELDS = ("message_thread_id", "link_preview_options", "protect_content")


class FakeTelegram(LoBotApiEmulator):
    """The Bot API at `base`, for one bot."""

    def __init__(self) -> None:
        super().__init__(enable_control=True, allow_insecure_loopback_webhooks=True)
        self.base = ""
        self.posted: list[Posted] = []
        self.refused: list[tuple[float, str, int]] = []  # when, method, status
        self.refusals: list[str] = []  # in words, those of the faults put in its way left out
        self.ahead_s = 0.0  # how much time has passed that nobody waited for
        self.chats = Chats(self.clock)
        self.acknowledged: list[str] = []
        self.alerts: dict[str, str] = {}  # by the press they were shown for
        self.opened: dict[str, str] = {}  # likewise, what was opened
        self.calls: list[str] = []
        self.faults: list[Fault] = []
        self.blocked: dict[int, str] = {}  # chat: why nothing arrives there
        self.moved: dict[int, int] = {}
        self.closed_topics: set[int] = set()
        self.deleted_topics: set[int] = set()
        self.denied: dict[int, set[str]] = {}  # by chat: the rights the bot lacks there
        self.without_reactions: set[int] = set()
        self.admins: set[tuple[int, int]] = set()
        self.menus: dict[tuple[str, str], Any] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self._topics: dict[tuple[int, int], int] = {}  # where each message stands
        self._presses: dict[str, float] = {}  # by query: when it was told
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

    def clock(self) -> float:
        """Return Telegram's own time, in seconds."""
        return time.monotonic() + self.ahead_s

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
        match payload:
            case {"chat": {"id": int(chat)}, "message_id": int(number)} if kind == "message":
                self.chats.write(chat, number)
            case {"id": str(query)} if kind == "callback_query":
                self.pressed(query)
        return await self.enqueue_update({kind: payload, **more}, token=TOKEN)

    def pressed(self, query: str) -> None:
        """Know of a press that waits for its answer."""
        self._presses[query] = self.clock()

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
        if request.match_info["token"] == TOKEN:
            response = await super().handle(request)
        else:
            said = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            response = web.json_response(said, status=401)
        if response.status >= 400:
            self.refused.append((time.monotonic(), method, response.status))
            self.refusals.append(f"{method}: {json.loads(response.body)['description']}")
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
            body["description"] = f"Too Many Requests: retry after {fault.retry_after}"
            body["parameters"] = {"retry_after": fault.retry_after}
        return web.json_response(body, status=fault.status)

    async def read_request(self, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
        if READ not in request:
            try:
                request[READ] = await super().read_request(request)
            except ApiRefusal as too_large:
                raise no("", 413) from too_large
        fields, uploads = request[READ]
        return dict(fields), dict(uploads)

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        check(method, fields, uploads)
        own = getattr(self, f"_{method}", None)
        if own is not None:
            return own(fields)
        if method not in SENDING:
            return super().validate(method, fields, uploads)
        chat, (kind, right) = int(fields["chat_id"]), SENDING[method]
        self._check_reachable(chat, fields, right)
        if "reply_parameters" in fields:
            self.chats.check_reply(chat, json.loads(fields["reply_parameters"]))
        result = super().validate(*_as_modeled(method, _modeled(fields), uploads))
        if method == "sendAnimation":  # core.telegram.org/bots/api#message: as a document, too
            size = {"width": 440, "height": 400, "duration": 6}
            result = {**result, "animation": {**result["document"], **size}}
        text, markup = fields.get("text", fields.get("caption", "")), _markup(fields)
        self.chats.post(chat, result["message_id"], kind, text, json.dumps(markup))
        self._note(method, chat, result["message_id"], text, fields)
        self._topics[chat, result["message_id"]] = int(fields.get("message_thread_id", 0))
        return result

    def _check_reachable(self, chat: int, fields: dict[str, Any], right: str = "") -> None:
        if chat in self.blocked:
            why = self.blocked[chat]
            raise ApiRefusal(why, 403 if why.startswith("Forbidden") else 400)
        if chat in self.moved:
            to = {"migrate_to_chat_id": self.moved[chat]}
            why = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiRefusal(why, 400, to)
        topic = int(fields.get("message_thread_id", 0))
        if topic and (chat > 0 or topic == GENERAL or topic in self.deleted_topics):
            raise no("message thread not found")
        if chat < 0 and topic in self.closed_topics:
            raise no("TOPIC_CLOSED")
        if right in self.denied.get(chat, ()):
            raise no(f"not enough rights to send {right} to the chat")

    def _note(
        self, method: str, chat: int, number: int, text: str, fields: dict[str, Any]
    ) -> None:
        rows = tuple(
            tuple((one["text"], one.get("callback_data") or one["url"]) for one in row)
            for row in _markup(fields).get("inline_keyboard", [])
        )
        self.posted.append(Posted(method, chat, number, text, rows, time.monotonic(), fields))

    def _edited(self, method: str, fields: dict[str, Any], text: str) -> dict[str, Any]:
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        self._check_reachable(chat, {"message_thread_id": self._topics.get((chat, number), 0)})
        text = self.chats.edit(chat, number, method, text, json.dumps(_markup(fields)))
        if method != "editMessageReplyMarkup":  # its buttons go, and nobody reads anything new
            self._note(method, chat, number, text, fields)
        kind = "private" if chat > 0 else "supergroup"
        return {"message_id": number, "date": 1, "chat": {"id": chat, "type": kind}}

    def _editMessageText(self, fields: dict[str, Any]) -> Any:  # noqa: N802 - the API's names
        return self._edited("editMessageText", fields, fields["text"])

    def _editMessageCaption(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        return self._edited("editMessageCaption", fields, fields.get("caption", ""))

    def _editMessageReplyMarkup(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        return self._edited("editMessageReplyMarkup", fields, "")

    def _editMessageMedia(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        media = json.loads(fields["media"])
        check_caption(media, "caption_entities")
        if not media["media"].startswith("attach://"):
            raise no("wrong file identifier/HTTP URL specified")
        return self._edited("editMessageMedia", fields, media.get("caption", ""))

    def _deleteMessage(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        self._check_reachable(chat, fields)
        may_delete = chat < 0 and "delete" not in self.denied.get(chat, ())
        self.chats.delete(chat, number, may_delete=may_delete)
        return True

    def _pinChatMessage(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat = int(fields["chat_id"])
        self._check_reachable(chat, fields)
        if "pin" in self.denied.get(chat, ()):
            raise no("not enough rights to manage pinned messages in the chat")
        if not self.chats.is_there(chat, int(fields["message_id"])):
            raise no("message to pin not found")
        return True

    def _answerCallbackQuery(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        query = fields["callback_query_id"]
        self.acknowledged.append(query)
        if self.clock() - self._presses.get(query, float("-inf")) > QUERY_S:
            raise no("query is too old and response timeout expired or query ID is invalid")
        if "text" in fields:
            self.alerts[query] = fields["text"]
        if "url" in fields:
            self.opened[query] = fields["url"]
        return True

    def _setMessageReaction(self, fields: dict[str, Any]) -> Any:  # noqa: N802
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        self._check_reachable(chat, fields)
        reactions = json.loads(fields.get("reaction", "[]"))
        if len(reactions) > 1:  # core.telegram.org/bots/api#setmessagereaction
            raise no("REACTIONS_TOO_MANY")
        if any(one["emoji"] not in set(ReactionEmoji) for one in reactions):
            raise no("REACTION_INVALID")
        if chat in self.without_reactions:
            raise no("REACTION_NOT_ALLOWED")
        if not self.chats.is_there(chat, number):
            raise no("message to react not found")
        emoji = "".join(one["emoji"] for one in reactions)
        method, at = "setMessageReaction", time.monotonic()
        self.posted.append(Posted(method, chat, number, emoji, (), at, fields))
        return True

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


GENERAL = 1  # the topic that every forum has, and nothing is sent to by its number


def _markup(fields: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(fields.get("reply_markup", "{}")))


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


def _as_modeled(
    method: str, fields: dict[str, Any], uploads: dict[str, Any]
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Return an animation as the document that it is, too: the emulator knows no others."""
    if method != "sendAnimation":
        return method, fields, uploads
    renamed = [
        {"document" if name == "animation" else name: one for name, one in given.items()}
        for given in (fields, uploads)
    ]
    return "sendDocument", renamed[0], renamed[1]
