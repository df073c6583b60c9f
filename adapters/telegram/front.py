"""How the coach presents itself on Telegram: its commands and descriptions in every language."""

from adapters.telegram.menus import Front
from bot.rules.log.records import Language
from bot.words.lines import lines_of
from bot.words.menu import menu


def fronts() -> tuple[Front, ...]:
    """Return how the bot presents itself: in English to all who speak neither."""
    named = ((one, "" if one is Language.ENGLISH else one.value) for one in Language)
    return tuple(
        Front(
            code,
            menu(language),
            lines_of(language).say("front-short", {}),
            lines_of(language).say("front-long", {}),
        )
        for language, code in named
    )
