"""What Discord takes as a message, as an answer to an interaction, and as a menu of commands.

Pure: a body is checked before anybody looks where it is to go.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from discord import Locale

from tests.discord_adapter.components import in_form, in_message
from tests.discord_adapter.things import Refusal
from tests.discord_adapter.world import EPHEMERAL
from tests.discord_adapter.wrong import (
    Wrong,
    all_of,
    check,
    choice,
    each,
    inside,
    length,
    twice,
    unknown,
)

SUPPRESS_EMBEDS, SILENT, VOICE, RICH = 1 << 2, 1 << 12, 1 << 13, 1 << 15
SETTABLE = SUPPRESS_EMBEDS | SILENT | VOICE | RICH
LARGEST_FILE = 10 << 20
CREATED = frozenset(
    (
        *("content", "nonce", "tts", "embeds", "allowed_mentions", "message_reference"),
        *("components", "sticker_ids", "attachments", "flags", "enforce_nonce", "poll", "files"),
    )
)
EDITED = frozenset(
    ("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "files")
)
FOLLOWED = CREATED - {"nonce", "enforce_nonce", "message_reference", "sticker_ids"}
SNOWFLAKE = re.compile(r"\d{1,20}")
MODAL, COMPLETION, DEFERRED, LATER, UPDATE, MESSAGE = 9, 8, 5, 6, 7, 4
COMMAND, PRESS, COMPLETE, FORM = 2, 3, 4, 5
ANSWERS = {
    COMMAND: {MESSAGE, DEFERRED, MODAL},
    PRESS: {MESSAGE, DEFERRED, LATER, UPDATE, MODAL},
    COMPLETE: {COMPLETION},
    FORM: {MESSAGE, DEFERRED, LATER, UPDATE},
}
"""Which answer each kind of interaction takes.

docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object
"""


# --- messages ------------------------------------------------------------------------------


def check_created(body: Mapping[str, Any]) -> None:
    """Raise what is said to a message that cannot be created in a channel."""
    check(all_of(unknown(body, CREATED), _named(body), _flagged(body, SETTABLE), _message(body)))
    _check_content(body, body)
    _check_files(body)


def check_followed(body: Mapping[str, Any]) -> None:
    """Raise what is said to a message that cannot follow an interaction."""
    flags = SETTABLE | EPHEMERAL
    check(all_of(unknown(body, FOLLOWED), _flagged(body, flags), _message(body)))
    _check_content(body, body)
    _check_files(body)


def check_edited(body: Mapping[str, Any], standing: Mapping[str, Any]) -> None:
    """Raise what is said to an edit of a message that cannot be made."""
    was_rich = bool(standing["flags"] & RICH)
    is_rich = was_rich or bool(body.get("flags", 0) & RICH)
    check(all_of(unknown(body, EDITED), _message(body, rich=is_rich)))
    if was_rich and "flags" in body and not body["flags"] & RICH:
        check([Wrong("flags", "MESSAGE_FLAG_CANNOT_BE_UNSET", "This flag cannot be taken off")])
    _check_content({**standing, **body}, body)
    _check_files(body)


def _message(body: Mapping[str, Any], *, rich: bool | None = None) -> Iterator[Wrong]:
    rich = bool(body.get("flags", 0) & RICH) if rich is None else rich
    yield from length(body, "content", 0, 2000)
    if rich and (body.get("content") or body.get("embeds") or body.get("poll")):
        line = "Legacy fields cannot be used with IS_COMPONENTS_V2"
        word = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
        yield Wrong("content", word, line)
    yield from inside("components", in_message(body.get("components") or [], rich=rich))
    yield from inside("allowed_mentions", _mentions(body.get("allowed_mentions") or {}))
    yield from _embeds(body.get("embeds") or [])
    yield from _attachments(body)


def _named(body: Mapping[str, Any]) -> Iterator[Wrong]:
    if len(str(body.get("nonce") or "")) > 25:
        yield Wrong("nonce", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")


def _flagged(body: Mapping[str, Any], settable: int) -> Iterator[Wrong]:
    if body.get("flags", 0) & ~settable:
        yield Wrong("flags", "BITFIELD_INVALID_FLAGS", "These flags cannot be set.")


def _check_content(whole: Mapping[str, Any], sent: Mapping[str, Any]) -> None:
    """Raise where nothing would stand there."""
    said = str(whole.get("content") or "").strip()
    shown = any(whole.get(name) for name in ("embeds", "components", "sticker_ids", "poll"))
    if not said and not shown and not whole.get("attachments") and not sent.get("files"):
        raise Refusal(400, 50006, "Cannot send an empty message")


def _check_files(body: Mapping[str, Any]) -> None:
    if any(len(content) > LARGEST_FILE for content in (body.get("files") or {}).values()):
        raise Refusal(413, 40005, "Request entity too large")


def _attachments(body: Mapping[str, Any]) -> Iterator[Wrong]:
    attached: Sequence[Mapping[str, Any]] = body.get("attachments") or []
    files = body.get("files") or {}
    if len(attached) > 10 or len(files) > 10:
        yield Wrong("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    yield from inside(
        "attachments", each(attached, lambda one: length(one, "description", 0, 1024))
    )
    for at, one in enumerate(attached):
        is_new = "filename" in one
        if is_new and f"files[{one['id']}]" not in files:
            line = "No file of this number was sent"
            yield Wrong(f"attachments.{at}.id", "ATTACHMENT_NOT_FOUND", line)
    for at in twice(str(one.get("id")) for one in attached):
        line = "Attachments must have numbers of their own"
        yield Wrong(f"attachments.{at}.id", "ATTACHMENT_ID_DUPLICATED", line)


def _mentions(allowed: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from unknown(allowed, {"parse", "roles", "users", "replied_user"})
    parse = allowed.get("parse") or []
    for at, kind in enumerate(parse):
        if kind not in ("roles", "users", "everyone"):
            line = "Value must be one of ('users', 'everyone', 'roles')."
            yield Wrong(f"parse.{at}", "BASE_TYPE_CHOICES", line)
    for name in ("users", "roles"):
        listed = allowed.get(name) or []
        if name in parse and listed:
            line = f'parse:["{name}"] and {name}: [ids...] are mutually exclusive.'
            yield Wrong("", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", line)
        yield from length(allowed, name, 0, 100)
        for at, one in enumerate(listed):
            if not SNOWFLAKE.fullmatch(str(one)):
                line = f'Value "{one}" is not snowflake.'
                yield Wrong(f"{name}.{at}", "NUMBER_TYPE_COERCE", line)
        for at in twice(map(str, listed)):
            line = "The set already contains this value"
            yield Wrong(f"{name}.{at}", "SET_TYPE_ALREADY_CONTAINS_VALUE", line)


def _embeds(embeds: Sequence[Mapping[str, Any]]) -> Iterator[Wrong]:
    if len(embeds) > 10:
        yield Wrong("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    yield from inside("embeds", each(embeds, _embed))
    if sum(map(_said_in, embeds)) > 6000:
        line = "Embed size exceeds maximum size of 6000"
        yield Wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", line)


def _embed(one: Mapping[str, Any]) -> list[Wrong]:
    return all_of(
        length(one, "title", 0, 256),
        length(one, "description", 0, 4096),
        length(one, "fields", 0, 25),
        inside("footer", length(one.get("footer") or {}, "text", 0, 2048)),
        inside("author", length(one.get("author") or {}, "name", 0, 256)),
        inside("fields", each(one.get("fields") or [], _embed_field)),
    )


def _embed_field(one: Mapping[str, Any]) -> list[Wrong]:
    return all_of(length(one, "name", 1, 256), length(one, "value", 1, 1024))


def _said_in(one: Mapping[str, Any]) -> int:
    fields = one.get("fields") or []
    said = [one.get("title"), one.get("description")]
    said += [field.get(name) for field in fields for name in ("name", "value")]
    said += [(one.get("footer") or {}).get("text"), (one.get("author") or {}).get("name")]
    return sum(len(text or "") for text in said)


def check_thread(body: Mapping[str, Any]) -> None:
    """Raise what is said to a thread that cannot be opened under a message."""
    named = length(body, "name", 1, 100)
    spans = {60, 1440, 4320, 10080}
    kept = choice(body, "auto_archive_duration", spans) if "auto_archive_duration" in body else ()
    given = {"name", "auto_archive_duration", "rate_limit_per_user"}
    check(all_of(unknown(body, given), named, kept))


def check_limit(limit: int) -> None:
    """Raise what is said to a page of messages that is too long, or empty."""
    if not 1 <= limit <= 100:
        check([Wrong("limit", "NUMBER_TYPE_MAX", "int value should be 1 to 100.")])


# --- answers to interactions ---------------------------------------------------------------


def check_answer(kind: int, body: Mapping[str, Any], *, on_card: bool) -> None:
    """Raise what is said to an answer that an interaction of a kind cannot be given.

    `on_card`: it came from a message, which alone can be updated.
    """
    kinds = ANSWERS[kind] if on_card or kind == PRESS else ANSWERS[kind] - {LATER, UPDATE}
    check(all_of(unknown(body, {"type", "data", "files"}), choice(body, "type", kinds)))
    data = body.get("data") or {}
    match body["type"]:
        case 4 | 7:
            check(inside("data", _answered({**data, "files": body.get("files") or {}})))
            _check_content(data, body)
            _check_files(body)
        case 5:
            check(inside("data", _flagged(data, EPHEMERAL)))
        case 8:
            check(inside("data", _completion(data)))
        case 9:
            check(inside("data", in_form(data)))


def _answered(data: Mapping[str, Any]) -> list[Wrong]:
    return all_of(unknown(data, FOLLOWED), _flagged(data, SETTABLE | EPHEMERAL), _message(data))


def _completion(data: Mapping[str, Any]) -> Iterator[Wrong]:
    choices = data.get("choices") or []
    yield from length(data, "choices", 0, 25)
    yield from inside("choices", each(choices, _suggested))


def _suggested(one: Mapping[str, Any]) -> list[Wrong]:
    of_words = isinstance(one.get("value"), str)
    return all_of(length(one, "name", 1, 100), length(one, "value", 1, 100) if of_words else ())


# --- the menu ------------------------------------------------------------------------------

MOST_OF_A_TYPE = {1: 100, 2: 15, 3: 15}
LOCALES = frozenset(locale.value for locale in Locale)


def check_menu(commands: Sequence[Mapping[str, Any]]) -> None:
    """Raise what is said to a list of commands that cannot be put up."""
    by_type = Counter(one.get("type", 1) for one in commands)
    for kind, most in MOST_OF_A_TYPE.items():
        if by_type[kind] > most:
            raise Refusal(400, 30032, f"Maximum number of application commands reached ({most})")
    names = [(one.get("type", 1), one.get("name")) for one in commands]
    again = [
        Wrong(
            f"{at}.name",
            "APPLICATION_COMMANDS_DUPLICATE_NAME",
            "Application command names must be unique",
        )
        for at in twice(names)
    ]
    check([*each(commands, _command), *again])


def _command(one: Mapping[str, Any]) -> list[Wrong]:
    if one.get("type", 1) != 1:
        silent = [] if not one.get("description") else [_NOT_HERE]
        return [*length(one, "name", 1, 32), *silent]
    return all_of(_entry(one), _options(one), _sized(one))


_NOT_HERE = Wrong("description", "APPLICATION_COMMAND_DESCRIPTION", "Must be empty")


def _entry(one: Mapping[str, Any]) -> Iterator[Wrong]:
    """Yield what is wrong with how a command, or an option, is called and described."""
    yield from length(one, "description", 1, 100)
    names = {"name": one.get("name") or ""}
    for code, name in (one.get("name_localizations") or {}).items():
        names[f"name_localizations.{code}"] = name
    for field, name in names.items():
        if not _is_a_name(name):
            line = "Command name is invalid"
            yield Wrong(field, "APPLICATION_COMMAND_INVALID_NAME", line)
    for code, line in (one.get("description_localizations") or {}).items():
        if not 1 <= len(line) <= 100:
            wrong = "Must be between 1 and 100 in length."
            yield Wrong(f"description_localizations.{code}", "BASE_TYPE_BAD_LENGTH", wrong)
    for field in ("name_localizations", "description_localizations"):
        for code in sorted(set(one.get(field) or {}) - LOCALES):
            yield Wrong(f"{field}.{code}", "DICT_TYPE_KEY_ERROR", "This locale is not known.")


def _is_a_name(name: str) -> bool:
    """Say whether it fits ^[-_'\\p{L}\\p{N}]{1,32}$, in small letters where there are any."""
    fits = all(sign in "-_'" or sign.isalpha() or sign.isnumeric() for sign in name)
    return fits and 1 <= len(name) <= 32 and name == name.lower()


def _options(one: Mapping[str, Any]) -> Iterator[Wrong]:
    options = one.get("options") or []
    yield from length(one, "options", 0, 25)
    yield from inside("options", each(options, _entry))
    for at, option in enumerate(options):
        choices = option.get("choices") or []
        yield from inside(f"options.{at}", length(option, "choices", 0, 25))
        yield from inside(f"options.{at}.choices", each(choices, _suggested))
        if choices and option.get("autocomplete"):
            word = "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE"
            yield Wrong(f"options.{at}.choices", word, "Choices and autocomplete exclude another")
        if option.get("required") and not all(one.get("required") for one in options[:at]):
            line = "Required options must be placed before non-required options"
            word = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"
            yield Wrong(f"options.{at}", word, line)
    for at in twice(option.get("name") for option in options):
        word = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
        yield Wrong(f"options.{at}.name", word, "Option name already exists")


def _sized(one: Mapping[str, Any]) -> Iterator[Wrong]:
    """Yield where a command is too long with all of its options, each as its longest wording."""
    options = one.get("options") or []
    choices = [choice for option in options for choice in option.get("choices") or []]
    total = sum(map(_longest, [one, *options, *choices]))
    if total > 8000:
        line = "Command exceeds maximum size (8000)"
        yield Wrong("", "APPLICATION_COMMAND_TOO_LARGE", line)


def _longest(one: Mapping[str, Any]) -> int:
    said = 0
    for field in ("name", "description"):
        every = [one.get(field) or "", *(one.get(f"{field}_localizations") or {}).values()]
        said += max(map(len, every))
    return said + len(str(one.get("value") or ""))
