"""The rules behind today's number, by name."""

from bot.rich import Rich, rich, strong
from bot.rules.rulebook.opinion import BASIS, Basis, RuleName
from bot.stories.why.said import Rule
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

RULES = OneEach("why-rule", RuleName)
BASES = OneEach("why-basis", Basis)


@phrase.register
def _rule(rule: Rule, voice: Voice) -> Rich:
    """Name the rule, say what it looked at, and end with where it comes from."""
    name, said = voice.say(RULES[rule.name]), phrase(rule.said, voice)
    return rich(strong(f"{name}{voice.colon}"), said, " ", voice.told(BASES[BASIS[rule.name]]))
