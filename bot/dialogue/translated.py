"""The door to the reader: words in a language that only a glossary reads come in as English.

A person keeps reading their own language: buttons and commands are known by it as well, and
what is kept of their words is kept as they wrote it (`as_written`).
"""

import re
from dataclasses import replace

from bot.contract import Act, Brought, Called, Edited, Filled, Said
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Language

# What stands behind a command and is drawn, not written: a code of a link, the id of an entry.
_CODE = re.compile(r"\w*[\d_]\w*[-\w]*|[a-z2-7]{16}")


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
