"""How the coach presents itself on Telegram: its commands and descriptions in every language."""

from collections.abc import Iterable

from adapters.telegram.menus import Front, Listed
from bot.rules.log.records import Language
from bot.words.commands import FOR_GROUP_ADMINS, IN_GROUPS, IN_PRIVATE, Command
from bot.words.lines import lines_of
from bot.words.menu import menu, typed_name


def fronts() -> tuple[Front, ...]:
    """Return how the bot presents itself: in English to all who speak neither."""
    named = ((one, "" if one is Language.ENGLISH else one.value) for one in Language)
    return tuple(
        Front(
            code,
            _listed(IN_PRIVATE, language),
            _listed(IN_GROUPS, language),
            _listed(FOR_GROUP_ADMINS, language),
            lines_of(language).say("front-short", {}),
            lines_of(language).say("front-long", {}),
        )
        for language, code in named
    )


def _listed(commands: Iterable[Command], language: Language) -> Listed:
    told = menu(language, commands)
    return tuple((typed_name(command, language), line) for command, line in told)
