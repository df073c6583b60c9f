"""What is pulled, where, and the pull test."""

from typing import assert_never

from bot.content.kit import KitLabel, KitMisheard, PullField, Refusal
from bot.rules.equipment import Equipment
from bot.rules.surfaces import Surface, SurfaceNote

_EQUIPMENT = {
    Equipment.SLED: "trineo",
    Equipment.TREADMILL_OFF: "cinta apagada",
    Equipment.TYRE: "llanta",
    Equipment.BAND: "banda",
    Equipment.PARTNER: "alguien con una toalla",
    Equipment.HILL: "cuesta",
    Equipment.WHEELED: "trineo con ruedas o magnético",
    Equipment.NONE: "sin equipo, caminar hacia atrás",
}
_SURFACES = {
    Surface.GYM_TURF: "césped interior",
    Surface.TURF_3G: "campo 3G",
    Surface.GRASS_DRY: "hierba seca",
    Surface.GRASS_WET: "hierba mojada",
    Surface.TRACK: "pista de atletismo",
    Surface.RUBBER: "suelo de goma",
    Surface.CONCRETE: "asfalto o cemento",
}
_LABELS = {
    KitLabel.EQUIPMENT: "Qué arrastro",
    KitLabel.SURFACE: "Superficie",
    KitLabel.MASS: "Peso vacío",
    KitLabel.PLATES: "Discos más chicos",
    KitLabel.PULL_TEST: "Prueba de tirón",
    KitLabel.FORGET: "Olvidar la prueba",
    KitLabel.IN_POUNDS: "Usar lb",
    KitLabel.IN_KILOGRAMS: "Usar kg",
    KitLabel.IN_YARDS: "Usar yardas",
    KitLabel.IN_METRES: "Usar metros",
    KitLabel.TODAY: "Sesión de hoy",
    KitLabel.WHEELED: "Trineo con ruedas",
    KitLabel.NONE: "Nada",
    KitLabel.PARTNER: "Alguien detrás",
}


class Spanish:
    def label(self, label: KitLabel) -> str:
        if label in _LABELS:
            return _LABELS[label]
        return _capital(_named(label.removeprefix("kit.")))

    def equipment(self, equipment: Equipment) -> str:
        return _EQUIPMENT[equipment]

    def surface(self, surface: Surface) -> str:
        return _SURFACES[surface]

    def heading(self, equipment: str, surface: str) -> str:
        return f"{_capital(equipment)}, en {surface}"

    def empty(self, mass: str) -> str:
        return f"Vacío: {mass}."

    def mass_unknown(self) -> str:
        return "Todavía no sé cuánto pesa vacío."

    def plates(self, mass: str) -> str:
        return f"El par de discos más chico: {mass}."

    def tested(self, friction: str) -> str:
        return f"Roce {friction}, de tu prueba de tirón."

    def untested(self, friction: str) -> str:
        return f"Roce {friction}, el habitual ahí. Una prueba de tirón lo hace tuyo."

    def hint(self) -> str:
        return "Toca para cambiar, o escríbelo: /kit llanta, /kit hierba mojada, /kit 25 kg"

    def chosen(self, equipment: Equipment) -> str:
        return f"Anotado: {_EQUIPMENT[equipment]}."

    def look_out(self, equipment: Equipment, rope: str, behind: str) -> tuple[str, ...]:
        match equipment:
            case Equipment.SLED:
                return (f"Cuerda o correa de {rope} como mínimo, y el carril libre.",)
            case Equipment.TREADMILL_OFF:
                return (
                    "Desenchufada o sin llave. Nunca una cinta en marcha.",
                    (
                        "Las dos manos en la baranda o la consola, sin inclinación, trabada si se "
                        "pliega."
                    ),
                    f"{behind} libres detrás; sin niños ni mascotas cerca.",
                    "Mira el manual: algunas marcas lo prohíben.",
                    "De espaldas a la consola, empuja la banda con los pies.",
                )
            case Equipment.TYRE:
                return (
                    f"Solo al aire libre, con cuerda de {rope} como mínimo.",
                    "Revisa el nudo cada vez.",
                )
            case Equipment.BAND:
                return (
                    "Revisa cada vez que la banda no tenga grietas y el anclaje aguante.",
                    "En la cintura, nunca en rodillas ni tobillos.",
                    "Sin estirarla a más del doble: puede romperse.",
                )
            case Equipment.PARTNER:
                return (
                    "Toalla o banda en tu cintura; la otra persona te sigue y frena parejo.",
                    "Acuerden una palabra que signifique parar.",
                )
            case Equipment.HILL:
                return (
                    "Un camino seco, parejo y sin autos.",
                    (
                        "Sube hacia atrás, baja de frente y despacio; en zigzag si las rodillas "
                        "se quejan."
                    ),
                )
            case Equipment.WHEELED:
                return ("Anota el ajuste al registrar. Decide el esfuerzo, no los kilos.",)
            case _:
                return ("Caminar hacia atrás ya es un programa completo.",)

    def on_surface(self, surface: str) -> str:
        return f"Anotado: {surface}."

    def note(self, note: SurfaceNote) -> str:
        match note:
            case SurfaceNote.BEST:
                return "La mejor superficie para un trineo."
            case SurfaceNote.ASK_PERMISSION:
                return "Pide permiso: los patines pueden dañar el campo."
            case SurfaceNote.SLIPPERY:
                return "Resbala: con zapatillas y pasos pequeños."
            case SurfaceNote.STICKS:
                return "Aquí el trineo puede pegarse y dar tirones; arranca con suavidad."
            case SurfaceNote.LOUD:
                return "Hace ruido y gasta los patines. Nunca descalzo."
            case _:
                assert_never(note)

    def test_forgotten(self) -> str:
        return "Tu prueba de tirón era de la otra superficie; uso el valor habitual de esta."

    def tyre_stays_outdoors(self) -> str:
        return "La llanta se queda al aire libre. ¿Qué superficie tienes afuera?"

    def load_changed(self, before: str, after: str) -> str:
        return f"Discos de hoy: {after} en lugar de {before}."

    def load_same(self, plates: str) -> str:
        return f"Los discos de hoy siguen en {plates}."

    def load_is(self, plates: str) -> str:
        return f"Discos de hoy: {plates}."

    def units_noted(self, load: str, distance: str) -> str:
        return f"Desde ahora así: {load}, {distance}. Lo anotado se queda como estaba."

    def test_noted(self, friction: str, usual: str) -> str:
        return f"Aquí el roce es {friction}; yo contaba con {usual}."

    def test_dropped(self, usual: str) -> str:
        return f"Olvidada. Vuelvo al roce habitual: {usual}."

    def test_refused(self, reading: str, total: str, low: str, high: str) -> str:
        return (
            f"{reading} para {total} no puede ser: entre {low} y {high} sí. Tira despacio y "
            "parejo, lee mientras se mueve, y cuenta también el trineo. ¿Otra vez?"
        )

    def refused(self, refusal: Refusal) -> tuple[str, ...]:
        match refusal:
            case Refusal.VEHICLE:
                return (
                    "Eso no lo planifico, ni tirando ni empujando.",
                    "Tú no puedes parar un auto. El propio artículo dice que no se recomienda.",
                    (
                        "Usa un trineo, o una de estas: una cinta apagada, una llanta, una banda, "
                        "alguien detrás, una cuesta suave."
                    ),
                )
            case Refusal.RUNNING_BELT:
                return (
                    "No planifico caminar hacia atrás en una cinta en marcha: es fácil caerse.",
                    "Apagada y desenchufada sí: elige Cinta apagada.",
                )
            case _:
                assert_never(refusal)

    def nothing_weighed(self) -> str:
        return "La prueba de tirón es para trineo o llanta. Elígelo en Qué arrastro: /kit"

    def unclear(self, wanted: KitMisheard, least: str, most: str) -> str:
        match wanted:
            case KitMisheard.EQUIPMENT:
                return "No sé qué es eso. Por ejemplo: trineo, llanta, cinta apagada, cuesta."
            case KitMisheard.SURFACE:
                return "No conozco esa superficie. Por ejemplo: hierba seca, pista, cemento."
            case KitMisheard.MASS:
                return f"Necesito el peso vacío, de {least} a {most}, como 25 kg o 55 lb."
            case KitMisheard.PLATES:
                return f"Necesito tu par de discos más chico, de {least} a {most}."
            case KitMisheard.READING:
                return "Necesito lo que marcó la balanza, como 15 kg."
            case KitMisheard.TOTAL:
                return "Necesito trineo y discos juntos, no menos que el trineo, como 40 kg."
            case _:
                assert_never(wanted)

    def equipment_wanted(self) -> str:
        return "¿Qué arrastras?"

    def surface_wanted(self) -> str:
        return "¿Sobre qué superficie?"

    def mass_wanted(self, equipment: Equipment) -> str:
        if equipment is Equipment.TYRE:
            return "¿Cuánto pesa la llanta? Toca o escribe. Una de auto pesa unos 10 kg."
        return "¿Cuánto pesa el trineo vacío? Toca una opción o escribe: 25 kg"

    def plate_step_wanted(self) -> str:
        return "¿Cuánto pesan juntos los dos discos más chicos? Toca o escribe: 2,5 kg"

    def reading_wanted(self, distance: str) -> tuple[str, ...]:
        return (
            "Prueba de tirón: engancha una balanza de equipaje a la correa del trineo cargado.",
            f"Tira parejo {distance} y lee mientras se mueve.",
            "¿Cuánto marcó la balanza? Por ejemplo: 15 kg",
        )

    def total_wanted(self) -> str:
        return "¿Y trineo y discos juntos? Toca una opción o escribe: 40 kg"

    def form_title(self) -> str:
        return "Prueba de tirón"

    def form_field(self, field: PullField) -> str:
        match field:
            case PullField.EMPTY:
                return "Cuánto pesa el trineo vacío"
            case PullField.READING:
                return "Cuánto marcó la balanza"
            case PullField.TOTAL:
                return "Trineo y discos juntos"
            case _:
                assert_never(field)

    def form_hint(self, field: PullField, distance: str) -> str:
        match field:
            case PullField.EMPTY:
                return "Sin discos, como 25 kg o 55 lb."
            case PullField.READING:
                return (
                    f"Balanza de equipaje en la correa: tira parejo {distance} "
                    "y lee mientras se mueve."
                )
            case PullField.TOTAL:
                return "Lo que arrastraste en la prueba, como 40 kg."
            case _:
                assert_never(field)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _named(value: str) -> str:
    for equipment, name in _EQUIPMENT.items():
        if equipment.value == value:
            return name
    return _SURFACES[Surface(value)]
