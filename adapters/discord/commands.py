"""The menu of commands, in every language at once, and what happens when one is called."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from inspect import Parameter, Signature
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, locale_str

from adapters.discord.plain import plain
from adapters.kit.parts import reference
from bot.contract import Act, Called
from bot.errors import StoreAway

log = logging.getLogger(__name__)

SUGGESTED = 25  # discord.com/developers/docs/interactions/application-commands#autocomplete
CHOICE = 100  # characters of a suggestion
SUGGESTED_WITHIN_S = 0.8  # so that it is there within a second

EVERYWHERE = AppCommandContext(guild=True, dm_channel=True, private_channel=True)
FOR_ALL = AppInstallationType(guild=True, user=True)

Texts = Mapping[str, str]
"""The same said in several languages, by code such as "es"; the first is for all others."""

Suggest = Callable[[str, str], Sequence[str]]
"""From what is typed so far and a language to what may be meant, best first."""


@dataclass(frozen=True, slots=True)
class Option:
    """What may be given along with a command.  `of_theirs`: one of the sessions they logged."""

    key: str
    name: Texts
    line: Texts
    suggest: Suggest | None = None
    of_theirs: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as the menu shows it; `typed` is what was given, as it would be typed."""

    command: str
    name: Texts
    line: Texts
    options: tuple[Option, ...] = ()
    typed: Callable[[Sequence[tuple[str, str]]], str] = lambda given: " ".join(
        value for _, value in given
    )


@dataclass(frozen=True, slots=True)
class Front:
    """All that can be called: the commands, and the entry in a message's own menu.

    `may_open` says of which acts the coach is to be asked for a form.  `out_of_reach` is said
    to somebody who cannot be written to unasked.
    """

    entries: tuple[Entry, ...]
    log_this: Texts
    may_open: Callable[[Act], bool]
    out_of_reach: Texts

    def unreachable(self, locale: discord.Locale) -> str:
        """Return what is said to somebody who cannot be written to unasked."""
        return self.out_of_reach.get(_code(locale), next(iter(self.out_of_reach.values())))


class Tongues(app_commands.Translator):
    """Passes on what was said in several languages from the start."""

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        # es-419 and es-ES alike; and the default needs no translation
        said: str | None = string.extras.get(_code(locale))
        return None if said == string.message else said


def put_up(tree: app_commands.CommandTree[Any], front: Front) -> None:
    """Add every command to the tree."""
    for entry in front.entries:
        tree.add_command(_command(entry))
    tree.add_command(
        app_commands.ContextMenu(
            name=_translated(front.log_this),
            callback=_log_this,
            allowed_contexts=EVERYWHERE,
            allowed_installs=FOR_ALL,
        )
    )


def _command(entry: Entry) -> app_commands.Command[Any, ..., None]:
    callback = _calling(entry)
    command = app_commands.Command[Any, ..., None](
        name=_translated(entry.name),
        description=_translated(entry.line),
        callback=callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=FOR_ALL,
    )
    for option in entry.options:
        if option.suggest is not None:
            command.autocomplete(_parameter(option))(_suggesting(option.suggest))
        if option.of_theirs:
            command.autocomplete(_parameter(option))(_recalling)
    return command


def _calling(entry: Entry) -> Any:
    """Return what is done when the command is called, with a parameter for each option."""

    async def call(interaction: discord.Interaction[Any], **given: str | None) -> None:
        told = [(one.key, given.get(_parameter(one))) for one in entry.options]
        said = [(key, plain(value)) for key, value in told if value]
        await _call(interaction, entry, entry.typed([one for one in said if one[1]]))

    kind = Parameter.POSITIONAL_OR_KEYWORD
    mine = Parameter("interaction", kind, annotation=discord.Interaction)
    options = [
        Parameter(_parameter(one), kind, default=None, annotation=str | None)
        for one in entry.options
    ]
    vars(call)["__signature__"] = Signature([mine, *options])  # what the library reads
    names = {_parameter(one): _translated(one.name) for one in entry.options}
    hints = {_parameter(one): _translated(one.line) for one in entry.options}
    return app_commands.rename(**names)(app_commands.describe(**hints)(call))


def _parameter(option: Option) -> str:
    return option.key.replace("-", "_")


async def _call(interaction: discord.Interaction[Any], entry: Entry, given: str) -> None:
    act = Called(entry.command, given, _name(interaction))
    await interaction.client.desk.attend(interaction, act)


async def _log_this(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    name = reference(message.channel.id, message.id)
    names = {one.id: one.display_name for one in message.mentions}
    text = plain(message.content, names, interaction.application_id)
    await interaction.client.desk.attend(interaction, Called("log", text, name))


def _suggesting(suggest: Suggest) -> Any:
    async def complete(
        interaction: discord.Interaction[Any], current: str
    ) -> list[app_commands.Choice[str]]:
        found = suggest(current, _code(interaction.locale))[:SUGGESTED]
        return [app_commands.Choice(name=one[:CHOICE], value=one[:CHOICE]) for one in found]

    return complete


async def _recalling(
    interaction: discord.Interaction[Any], current: str
) -> list[app_commands.Choice[str]]:
    """Return the sessions that go with what is typed; none where they are not found in time.

    Discord shows what comes within three seconds, and whoever types waits for none of them.
    """
    wanted = current.strip().casefold()
    try:
        async with asyncio.timeout(SUGGESTED_WITHIN_S):
            logged = await interaction.client.desk.sessions_of(interaction.user)
    except Exception as wrong:  # noqa: BLE001 - whatever it is, a day can be typed
        if not isinstance(wrong, StoreAway | TimeoutError):
            log.warning("sessions could not be looked for: %s", type(wrong).__name__)
        return []
    found = [(name, value) for name, value in logged if wanted in name.casefold()]
    return [app_commands.Choice(name=name[:CHOICE], value=value) for name, value in found][
        :SUGGESTED
    ]


def _name(interaction: discord.Interaction[Any]) -> str:
    """Return what stands for the message that a command would have been.

    No message's name: nothing by it is looked for when the conversation is read back.
    """
    return f"command:{interaction.id}"


def _translated(texts: Texts) -> locale_str:
    return locale_str(next(iter(texts.values())), **texts)


def _code(locale: discord.Locale) -> str:
    return locale.value.partition("-")[0]
