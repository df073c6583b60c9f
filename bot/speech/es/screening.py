"""Red flags: asked about, raised, cleared."""

from typing import assert_never

from bot.content.screening import Card, ScreeningLabel, Worry
from bot.rules.red_flags import FlagKey, HealthQuestion, Tier
from bot.speech.es.flags import FLAGS, listed

_FLAG_BUTTONS = {
    FlagKey.CHEST_OR_FAINTING: "Pecho, desmayo, sin aire",
    FlagKey.CALF: "Pantorrilla hinchada",
    FlagKey.ACUTE_INJURY: "Lesión en los últimos 7 días",
    FlagKey.GIVING_WAY: "Rodilla o tobillo cede",
    FlagKey.LOCKED: "Rodilla trabada",
    FlagKey.CANNOT_BEAR_WEIGHT: "Muy hinchada, no apoyo",
    FlagKey.HOT_JOINT_OR_FEVER: "Roja y caliente, fiebre",
    FlagKey.NIGHT_PAIN: "Dolor de noche o en reposo",
    FlagKey.NUMBNESS: "Dormida, hormigueo, débil",
    FlagKey.SURGERY_OR_FRACTURE: "Operación o fractura",
    FlagKey.PREGNANCY: "Embarazo o bebé reciente",
}
_HEALTH_BUTTONS = {
    HealthQuestion.HEART_OR_BLOOD_PRESSURE: "Corazón, presión, ictus",
    HealthQuestion.CHEST_OR_BREATH: "Pecho o respiración",
    HealthQuestion.DIZZINESS_OR_FALLS: "Mareos, desmayos, caídas",
    HealthQuestion.CONDITION_OR_MEDICINE: "Condición o medicina",
    HealthQuestion.PREGNANCY: "Embarazo o bebé reciente",
    HealthQuestion.OPERATION_OR_FRACTURE: "Operación o fractura",
    HealthQuestion.SUPERVISED_ONLY: "Solo con supervisión",
    HealthQuestion.TOLD_TO_AVOID: "Me dijeron evitar algo",
    HealthQuestion.FEET_OR_BONES: "Pies dormidos, anticoagulante",
    HealthQuestion.UNWELL_TODAY: "Me siento mal o con fiebre",
}


class Spanish:
    def label(self, label: ScreeningLabel) -> str:
        match label:
            case ScreeningLabel.NOT_THAT:
                return "No, eso no"
            case ScreeningLabel.DOCTOR:
                return "Médico"
            case ScreeningLabel.PHYSIO:
                return "Fisio"
            case ScreeningLabel.PROFESSIONAL:
                return "Otro profesional"
            case ScreeningLabel.NOT_YET:
                return "Nadie todavía"
            case ScreeningLabel.NOTHING_CHANGED:
                return "Nada cambió"
            case ScreeningLabel.SOMETHING_CHANGED:
                return "Algo cambió"
            case ScreeningLabel.CHECKED:
                return "Ya me lo revisaron"
            case ScreeningLabel.WELL_AGAIN:
                return "Ya llevo un día bien"
            case ScreeningLabel.SCREEN:
                return "Preguntas de seguridad"
            case _:
                assert_never(label)

    def flag_button(self, key: FlagKey) -> str:
        return _FLAG_BUTTONS.get(key, FLAGS[key])

    def health_button(self, question: HealthQuestion) -> str:
        return _HEALTH_BUTTONS[question]

    def flag(self, key: FlagKey) -> str:
        return FLAGS[key]

    def listed(self, parts: tuple[str, ...]) -> str:
        return listed(parts)

    def card(self, card: Card, since_look: bool) -> tuple[str, ...]:
        match card:
            case Card.URGENT:
                return "¿Te pasa algo de esto ahora?", "Marca lo que sea y luego Hecho."
            case Card.JOINT if since_look:
                return "¿Y algo de esto desde que te lo vieron?", "Marca lo que sea y luego Hecho."
            case Card.JOINT:
                return (
                    "¿Y algo de esto en las últimas dos semanas?",
                    "Marca lo que sea y luego Hecho.",
                )
            case Card.HEALTH:
                return (
                    "Y en general, ¿algo de esto?",
                    (
                        "Operación: en el último año. Fractura o infiltración: en 12 semanas. "
                        "Parto: en 6 meses. Caídas: en el último año."
                    ),
                    "Marca lo que sea y luego Hecho.",
                )
            case _:
                assert_never(card)

    def card_misheard(self) -> str:
        return "Usa los botones, por favor, o escribe «ninguna» si nada encaja."

    def further(self, key: FlagKey) -> str:
        match key:
            case FlagKey.CALF:
                return "¿Además te falta el aire, te duele el pecho o toses sangre?"
            case FlagKey.GIVING_WAY:
                return "¿Empezó con una lesión?"
            case FlagKey.NUMBNESS:
                return "¿También entre las piernas, o te cambió el control de orina o intestino?"
            case _:
                return "¿Es muy fuerte?"

    def mentioned(self) -> str:
        return "Antes de nada, por una palabra que usaste. ¿Te pasa algo de esto?"

    def not_happening(self) -> str:
        return "Bien. Entonces nada cambia, y no he anotado nada de eso."

    def yes_or_no_wanted(self) -> str:
        return "Un sí o un no, por favor. «No» vale si no es eso."

    def emergency_first(self) -> str:
        return "Si te pasa ahora, para y pide ayuda: llama al número de emergencias de tu zona."

    def emergency(self) -> str:
        return "Para y pide ayuda ya: llama al número de emergencias de tu zona."

    def stopped(self, plain: str, tier: Tier) -> tuple[str, ...]:
        match tier:
            case Tier.EMERGENCY | Tier.URGENT:
                when = "hoy mismo: sirven urgencias o una línea de atención"
            case Tier.REFER | Tier.DECLINE:
                when = "antes de que vuelvas a entrenar"
            case Tier.CLEARANCE:
                return (
                    f"Antes de empezar necesito el visto bueno de un profesional, por {plain}.",
                    "Basta un médico o fisio que te conozca. Tu plan espera y está a salvo.",
                    "Avísame cuando te digan que sí: /cleared",
                )
            case _:
                assert_never(tier)
        return (
            "Aquí paro.",
            f"Lo que describes ({plain}) lo tiene que ver un profesional {when}.",
            "Yo no puedo saber qué es.",
            "Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: /cleared",
        )

    def session_kept(self) -> str:
        return "La sesión que me contaste queda anotada."

    def until_well(self) -> str:
        return "Primero descansa. Cuando lleves un día entero bien, avísame: /cleared"

    def paused(self) -> str:
        return "Tu plan queda en pausa y a salvo. Avísame cuando te lo hayan revisado: /cleared"

    def careful(self) -> tuple[str, ...]:
        return (
            "Dolor en el pecho, desmayo o mucha falta de aire: llama ya a emergencias.",
            (
                "Una articulación que se traba, cede o se hincha, o una lesión reciente: que la "
                "vea un médico o fisio antes de entrenar."
            ),
            "No he anotado nada de esto; primero necesito tu sí.",
        )

    def supported(self, worry: Worry) -> tuple[str, ...]:
        match worry:
            case Worry.SELF_HARM:
                return (
                    (
                        "Si crees que puedes hacerte daño, llama ya a emergencias o a una línea "
                        "de crisis, o busca a alguien de confianza."
                    ),
                    "Gracias por decírmelo. Tú importas más que cualquier sesión.",
                    "Hoy no se entrena; solo eso he anotado.",
                )
            case Worry.EATING:
                return (
                    "Gracias por contarlo. Lo de la comida y el cuerpo pesa mucho a solas.",
                    "Habla esta semana con un médico o con alguien de confianza.",
                    "Hoy no se entrena; solo eso he anotado.",
                )
            case Worry.PAINKILLERS:
                return (
                    "Gracias por decirlo. Los calmantes tapan la señal que guía las sesiones.",
                    (
                        "No los tomes para aguantar una, por favor, y consulta el dolor con un "
                        "médico o farmacéutico."
                    ),
                    "Hoy no se entrena; solo eso he anotado.",
                )
            case _:
                assert_never(worry)

    def vehicle_refused(self) -> tuple[str, ...]:
        return (
            "Con vehículos no: no puedes frenar uno. El propio artículo no lo recomienda.",
            (
                "Busca un trineo, o usa una llanta, una banda, un compañero, una cuesta suave o "
                "una cinta de correr apagada. Se cambia con /kit."
            ),
        )

    def who_cleared(self, plain: str) -> str:
        return f"¿Alguien lo ha visto ({plain}) y te dijo que puedes hacer este ejercicio? ¿Quién?"

    def when_cleared(self) -> str:
        return "¿Qué día fue? Toca uno o escríbelo, por ejemplo 12 de marzo."

    def day_wanted(self) -> str:
        return "Necesito un día que ya pasó, por ejemplo ayer o 12 de marzo."

    def day_wanted_after(self, day: str) -> str:
        return f"Tiene que ser después de que me lo contaras: {day} o más tarde. Si no, espera."

    def cleared(self) -> str:
        return "Me alegro. He anotado quién y cuándo, nada más."

    def nothing_to_clear(self) -> str:
        return "No hay nada que te frene. /today muestra la sesión."

    def changed_asked(self) -> str:
        return (
            "Un repaso cada cuatro semanas: ¿algún síntoma, lesión, enfermedad, medicamento u "
            "operación nueva desde la última vez?"
        )

    def screened_clean(self) -> str:
        return "Gracias, nada te frena."

    def card_skipped(self, card: Card) -> str:
        match card:
            case Card.URGENT | Card.JOINT:
                return "Sin estas respuestas no puedo planear ninguna sesión. Puedes darlas luego."
            case Card.HEALTH:
                return "Sin estas respuestas solo planeo caminar, sin carga. /screen las repite."
            case _:
                assert_never(card)
