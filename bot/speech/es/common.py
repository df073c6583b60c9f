"""What any story may have to say."""

from typing import assert_never

from bot.content.common import CommonLabel


class Spanish:
    def label(self, label: CommonLabel) -> str:
        match label:
            case CommonLabel.YES:
                return "Sí"
            case CommonLabel.NO:
                return "No"
            case CommonLabel.SKIP:
                return "Saltar"
            case CommonLabel.BACK:
                return "Atrás"
            case CommonLabel.CANCEL:
                return "Cancelar"
            case CommonLabel.UNDO:
                return "Deshacer"
            case CommonLabel.REDO:
                return "Rehacer"
            case CommonLabel.NONE_OF_THESE:
                return "Ninguna de estas"
            case CommonLabel.DONE:
                return "Hecho"
            case CommonLabel.OTHER:
                return "Otra cosa"
            case CommonLabel.UNDERSTOOD:
                return "Entendido"
            case CommonLabel.IN_WORDS:
                return "Escribir"
            case _:
                assert_never(label)

    def words_form(self) -> tuple[str, str]:
        return "Con tus palabras", "Tu respuesta"

    def stale_button(self) -> str:
        return "Esa pregunta ya está cerrada. No ha cambiado nada."

    def lapsed_button(self) -> str:
        return (
            "Eso lo pregunté hace tiempo y ya está cerrado. No ha cambiado nada. "
            "/today muestra lo de ahora."
        )

    def longer_than_answer(self) -> str:
        return "Eso dice más de lo que cabe en esta pregunta, así que no he anotado nada."

    def unknown_button(self) -> str:
        return "Ese botón no es tuyo o ya no lo conozco. No ha cambiado nada."

    def unknown_command(self, near: str | None) -> str:
        if near is None:
            return "No conozco esa orden. /help muestra lo que sé hacer."
        return f"No conozco esa orden. ¿Querías decir /{near}?"

    def undone(self) -> str:
        return "Deshecho."

    def nothing_to_undo(self) -> str:
        return "Ahí no hay nada que deshacer: ya está deshecho o ha cambiado desde entonces."

    def cancelled(self) -> str:
        return "De acuerdo, se queda como estaba."

    def back_to_question(self) -> str:
        return "Volvamos a donde estábamos:"

    def nothing_open(self) -> str:
        return "Ahora mismo no hay nada pendiente."

    def stumbled(self) -> str:
        return "Algo falló de mi lado y no se guardó nada. Inténtalo otra vez, por favor."

    def shut_out(self) -> str:
        return (
            "Mi último mensaje privado no te llegó, así que no recibes recordatorios. Abre los "
            "ajustes de privacidad de un servidor que compartamos, permite mensajes directos, y "
            "lo intento de nuevo con el próximo."
        )

    def unsaid(self) -> str:
        return (
            "Tenía un mensaje para ti que no se pudo entregar. Lo que me contaste está guardado; "
            "/today muestra cómo vas."
        )
