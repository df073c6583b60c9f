# Reviewed by: nobody yet (no native clinician has read the safety texts of this language)

### Red flags: asked about, raised, cleared.

## Buttons

screening-button-limits = Me puso un límite
screening-flag-button-chest-or-fainting = Pecho, desmayo, sin aire
screening-flag-button-calf = Pantorrilla hinchada
screening-flag-button-acute-injury = Lesión en los últimos 7 días
screening-flag-button-giving-way = Rodilla o tobillo cede
screening-flag-button-locked = Rodilla trabada
screening-flag-button-cannot-bear-weight = Muy hinchada, no apoyo
screening-flag-button-hot-joint-or-fever = Roja y caliente, fiebre
screening-flag-button-night-pain = Dolor de noche o en reposo
screening-flag-button-numbness = Dormida, hormigueo, débil
screening-flag-button-surgery-or-fracture = Operación o fractura
screening-flag-button-heart = Corazón o tensión
screening-flag-button-dizziness-or-falls = Mareos, desmayos, caídas
screening-flag-button-pregnancy = Embarazo o bebé reciente
screening-flag-button-unwell-today = Malestar hoy
screening-flag-button-feet-or-bones = Pies, coagulación o huesos
screening-flag-button-other-condition = Enfermedad o medicamento
screening-flag-button-other = Otra cosa
screening-health-button-heart-or-blood-pressure = Corazón, presión, ictus
screening-health-button-chest-or-breath = Pecho o respiración
screening-health-button-dizziness-or-falls = Mareos, desmayos, caídas
screening-health-button-condition-or-medicine = Condición o medicina
screening-health-button-pregnancy = Embarazo o bebé reciente
screening-health-button-operation-or-fracture = Operación o fractura
screening-health-button-supervised-only = Solo con supervisión
screening-health-button-told-to-avoid = Me dijeron evitar algo
screening-health-button-feet-or-bones = Pies dormidos, anticoagulante
screening-health-button-unwell-today = Me siento mal o con fiebre
screening-flag-chest-or-fainting = dolor en el pecho, desmayo, mareo o mucha falta de aire
screening-flag-calf = una pantorrilla o pierna hinchada, dolorida, caliente o de otro color
screening-flag-acute-injury = una lesión en los últimos 7 días, o un chasquido en la articulación
screening-flag-giving-way = una rodilla o un tobillo que cede
screening-flag-locked = una rodilla trabada, que no se dobla o no se estira
screening-flag-cannot-bear-weight = una articulación muy hinchada, deforme o que no aguanta tu peso
screening-flag-hot-joint-or-fever = articulación roja y caliente, fiebre o escalofríos
screening-flag-night-pain = dolor de noche o en reposo, hagas lo que hagas
screening-flag-numbness = entumecimiento, hormigueo o debilidad en una pierna
screening-flag-surgery-or-fracture = una operación, fractura o infiltración reciente
screening-flag-heart = un problema de corazón, presión o respiración
screening-flag-dizziness-or-falls = mareos, desmayos o caídas
screening-flag-pregnancy = embarazo, o parto en los últimos 6 meses
screening-flag-unwell-today = que no te sientes bien
screening-flag-feet-or-bones = pies dormidos, anticoagulantes o un problema de huesos
screening-flag-other-condition = una condición de larga duración, una medicina o un consejo médico
screening-flag-under-13 = tu edad
screening-flag-no-guardian = el sí de tu madre, padre o tutor
screening-flag-severe-pain = dolor de { $no_start_pain } o más al caminar, en reposo o en una mañana normal
screening-flag-moderate-pain = dolor de { $locked_pain } o { $most_locked_pain } al caminar, en reposo o en una mañana normal
screening-flag-vehicle = tirar de un vehículo
screening-flag-needs-support = lo que me contaste
screening-flag-urgent-unanswered = las preguntas de seguridad sin responder
screening-flag-health-unanswered = las preguntas de salud sin responder
screening-card-urgent =
    <b>¿Te pasa algo de esto ahora?</b>
    Marca lo que sea y luego Hecho.
screening-card-joint =
    <b>¿Y algo de esto en las últimas dos semanas?</b>
    Marca lo que sea y luego Hecho.
screening-card-joint-since =
    <b>¿Y algo de esto desde que te lo vieron?</b>
    Marca lo que sea y luego Hecho.
screening-card-health =
    <b>Y en general, ¿algo de esto?</b>
    Operación: en el último año. Fractura o infiltración: en 12 semanas. Parto: en 6 meses. Caídas: en el último año.
    Marca lo que sea y luego Hecho.
screening-card-misheard = Usa los botones, por favor, o escribe «ninguna» si nada encaja.
screening-further-other = <b>¿Es muy fuerte?</b>
screening-further-calf = <b>¿Además te falta el aire, te duele el pecho o toses sangre?</b>
screening-further-giving-way = <b>¿Empezó con una lesión?</b>
screening-further-numbness = <b>¿También entre las piernas, o te cambió el control de orina o intestino?</b>
screening-yes-or-no-wanted = Un sí o un no, por favor. «No» vale si no es eso.
screening-emergency = <b>Para y pide ayuda ya: llama al número de emergencias de tu zona.</b>
screening-stopped-emergency =
    <b>Aquí paro.</b>
    Lo que describes ({ $plain }) lo tiene que ver un médico hoy mismo. Si te pasa ahora o vuelve, llama al número de emergencias de tu zona.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-stopped-urgent =
    <b>Aquí paro.</b>
    Lo que describes ({ $plain }) lo tiene que ver un profesional hoy mismo: sirven urgencias o una línea de atención.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-stopped-refer =
    <b>Aquí paro.</b>
    Lo que describes ({ $plain }) lo tiene que ver un profesional antes de que vuelvas a entrenar.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-stopped-clearance =
    <b>Antes de empezar necesito el visto bueno de un profesional, por { $plain }.</b>
    Hace falta { $whose }. Tu plan espera y está a salvo. Avísame cuando lo tengas: { COMMAND("cleared") }
screening-stopped-decline = { screening-stopped-refer }
screening-several-emergency =
    <b>Aquí paro.</b>
    Lo que describes lo tiene que ver un médico hoy mismo. Si te pasa ahora o vuelve, llama al número de emergencias de tu zona.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-several-urgent =
    <b>Aquí paro.</b>
    Lo que describes lo tiene que ver un profesional hoy mismo: sirven urgencias o una línea de atención.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-several-refer =
    <b>Aquí paro.</b>
    Lo que describes lo tiene que ver un profesional antes de que vuelvas a entrenar.
    Yo no puedo saber qué es.
    Tu plan queda en pausa y a salvo. Avísame cuando alguien lo haya revisado: { COMMAND("cleared") }
screening-several-clearance = { screening-stopped-clearance }
screening-several-decline = { screening-several-refer }
screening-session-kept = La sesión que me contaste queda anotada.
screening-until-well = { $well_days ->
        [1] Primero descansa. Cuando lleves un día entero bien, avísame: { COMMAND("cleared") }
       *[other] Primero descansa. Cuando lleves { WORD($well_days) } días enteros bien, avísame: { COMMAND("cleared") }
    }
screening-paused = Tu plan queda en pausa y a salvo. Avísame cuando te lo hayan revisado: { COMMAND("cleared") }
screening-who-cleared = ¿Alguien lo ha visto ({ $plain }) y te dijo que puedes hacer este ejercicio? Hace falta { $whose }. ¿Quién?
screening-role-wanted = Qué bien que alguien lo haya visto. Para { $plain } hace falta { $whose }, porque antes hay que descartar algunas causas.
screening-whose-doctor = el visto bueno de un médico
screening-whose-clinician = el visto bueno de tu médico, matrona o partera, o fisio
screening-whose-professional = el visto bueno de un médico, fisio u otro profesional de la salud que te conozca
screening-look-wanted = Para { $plain } hace falta que lo vea un médico, ahora que ha pasado: vale desde el { $day }. Tu plan espera y está a salvo. Avísame entonces: { COMMAND("cleared") }
screening-when-cleared = ¿Qué día fue? Toca uno o escríbelo, por ejemplo 12 de marzo.
screening-day-wanted = Necesito un día que ya pasó, por ejemplo ayer o 12 de marzo.
screening-day-wanted-after = Tiene que ser después de que me lo contaras: { $day } o más tarde. Si aún no ha sido, cuéntamelo después: tu plan espera.
screening-cleared = Me alegro. He anotado quién y cuándo, nada más.
screening-return-from-the-walk = Empiezas otra vez en la caminata sin carga: así sigue todo plan después de { $plain }.
screening-return-walks-and-light = Sigues con caminatas y arrastres ligeros y nada más, con zapatillas: así va todo plan con { $plain }.
screening-return-as-after-a-hold = Después de { $plain } sigues como tras una pausa: cuando haya una mañana tranquila, y al menos un nivel más abajo.
screening-return-never-barefoot = La carga sigue como antes. Las zapatillas se quedan puestas: con { $plain } ningún plan va descalzo.
screening-return-as-cleared = Sigues tal como te dieron el visto bueno. ¿Te pusieron un límite? Dímelo y lo respeto.
screening-nothing-to-clear = No hay nada que te frene. { COMMAND("today") } muestra la sesión.
screening-changed-asked = Un repaso cada { WORD($screen_weeks) } semanas: ¿algún síntoma, lesión, enfermedad, medicamento u operación nueva desde la última vez?
screening-screened-clean = Gracias, nada te frena.
screening-card-skipped-urgent = Sin estas respuestas no puedo planear ninguna sesión. Puedes darlas luego.
screening-card-skipped-joint = { screening-card-skipped-urgent }
screening-card-skipped-health = Sin estas respuestas solo planeo caminar, sin carga. { COMMAND("screen") } las repite.
screening-button-well-again = { $well_days ->
        [1] Ya llevo un día bien
       *[other] Ya llevo { WORD($well_days) } días bien
    }
screening-no-session = Por ahora no hay sesión. Me hablaste de esto: { $told }. Antes hace falta el visto bueno de un profesional. Tu plan está en pausa y a salvo; avísame cuando lo tengas.
screening-no-session-today = Hoy no hay sesión. Primero cuídate; tu plan está a salvo.
screening-questions-open = Las preguntas de seguridad siguen abiertas. Cuando estén, preparo la próxima sesión.
screening-mistake-gone = Retirado: no queda nada anotado.
screening-button-mistake = Fue sin querer
