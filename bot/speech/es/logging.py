"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import assert_never

from bot.content.advice import Course
from bot.content.logging import Field, FormField, LoggingLabel
from bot.rules.nudging import WhatIf
from bot.rules.records import LoadUnit
from bot.rules.weekload import WeekStatus
from bot.speech.es.session import SessionSpanish

LABELS = {
    LoggingLabel.IT_WAS_YESTERDAY: "Fue ayer",
    LoggingLabel.TODAY: "Hoy",
    LoggingLabel.YESTERDAY: "Ayer",
    LoggingLabel.AS_PLANNED: "Como estaba previsto",
    LoggingLabel.ANOTHER_SESSION: "Otra sesión",
    LoggingLabel.CORRECT_FIRST: "Corregir la primera",
    LoggingLabel.YES_IT_WAS: "Sí, así fue",
    LoggingLabel.TYPE_AGAIN: "Escribirlo otra vez",
    LoggingLabel.EMPTY_SLED: "Trineo vacío",
    LoggingLabel.NO_SLED: "Sin trineo",
    LoggingLabel.TAKE_OUT: "Quitarla",
    LoggingLabel.KEEP_IT: "Dejarla",
    LoggingLabel.EDIT: "Cambiar",
    LoggingLabel.EDIT_WORK: "Series",
    LoggingLabel.EDIT_LOAD: "Carga",
    LoggingLabel.EDIT_EFFORT: "Esfuerzo",
    LoggingLabel.EDIT_PAIN: "Dolor",
    LoggingLabel.EDIT_DAY: "Día",
    LoggingLabel.MOVE: "Moverla",
}
ASKED = {
    Field.WORK: "¿Qué hiciste? Por ejemplo 4x20m.",
    Field.SETS: "¿Cuántas series?",
    Field.DISTANCE: "¿Qué distancia por serie? Por ejemplo 20 m.",
    Field.DURATION: "¿Cuánto duró cada serie? Por ejemplo 45 s.",
    Field.MINUTES: "¿Cuántos minutos en total?",
    Field.EFFORT: "¿Cuánto esfuerzo fue, 0-10? 2 fácil, 3 moderado, 5 duro, 7 muy duro.",
    Field.PAIN: "¿El peor dolor de la articulación durante las series, 0-10?",
    Field.PAIN_NOW: "¿Y ahora mismo, 0-10?",
    Field.SMOOTH: "¿Los pasos fueron fluidos hasta el final?",
    Field.DAY: "¿Qué día fue?",
}
NAMES = {
    Field.WORK: "las series",
    Field.LOAD: "la carga",
    Field.SETS: "las series",
    Field.DISTANCE: "la distancia",
    Field.DURATION: "el tiempo",
    Field.MINUTES: "los minutos",
    Field.EFFORT: "el esfuerzo",
    Field.PAIN: "el dolor",
    Field.PAIN_NOW: "el dolor de ahora",
    Field.SMOOTH: "los pasos",
    Field.DAY: "el día",
}
FORM = {
    FormField.SETS: "Series",
    FormField.LENGTH: "Largo de la serie (20 m, 45 s)",
    FormField.LOAD: "Discos",
    FormField.EFFORT: "Esfuerzo, 0-10",
    FormField.PAIN: "Peor dolor de la articulación, 0-10",
}
EXAMPLES = {
    Field.WORK: "4x20m",
    Field.LOAD: "37,5 kg",
    Field.SETS: "4",
    Field.DISTANCE: "20 m",
    Field.DURATION: "45 s",
    Field.MINUTES: "18",
    Field.EFFORT: "4",
    Field.PAIN: "1",
    Field.PAIN_NOW: "0",
    Field.SMOOTH: "sí",
    Field.DAY: "ayer",
}
RANGES = {
    Field.LOAD: "de 0 a 300 kg (660 lb)",
    Field.SETS: "de 1 a 20 series",
    Field.WORK: "de 1 a 20 series",
    Field.DISTANCE: "de 1 a 100 m por serie",
    Field.DURATION: "de 5 s a 15 min por serie",
    Field.MINUTES: "de 1 a 120 minutos",
    Field.EFFORT: "de 0 a 10",
    Field.PAIN: "de 0 a 10",
    Field.PAIN_NOW: "de 0 a 10",
    Field.SMOOTH: "sí o no",
    Field.DAY: "un día que ya pasó",
}


class Spanish(SessionSpanish):
    def label(self, label: LoggingLabel) -> str:
        return LABELS[label]

    def form_title(self) -> str:
        return "Anotar una sesión"

    def form_field(self, field: FormField) -> str:
        return FORM[field]

    def understood(self, noted: str) -> str:
        return f"Anotado. {noted}"

    def logged(self, noted: str) -> str:
        return f"Registrado. {noted}"

    def change_hint(self, *, loaded: bool) -> str:
        example = "eran 45" if loaded else "esfuerzo 3"
        return f"¿Algo no cuadra? Responde con el cambio, por ejemplo: {example}."

    def corrected(self, before: str, after: str) -> str:
        return f"Cambiado.\nAntes: {before}\nAhora: {after}"

    def now_next(self) -> str:
        return "Así que ahora:"

    def stop_and_rest(self, pain: str, limit: str) -> str:
        return f"Dolor {pain}: ahí paramos ({limit} o más)."

    def hold_means(self) -> str:
        return (
            "Las sesiones hacen una pausa de al menos dos días, hasta una mañana tranquila. "
            "Tu plan "
            "sigue ahí y te pregunto cada mañana: dos toques. Si te preocupa, que lo mire un "
            "médico "
            "o fisioterapeuta."
        )

    def too_hard(self, rpe: str) -> str:
        return f"Un esfuerzo de {rpe} es mucho para un paso ligero. La próxima vez termina antes."

    def ask(self, field: Field, unit: LoadUnit) -> str:
        if field is Field.LOAD:
            return f"¿Cuánto llevaba el trineo, en {unit.value}?"
        return ASKED[field]

    def needs_load(self, noted: str) -> str:
        return f"{noted}. ¿Cuánto llevaba el trineo?"

    def so_far(self, noted: str) -> str:
        return f"Hasta aquí: {noted}"

    def two_readings(self, field: Field, phrase: str) -> str:
        if field is Field.LOAD:
            return f"Necesito una sola carga: ¿cuál de «{phrase}» fue?"
        return f"«{phrase}» puede ser dos cosas. ¿Cuál fue, para {NAMES[field]}?"

    def out_of_range(self, field: Field, phrase: str) -> str:
        if field is Field.DAY:
            return f"No encuentro el día en «{phrase}»."
        return f"«{phrase}» se sale de lo que acepto, {RANGES[field]}."

    def what_was_it(self, field: Field) -> str:
        return f"¿Cuánto fue? Por ejemplo {EXAMPLES[field]}."

    def bare_number(self, value: str) -> str:
        return f"{value}: ¿qué es, la carga, el esfuerzo o el dolor?"

    def is_that_right(self, load: str, usual: str) -> str:
        return f"¿{load}? Es mucho al lado de {usual}. ¿Es correcto?"

    def second_session(self, first: str, second: str) -> str:
        return (
            "Ese día ya tiene una sesión.\n"
            f"Anotada: {first}\nNueva: {second}\n¿Otra sesión o una corrección?"
        )

    def skip_noted(self, day: str) -> str:
        return f"De acuerdo, {day} queda fuera. No hay nada que recuperar."

    def not_a_session(self, example: str) -> str:
        return (
            f"Ahí no encontré una sesión. Puedes anotarla así:\n{example}\n"
            "/ask responde preguntas y /help muestra lo demás."
        )

    def what_did_you_do(self, day: str | None, example: str) -> str:
        when = "¿Qué hiciste?" if day is None else f"¿Qué hiciste el {day}?"
        return f"{when} Por ejemplo:\n{example}"

    def log_example(self, work: str, load: str | None) -> str:
        pull = work.replace(" × ", "x").replace(" m", "m").replace(" yd", "yd")
        return " ".join(part for part in (pull, load, "esfuerzo 4 dolor 1") if part)

    def day_to_come(self) -> str:
        return "Ese día aún no llega. Anoto lo que ya está hecho, por ejemplo: ayer 3x20m 10kg."

    def nothing_logged(self) -> str:
        return "Esa sesión no está anotada. Con /log apuntas una."

    def take_it_out(self, noted: str, *, is_gone: bool) -> str:
        if is_gone:
            return f"Borraste tu mensaje. ¿Quito también esta sesión?\n{noted}"
        return f"Esta sesión está anotada. ¿La quito?\n{noted}"

    def taken_out(self, noted: str) -> str:
        return f"Quitada: {noted}"

    def taken_back(self, noted: str | None) -> str:
        return "Deshecho." if noted is None else f"Deshecho: {noted}"

    def reads_again(self, noted: str) -> str:
        return f"Deshecho. Vuelve a quedar así: {noted}"

    def back_again(self, noted: str) -> str:
        return f"Anotada de nuevo: {noted}"

    def kept(self) -> str:
        return "De acuerdo, se queda como está."

    def last_sessions(self) -> str:
        return "¿Qué sesión quieres cambiar?"

    def edit_what(self, noted: str) -> str:
        return f"{noted}\n¿Qué cambia?"

    def not_understood(self, field: Field) -> str:
        return f"Ahí no pude leer {NAMES[field]}. Por ejemplo: {EXAMPLES[field]}."

    def week(self, status: WeekStatus, week: str, usual: str, change: str) -> str:
        match status:
            case WeekStatus.GREEN:
                return f"Tu semana de trineo: {week}. Lo tuyo es cerca de {usual}. Vas bien."
            case WeekStatus.AMBER:
                return (
                    f"Es un {change} % más de trineo que en tus semanas recientes ({week} "
                    "frente a "
                    f"{usual}). Dejemos igual la próxima sesión."
                )
            case WeekStatus.RED:
                return (
                    f"Gran salto: {week} frente a tus {usual} de siempre. La próxima sesión va "
                    "recortada para que las piernas se pongan al día."
                )
            case WeekStatus.LOW:
                return (
                    f"Semana más tranquila ({week} frente a {usual}). No hace falta recuperar "
                    "nada."
                )
            case _:
                assert_never(status)

    def course(self, course: Course) -> str:
        match course:
            case Course.STABLE_THREE:
                return (
                    "Tres sesiones en un 3 estable y mañanas tranquilas: por una vez cuenta como "
                    "calma."
                )
            case Course.TWO_REDS:
                return (
                    "Dos pausas por dolor en dos semanas. Por favor, que lo revise un médico o "
                    "fisioterapeuta antes de más sesiones."
                )
            case Course.THREE_AMBERS:
                return (
                    "Tres sesiones seguidas con dolor de 4 o así: un nivel menos y, por "
                    "favor, que "
                    "alguien lo revise."
                )
            case Course.TREND:
                return (
                    "Tus mañanas suben desde hace dos semanas, así que un paso atrás. Un "
                    "fisioterapeuta podría echarle un vistazo."
                )
            case Course.PLATEAU:
                return (
                    "Tus mañanas llevan semanas igual. Valdría la pena que un fisioterapeuta te "
                    "evalúe."
                )
            case _:
                assert_never(course)

    def more_forward(self) -> str:
        return (
            "Últimamente llevas pocas series hacia delante al lado de las de espaldas. La próxima "
            "vez añade la parte hacia delante."
        )

    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str:
        match what_if:
            case WhatIf.PAIN_OF_FOUR | WhatIf.PAIN_OF_TWO:
                return f"Sería {what} si el dolor hubiera sido {value}."
            case WhatIf.EFFORT_OVER_BAND:
                return f"Sería {what} si el esfuerzo hubiera sido {value}."
            case WhatIf.SORE_MORNING | WhatIf.CALM_MORNING:
                return f"Sería {what} tras una mañana en {value}."
            case _:
                assert_never(what_if)
