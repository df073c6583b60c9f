"""Whether a line is a value and nothing beside it: a sentence with a number in it is none."""

import re

from bot.reading.answers import is_all_but

# What may stand around the value of a correction.
_AROUND_A_VALUE = re.compile(
    r"\b(?:s?rpe|effort|esfuerzo|pain|dolor|load|weight|plates?|carga|peso|discos?|sets?|series?"
    r"|rounds?|pulls?|reps?|vueltas?|arrastres?|kgs?|kilos?|kilograms?|lbs?|pounds?|libras?|m|mts?"
    r"|met(?:er|re)s?|metros?|yds?|yards?|yardas?|s|secs?|seconds?|segundos?|mins?|minutes?"
    r"|minutos?|steps?|pasos?|smooth|choppy|fluidos?|surface|superficie|instead|not|en vez"
    r"|en lugar|sino|i|we|did|used|hice|use|puse|fui|fueron|were|no|sled|trineo|empty|vacio|of"
    r"|out|x)\b"
)
_NUMBER = re.compile(r"\d+(?:[.,/-]\d+)*")


def is_value_alone(plain: str) -> bool:
    """Say whether folded text, its numbers in digits, holds values and what may stand by them."""
    return is_all_but(_AROUND_A_VALUE.sub(" ", _NUMBER.sub(" ", plain)))
