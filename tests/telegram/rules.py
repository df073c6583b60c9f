"""What Telegram takes in a request, whoever it is for: texts, entities, keyboards, menus, files.

Pure.  Refused in the server's own words where its source has them: github.com/tdlib/td and
github.com/tdlib/telegram-bot-api.  It passes over parameters it does not know; here they are
refused, or a misspelt one would never be noticed.
"""

import inspect
import json
import re
import struct
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lo_bot_api_emulator import ApiRefusal
from telegram import Bot

MOST_TEXT, MOST_CAPTION, MOST_TOAST = 4096, 1024, 200
MOST_DATA, MOST_BUTTONS, MOST_IN_A_ROW, MOST_MARKUP = 64, 100, 8, 10 << 10
LARGEST_PHOTO, LARGEST_FILE = 10 << 20, 50 << 20
NAME = "SledTestBot"
STYLES = ("", "primary", "danger", "success")
PLAIN_ENTITIES = frozenset(
    (
        *("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "code", "pre"),
        *("expandable_blockquote", "mention", "hashtag", "cashtag", "bot_command", "url"),
        *("email", "phone_number", "bank_card_number", "text_mention", "custom_emoji"),
    )
)
START = re.compile(r"[A-Za-z0-9_-]{1,64}")  # core.telegram.org/bots/features#deep-linking
CAPTIONED = ("sendPhoto", "sendDocument", "sendAnimation", "editMessageCaption")
WORDED = ("sendMessage", "editMessageText")
_OF_THE_LIBRARY = {
    *("self", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs"),
    *("filename", "current_offset", "auto_pagination"),
}


def no(why: str, status: int = 400) -> ApiRefusal:
    """Return a refusal in these words."""
    kind = {400: "Bad Request", 403: "Forbidden", 413: "Request Entity Too Large"}[status]
    return ApiRefusal(f"{kind}: {why}" if why else kind, status)


def check(method: str, fields: Mapping[str, Any], uploads: Mapping[str, Any]) -> None:
    """Raise what Telegram says to a request before it looks where it is to go."""
    for name in sorted(set(fields) - parameters(method)):
        raise no(f"parameter {name} is not known")
    if method in WORDED:
        check_text(fields)
    if method in CAPTIONED:
        check_caption(fields, "caption_entities")
    if "reply_markup" in fields:
        check_markup(fields["reply_markup"], inline=method.startswith("editMessage"))
    for name, upload in uploads.items():
        check_file(method, name, upload)
    match method:
        case "answerCallbackQuery":
            check_toast(fields)
        case "setMyCommands":
            check_menu(fields)
        case "setMyDescription" | "setMyShortDescription":
            check_description(fields)
        case "setWebhook":
            check_webhook(fields)


@cache
def parameters(method: str) -> frozenset[str]:
    """Return what a method may be given, as the library has it."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", method).lower()
    function = getattr(Bot, name, None)
    if function is None:
        raise ApiRefusal("Not Found: method not found", 404)
    return frozenset(set(inspect.signature(function).parameters) - _OF_THE_LIBRARY)


# --- words ---------------------------------------------------------------------------------


def check_text(fields: Mapping[str, Any]) -> None:
    """Raise what is said to a message's words."""
    text = fields.get("text", "")
    if not text:
        raise no("message text is empty")
    _check_formatted(text, fields.get("parse_mode"), fields.get("entities"))
    if not text.strip():
        raise no("text must be non-empty")
    if units(text) > MOST_TEXT:
        raise no("message is too long")


def check_caption(fields: Mapping[str, Any], entities: str) -> None:
    """Raise what is said to the words below a picture or a file."""
    caption = fields.get("caption") or ""
    _check_formatted(caption, fields.get("parse_mode"), fields.get(entities))
    if units(caption) > MOST_CAPTION:
        raise no("message caption is too long")


def units(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _check_formatted(text: str, mode: str | None, entities: Any) -> None:
    if mode is not None:
        _check_marks(text, mode)
    elif entities is not None:
        listed = entities if isinstance(entities, list) else json.loads(entities)
        for one in listed:
            _check_kind(one)
        for one in listed:
            _check_place(text, one["offset"], one["length"])


def _check_kind(one: Mapping[str, Any]) -> None:
    kind = one.get("type")
    if kind == "text_link":
        check_link(one["url"], "entity")
    elif kind == "date_time":
        shown_as = one.get("date_time_format") or ""
        if not re.fullmatch(r"[rR]|[tTdDwW]*", shown_as):
            raise no("can't parse MessageEntity: Invalid date-time format specified")
    elif kind not in PLAIN_ENTITIES:
        raise no("can't parse MessageEntity: Unsupported type specified")


def _check_place(text: str, offset: int, length: int) -> None:
    if offset < 0:
        raise no(f"receive an entity with incorrect offset {offset}")
    if length < 0:
        raise no(f"receive an entity with incorrect length {length}")
    begins, at, byte = {0: 0}, 0, 0  # where symbols begin, in units and in bytes
    for sign in text:
        at, byte = at + units(sign), byte + len(sign.encode("utf-8", "surrogatepass"))
        begins[at] = byte
    end = offset + length
    if length and offset >= at:
        raise no(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset not in begins:
        byte = begins[offset + 1]
        raise no(f"entity begins in a middle of a UTF-16 symbol at byte offset {byte}")
    beginning = f"entity beginning at UTF-16 offset {offset}"
    if end > at:
        raise no(f"{beginning} ends after the end of the text at UTF-16 offset {end}")
    if end not in begins:
        byte = begins[end + 1]
        raise no(f"{beginning} ends in a middle of a UTF-16 symbol at byte offset {byte}")


RESERVED = r"_*[]()~`>#+-=|{}.!"  # core.telegram.org/bots/api#markdownv2-style


def _check_marks(text: str, mode: str) -> None:
    """Raise what is said to marks that do not read; only what a careless writer does wrong."""
    match mode.lower():
        case "html":
            _check_tags(text)
        case "markdownv2":
            found = re.search(rf"(?<!\\)[{re.escape(RESERVED[4:6] + RESERVED[9:])}]", text)
            if found is not None:
                line = "is reserved and must be escaped with the preceding '\\'"
                raise no(f"can't parse entities: Character '{found[0]}' {line}")
        case "markdown":
            pass
        case _:
            raise no("unsupported parse_mode")


def _check_tags(text: str) -> None:
    unclosed: list[str] = []
    for found in re.finditer(r"<(/?)([a-z0-9-]*)[^>]*>?", text):
        close, name = found.groups()
        if close and unclosed and unclosed[-1] == name:
            unclosed.pop()
        elif close:
            raise no(f"can't parse entities: Unexpected end tag at byte offset {found.start()}")
        elif name not in ("b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"):
            where = f"at byte offset {found.start()}"
            raise no(f'can\'t parse entities: Unsupported start tag "{name}" {where}')
        else:
            unclosed.append(name)
    if unclosed:
        line = f'Can\'t find end tag corresponding to start tag "{unclosed[-1]}"'
        raise no(f"can't parse entities: {line}")


def check_link(url: str, whose: str) -> None:
    """Raise what is said to a link that leads nowhere."""
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme not in ("http", "https", "tg", "ton", "tonsite"):
        raise no(f"{whose} URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme in ("http", "https") and "." not in (parts.hostname or ""):
        raise no(f"{whose} URL '{url}' is invalid: Wrong HTTP URL")


# --- keyboards -----------------------------------------------------------------------------


def check_markup(written: Any, *, inline: bool) -> None:
    """Raise what is said to a keyboard; `inline`: no other kind will do."""
    try:
        markup = json.loads(written) if isinstance(written, str) else written
    except ValueError:
        raise no("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise no("object expected as reply markup")
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif inline and markup:
        raise no("inline keyboard expected")
    if len(markup.get("input_field_placeholder") or "") > 64:
        raise no("input field placeholder is too long")


def _check_inline(rows: Any) -> None:
    if not isinstance(rows, list) or any(not isinstance(row, list) for row in rows):
        whose = 'field "inline_keyboard" of the InlineKeyboardMarkup'
        raise no(f"{whose} must be an Array of Arrays")
    every = [button for row in rows for button in row]
    for button in every:
        _check_button(button)
    # how many is nowhere written; it is what telegram.constants.InlineKeyboardMarkupLimit knows
    too_wide = any(len(row) > MOST_IN_A_ROW for row in rows)
    if too_wide or len(every) > MOST_BUTTONS or len(json.dumps(rows)) > MOST_MARKUP:
        raise no("reply markup is too long")


def _check_button(button: Mapping[str, Any]) -> None:
    parse = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise no(f"{parse}: InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise no(f'{parse}: Can\'t find field "text"')
    if button.get("style", "") not in STYLES:
        raise no(f"{parse}: invalid button style specified")
    kinds = set(button) - {"text", "style", "icon_custom_emoji_id"}
    if not any(button[kind] for kind in kinds):
        raise no(f"{parse}: Text buttons are unallowed in the inline keyboard")
    if len(kinds) > 1:  # one of them would be passed over
        raise no(f"{parse}: exactly one optional field must be used")
    if not button["text"]:
        raise no("inline keyboard button text must be non-empty")
    if not _is_sound(button["text"]):
        raise no("inline keyboard button text must be encoded in UTF-8")
    if "callback_data" in button and len(button["callback_data"].encode()) > MOST_DATA:
        raise no("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise no("BUTTON_COPY_TEXT_INVALID")
    if "url" in button:
        check_link(button["url"], "inline keyboard button")
        _check_start(button["url"])


def _check_start(url: str) -> None:
    parts = urlsplit(url)
    if parts.hostname in ("t.me", "telegram.me"):
        asked = parse_qs(parts.query, keep_blank_values=True)
        words = [*asked.get("start", ()), *asked.get("startgroup", ())]
        if not all(START.fullmatch(word) for word in words if word):
            raise no("START_PARAM_INVALID")


def _is_sound(text: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


# --- what is shown over the chat -----------------------------------------------------------


def check_toast(fields: Mapping[str, Any]) -> None:
    """Raise what is said to the answer to a press."""
    if len(fields.get("text") or "") > MOST_TOAST:
        raise no("MESSAGE_TOO_LONG")
    url = fields.get("url")
    if url is not None:
        parts = urlsplit(url)
        # one that opens a game, or the bot itself: core.telegram.org/bots/api#answercallbackquery
        ours = parts.hostname in ("t.me", "telegram.me") and parts.path.strip("/") == NAME
        if not ours or "start" not in parse_qs(parts.query):
            raise no("URL_INVALID")
        _check_start(url)


# --- what stands in a chat before a word is said -------------------------------------------


def check_menu(fields: Mapping[str, Any]) -> None:
    """Raise what is said to a menu of commands."""
    commands = json.loads(fields["commands"])
    for one in commands:
        name, line = one["command"].removeprefix("/").strip(), one["description"].strip()
        if not name:
            raise no("command must be non-empty")
        if len(name) > 32:
            raise no("command length must not exceed 32")
        if not line:
            raise no("command description must be non-empty")
        if len(line) > 256:
            raise no("command description length must not exceed 256")
        if not re.fullmatch(r"[a-z0-9_]+", name):
            raise no("BOT_COMMAND_INVALID")
    if len(commands) > 100:
        raise no("BOT_COMMANDS_TOO_MUCH")
    _check_language(fields)


def check_description(fields: Mapping[str, Any]) -> None:
    """Raise what is said to what the bot says of itself."""
    for name, most in (("description", 512), ("short_description", 120)):
        if len(fields.get(name) or "") > most:
            raise no(f"{name} is too long")
    _check_language(fields)


def _check_language(fields: Mapping[str, Any]) -> None:
    if not re.fullmatch(r"|[a-z]{2}", fields.get("language_code") or ""):
        raise no("invalid language code specified")


def check_webhook(fields: Mapping[str, Any]) -> None:
    """Raise what is said to an address to call; loopback may do without TLS here."""
    url, secret = fields.get("url") or "", fields.get("secret_token") or ""
    parts = urlsplit(url)
    if url and parts.scheme != "https" and parts.hostname != "127.0.0.1":
        raise no("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise no("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise no("secret token contains unallowed characters")


# --- files ---------------------------------------------------------------------------------


def check_file(method: str, name: str, upload: Mapping[str, Any]) -> None:
    """Raise what is said to a file that is sent along."""
    size = upload["size"]
    if not size:
        raise no("file must be non-empty")
    if method in ("sendPhoto", "editMessageMedia"):
        if size > LARGEST_PHOTO:
            most = f"the maximum size is {LARGEST_PHOTO} bytes"
            raise no(f"file of size {size} bytes is too big for a photo; {most}")
        _check_picture(upload["data"])


def _check_picture(data: bytes) -> None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or len(data) < 24:
        raise no("IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", data[16:24])
    # core.telegram.org/bots/api#sendphoto
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise no("PHOTO_INVALID_DIMENSIONS")
