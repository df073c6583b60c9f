"""A line of somebody whose language is not known, as in a room, heard in all that are spoken."""

from collections.abc import Iterator

from bot.reading.body.talk import BodyTalk, body_talk, names_a_part
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Language


def talks(text: str) -> list[BodyTalk]:
    """Return what a line tells of a body in each language that it may be in."""
    return [body_talk(said, language) for said, language in _ways_to_read(text)]


def rows_of(text: str) -> list[str]:
    """Return the rows that a line raises in any language.

    >>> rows_of("swollen knee"), rows_of("rodilla hinchada"), rows_of("at the gate")
    (['RF06'], ['RF06'], [])
    """
    return list(dict.fromkeys(row for talk in talks(text) for row in talk.rows))


def is_a_part_named(text: str) -> bool:
    """Say whether a line names a part of a body in any language."""
    return any(names_a_part(said, language) for said, language in _ways_to_read(text))


def _ways_to_read(text: str) -> Iterator[tuple[str, Language]]:
    """Yield a line as each language has it; of those that read it as English only what differs."""
    seen: set[str] = set()
    for language in Language:
        said = in_english(text, language)
        if said is text and language not in (Language.ENGLISH, Language.SPANISH):
            continue
        if said is text or said not in seen:
            seen.add(said)
            yield said, language
