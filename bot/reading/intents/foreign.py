"""Whether a line is written in a language the coach does not speak."""

from bot.rules.log.records import Language


def is_in_no_language_of_ours(text: str, language: Language) -> str | None:
    """Return the code of the language a line is in, of those that are told apart; None if ours."""
    return None
