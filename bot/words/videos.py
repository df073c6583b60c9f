"""The article and its videos, as it names and credits them, and what each goes with."""

from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True)
class Video:
    """One of the article's short videos; title and credit are never translated.

    `goes_with` are the answers, by their ids, that it belongs beside.
    """

    number: int
    title: str
    credit: str
    goes_with: tuple[str, ...]
    shows_a_car: bool = False

    @property
    def search(self) -> str:
        """Return where its exact title and channel are looked for."""
        sought = f'"{self.title}" {self.credit.split()[0]}'
        return f"https://www.youtube.com/results?{urlencode({'search_query': sought})}"


ARTICLE = "Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab"
ARTICLE_SEARCH = "https://duckduckgo.com/?" + urlencode({"q": f'Soccer8020 "{ARTICLE}"'})
"""Where the article's exact title is looked for."""


_BOTH = "@kneesovertoesguy @mr1nf1n1ty"

SLOW = ("tempo", "longevity")

# As the Soccer8020 article names and credits them.
VIDEOS = (
    Video(
        1,
        "The V.M.O., The Teardrop-shaped Quad Muscle (Vastus Medialis Oblique)",
        "@kneesovertoesguy",
        ("teardrop",),
    ),
    Video(2, "Perhaps the Biggest Modern Misconception is Pressure", _BOTH, ("joints",)),
    Video(
        3,
        "The Best Natural Knee Therapy (Backwards Sledding)",
        _BOTH,
        ("car",),
        shows_a_car=True,
    ),
    Video(4, "What We Learned From Charles Poliquin", _BOTH, ("poliquin",)),
    Video(5, "Going Backward to do the Work", _BOTH, ("backward", "exercise")),
    Video(6, "Start Sledding Intentionally Slow for Longevity", _BOTH, SLOW),
)
