"""What Discord takes as components: rows, buttons and menus of a message, fields of a form.

docs.discord.com/developers/components/reference
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.discord_adapter.wrong import Wrong, all_of, choice, each, inside, length, twice, unknown

ROW, BUTTON, SELECT, INPUT, WORDS, LABEL = 1, 2, 3, 4, 10, 18
UPLOAD, RADIOS, CHECKS, CHECK = 19, 21, 22, 23
SELECTS = frozenset({3, 5, 6, 7, 8})
LAYOUTS = frozenset({ROW, 9, WORDS, 12, 13, 14, 17})  # at the top of a rich message
LINK, PREMIUM = 5, 6
MOST, MOST_ROWS, MOST_WORDS = 40, 5, 4000

COMMON = {"type", "id"}
BUTTON_FIELDS = COMMON | {"style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"}
MENU_FIELDS = COMMON | {
    *("custom_id", "options", "placeholder", "min_values", "max_values", "required", "disabled"),
    *("default_values", "channel_types"),
}
OPTION_FIELDS = {"label", "value", "description", "emoji", "default"}
INPUT_FIELDS = COMMON | {
    *("custom_id", "style", "min_length", "max_length", "required", "value", "placeholder"),
    "label",
}
FORM_FIELDS: dict[int, set[str]] = {
    RADIOS: COMMON | {"custom_id", "options", "required"},
    CHECKS: COMMON | {"custom_id", "options", "required", "min_values", "max_values"},
    CHECK: COMMON | {"custom_id", "default"},
    UPLOAD: COMMON | {"custom_id", "required", "min_values", "max_values", "file_types"},
}
DUPLICATED = ("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")


def in_message(components: Sequence[Mapping[str, Any]], *, rich: bool) -> Iterator[Wrong]:
    """Yield what is wrong with the components of a message.

    `rich`: it is flagged as one of nothing but components.
    """
    if rich:
        yield from _counted(components)
        yield from each(components, lambda one: choice(one, "type", LAYOUTS))
    else:
        if len(components) > MOST_ROWS:
            line = f"Must be {MOST_ROWS} or fewer in length."
            yield Wrong("", "BASE_TYPE_MAX_LENGTH", line)
        yield from each(components, lambda one: choice(one, "type", {ROW}))
    rows = ((at, row) for at, row in enumerate(components) if row.get("type") == ROW)
    for at, row in rows:
        yield from inside(str(at), _row(row))
    yield from _equal_ids(list(_named(components)))


def in_form(data: Mapping[str, Any]) -> Iterator[Wrong]:
    """Yield what is wrong with a form that is to be opened."""
    yield from unknown(data, {"custom_id", "title", "components"})
    yield from length(data, "custom_id", 1, 100)
    yield from length(data, "title", 1, 45)
    yield from length(data, "components", 1, 5)
    fields = data.get("components") or []
    yield from inside("components", each(fields, _labelled))
    yield from inside("components", _equal_ids(list(_named(fields))))


# --- in a message --------------------------------------------------------------------------


def _row(row: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from unknown(row, COMMON | {"components"})
    children = row.get("components") or []
    yield from length(row, "components", 1, 5)
    if len(children) > 1 and any(one.get("type") in SELECTS for one in children):
        wide = "The specified component exceeds the maximum width"
        yield Wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", wide)
    yield from inside("components", each(children, _interactive))


def _interactive(one: Mapping[str, Any]) -> list[Wrong]:
    if one.get("type") == BUTTON:
        return all_of(unknown(one, BUTTON_FIELDS), _button(one))
    if one.get("type") in SELECTS:
        return all_of(unknown(one, MENU_FIELDS), _menu(one))
    return list(choice(one, "type", {BUTTON, *SELECTS}))


def _button(one: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from choice(one, "style", range(1, 7))
    yield from length(one, "label", 0, 80)
    style = one.get("style")
    if style == PREMIUM:
        return
    if not one.get("label") and not one.get("emoji"):
        line = "A label or an emoji is required"
        yield Wrong("label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", line)
    if "custom_id" in one and "url" in one:
        line = "A custom id and url cannot both be specified"
        yield Wrong("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", line)
    elif style == LINK:
        yield from _address(one)
    else:
        yield from length(one, "custom_id", 1, 100)


def _address(one: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from length(one, "url", 1, 512)
    if not re.match(r"(https?|discord)://\S+$", str(one.get("url"))):
        line = "Scheme must be one of ('http', 'https', 'discord')."
        yield Wrong("url", "URL_TYPE_INVALID_SCHEME", line)


def _menu(one: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from length(one, "custom_id", 1, 100)
    yield from length(one, "placeholder", 0, 150)
    if one["type"] != SELECT:
        return
    yield from length(one, "options", 1, 25)
    options = one.get("options") or []
    yield from inside("options", each(options, _option))
    for at in twice(option.get("value") for option in options):
        word = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
        yield Wrong(f"options.{at}.value", word, "The specified option value is already used")
    yield from _span(one, len(options), 25)


def _option(option: Mapping[str, Any]) -> list[Wrong]:
    return all_of(
        unknown(option, OPTION_FIELDS),
        length(option, "label", 1, 100),
        length(option, "value", 1, 100),
        length(option, "description", 0, 100),
    )


def _span(one: Mapping[str, Any], options: int, most: int) -> Iterator[Wrong]:
    """Yield what is wrong with how many may be chosen."""
    low, high = one.get("min_values", 1), one.get("max_values", 1)
    if not 0 <= low <= most:
        yield Wrong("min_values", "NUMBER_TYPE_MAX", f"int value should be at most {most}.")
    if high < low:
        line = "The maximum is less than the minimum"
        yield Wrong("max_values", "SELECT_COMPONENT_MIN_MAX_VALUES", line)
    if high > options:
        line = "More can be chosen than there are options"
        yield Wrong("max_values", "SELECT_COMPONENT_MAX_VALUES", line)


def _counted(components: Sequence[Mapping[str, Any]]) -> Iterator[Wrong]:
    every = list(_every(components))
    if len(every) > MOST:
        line = f"Must be {MOST} or fewer in length."
        yield Wrong("", "BASE_TYPE_MAX_LENGTH", line)
    if sum(len(one.get("content", "")) for one in every if one["type"] == WORDS) > MOST_WORDS:
        line = f"The words must be {MOST_WORDS} or fewer in length."
        yield Wrong("", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", line)


# --- in a form -----------------------------------------------------------------------------


def _labelled(one: Mapping[str, Any]) -> list[Wrong]:
    if one.get("type") == WORDS:
        return list(length(one, "content", 1, MOST_WORDS))
    if one.get("type") != LABEL:
        return list(choice(one, "type", {LABEL, WORDS}))
    return all_of(
        unknown(one, COMMON | {"label", "description", "component"}),
        length(one, "label", 1, 45),
        length(one, "description", 0, 100),
        inside("component", _field(one.get("component") or {})),
    )


def _field(one: Mapping[str, Any]) -> list[Wrong]:
    kind = one.get("type")
    if kind == INPUT:
        return all_of(unknown(one, INPUT_FIELDS), _input(one))
    if kind in SELECTS:
        return all_of(unknown(one, MENU_FIELDS), _menu(one), _in_a_form(one))
    if kind in FORM_FIELDS:
        return all_of(unknown(one, FORM_FIELDS[kind]), _ticked(one), _in_a_form(one))
    return list(choice(one, "type", {INPUT, *SELECTS, *FORM_FIELDS}))


def _input(one: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from length(one, "custom_id", 1, 100)
    yield from choice(one, "style", {1, 2})
    yield from length(one, "value", 0, 4000)
    yield from length(one, "placeholder", 0, 100)
    most = one.get("max_length", 4000)
    if not 1 <= most <= 4000:
        yield Wrong("max_length", "NUMBER_TYPE_MAX", "int value should be 1 to 4000.")
    if len(one.get("value") or "") > most:
        yield Wrong("value", "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")


def _ticked(one: Mapping[str, Any]) -> Iterator[Wrong]:
    yield from length(one, "custom_id", 1, 100)
    options = one.get("options") or []
    if one["type"] == RADIOS:
        yield from length(one, "options", 2, 10)
        if sum(bool(option.get("default")) for option in options) > 1:
            line = "Only one option can be the default"
            yield Wrong("options", "RADIO_GROUP_DEFAULTS", line)
    if one["type"] == CHECKS:
        yield from length(one, "options", 1, 10)
    if one["type"] == UPLOAD:
        yield from _span(one, 10, 10)  # that many files
    yield from inside("options", each(options, _option))
    for at in twice(option.get("value") for option in options):
        word = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
        yield Wrong(f"options.{at}.value", word, "The specified option value is already used")


def _in_a_form(one: Mapping[str, Any]) -> Iterator[Wrong]:
    if one.get("required", True) and one.get("min_values") == 0:
        line = "A required component takes at least one value"
        yield Wrong("min_values", "COMPONENT_REQUIRED_MIN_VALUES", line)
    if one.get("disabled"):
        line = "Components of a modal cannot be disabled"
        yield Wrong("disabled", "MODAL_COMPONENT_DISABLED", line)


# --- whatever they are in ------------------------------------------------------------------


def _every(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for one in components:
        yield one
        yield from _every(one.get("components") or [])
        yield from _every([one[name] for name in ("component", "accessory") if name in one])


def _named(
    components: Sequence[Mapping[str, Any]], way: str = ""
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every component with the way to it."""
    for at, one in enumerate(components):
        here = f"{way}{at}"
        yield here, one
        yield from _named(one.get("components") or [], f"{here}.components.")
        for name in ("component", "accessory"):
            if name in one:
                yield f"{here}.{name}", one[name]


def _equal_ids(found: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[Wrong]:
    for field in ("custom_id", "id"):
        bearers = [(way, one[field]) for way, one in found if one.get(field)]
        for at in twice(name for _, name in bearers):
            yield Wrong(f"{bearers[at][0]}.{field}", *DUPLICATED)
