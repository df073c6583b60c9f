"""The treadmill that is switched off: a track of its own, timed, since nothing tells its drag.

It ends at the five straight minutes of the popular protocol (Ben Patrick, "Knee Pain Series").
"""

from enum import StrEnum

from bot.rules.ladder.steps import Position
from bot.rules.load.work import ByTime


class Track(StrEnum):
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    D5 = "D5"
    D6 = "D6"
    D7 = "D7"


# Total work 2:00 to 5:00 minutes [D].
TRACK_WORK = {
    Track.D1: ByTime(4, 30),
    Track.D2: ByTime(5, 30),
    Track.D3: ByTime(4, 45),
    Track.D4: ByTime(5, 45),
    Track.D5: ByTime(3, 90),
    Track.D6: ByTime(2, 150),
    Track.D7: ByTime(1, 300),
}
TRACK_REST_S = 60  # [D]

# Which row stands in for a step of the ladder [D]; from level 4 it is always the last.
TRACK_OF_STEP = {
    Position.L1a: Track.D1,
    Position.L1b: Track.D1,
    Position.L1c: Track.D2,
    Position.L2a: Track.D3,
    Position.L2b: Track.D3,
    Position.L2c: Track.D4,
    Position.L3a: Track.D5,
    Position.L3b: Track.D5,
    Position.L3c: Track.D6,
}
LAST_TRACK = Track.D7


def track_for(position: Position) -> Track:
    """Return the row of the track for a loaded step (L1a and up)."""
    return TRACK_OF_STEP.get(position, LAST_TRACK)
