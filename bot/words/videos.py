"""The videos of the article, as it names and credits them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Video:
    """One of the article's short videos; title and credit are never translated."""

    number: int
    title: str
    credit: str
    shows_a_car: bool = False


_BOTH = "@kneesovertoesguy @mr1nf1n1ty"

# As the Soccer8020 article names and credits them.
VIDEOS = (
    Video(
        1,
        "The V.M.O., The Teardrop-shaped Quad Muscle (Vastus Medialis Oblique)",
        "@kneesovertoesguy",
    ),
    Video(2, "Perhaps the Biggest Modern Misconception is Pressure", _BOTH),
    Video(3, "The Best Natural Knee Therapy (Backwards Sledding)", _BOTH, shows_a_car=True),
    Video(4, "What We Learned From Charles Poliquin", _BOTH),
    Video(5, "Going Backward to do the Work", _BOTH),
    Video(6, "Start Sledding Intentionally Slow for Longevity", _BOTH),
)
