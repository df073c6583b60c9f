### Questions people ask, videos, credits, help.

library-topics-offered = ¿Qué te gustaría saber? Toca un tema, o pregunta con tus palabras: { COMMAND("ask", "cuánto peso") }
library-nothing-found = Eso no lo sé; si es sobre tu cuerpo, un fisio sí. Lo más cercano que tengo:
library-nothing-found-beside = Eso no lo sé; si es sobre tu cuerpo, un fisio sí.
library-nothing-like-it = Eso no lo sé; si es sobre tu cuerpo, un fisio sí. De esto sé algo:
library-which-topic = ¿Cuál de estas quieres decir?
library-source-article = el artículo
library-sources = Fuentes: { $names }
library-theme-begin = Para empezar
library-theme-pulling = Cómo se tira
library-theme-kit = Equipo y suelo
library-theme-body = Rodillas y cuerpo
library-theme-plan = Cómo va el plan
library-theme-football = Fútbol y deporte
library-theme-article = Artículo y pruebas
library-theme-coach = Este entrenador
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
library-video-without-link = No tengo el enlace del video. Esto solo busca su título exacto en YouTube; de lo que salga no respondo.
library-watch-video = Video { $number }
library-video-search = Buscarlo
library-page-link = Leer el artículo
library-article-search = Buscar el artículo
library-page-footwear = El artículo sobre calzado que nombra
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

library-learning-card = Tarjeta { $card } de { $cards }
library-learning-begun = Desde ahora una por semana, con el mensaje de tu semana. «No más tarjetas» lo termina.
library-learning-silent = Tus recordatorios están apagados: la próxima llega cuando la pidas.
library-learning = Llevas { $card } de { $cards } tarjetas; la próxima llega con el mensaje de tu semana.
library-learning-last = Esa era la última tarjeta.
library-learning-ended = No habrá más tarjetas.
library-learning-none = No llega ninguna tarjeta.

## Buttons

library-button-next-card = Otra tarjeta ya
library-button-no-cards = No más tarjetas
library-button-more = Más preguntas
library-button-videos = Todos los videos
library-button-topics = Todas las preguntas
library-button-help = ‹ Ayuda
library-button-moves = Todos los movimientos
library-button-more-moves = Más movimientos

## Movements, on buttons

library-movements = ¿Qué movimiento te muestro?
library-movement-belt = Cinturón y trineo
library-movement-arms = Brazos rectos
library-movement-band = Banda o compañero
library-movement-hill = Cuesta de espaldas
library-movement-treadmill = Caminadora apagada
library-movement-walk = Caminar atrás
library-movement-easy-forward-walk = Caminata suave
library-movement-forward-sled-drag = Arrastre de frente
library-movement-sled-push = Empuje
library-movement-step-up = Subida al escalón
library-movement-step-down = Bajada del escalón
library-movement-split-squat = Sentadilla dividida
library-movement-walking-lunge = Zancada
library-movement-goblet-squat = Sentadilla goblet
library-movement-hill-walk = Caminata en cuesta
library-movement-band-march = Marcha con banda
library-movement-a-march = A-march
library-movement-build-up = Carrera progresiva
library-movement-calf-raise = Elevación de talones
library-movement-tibialis-raise = Elevación de puntas
library-movement-single-leg-balance = Equilibrio
library-movement-assisted-nordic = Nórdico asistido
library-movement-hip-hinge = Bisagra de cadera
