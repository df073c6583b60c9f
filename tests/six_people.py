"""Six people from hello to their first session: what each of them types, and what each taps.

An answer in brackets is a button; the year of birth and the body weight have none.
"""

from dataclasses import dataclass

SECONDS_AN_ANSWER = 6  # reading a short question and tapping; typing one takes about as long
TWO_MINUTES_S = 120


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody's answers, and the first session's step."""

    typed: tuple[str, ...]
    tapped: tuple[str, ...]
    step: str
    session: str = "Step"  # the word of their language


AGREES = ("/start", "[Yes, keep it]")
SOMETHING_FITS = ("[Something fits]", *["[None of these]"] * 3)

SIX = {
    "a healthy player": Newcomer(
        (
            *("hello", "yes", "1988", "none", "neither", "yes", "3", "no"),
            *("gym sled 25kg on turf", "84 kg"),
        ),
        (
            *(*AGREES, "1988", "[None of these]", "[None]", "[I play football]"),
            *("[3]", "[No]", "[Sled]", "[Gym turf]", "[25 kg]", "84"),
        ),
        "L2a",
    ),
    "a returner with a sore knee": Newcomer(
        (
            *("hello", "yes", "1986", "something fits", "none", "none", "none"),
            *("left knee, a 2 in the mornings", "1", "0", "yes, and I may train"),
            *("no", "2", "no", "gym sled 25kg on turf", "84"),
        ),
        (
            *(*AGREES, "1986", *SOMETHING_FITS, "[Knee]", "[Left]", "[2]", "[1]", "[0]"),
            *("[Yes, and I may train]", "[I don't play]", "[2]", "[No]"),
            *("[Sled]", "[Gym turf]", "[25 kg]", "84"),
        ),
        "L0a",
    ),
    "fifteen, with a parent": Newcomer(
        (
            *("hello", "yes", "2010", "I'm his mother, yes", "none", "none", "yes", "4", "no"),
            *("sled, 8 kg, on dry grass", "58"),
        ),
        (
            *(*AGREES, "2010", "[I'm a parent: yes]", "[None of these]", "[None]"),
            *("[I play football]", "[4]", "[No]", "[Sled]", "[Dry grass]", "8 kg", "58"),
        ),
        "L1a",
    ),
    "nothing to pull": Newcomer(
        ("hello", "yes", "1991", "none", "none", "no", "0", "nothing"),
        (
            *(*AGREES, "1991", "[None of these]", "[None]", "[I don't play]", "[0]"),
            "[Nothing yet]",
        ),
        "L1a",
    ),
    "a coach who only watches": Newcomer(
        ("hello", "yes", "1979", "none", "none", "I coach, I only watch", "none", "nothing"),
        (*AGREES, "1979", "[None of these]", *["[Skip]"] * 4),
        "L1a",
    ),
    "una futbolista": Newcomer(
        (
            *("hola", "español", "sí", "1995", "ninguna", "ninguna", "sí", "2", "no"),
            *("trineo de 20 kg en césped de gimnasio", "61 kg"),
        ),
        (
            *("/start", "[Español]", "[Sí, guárdalo]", "1995", "[Ninguna de estas]"),
            *("[Ninguna]", "[Juego al fútbol]", "[2]", "[No]"),
            *("[Trineo]", "[Césped de gimnasio]", "[20 kg]", "61"),
        ),
        "L2a",
        "Paso",
    ),
}
MOST = {"typed": (10, 16, 11, 8, 8, 11), "tapped": (12, 20, 13, 8, 8, 13)}
"""How many answers each of the six gives at most."""

WAYS = [
    (kind, how, most)
    for how, numbers in MOST.items()
    for kind, most in zip(SIX, numbers, strict=True)
]


def answers_of(kind: str, how: str) -> tuple[str, ...]:
    """Return what one of them says, "typed" or "tapped"."""
    return SIX[kind].typed if how == "typed" else SIX[kind].tapped
