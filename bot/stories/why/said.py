"""The rules behind today's number, by name and with the numbers they used."""

from dataclasses import dataclass

from bot.rules.rulebook.opinion import RuleName
from bot.words.line import Content, Term

_TERMS = {
    RuleName.START: (Term.STEP,),
    RuleName.DELOAD: (Term.BLOCK,),
    RuleName.CLIMB: (Term.CLEAN,),
    RuleName.LOAD: (Term.DRAG,),
}


@dataclass(frozen=True, slots=True)
class Rule(Content):
    """A rule by its name, and what it looked at."""

    name: RuleName
    said: Content

    @property
    def terms(self) -> tuple[Term, ...]:
        return _TERMS.get(self.name, ())
