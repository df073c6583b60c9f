"""What people read about the coach before they have said a word to it."""

from dataclasses import dataclass

from bot.rules.records import Language

SHORT, LONG = 120, 512  # Telegram's limits on the two, in characters


@dataclass(frozen=True, slots=True)
class About:
    """The coach about itself: `short` on its profile, `long` where a chat begins."""

    short: str
    long: str


ABOUT: dict[Language, About] = {
    Language.ENGLISH: About(
        "A training coach for backward sled work: today's session, your log, the next load.",
        "I coach backward sled training for players: what to do today, how heavy, and why.\n\n"
        'Tell me what you did in your own words, such as "3x20m 40kg rpe 4 pain 1", and I '
        "suggest the next session from what you logged.\n\n"
        "I am no doctor, and nothing I say is medical advice. Tap Start to begin; "
        "/privacy says what is kept.",
    ),
    Language.SPANISH: About(
        "Un entrenador de trineo hacia atrás: la sesión de hoy, tu registro y el próximo peso.",
        "Te acompaño en el trabajo de trineo hacia atrás: qué hacer hoy, con cuánto peso y "
        "por qué.\n\n"
        'Cuéntame lo que hiciste con tus palabras, por ejemplo "3x20m 40kg rpe 4 dolor 1", '
        "y te sugiero la próxima sesión según lo que registraste.\n\n"
        "No soy médico y nada de lo que digo es consejo médico. Toca Iniciar para empezar; "
        "/privacy explica qué se guarda.",
    ),
}
