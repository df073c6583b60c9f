"""Match days."""

from typing import assert_never

from bot.content.matches import MatchesLabel


class Spanish:
    def label(self, label: MatchesLabel) -> str:
        match label:
            case MatchesLabel.OPEN:
                return "matches"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "matches"
