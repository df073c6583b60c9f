"""An entry that is in the log already, said again otherwise."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from bot.dialogue.aside import habits_of
from bot.dialogue.card import doing_on
from bot.dialogue.registry import pressed
from bot.dialogue.state import LastCard
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Scene, Turn
from bot.reading.answers import digits_page
from bot.reading.heard import About, Details, Doubt, NotDone, Unclear
from bot.reading.intents.wishes import TALK, wishes_in
from bot.reading.page import folded
from bot.reading.past import past_day
from bot.reading.replies.asides import LONGEST_NOTE
from bot.reading.replies.reading import read
from bot.reading.topics import is_question
from bot.rules.log.done import Entry, entries_on
from bot.stories.logging.amending import changed
from bot.stories.logging.days import lone_day
from bot.stories.logging.draft import entry_named
from bot.stories.logging.parts import with_part
from bot.stories.logging.questions import AskLeftOut, AskNew, AskTakeOut, Draft
from bot.stories.logging.said import Field, misheard
from bot.stories.logging.saving import KEPT, considered, moved_to
from bot.stories.logging.values import is_value_alone

# How people begin a correction; what follows is the new value.
_OPENING = re.compile(
    r"^\W*(?:no[,;:]?\s+)?(?:i meant|i mean|make (?:it|that)|it was|it's|its|that was|should be"
    r"|was|were|it should be|actually|sorry|change (?:it )?to|set (?:it )?to|load|carga|peso"
    r"|quise decir|eran|era|fueron|fue|pon(?:lo|le)?|deja(?:lo)? en|perdón|perdon|en realidad"
    r"|cambia(?:lo)? a|que sean?|mejor)\b[:,]?\s*",
    re.IGNORECASE,
)
# A line that begins with what it corrects, or with "only": the rest is its value.
_OF_A_FIELD = re.compile(
    r"^\W*(?:no[,;:]?\s+)?(?:and |but |y |pero )?(?:the |my |el |la |los |las |mi )?"
    r"(?:s?rpe|effort|esfuerzo|pain|dolor|load|weight|plates|carga|peso|discos|sets?|series"
    r"|minutes|minutos|steps|pasos|surface|on|en|only|just|solo|solamente|nada mas)\b"
)
# "Change the effort to 6", "cambia la carga a 50 kg": the field, and what it is to be.
_TO_BE = re.compile(
    r"\W*(?:please |por favor )?(?:change|set|put|move|correct|fix|wrong|cambia(?:r)?|pon"
    r"|corrige) (?:the |my |an? |el |la |los |las |mi )?"
    r"(?P<field>s?rpe|effort|esfuerzo|pain|dolor|load|weight|plates|carga|peso|discos|sets|series)"
    r"(?: (?:to|for|at|=|a|en|por)|, it was)"
    r" (?P<value>\d.*)"
)
_OUT = re.compile(
    r"\W*(?:no[,;:]? )?(?:please |por favor )?(?:delete|remove|erase|scrap|discard"
    r"|take (?:it|that) out|drop|forget|borra|borralo|borrala|borrar|elimina|eliminalo|eliminala"
    r"|quita|quitalo|quitala|anula|anulalo)"
    r"(?: (?:it|that|this|(?:the|this|that) (?:entry|session|log|one)|eso|esto|esa|esta|ese"
    r"|(?:la|esta|esa) sesion|el registro))?(?: please| por favor)?\W*"
)
_ANEW = re.compile(
    r"\W*(?:no[,;:]? )?(?:please |por favor )?(?:(?:i )?(?:want|need|would like|'d like) to "
    r"|can (?:i|you) |let me |let's |quiero |puedo |puedes |hay que )?"
    r"(?:change|fix|edit|correct|amend|modify|alter|cambia(?:r)?|corrig(?:e|ir)|corregir|editar?"
    r"|modifica(?:r)?|arregla(?:r)?)(?:l[ao]|mel[ao])?"
    r"(?: (?:it|that|this|(?:this|that|the) (?:one|entry|session|log|workout)|eso|esto|esa|esta"
    r"|ese|este|(?:la|esta|esa) sesion|(?:el|este|ese) (?:registro|entreno|entrenamiento)))?"
    r"(?: please| por favor)?\W*"
)
_LATEST = re.compile(
    r"\W*(?:the |la |el )?(?:last|latest|most recent|newest|first|ultim[oa]|primer[oa]?)"
    r"(?: (?:one|session|sesion|de todas))?\W*"
)
_BARE = re.compile(r"\W*\d{1,3}(?:[.,]\d{1,2})?\W*")
_FIELDS = {
    field: re.compile(
        r"\W*(?:(?:no|change|fix|correct|cambia(?:r)?|corrige|corregir|it'?s|es)\W+)?"
        rf"(?:(?:the|my|el|la|los|las|mi)\W+)?(?:{names})"
        r"(?:\W+(?:please|(?:was|is|were|are) wrong|esta(?:ba)? mal|por favor))?\W*"
    )
    for field, names in {
        Field.LOAD: "load|weight|plates?|kilos?|carga|peso|discos?",
        Field.EFFORT: "s?rpe|effort|esfuerzo",
        Field.PAIN: "pain|dolor",
        Field.DAY: "day|date|dia|fecha",
        Field.WORK: "sets?|pulls?|distance|met(?:er|re)s|series?|distancia|metros",
    }.items()
}
_NOT_OF_IT = re.compile(
    r"\b(?:tomorrow|next|now|right now|ahora|manana|proxim[oa]|will|going to|voy a|can i"
    r"|should i)\b|\?"
)
_NOTE = re.compile(
    r"^\W*(?:(?:add|make|keep|pon|anade|guarda|anota) )?(?:(?:this|an?|una|esta) )?(?:note|nota)\b"
    r"(?: (?:to (?:it|that|this)|for me|that|de que|que))?\s*[:,-]?\s*(?P<own>.*\w.*)",
    re.DOTALL,
)
FEWEST_WORDS_OF_NOTE = 2
LONGEST_CORRECTION = 8  # words that name a surface; more tell a story
AS_DONE = "done with "  # what a bare number after the opening words is read behind


def heard_about(scene: Scene, entry: Entry, text: str) -> Turn:
    """Correct an entry by what is said about it: "make it 45", "rpe 7", "pain 3", "4x20".

    "Note: slept badly" is kept with it, and so are words of a reply in which nothing is to be
    corrected.
    """
    if (own := _own_words(text)) is not None:
        return with_note(scene, entry, own)
    for details, doubts in _readings(scene, text):
        if details is None:
            return Turn(asks=AskTakeOut(entry.id))
        day = None if details.day is None else past_day(details.day, scene.today)
        after = changed(scene, entry, details, day)
        if after != entry or doubts:
            return considered(scene, Draft(after, doubts, corrects=entry.id))
    if (own := own_words_of(scene, text)) is not None:
        return with_note(scene, entry, own)
    return misheard(Field.WORK, keeps=False)


def tells_of(scene: Scene, text: str) -> bool:
    """Say whether a line tells a value of a session, whatever there is on file."""
    readings = (told for told, _ in _readings(scene, text))
    return any(told is None or says_something(replace(told, note=None)) for told in readings)


def own_words_of(scene: Scene, text: str) -> str | None:
    """Return what a line adds to a session in their own words; None where it adds none."""
    own = _own_words(text)
    if own is not None:
        return own
    return text.strip() if scene.about is not None and _is_note(scene, text) else None


def _own_words(text: str) -> str | None:
    """Return the words of a line that says it is a note; None where it is none."""
    page = folded(text)
    found = _NOTE.match(page.text)
    return None if found is None else page.written(*found.span("own"))


def _is_note(scene: Scene, text: str) -> bool:
    """Say whether words in reply to a session tell of it: no number, question, wish or thanks."""
    if re.search(r"\d", text) or is_question(text) or len(text.split()) < FEWEST_WORDS_OF_NOTE:
        return False
    best = wishes_in(text, scene.athlete.language).best
    return best is None or best.intent in (TALK, "lighter")  # how it went, not how it shall go


def with_note(scene: Scene, entry: Entry, own: str, *, anew: bool = False) -> Turn:
    """Keep a note with a session, behind what is noted there already; `anew` as in `note_with`."""
    after = replace(entry, note=note_with(entry.note, own, anew=anew))
    return Turn() if after == entry else considered(scene, Draft(after, corrects=entry.id))


def note_with(note: str | None, own: str | None, *, anew: bool = False) -> str | None:
    """Return a note with more words; said `anew` they take the place of what they are like.

    >>> note_with("slept badly", "cold"), note_with("felt grat, cold", "felt great", anew=True)
    ('slept badly, cold', 'felt great, cold')
    """
    if note is None or own is None:
        return own if note is None else note
    parts = note.split(", ")
    like = get_close_matches(own, parts, 1) if anew else []
    told = [own if one in like else one for one in parts] if like else [*parts, own]
    return ", ".join(dict.fromkeys(told))[:LONGEST_NOTE]


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a plain line right after a session's card changes of it; None where nothing."""
    entry = None if card.about is None else entry_named(scene, card.about)
    if entry is None:
        return _chosen(scene, card, text)
    if doing_on(card, "logging", "new") is not None:
        return _of_the_fix_card(scene, entry, text) or _taken_up(scene, card, entry, text)
    return _taken_up(scene, card, entry, text)


def _chosen(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Open the session that a line names where the card asks which; None where it names none."""
    latest = doing_on(card, "logging", "edit")
    if latest is None:
        return None
    if _LATEST.fullmatch(folded(text).text):
        return pressed(scene, Does("logging", "edit", latest))
    day = lone_day(scene, text)
    on_day = () if day is None else entries_on(scene.log, day)
    return pressed(scene, Does("logging", "edit", (on_day[0].id,))) if len(on_day) == 1 else None


def _of_the_fix_card(scene: Scene, entry: Entry, text: str) -> Turn | None:
    """Return what answers "what should change?": a field by its name, a value, or a number."""
    page = digits_page(text, scene.athlete.language)
    for field, name in _FIELDS.items():
        if name.fullmatch(page.text):
            return Turn(asks=AskNew(entry.id, field))
    if _BARE.fullmatch(page.text):
        return Turn(asks=AskLeftOut(entry.id, text.strip()))
    if not re.search(r"\d", page.text) or not is_value_alone(page.text):
        return None
    turn = heard_about(scene, entry, text)
    return None if turn.misread else turn


def _taken_up(scene: Scene, card: LastCard, entry: Entry, text: str) -> Turn | None:
    if (own := _own_words(text)) is not None:
        return with_note(scene, entry, own)
    if _OUT.fullmatch(folded(text).text):
        return Turn(asks=AskTakeOut(entry.id))
    if _ANEW.fullmatch(folded(text).text):
        back = doing_on(card, "logging", "edit") or (entry.id,)
        return pressed(scene, Does("logging", "edit", back))
    if (to_be := _TO_BE.fullmatch(folded(text).text)) is not None:
        text = f"{to_be['field']} {to_be['value']}"
    pulls = with_part(scene, entry.pulls, text)
    if pulls is not None:
        return considered(scene, Draft(replace(entry, pulls=pulls), corrects=entry.id))
    day = lone_day(scene, text)
    if day is not None:
        return moved_to(scene, entry, day)
    if not _is_correction(scene, text):
        return None
    turn = heard_about(scene, entry, text)
    return KEPT if turn.misread else turn


def _is_correction(scene: Scene, text: str) -> bool:
    """Say whether a line is a value said otherwise, and nothing beside it."""
    plain = digits_page(text, scene.athlete.language).text
    begins = _OPENING.match(plain) or _OF_A_FIELD.match(plain)
    if begins is None or _NOT_OF_IT.search(plain):
        return False
    details = read(text, habits_of(scene)).details
    if any(run.distance_m and run.pulls > 1 for run in details.sets):
        return True
    if details.surface is not None:
        return len(plain.split()) <= LONGEST_CORRECTION
    return is_value_alone(_OPENING.sub(" ", plain))


def _readings(scene: Scene, text: str) -> Iterator[tuple[Details | None, tuple[Doubt, ...]]]:
    """Yield what the text may mean, surest first; None for the details: it was not done."""
    habits = habits_of(scene)
    heard = read(text, habits)
    if isinstance(heard, NotDone):
        yield None, ()
        return
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    choices = tuple(doubt for doubt in doubts if len(doubt.readings) > 1)
    if says_something(heard.details) or choices:
        yield heard.details, choices
    value = text
    while (shorter := _OPENING.sub("", value)) != value:
        value = shorter
    as_load = read(AS_DONE + value, habits)
    yield as_load.details, ()
    off_scale = tuple(doubt for doubt in doubts if doubt.about is not About.SETS)
    yield heard.details, off_scale


def says_something(details: Details) -> bool:
    """Say whether a line tells anything but that it went as planned."""
    return details != Details(as_planned=details.as_planned)
