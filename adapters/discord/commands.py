"""The menu of commands, in every language at once, and what happens when one is called."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, locale_str

from adapters.discord.plain import plain
from adapters.kit.parts import reference
from bot.contract import Act, Called

SUGGESTED = 25  # discord.com/developers/docs/interactions/application-commands#autocomplete
CHOICE = 100  # characters of a suggestion

EVERYWHERE = AppCommandContext(guild=True, dm_channel=True, private_channel=True)
FOR_ALL = AppInstallationType(guild=True, user=True)

Texts = Mapping[str, str]
"""The same said in several languages, by code such as "es"; the first is for all others."""

Suggest = Callable[[str, str], Sequence[str]]
"""From what is typed so far and a language to what may be meant, best first."""


@dataclass(frozen=True, slots=True)
class Option:
    """What may be given along with a command.  `of_theirs`: one of the sessions they logged."""

    name: Texts
    line: Texts
    suggest: Suggest | None = None
    of_theirs: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as the menu shows it."""

    command: str
    name: Texts
    line: Texts
    option: Option | None = None


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
    callback = _plain(entry) if entry.option is None else _with_option(entry, entry.option)
    command = app_commands.Command[Any, ..., None](
        name=_translated(entry.name),
        description=_translated(entry.line),
        callback=callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=FOR_ALL,
    )
    if entry.option is not None and entry.option.suggest is not None:
        command.autocomplete("given")(_suggesting(entry.option.suggest))
    if entry.option is not None and entry.option.of_theirs:
        command.autocomplete("given")(_recalling)
    return command


def _plain(entry: Entry) -> Any:
    async def call(interaction: discord.Interaction[Any]) -> None:
        await _call(interaction, entry, "")

    return call


def _with_option(entry: Entry, option: Option) -> Any:
    async def call(interaction: discord.Interaction[Any], given: str | None = None) -> None:
        await _call(interaction, entry, given or "")

    named = app_commands.rename(given=_translated(option.name))(call)
    return app_commands.describe(given=_translated(option.line))(named)


async def _call(interaction: discord.Interaction[Any], entry: Entry, given: str) -> None:
    act = Called(entry.command, plain(given), _name(interaction))
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
    wanted = current.strip().casefold()
    logged = await interaction.client.desk.sessions_of(interaction.user)
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
