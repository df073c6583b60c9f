### Questions people ask, videos, credits, help.

library-topics-offered = ¿Qué quieres saber? Toca una, o pregunta con tus palabras: { COMMAND("ask", "cuánto peso") }
library-nothing-found = Para eso no tengo respuesta. Sé de trineos, cargas, superficies y semanas con partido. Toca una de estas o prueba otras palabras, como { COMMAND("ask", "zapatillas") }
library-nothing-found-beside = Para eso no tengo respuesta.
library-which-topic = ¿Cuál de estas quieres decir?
library-topic-knees = ¿Es bueno para mis rodillas?
library-topic-how-often = ¿Cuántas veces por semana?
library-topic-how-heavy = ¿Con cuánto peso empiezo?
library-topic-surfaces = Mismo peso: ¿por qué distinto?
library-topic-treadmill = Sin trineo: ¿sirve una cinta?
library-topic-car = En el video hay un auto. ¿Puedo?
library-topic-tempo = ¿Rápido o lento?
library-topic-hurts = Me duele un poco. ¿Paro?
library-topic-signs = ¿Cómo sé si es grave?
library-topic-football = ¿Antes o después del fútbol?
library-topic-shoes = ¿Con zapatillas o descalzo?
library-topic-forward = ¿Sigo con el trabajo hacia delante?
library-topic-missed = Falté dos semanas
library-topic-cues = ¿Cómo se tira bien?
library-topic-substitutes = ¿Qué uso en lugar del trineo?
library-topic-pull-test = ¿Cómo es la prueba de tirón?
library-topic-backward = ¿Por qué hacia atrás?
library-topic-joints = ¿La presión es mala?
library-topic-teardrop = ¿Qué es el músculo en lágrima?
library-topic-braking = ¿Entrena el frenado?
library-topic-soreness = ¿Agujetas o la articulación?
library-topic-effort = ¿Qué significa esfuerzo 0-10?
library-topic-light-week = ¿Por qué una semana más suave?
library-topic-non-players = No juego al fútbol. ¿También sirve?
library-topic-steps = ¿Qué significan los pasos?
library-topic-words = ¿Qué es arrastre, limpia, bloque?
library-answer-steps =
    El plan es una escalera. El número tras la L es el nivel: el más bajo es caminar sin carga y cada uno por encima pesa más.
    Las letras a, b y c son los pasos de un nivel: la misma carga, cada vez un poco más.
    Subir un paso pide { WORD($clean_needed) } sesiones limpias y { $step_days } días desde la última subida.
library-answer-words =
    { common-term-drag }
    { common-term-clean }
    { common-term-block }
    Semana frente a lo habitual: el trabajo de esta semana junto a lo que es habitual en ti.
    { common-term-work }
    MD: día de partido. Un menos cuenta los días antes; un más, los de después.
library-topic-limits = ¿Puedes decirme qué tengo?
library-answer-knees =
    El artículo dice que sí. A mucha gente le resulta cómodo para las rodillas, y hay estudios pequeños de caminar hacia atrás sin carga, en personas con artrosis de rodilla, que son alentadores.
    Arrastrar un trineo con las rodillas doloridas no se ha probado. Es ejercicio corriente, no atención médica.
    Empieza suave y mantén el dolor en 0-{ $calm }. Si una rodilla se hincha, se bloquea o te falla, pide que te la revisen antes de más sesiones.
library-answer-how-often = { $days_apart ->
        [1]
            { $fewest_a_week }-{ $most_a_week } veces por semana, con al menos un día en medio; { $hours_between } horas entre las más duras.
            Los estudios de rodilla usaron diez minutos, tres veces por semana.
       *[other]
            { $fewest_a_week }-{ $most_a_week } veces por semana, con al menos { WORD($days_apart) } días en medio; { $hours_between } horas entre las más duras.
            Los estudios de rodilla usaron diez minutos, tres veces por semana.
    }
library-answer-how-heavy =
    Menos de lo que crees: un arrastre del { $lightest_drag }-{ $light_drag } % de tu peso corporal.
    Para { $body } en césped interior son unos { $lightest } a { $lighter } contando el trineo.
    Si los pasos se hacen cortos o a tirones, pesa demasiado. Tu número está en { COMMAND("today") }.
library-answer-surfaces =
    El roce. De una superficie a otra cambia más del doble: los mismos discos van bien bajo techo y fatal en una pista.
    Una prueba de tirón con una balanza de equipaje lo resuelve: { COMMAND("kit") }, Prueba de tirón.
library-answer-treadmill =
    Sí, apagada y desenchufada, con las dos manos en la baranda, empujando la banda con los pies. Empieza con { $first_belt_sets } x { $first_belt_seconds } s y llega a { $last_belt_minutes } minutos.
    Sin inclinación, espacio libre detrás, y mira el manual: algunas marcas lo prohíben.
    Nunca hacia atrás en una cinta en marcha.
    Otras formas: una llanta, una banda con alguien detrás, una cuesta suave.
library-answer-car =
    No. Tú no puedes parar un auto, y el propio artículo dice que no se recomienda.
    Busca un trineo, o usa una cinta apagada, una llanta, una banda con alguien detrás o una cuesta suave.
library-answer-tempo =
    Lento, a propósito: unos { $pull_seconds } para { $pull } al principio.
    Fluido es mejor que rápido. Tienes que poder hablar todo el rato.
library-answer-hurts =
    0-{ $calm }: bien. { $again }: bien, pero repetimos el paso.
    { $lighten }: quita peso ahora; la próxima será un paso más fácil.
    { $stop } o más, algo punzante, hinchazón, bloqueo o que te falle: para.
    A la mañana siguiente debe estar como siempre. Que arda el muslo es normal.
library-answer-signs =
    Compara los dos lados. Hinchada: más llena o tirante que la otra. Caliente: más roja y más tibia. Trabada: no se dobla o no se estira. Cede: se dobla sola.
    Si está así, o no lo tienes claro: hoy no tires más, y cuéntamelo con tus palabras.
    Una pantorrilla hinchada, dolorida o caliente: que te la vean hoy mismo. Dolor en el pecho, desmayo o falta de aire: para y llama al número de emergencias de tu zona.
    Yo no puedo saber qué es; un médico o fisio sí.
library-answer-football =
    Antes: solo el calentamiento corto. Las series duras van después de entrenar u otro día.
    El día antes de un partido: { $day_before_sets } series muy suaves como mucho. El día después de uno largo: caminar suave sin carga.
    No te hará más rápido minutos después; un estudio lo buscó y no encontró nada.
library-answer-shoes =
    El consejo extra del artículo: zapatillas descalzas de punta ancha y separadores de dedos antes, y fuera minutos o segundos antes de tirar.
    Es opcional, solo en suelo limpio y blando, y poco a poco: pasar demasiado rápido a ir descalzo ha dañado a corredores. De los separadores no se halló ningún estudio.
library-answer-forward =
    Sí. Alterna con trabajo hacia delante, por equilibrio.
    Tirar hacia atrás es sobre todo empujar; bajar escalones y las zancadas entrenan el frenado.
library-answer-missed =
    { $repeat_after }-{ $repeat_until } días: el mismo paso otra vez. { $step_back_after }-{ $step_back_until }: un paso atrás. Más: un poco más.
    No hace falta recuperar sesiones.
library-answer-cues =
    1. Carril libre; mira por encima del hombro antes de cada serie. Ni calles ni escaleras.
    2. Correa en un cinturón o con los brazos rectos. Inclínate un poco atrás, pecho alto, costillas abajo, sin girar.
    3. Busca atrás con los dedos, rueda de la punta al talón, empuja con el dedo gordo.
    4. Pasos pequeños y fluidos; la rodilla sigue al segundo dedo.
    5. Tan lento que puedas hablar.
    6. Para con dolor de { $stop }, o con algo punzante, bloqueo o si te falla.
library-answer-substitutes =
    Una cinta apagada: manos en la baranda y empuja la banda con los pies.
    Una llanta con cuerda larga, al aire libre. Una banda o toalla en la cintura y alguien detrás. Cuesta suave: subir hacia atrás, bajar de frente.
    Nada: caminar hacia atrás { $first_walk_minutes }-{ $last_walk_minutes } minutos ya es un programa completo.
    Nunca un auto ni una cinta en marcha. Dime qué tienes: { COMMAND("kit") }
library-answer-pull-test =
    Engancha una balanza de equipaje a la correa y tira del trineo con calma { $test_pull }.
    Lo que marca, dividido entre trineo y discos juntos, es el roce de ese suelo.
    Con eso paso tu plan a discos: { COMMAND("kit") }, Prueba de tirón.
library-answer-backward =
    Casi todo en el día va hacia delante; esto es la otra mitad, y complementa el trabajo hacia delante, no lo reemplaza.
    Puede ayudar al equilibrio, y en jugadores adolescentes el trineo hacia atrás se notó en carreras y saltos.
    Una idea detrás es que moverse suave nutre las articulaciones. No está demostrado con trineos.
library-answer-joints = A la carga que llega poco a poco las articulaciones se acostumbran. Por eso empiezas suave y solo sube una cosa a la vez.
library-answer-teardrop =
    El vasto medial, la parte del muslo por encima del lado interno de la rótula.
    Tirar hacia atrás trabaja todo el muslo; ningún ejercicio trabaja solo esa parte.
library-answer-braking =
    Casi nada. Tirar hacia atrás es sobre todo empujar (concéntrico), y por eso deja menos agujetas.
    La fuerza de frenado viene de los ejercicios hacia delante, como bajar escalones.
library-answer-soreness =
    Cansado o sensible en los dos lados, en el músculo: son agujetas, comunes en las primeras semanas.
    Punzante, en un punto, en la articulación: es dolor, y por eso pregunto.
library-answer-effort =
    0 reposo, 1 muy muy suave, 2 suave, 3 moderado, 4 algo duro, 5 duro, 7 muy duro, 10 lo máximo.
    O pregúntate cuántas series más harías con el mismo paso limpio: 4 o más es un esfuerzo de 4 como mucho, 2 es 7, ninguna es 9-10.
library-answer-light-week =
    Cada { ORDINAL($lighter_week) } semana, y cerca de los partidos, hay menos series con el mismo peso.
    Deja que las piernas se pongan al día.
library-answer-non-players =
    Sí. El artículo lo piensa para deportistas, sobre todo de fútbol, y para todos los demás también.
    Tu plan no tendrá días de partido, nada más.
library-answer-limits =
    No. Soy un diario de entrenamiento que sugiere sesiones; no sé decir qué es un dolor.
    Si algo te preocupa, pide que te lo revise un médico o fisio antes de más sesiones.
library-videos-heading = Los { WORD($videos) } videos del artículo
library-videos-hint = Cada uno dura segundos. Toca un número.
library-video-note-1 = Sobre el músculo de encima del lado interno de la rótula. Nada lo trabaja solo.
library-video-note-2 = Sobre la carga gradual: las articulaciones se acostumbran poco a poco.
library-video-note-3 = “Therapy” es el título del propio video, no algo que yo prometa.
library-video-note-4 = De dónde vienen muchas de estas ideas.
library-video-note-5 = Por qué vale la pena ir hacia atrás.
library-video-note-6 = Lento a propósito. Tus primeras sesiones y cada calentamiento van a ese ritmo.
library-video-credit = De { $credit }
library-video-link = Ver el video
library-video-without-link = No tengo el enlace; busca el título en esa cuenta.
library-car-warning =
    <b>Atención: en este video se arrastra un auto. Esto no se recomienda.</b>
    Se hizo como demostración y entretenimiento. Cuídate y busca un trineo.
    ¿Sin trineo? Sirve una cinta apagada, una llanta, una banda con alguien detrás o una cuesta suave: { COMMAND("ask", "sustitutos") }
library-credits-given =
    <b>De dónde viene esto</b>
    Artículo: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab”.
    Videos: @kneesovertoesguy y @mr1nf1n1ty. Las ideas detrás: Charles Poliquin.
    Caminar hacia atrás: Alghadir 2019, Lin 2025, ElGayar (tobillos).
    Trineos: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Roce: Linthorne y Cooper 2013, Andre 2013.
    Comodidad al entrenar: Thomeé 1997, Silbernagel 2007. Esfuerzo: Foster 2001.
    Los números de tu plan son míos, armados a partir de esto. Ninguna de estas personas los ha aprobado.
library-help-heading = Cuéntame con tus palabras qué hiciste, “3x20m 40 kg rpe 4 dolor 1”, o usa:
library-help-hint = Dolor de pecho, desmayo o falta de aire: para y llama a tu número de emergencias.

## Buttons

library-button-more = Más preguntas
library-button-videos = Todos los videos
library-button-topics = Todas las preguntas
library-button-help = ‹ Ayuda
