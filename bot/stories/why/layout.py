"""The rules behind today's number, by name."""

from bot.rich import Rich, rich, strong
from bot.rules.rulebook import RuleName
from bot.stories.why.said import Rule
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

RULES = OneEach("why-rule", RuleName)


@phrase.register
def _rule(rule: Rule, voice: Voice) -> Rich:
    return rich(strong(f"{voice.say(RULES[rule.name])}: "), phrase(rule.said, voice))
