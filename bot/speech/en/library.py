"""Questions people ask, videos, credits, help."""

from typing import assert_never

from bot.content.library import LibraryLabel


class English:
    def label(self, label: LibraryLabel) -> str:
        match label:
            case LibraryLabel.OPEN:
                return "library"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "library"
