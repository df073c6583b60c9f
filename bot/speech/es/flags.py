"""How each red flag is called in a sentence, in Spanish: what it is like, never what it is."""

from bot.rules.red_flags import FlagKey

FLAGS = {
    FlagKey.CHEST_OR_FAINTING: "dolor en el pecho, desmayo, mareo o mucha falta de aire",
    FlagKey.CALF: "una pantorrilla o pierna hinchada, dolorida, caliente o de otro color",
    FlagKey.ACUTE_INJURY: "una lesión en los últimos 7 días, o un chasquido en la articulación",
    FlagKey.GIVING_WAY: "una rodilla o un tobillo que cede",
    FlagKey.LOCKED: "una rodilla trabada, que no se dobla o no se estira",
    FlagKey.CANNOT_BEAR_WEIGHT: "una articulación muy hinchada, deforme o que no aguanta tu peso",
    FlagKey.HOT_JOINT_OR_FEVER: "una articulación roja y caliente, fiebre o escalofríos",
    FlagKey.NIGHT_PAIN: "dolor de noche o en reposo, hagas lo que hagas",
    FlagKey.NUMBNESS: "entumecimiento, hormigueo o debilidad en una pierna",
    FlagKey.SURGERY_OR_FRACTURE: "una operación, fractura o infiltración reciente",
    FlagKey.HEART: "tu corazón, tu presión o tu respiración",
    FlagKey.DIZZINESS_OR_FALLS: "mareos, desmayos o caídas",
    FlagKey.PREGNANCY: "embarazo, o parto en los últimos 6 meses",
    FlagKey.UNWELL_TODAY: "que no te sientes bien",
    FlagKey.FEET_OR_BONES: "pies dormidos, anticoagulantes o un problema de huesos",
    FlagKey.OTHER_CONDITION: "una condición de larga duración, una medicina o un consejo médico",
    FlagKey.UNDER_13: "tu edad",
    FlagKey.NO_GUARDIAN: "el sí de tu madre, padre o tutor",
    FlagKey.SEVERE_PAIN: "dolor de 6 o más al caminar o en reposo",
    FlagKey.MODERATE_PAIN: "dolor de 4 o 5 al caminar o en reposo",
    FlagKey.VEHICLE: "tirar de un vehículo",
    FlagKey.NEEDS_SUPPORT: "lo que me contaste",
    FlagKey.URGENT_UNANSWERED: "las preguntas de seguridad sin responder",
    FlagKey.HEALTH_UNANSWERED: "las preguntas de salud sin responder",
}


def listed(parts: tuple[str, ...]) -> str:
    """Return the parts as one phrase: "a, b y c"."""
    return " y ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
