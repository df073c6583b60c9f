"""Which reader a typed line goes to.  Pure.

Every reader reads it: the answer to the open question, the session, the correction of the last
card, the wish, the question about training.  Whoever explains most of the line is heard; where
nobody else does, the open question says what would have been an answer.  The body was heard
before (`step`), and what a story overhears comes before them all (`Story.overhears`).
"""

from bot.dialogue.ear.answer import beside, with_question
from bot.dialogue.ear.readers import about_card, asked, has_sets, told_in
from bot.dialogue.registry import is_known, overhearing, playing, story_of
from bot.dialogue.story import Fallback, Grantor, Interrupts
from bot.dialogue.turn import Say, Scene, Turn
from bot.reading.body.on_behalf import in_their_words
from bot.reading.intents.asked_back import complaint_behind
from bot.reading.intents.foreign import is_in_no_language_of_ours
from bot.reading.several.dates import names_impossible_day
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.words.line import Line


def heard(scene: Scene, text: str) -> Turn:
    """Return what a line leads to that is no command and tells of no body in danger."""
    text = complaint_behind(text, scene.athlete.language) or text
    is_childs = age_on(scene.athlete.birth_year, scene.today) < ages.ADULT_FROM
    text = in_their_words(text, scene.athlete.language, is_childs=is_childs)
    asking = scene.snapshot.dialogue.question
    if is_known(scene.athlete):
        first = _of_somebody_known(scene, text)
        if first is not None:
            return first
    if asking is not None and scene.about is None:
        return with_question(scene, asking, text)
    named = playing(Interrupts).part_named(scene, text) if scene.about is None else None
    named = named or about_card(scene, text) or asked(scene, text)
    return named or playing(Fallback).said(scene, text)


def _of_somebody_known(scene: Scene, text: str) -> Turn | None:
    """Return what a line of somebody known leads to before any reader has it; None: they have."""
    asking = scene.snapshot.dialogue.question
    language = scene.athlete.language
    if is_in_no_language_of_ours(text, language) not in {None, language.value}:
        return playing(Grantor).foreign(scene)
    overheard = _overheard(scene, text) if scene.about is None else None
    if overheard is not None:
        return overheard
    if _names_no_day(scene, text):
        told = Turn((Say(Line("common-no-such-day")),))
        return told if asking is None else beside(told)
    return None


def _overheard(scene: Scene, text: str) -> Turn | None:
    """Return what a story makes of a line that overhears it; None where none does.

    Another story's open question is asked again behind that.
    """
    asking = scene.snapshot.dialogue.question
    for story, overhears in overhearing():
        turn = overhears.told(scene, text)
        if turn is not None:
            return turn if asking is None or story_of(asking) is story else beside(turn)
    return None


def _names_no_day(scene: Scene, text: str) -> bool:
    """Say whether a line is of a day that no year has, and tells of no session nor of a body.

    A session is kept while its day is asked for, and a pain is heard whenever it was.
    """
    if not names_impossible_day(text, scene.athlete.language):
        return False
    told = told_in(scene, text)
    details = told.details
    is_of_a_body = details.pain is not None or details.pain_unrated or details.is_sore
    return not (has_sets(told) or is_of_a_body)
