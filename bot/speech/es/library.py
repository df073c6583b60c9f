"""Questions people ask, videos, credits, help."""

from typing import assert_never

from bot.content.commands import Command, CommandGroup
from bot.content.library import LibraryLabel, Topic
from bot.speech.es import answers, commands
from bot.speech.layout.library import Quantities

_VIDEO_NOTES = {
    1: "Sobre el músculo de encima del lado interno de la rótula. Nada lo trabaja solo.",
    2: "Sobre la carga gradual: las articulaciones se acostumbran poco a poco.",
    3: "“Therapy” es el título del propio video, no algo que yo prometa.",
    4: "De dónde vienen muchas de estas ideas.",
    5: "Por qué vale la pena ir hacia atrás.",
    6: "Lento a propósito. Tus primeras sesiones y cada calentamiento van a ese ritmo.",
}


class Spanish:
    def label(self, label: LibraryLabel) -> str:
        match label:
            case LibraryLabel.MORE:
                return "Más preguntas"
            case LibraryLabel.VIDEOS:
                return "Todos los videos"
            case LibraryLabel.TOPICS:
                return "Todas las preguntas"
            case LibraryLabel.CREDITS:
                return "Créditos"
            case _:
                assert_never(label)

    def topics_offered(self) -> str:
        return "¿Qué quieres saber? Toca una, o pregunta con tus palabras: /ask cuánto peso"

    def nothing_found(self) -> str:
        return (
            "Para eso no tengo respuesta. Sé de trineos, cargas, superficies y semanas con "
            "partido. Toca una de estas o prueba otras palabras, como /ask zapatillas"
        )

    def which_topic(self) -> str:
        return "¿Cuál de estas quieres decir?"

    def topic(self, topic: Topic) -> str:
        return answers.TITLES[topic]

    def answer(self, topic: Topic, of: Quantities) -> tuple[str, ...]:
        return answers.answers(of)[topic]

    def videos_heading(self) -> str:
        return "Los seis videos del artículo"

    def videos_hint(self) -> str:
        return "Cada uno dura segundos. Toca un número."

    def video_note(self, number: int) -> str:
        return _VIDEO_NOTES[number]

    def video_credit(self, credit: str) -> str:
        return f"De {credit}"

    def video_link(self) -> str:
        return "Ver el video"

    def video_without_link(self) -> str:
        return "No tengo el enlace; busca el título en esa cuenta."

    def car_warning(self) -> tuple[str, ...]:
        return (
            "Atención: en este video se arrastra un auto. Esto no se recomienda.",
            "Se hizo como demostración y entretenimiento. Cuídate y busca un trineo.",
            (
                "¿Sin trineo? Sirve una cinta apagada, una llanta, una banda con alguien detrás o "
                "una cuesta suave: /ask sustitutos"
            ),
        )

    def credits_given(self) -> tuple[str, ...]:
        return (
            "De dónde viene esto",
            (
                "Artículo: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled "
                "Backwards for Soccer Rehab”."
            ),
            "Videos: @kneesovertoesguy y @mr1nf1n1ty. Las ideas detrás: Charles Poliquin.",
            "Caminar hacia atrás: Alghadir 2019, Lin 2025, ElGayar (tobillos).",
            (
                "Trineos: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, "
                "Cahill 2019-2020."
            ),
            "Roce: Linthorne y Cooper 2013, Andre 2013.",
            "Comodidad al entrenar: Thomeé 1997, Silbernagel 2007. Esfuerzo: Foster 2001.",
            (
                "Los números de tu plan son míos, armados a partir de esto. Ninguna de estas "
                "personas los ha aprobado."
            ),
        )

    def help_heading(self) -> str:
        return "Cuéntame con tus palabras qué hiciste, “3x20m 40 kg rpe 4 dolor 1”, o usa:"

    def help_hint(self) -> str:
        return "Dolor de pecho, desmayo o falta de aire: para y llama a tu número de emergencias."

    def group(self, group: CommandGroup) -> str:
        return commands.GROUPS[group]

    def command(self, command: Command) -> str:
        return commands.COMMANDS[command]

    def privacy_told(self) -> tuple[str, ...]:
        return (
            "Qué guardo",
            (
                "Tu año de nacimiento, tu peso en números enteros si lo diste, equipo, días, zona "
                "horaria, sesiones, esfuerzo, molestias, respuestas de seguridad y qué cuentas de "
                "chat son tuyas. Ni nombre ni foto."
            ),
            (
                "Cómo están tus articulaciones es un dato de salud: solo lo guardo mientras "
                "consientas (/consent)."
            ),
            (
                "Las plataformas de chat llevan estos mensajes y allí no van cifrados de extremo "
                "a extremo. Mis avisos nunca nombran cargas ni cómo te sientes."
            ),
            (
                "A nadie más se le muestra nada, salvo que te unas a un grupo: ahí se ve tu "
                "nombre y si vas, y quien entrena ve lo que compartas."
            ),
            "/delete lo borra todo para siempre.",
        )
