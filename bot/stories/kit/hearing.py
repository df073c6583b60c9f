"""What the kit's questions share: a mass that was answered, and what is no answer to them."""

from bot.dialogue.aside import habits, log_in_passing
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.answers import Misread, read_mass
from bot.stories.kit.said import KitMisheard, KitUnclear


def mass_in(scene: Scene, reply: Reply) -> float | None:
    """Return the mass in kg, None where the answer holds none."""
    text = reply.value if isinstance(reply, Tapped) else reply.text
    heard = read_mass(text, habits(scene.athlete))
    return None if isinstance(heard, Misread) else heard.kg


def or_log(scene: Scene, reply: Reply, wanted: KitMisheard) -> Turn:
    """Take what was typed for a session in passing, else say what was wanted."""
    passing = log_in_passing(scene, reply.text) if isinstance(reply, Typed) else None
    return passing or Turn((unclear(wanted),), keeps=True)


def unclear(wanted: KitMisheard) -> Say:
    """Return the words that show what an answer looks like."""
    return Say(KitUnclear(wanted))
