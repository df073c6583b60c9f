"""What an act is known by, whom it asks, and where it is answered.  Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.archive.feed import Feeds
from bot.coach.door import Door
from bot.contract import (
    Account,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Incoming,
    Joined,
    Left,
    Platform,
    Relocated,
    Room,
    Said,
)
from bot.dialogue.changes import Snapshot
from bot.dialogue.turn import Say, short_id
from bot.outbox.composition import Occasion, letters_of
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit
from bot.store.accounts.contacts import Contact
from bot.store.message import Kind, Letter
from bot.words.line import Line
from bot.words.voice import UNHOSTED, Hosted, is_american

NOWHERE: Mapping[Platform, Room | Account] = {}

Delivered = tuple[Platform, str]
"""A delivery's name, which is unique on its own platform only."""


@dataclass(frozen=True, slots=True)
class House:
    """What holds for everybody: who is new starts as `newcomer`; what goes into the words.

    `feeds` makes the links that calendars follow, None where none are served.
    """

    newcomer: Athlete = Athlete()
    hosted: Hosted = UNHOSTED
    door: Door = Door()
    feeds: Feeds | None = None


def is_for_the_coach(incoming: Incoming) -> bool:
    """Say whether an act asks for an answer.

    Where others read along only commands and buttons do: what people say to each other there
    is none of the coach's business.
    """
    match incoming.act:
        case Joined() | Left() | Relocated():
            return False
        case Called() | Chose() | Filled():
            return True
        case Said() | Edited() | Erased() | Brought():
            return incoming.private


def language_of(locale: str | None, default: Language) -> Language:
    """Return the language a platform reports, the default where it is not spoken here.

    Words of a country's own (`pt_BR`) come before those of the language.

    >>> language_of("es-MX", Language.ENGLISH), language_of("fr", Language.ENGLISH)
    (<Language.SPANISH: 'es'>, <Language.ENGLISH: 'en'>)
    """
    country = (locale or "").replace("-", "_")
    known = (country, country.partition("_")[0].lower())
    return next((Language(code) for code in known if code in list(Language)), default)


def as_new(newcomer: Athlete, locale: str | None) -> Athlete:
    """Return what is on file of somebody new: pounds and yards where those are used."""
    athlete = replace(newcomer, language=language_of(locale, newcomer.language))
    if not is_american(athlete.language, athlete.zone):
        return athlete
    return replace(athlete, load_unit=LoadUnit.LB, distance_unit=DistanceUnit.YD)


def delivered(incoming: Incoming) -> Delivered:
    """Return the name of a delivery."""
    return incoming.chat.platform, incoming.delivery


def occasion_name(incoming: Incoming) -> str:
    return f"{incoming.chat.platform}:{incoming.delivery}"


def name_of(incoming: Incoming) -> str:
    """Return a new athlete's id: another one each time somebody begins anew."""
    person = incoming.person
    return short_id("athlete", person.platform, person.id, incoming.delivery)


def message_of(incoming: Incoming) -> str | None:
    match incoming.act:
        case Said() | Called() | Edited() | Erased() | Brought() as act:
            return act.message
        case Chose() | Filled() | Joined() | Left() | Relocated():
            return None


def occasion_of(
    incoming: Incoming, contact: Contact, elsewhere: Mapping[Platform, Room | Account] = NOWHERE
) -> Occasion:
    act = incoming.act
    # where others read along nothing about a body is said
    here = incoming.chat if incoming.private else contact.address
    return Occasion(
        occasion_name(incoming),
        Kind.ANSWER,
        here,
        contact.address,
        answers=incoming.delivery,
        # a card that all can see is never rewritten with what is for one
        pressed=act.on
        if isinstance(act, Chose | Filled) and (incoming.private or incoming.alone)
        else None,
        elsewhere=elsewhere,
        aside=incoming.aside,
        toast=incoming.toast,
    )


def farewell(letter: Letter) -> Letter:
    return replace(letter, kind=Kind.FAREWELL, athlete=None, about=None)


STUMBLED = Say(Line("common-stumbled"))


def apology(
    incoming: Incoming, house: House, language: Language | None = None, say: Say = STUMBLED
) -> Letter:
    """Return what is said when an act could not be answered through a fault of ours.

    Made from the act alone: what is on file may be what could not be read.  `language` is the
    one they are spoken to in, None where that is not known.
    """
    newcomer = as_new(house.newcomer, incoming.locale)
    stranger = Snapshot("", replace(newcomer, language=language or newcomer.language))
    occasion = occasion_of(incoming, Contact(incoming.person, ""))
    (letter,) = letters_of((say,), stranger, occasion)
    return replace(letter, athlete=None)
