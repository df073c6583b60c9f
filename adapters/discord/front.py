"""How the coach presents itself on Discord: its commands, in the words of every language."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from adapters.discord.commands import Entry, Front, Option, Suggest
from bot.coach.occasions import language_of
from bot.dialogue.forms import may_open
from bot.reading.glossary.translating import in_english
from bot.reading.kit_words import equipment_in, surface_in
from bot.reading.zones import find_zones, folded, offered_zones
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Language, LoadUnit
from bot.stories.kit.said import SURFACES
from bot.stories.library.search import titles_for
from bot.words import entries
from bot.words.commands import Command
from bot.words.labels import LANGUAGE_NAMES
from bot.words.lines import CALLED, NAMES, lines_of
from bot.words.menu import menu
from bot.words.options import OPTIONS, as_typed
from bot.words.options import Option as Given
from bot.words.voice import Voice


def front() -> Front:
    """Return the menu: in English to all who speak neither language."""
    menus = {language.value: dict(menu(language)) for language in Language}
    return Front(
        tuple(
            Entry(
                command.value,
                _in_all(NAMES[command]),
                {code: lines[command] for code, lines in menus.items()},
                tuple(map(_option, OPTIONS.get(command, ()))),
                _typed,
            )
            for command in Command
        ),
        _in_all("front-log-this"),
        may_open,
        _in_all("front-out-of-reach"),
    )


def suggested_zones(typed: str, language: str) -> tuple[str, ...]:
    """Return the zones a place may be in; with nothing typed, those that many live in.

    >>> suggested_zones("madri", "es"), suggested_zones("kath", "en")
    (('Europe/Madrid',), ('Asia/Kathmandu',))
    """
    return find_zones(typed) if typed.strip() else offered_zones("suggested", _spoken(language))


def suggested_gear(typed: str, language: str) -> tuple[str, ...]:
    """Return what can be pulled and on what, as far as it goes with what is typed.

    >>> suggested_gear("tri", "es"), suggested_gear("grass", "en")
    (('trineo',), ('dry grass', 'wet grass'))
    """
    lines = lines_of(_spoken(language))
    grounds = (lines.say(SURFACES[one], {}) for one in Surface)
    # a name that would be heard as something else to pull is left out
    read = {one: in_english(one, _spoken(language)) for one in grounds}
    known = (one for one, said in read.items() if surface_in(said) and not equipment_in(said))
    return _among((*(lines.say(line, {}) for line in entries.GEAR.values()), *known), typed)


def suggested_questions(typed: str, language: str) -> tuple[str, ...]:
    """Return the questions the coach answers, as far as they go with what is typed.

    >>> suggested_questions("barefoot", "en")[:1]
    ('Shoes or barefoot?',)
    """
    return titles_for(typed, _spoken(language))


def suggested_languages(typed: str, language: str) -> tuple[str, ...]:
    """Return the languages the coach speaks."""
    return _among(LANGUAGE_NAMES.values(), typed)


def suggested_units(typed: str, language: str) -> tuple[str, ...]:
    """Return the units of a load."""
    return _among(LoadUnit, typed)


def suggested_days(typed: str, language: str) -> tuple[str, ...]:
    """Return days to train on, two or three with a day between.

    >>> suggested_days("tue", "en")
    ('Tue Thu', 'Tue Fri', 'Tue Sat', 'Tue Thu Sat')
    """
    called = [Voice(_spoken(language)).weekday(day) for day in range(7)]
    several = (" ".join(called[day] for day in days) for days in _DAYS_APART)
    return tuple(one for one in several if folded(one).startswith(folded(typed)))


def suggested_hours(typed: str, language: str) -> tuple[str, ...]:
    """Return hours of the day, by the quarter once one is begun.

    >>> suggested_hours("18", "en"), suggested_hours("7", "en")[:2]
    (('18:00', '18:15', '18:30', '18:45'), ('07:00', '07:15'))
    """
    begun = typed.strip()
    if not begun:
        return tuple(f"{hour:02}:00" for hour in range(6, 22))
    quarters = (f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 15, 30, 45))
    return tuple(one for one in quarters if one.startswith((begun, f"0{begun}")))


def _listed(lists: Mapping[str, str]) -> Suggest:
    """Return how to suggest what is listed in each language, with commas between."""

    def suggested(typed: str, language: str) -> tuple[str, ...]:
        return _among(lists[_spoken(language)].split(", "), typed)

    return suggested


_DEFAULT = Language.ENGLISH
_DAYS_APART = ((0, 2), (0, 3), (1, 3), (1, 4), (1, 5), (2, 4), (2, 5), (0, 2, 4), (1, 3, 5))


@cache
def suggesting() -> Mapping[Given, Suggest]:
    """Return what completes itself while it is typed, and by what.

    Nobody's file is looked at for it.
    """
    return {
        Given.CITY: suggested_zones,
        Given.GEAR: suggested_gear,
        Given.QUESTION: suggested_questions,
        Given.LANGUAGE: suggested_languages,
        Given.UNITS: suggested_units,
        Given.NUDGES: _listed(_in_all("front-suggested-nudges")),
        Given.WEEK: _listed(_in_all("front-suggested-week")),
        Given.DAYS: suggested_days,
        Given.HOUR: suggested_hours,
        Given.QUIET: _listed(_in_all("front-suggested-quiet")),
        Given.LEAD: _listed(_in_all("front-suggested-lead")),
        Given.MORE: _listed(_in_all("front-suggested-more")),
    }


def _option(option: Given) -> Option:
    return Option(
        option.value,
        _in_all(CALLED[option]),
        _in_all(entries.OPTION_LINES[option]),
        suggesting().get(option),
        of_theirs=option is Given.LOGGED,
    )


def _typed(given: Sequence[tuple[str, str]]) -> str:
    return as_typed((Given(key), value) for key, value in given)


def _in_all(line: str) -> dict[str, str]:
    """Return a line in every language, by its code."""
    return {language.value: lines_of(language).say(line, {}) for language in Language}


def _among(known: Iterable[str], typed: str) -> tuple[str, ...]:
    """Return what has a word that begins as typed."""
    wanted = f" {folded(typed)}".rstrip()
    return tuple(one for one in known if wanted in f" {folded(one)}")


def _spoken(language: str) -> Language:
    return language_of(language, _DEFAULT)
