"""The morning check."""

from typing import assert_never

from bot.content.morning import MorningLabel
from bot.rules.pain import PainZone
from bot.speech.es.session import SessionSpanish

LABELS = {
    MorningLabel.NONE: "Nada",
    MorningLabel.SWELLING: "Hinchazón nueva",
    MorningLabel.SWELLING_TICKED: "✓ Hinchazón nueva",
    MorningLabel.GAVE_WAY: "Cedió",
    MorningLabel.GAVE_WAY_TICKED: "✓ Cedió",
    MorningLabel.LOCKED: "Se trabó",
    MorningLabel.LOCKED_TICKED: "✓ Se trabó",
    MorningLabel.SEND: "Eso es todo",
    MorningLabel.CHECK: "Revisión de la mañana",
}


class Spanish(SessionSpanish):
    def label(self, label: MorningLabel) -> str:
        return LABELS[label]

    def pain_this_morning(self) -> str:
        return "Revisión de la mañana: ¿dolor en la articulación ahora, 0-10?"

    def anything_new(self) -> str:
        return "¿Algo de esto desde la última sesión: hinchazón nueva, cedió, se trabó?"

    def check_noted(self, pain: str | None, *, of_morning: bool) -> str:
        if pain is None:
            return "Anotado."
        return f"Anotado: {pain} esta mañana." if of_morning else f"Anotado: dolor {pain}."

    def zone(self, zone: PainZone) -> str:
        match zone:
            case PainZone.GREEN:
                return "Está en calma: la última sesión sentó bien."
            case PainZone.AMBER1:
                return "Un poco por encima de la calma."
            case PainZone.AMBER2:
                return "Claramente por encima de la calma."
            case PainZone.RED:
                return "Eso pide una pausa hasta que la articulación se calme."
            case PainZone.UNKNOWN:
                return "Aún falta algo de la última sesión."
            case _:
                assert_never(zone)

    def swelling(self, earliest: str) -> str:
        return (
            f"Hinchazón nueva: las sesiones hacen pausa al menos hasta el {earliest}. Que la vea "
            "un médico o fisioterapeuta, y antes si sigue más de dos días o vino con un giro, una "
            "caída o un chasquido."
        )

    def misheard(self) -> str:
        return "Ahí necesito un número de 0 a 10, por ejemplo 2. El 0 es nada."

    def signs_misheard(self) -> str:
        return "Toca lo que haya de nuevo desde la última sesión, o escribe: nada."

    def taken_back(self, day: str) -> str:
        return f"Deshecho: la mañana del {day}."

    def passed(self) -> str:
        return "Esa mañana ya pasó, así que queda abierta. /check toma la de hoy."
