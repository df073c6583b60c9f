"""Forms: several values asked at once, in a window of Discord's.

What was sent off is read from the interaction itself, so a form that was open during a restart
still counts.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import discord
from discord import ui

from adapters.discord.plain import plain
from adapters.kit.parts import reference
from bot.contract import Attached, Filled
from bot.enclosed.form import Field, Form

FIELDS = 5  # discord.com/developers/docs/components/reference#modal
RADIOS = range(2, 11)  # how many choices a radio group takes
TITLE, LABEL, HINT, VALUE = 45, 45, 100, 100
FORM_PREFIX = "form:"
_UPLOAD = discord.ComponentType.file_upload.value  # its value is the number of a file
OPEN_FOR_S = 15 * 60.0  # as long as the token of the interaction that opened it


class Sheet(ui.Modal):
    """A form as Discord shows it."""

    def __init__(self, form: Form) -> None:
        super().__init__(
            title=form.title[:TITLE], custom_id=FORM_PREFIX + form.token, timeout=OPEN_FOR_S
        )
        for field in form.fields[:FIELDS]:
            self.add_item(
                ui.Label(
                    text=field.label[:LABEL],
                    description=field.hint[:HINT] or None,
                    component=_component(field),
                )
            )


def filled(interaction: discord.Interaction) -> Filled | None:
    """Return the form that was sent off, None where it is none of ours."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return None
    sent: Mapping[str, Any] = interaction.data or {}
    name = str(sent.get("custom_id", ""))
    if not name.startswith(FORM_PREFIX):
        return None
    fields, files = tuple(_values(sent.get("components", ()))), sent.get("resolved", {})
    file = _file(files.get("attachments", {}))
    return Filled(name.removeprefix(FORM_PREFIX), fields, file, opener(interaction))


def opener(interaction: discord.Interaction) -> str | None:
    """Return the message whose button was pressed, or opened the form; None: a command did.

    docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
    """
    card = interaction.message
    return None if card is None else reference(card.channel.id, card.id)


def _component(field: Field) -> ui.Item[Any]:
    if field.takes_file:
        return ui.FileUpload(
            custom_id=field.name,
            required=field.required,
            min_values=int(field.required),
            max_values=1,
        )
    if not field.options:
        return ui.TextInput(
            custom_id=field.name,
            default=field.value or None,
            required=field.required,
            max_length=VALUE,
        )
    if len(field.options) in RADIOS:
        return ui.RadioGroup(
            custom_id=field.name,
            required=field.required,
            options=[
                discord.RadioGroupOption(label=label, value=value, default=value == field.value)
                for label, value in field.options
            ],
        )
    return ui.Select(  # eleven scores are one more than a radio group takes
        custom_id=field.name,
        required=field.required,
        min_values=1 if field.required else 0,
        options=[
            discord.SelectOption(label=label, value=value, default=value == field.value)
            for label, value in field.options
        ],
    )


def _file(sent: Mapping[str, Mapping[str, Any]]) -> Attached | None:
    """Return the file that was put into a form, one at most; None where none was."""
    one = next(iter(sent.values()), None)
    return None if one is None else Attached(one["filename"], one.get("size"), one["url"])


def _values(components: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield the fields in their order, whatever Discord wraps them in."""
    for one in components:
        if "component" in one:
            yield from _values((one["component"],))
        elif "components" in one:
            yield from _values(one["components"])
        elif "custom_id" in one and one.get("type") != _UPLOAD:
            chosen = one.get("values")
            value = chosen[0] if chosen else one.get("value")
            yield str(one["custom_id"]), "" if value is None else plain(str(value))
