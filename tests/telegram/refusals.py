"""What Telegram refuses: a request, its answer, and the page that says so.

Each row stands on the world of `peopled`.  `taken` is what makes of it a request that is taken,
where a line is drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.apps import DOT
from tests.telegram.platform import FakeTelegram

API = "core.telegram.org/bots/api"
ADA, GROUP, OURS, PICTURE, THEIRS, PRESS = 42, -1001, 7, 8, 9, "5001"
Fields = dict[str, Any]
Given = Callable[[FakeTelegram], object]


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that is refused.  `page` is a part of the Bot API's, or a whole address."""

    name: str
    page: str
    method: str
    fields: Fields
    said: str
    status: int = 400
    taken: Fields | None = None
    given: Given | None = None
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    parameters: Fields | None = None

    @property
    def address(self) -> str:
        return self.page if "/" in self.page else f"{API}#{self.page}"

    @property
    def description(self) -> str:
        kinds = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}
        return kinds.get(self.status, "") + self.said


def peopled(telegram: FakeTelegram) -> None:
    """Let messages stand in a chat and in a group, and a button be pressed."""
    for chat in (ADA, GROUP):
        telegram.chats.post(chat, OURS, "text", "Hello", "{}")
        telegram.chats.post(chat, PICTURE, "photo", "Load", "{}")
        telegram.chats.write(chat, THEIRS)
    telegram.pressed(PRESS)


def text(said: str = "Hi", chat: int = ADA, **more: Any) -> Fields:
    return {"chat_id": chat, "text": said, **more}


def one(message: int = OURS, chat: int = ADA, **more: Any) -> Fields:
    return {"chat_id": chat, "message_id": message, **more}


# --- words ---------------------------------------------------------------------------------


def says(
    name: str, fields: Fields, said: str, taken: Fields | None = None, page: str = "sendmessage"
) -> Refused:
    return Refused(name, page, "sendMessage", fields, said, taken=taken)


def html(said: str) -> Fields:
    return text(said, parse_mode="HTML")


def captioned(method: str, name: str, length: int, **more: Any) -> Refused:
    fields = one(PICTURE) if method == "editMessageCaption" else {"chat_id": ADA}
    said = "message caption is too long"
    taken = {**fields, "caption": "a" * 1024}
    too_long = {**fields, "caption": "a" * length}
    return Refused(name, method.lower(), method, too_long, said, taken=taken, **more)


UNESCAPED = "Character '.' is reserved and must be escaped with the preceding '\\'"
MODE = "formatting-options"

WORDS = (
    says("no words", text(""), "message text is empty"),
    says("blanks", text(" \n"), "text must be non-empty"),
    says("too many", text("a" * 4097), "message is too long", text("a" * 4096)),
    Refused(
        "rewritten too long",
        "editmessagetext",
        "editMessageText",
        one(text="a" * 4097),
        "message is too long",
        taken=one(text="a" * 4096),
    ),
    captioned("sendPhoto", "caption too long", 1025, files={"photo": DOT}),
    captioned("sendDocument", "file's caption too long", 1025, files={"document": b"day"}),
    captioned("editMessageCaption", "caption rewritten too long", 1025),
    says("marks of no kind", text(parse_mode="BBCode"), "unsupported parse_mode", page=MODE),
    says(
        "a tag left open",
        html("<b>Hi"),
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        html("<b>Hi</b>"),
        page="html-style",
    ),
    says(
        "a tag there is not",
        html("<h1>Hi"),
        'can\'t parse entities: Unsupported start tag "h1" at byte offset 0',
        page="html-style",
    ),
    says(
        "a mark not escaped",
        text("40 kg.", parse_mode="MarkdownV2"),
        f"can't parse entities: {UNESCAPED}",
        text("40 kg\\.", parse_mode="MarkdownV2"),
        page="markdownv2-style",
    ),
)


def marks(name: str, kind: str, offset: int, length: int, said: str, **more: Any) -> Refused:
    """Return a row about one entity of "🛷 45", whose sled is two units and four bytes."""
    entity = {"type": kind, "offset": offset, "length": length, **more}
    return says(name, text("🛷 45", entities=[entity]), said, page="messageentity")


BEGINNING = "entity beginning at UTF-16 offset"
READING = "can't parse MessageEntity:"
AT_4 = "in a middle of a UTF-16 symbol at byte offset 4"

ENTITIES = (
    marks(
        *("begins behind the words", "bold", 5, 1),
        "entity begins after the end of the text at UTF-16 offset 5",
    ),
    marks(
        *("ends behind the words", "bold", 3, 3),
        f"{BEGINNING} 3 ends after the end of the text at UTF-16 offset 6",
    ),
    marks("begins in a symbol", "bold", 1, 2, f"entity begins {AT_4}"),
    marks("ends in a symbol", "bold", 0, 1, f"{BEGINNING} 0 ends {AT_4}"),
    marks("before the words", "bold", -1, 2, "receive an entity with incorrect offset -1"),
    marks("less than nothing", "bold", 0, -1, "receive an entity with incorrect length -1"),
    marks("of no kind", "blink", 0, 2, f"{READING} Unsupported type specified"),
    marks(
        *("a moment in no form", "date_time", 3, 2),
        f"{READING} Invalid date-time format specified",
        unix_time=1,
        date_time_format="q",
    ),
    marks(
        *("a link to nowhere", "text_link", 3, 2),
        "entity URL 'nowhere' is invalid: Wrong HTTP URL",
        url="nowhere",
    ),
)

# --- keyboards -----------------------------------------------------------------------------

BUTTON = "inlinekeyboardbutton"
PARSING = "can't parse inline keyboard button:"
START = "https://t.me/SledTestBot?start="


def keys(button: Any, times: int = 1) -> Fields:
    return {"inline_keyboard": [[button]] * times}


def keyed(name: str, markup: Any, said: str, taken: Any = None, page: str = BUTTON) -> Refused:
    within = None if taken is None else text(reply_markup=taken)
    return says(name, text(reply_markup=markup), said, within, page)


def labelled(label: str = "Yes", **more: Any) -> Fields:
    return keys({"text": label, **(more or {"callback_data": "yes"})})


KEYBOARDS = (
    keyed(
        *("no JSON", "{", "can't parse reply keyboard markup JSON object"),
        page="inlinekeyboardmarkup",
    ),
    keyed("a list", [], "object expected as reply markup", page="inlinekeyboardmarkup"),
    keyed(
        "no rows",
        {"inline_keyboard": [{"text": "Yes", "callback_data": "yes"}]},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        labelled(),
        page="inlinekeyboardmarkup",
    ),
    keyed("no button", keys("Yes"), f"{PARSING} InlineKeyboardButton must be an Object"),
    keyed("no text", keys({"url": START}), f'{PARSING} Can\'t find field "text"'),
    keyed(
        "nothing to do",
        keys({"text": "Yes"}),
        f"{PARSING} Text buttons are unallowed in the inline keyboard",
    ),
    keyed(
        "two things to do",
        labelled(callback_data="yes", url=START),
        f"{PARSING} exactly one optional field must be used",
    ),
    keyed(
        "a colour there is not",
        labelled(callback_data="yes", style="green"),
        f"{PARSING} invalid button style specified",
        labelled(callback_data="yes", style="success"),
    ),
    keyed("no label", labelled(""), "inline keyboard button text must be non-empty"),
    keyed(
        "half a symbol",
        labelled("\ud83d"),
        "inline keyboard button text must be encoded in UTF-8",
        labelled("🛷"),
    ),
    keyed(
        "data of 65 bytes",
        labelled(callback_data="a" * 65),
        "BUTTON_DATA_INVALID",
        labelled(callback_data="a" * 64),
    ),
    keyed(
        "data of 33 letters, 66 bytes",
        labelled(callback_data="ñ" * 33),
        "BUTTON_DATA_INVALID",
        labelled(callback_data="ñ" * 32),
    ),
    keyed(
        "a link to this machine",
        labelled(url="http://localhost/"),
        "inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
    ),
    keyed(
        "a link by telephone",
        labelled(url="tel://123"),
        "inline keyboard button URL 'tel://123' is invalid: Unsupported URL protocol",
    ),
    keyed(
        "a start word of 65",
        labelled(url=START + "a" * 65),
        "START_PARAM_INVALID",
        labelled(url=START + "a" * 64),
        "core.telegram.org/bots/features#deep-linking",
    ),
    keyed(
        "a start word with a dot",
        labelled(url=f"{START}a.b"),
        "START_PARAM_INVALID",
        labelled(url=f"{START}a-b"),
        "core.telegram.org/bots/features#deep-linking",
    ),
    keyed(
        "257 letters to copy",
        labelled(copy_text={"text": "a" * 257}),
        "BUTTON_COPY_TEXT_INVALID",
        page="copytextbutton",
    ),
    keyed(
        "101 buttons",
        keys({"text": "Yes", "callback_data": "yes"}, 101),
        "reply markup is too long",
        keys({"text": "Yes", "callback_data": "yes"}, 100),
        page="inlinekeyboardmarkup",
    ),
    keyed(
        "a hint of 65",
        {"force_reply": True, "input_field_placeholder": "a" * 65},
        "input field placeholder is too long",
        {"force_reply": True, "input_field_placeholder": "a" * 64},
        page="forcereply",
    ),
    Refused(
        "a rewriting that asks for a reply",
        "editmessagetext",
        "editMessageText",
        one(text="Hi", reply_markup={"force_reply": True}),
        "inline keyboard expected",
        taken=one(text="Hi", reply_markup=labelled()),
    ),
)
