"""The door to the reader: words in a language that only a glossary reads come in as English.

A person keeps reading their own language: buttons and commands are known by it as well, and
what is kept of their words is kept as they wrote it (`as_written`).
"""

import re
from dataclasses import replace

from bot.contract import Act, Brought, Called, Edited, Filled, Said
from bot.dialogue.outcome import Step
from bot.dialogue.registry import is_known
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.reading.glossary.tongues import plainly_in
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Language
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Line, Literally

# What stands behind a command and is drawn, not written: a code of a link, the id of an entry.
_CODE = re.compile(r"\w*[\d_]\w*[-\w]*|[a-z2-7]{16}")


def tongue_spoken(scene: Scene, act: Act) -> Language | None:
    """Return the language that somebody known plainly writes, where it is not the one they set.

    None, too, where they were asked about that before.
    """
    is_new = scene.private and is_known(scene.athlete)
    if not is_new or scene.snapshot.dialogue.switch_offered or not isinstance(act, Said):
        return None
    tongue = plainly_in(act.text, scene.athlete.language)
    return None if tongue is scene.athlete.language else tongue


def offering(tongue: Language, step: Step) -> Step:
    """Return a step with the language they wrote offered behind it; not beside a question."""
    dialogue = step.after.dialogue
    if dialogue.question is not None or step.after.athlete.language is tongue or not step.says:
        return step
    button = Button(Does("settings", "speak", (tongue,)), Literally(LANGUAGE_NAMES[tongue]))
    offer = Say(Line("common-reads-like"), ((button,),), quiet=True)
    after = replace(step.after, dialogue=replace(dialogue, switch_offered=True))
    return replace(step, after=after, says=(*step.says, offer))


def understood(act: Act, language: Language) -> Act:
    """Return an act with its words as the reader takes them, of who is spoken to so."""
    match act:
        case Said(text) | Edited(text) | Brought(text=text):
            said = in_english(text, language)
            return act if said is text else replace(act, text=said)
        case Called(_, argument) if not _CODE.fullmatch(argument):
            said = in_english(argument, language)
            return act if said is argument else replace(act, argument=said)
        case Filled(_, fields):
            told = tuple((name, in_english(value, language)) for name, value in fields)
            return act if told == fields else replace(act, fields=told)
        case _:
            return act
