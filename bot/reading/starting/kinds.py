"""What kinds of answers there are, and what reads each, whatever else stands in the line.

Each returns the value, `Ask` where the line tells of the thing but not enough, or `Nothing` where
it tells nothing of it: then the rules of the question are tried.
"""

from collections.abc import Callable

from bot.reading.starting import figures, places, things, times
from bot.reading.starting.lines import Found, Line, Nothing, Question

Kind = Callable[[Line], Found]


def among_of(line: Line) -> tuple[str, ...]:
    """Return the hours or the zones that a line may mean which has to be asked about."""
    if line.question is Question.HOUR and len(line.hours) == 1:
        return tuple(f"{at:%H:%M}" for at in line.hours[0].readings)
    if line.question is Question.CITY and "home" not in line.held:
        return places.zones_of(line) or places.near_zones_of(line)
    return ()


KINDS: dict[str, Kind] = {
    "rules": lambda line: Nothing,
    "score": figures.score,
    "count": figures.count,
    "span": figures.span,
    "mass": figures.mass,
    "step": figures.step,
    "weight": figures.weight,
    "year": figures.year,
    "things": things.things,
    "floor": things.floor,
    "joints": things.joints,
    "weekdays": times.weekdays,
    "clock": times.clock,
    "clocks": times.clocks,
    "place": places.place,
    "goals": things.goal,
}
