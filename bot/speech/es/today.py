"""Today's session, and what else can be done with the day."""

from typing import assert_never

from bot.content.today import TodayLabel
from bot.rules.equipment import Equipment
from bot.rules.holding import HoldNeed
from bot.rules.planning import MoveRefusal
from bot.rules.red_flags import FlagKey
from bot.speech.es.flags import FLAGS, listed
from bot.speech.es.session import SessionSpanish

LABELS = {
    TodayLabel.DONE: "Hecho",
    TodayLabel.CHANGED: "Distinto",
    TodayLabel.TOO_SORE: "Con molestias",
    TodayLabel.MOVE: "Mover",
    TodayLabel.NO_KIT: "Hoy sin equipo",
    TodayLabel.DO_IT_TODAY: "Hacerla hoy",
    TodayLabel.LOG_ANOTHER: "Anotar otra",
    TodayLabel.SHOW: "Ver la sesión",
    TodayLabel.LEGS: "Piernas, los músculos",
    TodayLabel.JOINT: "La articulación",
    TodayLabel.LEAVE_IT: "Hoy la dejo",
    TodayLabel.AS_PLANNED: "Hacerla igual",
    TodayLabel.WALK: "Caminar",
    TodayLabel.TREADMILL: "Caminadora apagada",
    TodayLabel.HILL: "Cuesta",
    TodayLabel.BAND: "Banda o compañero",
    TodayLabel.START_AGAIN: "Responder las preguntas",
}


class Spanish(SessionSpanish):
    def label(self, label: TodayLabel) -> str:
        return LABELS[label]

    def headline(self, day: str, step: str) -> str:
        return f"{day} - {step}"

    def warm_up_headline(self, day: str, step: str) -> str:
        return f"{day} - calentamiento, {step}"

    def six_cues(self) -> str:
        return "Antes de tu primera sesión, seis claves:"

    def new_load(self, high: str) -> str:
        return (
            f"Carga nueva: la serie 1 es una prueba. ¿Más de {high} de esfuerzo o pasos "
            "entrecortados? Quita una quinta parte y dime la carga nueva."
        )

    def footwear(self, sets: int) -> str:
        return (
            "Opcional, del artículo: zapatos de punta ancha y separadores mientras te preparas, "
            f"y fuera justo antes de tirar. Sin calzado, {sets} series como mucho."
        )

    def too_heavy(self, day: str, percent: str) -> str:
        return f"{day} - el trineo vacío ya es cerca del {percent} %: demasiado para este paso."

    def option(self, equipment: Equipment, what: str, grade: str | None) -> str:
        match equipment:
            case Equipment.TREADMILL_OFF:
                return f"Caminadora apagada y desenchufada, manos en la baranda: {what}"
            case Equipment.HILL:
                return f"De espaldas por una cuesta del {grade} %, baja de frente: {what}"
            case Equipment.BAND | Equipment.PARTNER:
                return f"Banda o toalla en la cintura y un compañero que te siga: {what}"
            case _:
                return f"Caminar hacia atrás sin nada que arrastrar: {what}"

    def match_day(self, day: str, work: str) -> str:
        return (
            f"{day} - día de partido, nada previsto. Si quieres: {work} de caminata suave hacia "
            "atrás en tu propio calentamiento."
        )

    def rest_day(self, day: str) -> str:
        return f"{day} - hoy toca descansar."

    def hold(self, since: str, step: str) -> str:
        return (
            f"Las sesiones están en pausa desde el {since}. Tu plan sigue ahí: luego, paso {step}."
        )

    def hold_needs(self, needs: str) -> str:
        return f"Para seguir hace falta: {needs}. /check son dos toques."

    def need(self, need: HoldNeed, earliest: str) -> str:
        match need:
            case HoldNeed.TIME:
                return f"calma al menos hasta el {earliest}"
            case HoldNeed.MORNING:
                return "una revisión de la mañana"
            case HoldNeed.CALM_MORNING:
                return "una mañana tranquila, cerca de lo normal en ti"
            case HoldNeed.SECOND_CALM_MORNING:
                return "una segunda mañana tranquila"
            case HoldNeed.NO_SWELLING:
                return "que no haya hinchazón"
            case HoldNeed.NO_GIVING_WAY:
                return "que no ceda ni se trabe"
            case HoldNeed.SCREENING:
                return "otra vez las preguntas de salud (/screen)"
            case _:
                assert_never(need)

    def hold_refer(self) -> str:
        return (
            "Ya lleva un tiempo. Por favor, que lo revise un médico o fisioterapeuta antes de más "
            "sesiones."
        )

    def start_again(self) -> str:
        return (
            "Qué bueno verte otra vez. Estuviste fuera bastante, así que primero unas preguntas y "
            "luego un comienzo nuevo y ligero."
        )

    def stopped(self, keys: tuple[FlagKey, ...]) -> str:
        told = listed(tuple(FLAGS[key] for key in keys))
        return (
            f"Por ahora no hay sesión. Me hablaste de esto: {told}. Antes hace falta el visto "
            "bueno de un profesional. Tu plan está en pausa y a salvo; avísame cuando lo tengas."
        )

    def stopped_today(self) -> str:
        return "Hoy no hay sesión. Primero cuídate; tu plan está a salvo."

    def questions_open(self) -> str:
        return (
            "Las preguntas de seguridad siguen abiertas. Cuando estén, preparo la próxima sesión."
        )

    def declined(self) -> str:
        return "Acompaño a personas desde los 13 años, así que no tengo sesión para ti."

    def guardian_needed(self) -> str:
        return "Antes de la primera sesión, tu madre, padre o tutor tiene que aceptar: /start."

    def equipment_refused(self) -> str:
        return (
            "Eso no lo planifico: nadie a pie puede frenar un vehículo, y en una cinta en marcha "
            "te puedes caer. Busca un trineo o elige otra cosa en /kit."
        )

    def none_planned(self) -> str:
        return "No hay sesión prevista. Con /schedule eliges tus días."

    def planned_on(self, day: str, at: str | None) -> str:
        return f"Próxima sesión: {day}." if at is None else f"Próxima sesión: {day} a las {at}."

    def it_will_be(self, what: str) -> str:
        return f"Será: {what}."

    def could_be_today(self, *, warm_up: bool) -> str:
        return (
            "Hoy cabría un calentamiento, si quieres."
            if warm_up
            else "Hoy también cabría, si quieres."
        )

    def too_close(self, other: str, earliest: str, warm_up_fits: bool) -> str:
        more = " Un calentamiento sí cabe." if warm_up_fits else ""
        return (
            f"Hoy está muy cerca de la sesión del {other}; el primer día es el {earliest}.{more}"
        )

    def enough_this_week(self, sessions: int, earliest: str) -> str:
        return f"{sessions} sesiones en siete días bastan; el primer día es el {earliest}."

    def paused(self, until: str | None) -> str:
        end = "hasta que tú digas" if until is None else f"hasta el {until}"
        return f"Estás en una pausa prevista {end}. No se pierde nada. /resume la termina."

    def already_done(self, noted: str) -> str:
        return f"La sesión de hoy ya está anotada.\n{noted}"

    def how_to_say_it(self, example: str) -> str:
        return f"Escribe lo que hiciste, por ejemplo:\n{example}"

    def example(self, work: str, load: str | None, effort: str) -> str:
        pull = work.replace(" × ", "x").replace(" m", "m").replace(" yd", "yd")
        return " ".join(part for part in (pull, load, f"esfuerzo {effort}", "dolor 1") if part)

    def sore_where(self) -> str:
        return (
            "¿Dónde? Cansado o sensible en los dos lados es músculo; punzante, en un punto, en la "
            "articulación es dolor."
        )

    def how_sore_legs(self) -> str:
        return "¿Qué tan cargadas están tus piernas, 0-10?"

    def how_sore_joint(self) -> str:
        return "¿Dolor en la articulación ahora, 0-10?"

    def sore_legs_changed(self, soreness: str) -> str:
        return f"Piernas en {soreness}: hoy queda así."

    def sore_legs_same(self, soreness: str) -> str:
        return (
            f"Piernas en {soreness}. El cansancio muscular solo no cambia el plan. Tú "
            "decides: igual, "
            "caminar suave, otro día o dejarla."
        )

    def misheard(self) -> str:
        return "Ahí necesito un número de 0 a 10, por ejemplo 3."

    def left_out(self, following: str | None) -> str:
        more = "" if following is None else f" La próxima es el {following}."
        return f"Queda fuera, no hay nada que recuperar.{more}"

    def move_where(self, of: str) -> str:
        return f"¿A qué día movemos la sesión del {of}? Estos guardan distancia con las demás."

    def nowhere_to_move(self) -> str:
        return "Esta semana ningún día guarda distancia con las demás. ¿La dejamos? No debes nada."

    def moved(self, of: str, to: str, at: str) -> str:
        return f"Movida del {of} al {to}, {at}."

    def cannot_move(self, why: MoveRefusal) -> str:
        match why:
            case MoveRefusal.NOTHING_PLANNED:
                return "Ese día ya no hay nada previsto, así que no hay nada que mover."
            case MoveRefusal.IN_THE_PAST:
                return "Ese día ya pasó. Elige uno que venga."
            case MoveRefusal.DOUBLE:
                return "Ese día ya tiene una sesión."
            case MoveRefusal.MATCH_DAY:
                return "Ese día hay partido. Elige otro."
            case MoveRefusal.TOO_CLOSE:
                return "Está muy cerca de otra sesión. Elige otro día."
            case MoveRefusal.FULL_WEEK:
                return "Esos siete días ya tienen bastantes sesiones."
            case MoveRefusal.PAUSED:
                return "Ese día cae en tu pausa prevista."
            case _:
                assert_never(why)

    def without_kit(self) -> str:
        return "Sin equipo también se puede. Cualquiera de estas hace el mismo paso hoy:"

    def old_card(self, day: str) -> str:
        return f"Esa tarjeta es del {day}. /today muestra la de hoy; /log admite días anteriores."
