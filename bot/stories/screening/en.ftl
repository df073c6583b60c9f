# Reviewed by: nobody yet (no native clinician has read the safety texts of this language)

### Red flags: asked about, raised, cleared.

## Buttons

screening-button-limits = They set a limit
screening-flag-button-chest-or-fainting = Chest pain, faint, breathless
screening-flag-button-calf = Swollen, sore, warm calf
screening-flag-button-acute-injury = Injured in the last 7 days
screening-flag-button-giving-way = Knee or ankle gives way
screening-flag-button-locked = Knee stuck
screening-flag-button-cannot-bear-weight = Swollen, can't stand on it
screening-flag-button-hot-joint-or-fever = Hot red joint, fever
screening-flag-button-night-pain = Pain at night or at rest
screening-flag-button-numbness = Numb, tingling, weak
screening-flag-button-surgery-or-fracture = Operation or fracture
screening-flag-button-heart = Heart or blood pressure
screening-flag-button-dizziness-or-falls = Dizziness, fainting, falls
screening-flag-button-pregnancy = Pregnant or new baby
screening-flag-button-unwell-today = Unwell today
screening-flag-button-feet-or-bones = Numb feet, thinners, bones
screening-flag-button-other-condition = Condition or medicine
screening-flag-button-other = Something else
screening-health-button-heart-or-blood-pressure = Heart, blood pressure, stroke
screening-health-button-chest-or-breath = Chest or breathing trouble
screening-health-button-dizziness-or-falls = Dizziness, fainting, falls
screening-health-button-condition-or-medicine = Condition or medicine
screening-health-button-pregnancy = Pregnant or new baby
screening-health-button-operation-or-fracture = Operation, fracture, injection
screening-health-button-supervised-only = Supervised exercise only
screening-health-button-told-to-avoid = Told to avoid something
screening-health-button-feet-or-bones = Numb feet, blood thinners
screening-health-button-unwell-today = Unwell or fever today
screening-flag-chest-or-fainting = chest pain, fainting, dizziness or bad breathlessness
screening-flag-calf = a calf or one leg that is swollen, sore, warm or discoloured
screening-flag-acute-injury = an injury in the last 7 days, or a pop in the joint
screening-flag-giving-way = a knee or ankle that gives way
screening-flag-locked = a knee that is stuck and won't bend or straighten
screening-flag-cannot-bear-weight = a joint badly swollen, out of shape, or not taking your weight
screening-flag-hot-joint-or-fever = a hot, red joint, fever or chills
screening-flag-night-pain = pain at night or at rest, whatever you do
screening-flag-numbness = numbness, tingling or weakness in a leg
screening-flag-surgery-or-fracture = a recent operation, fracture or joint injection
screening-flag-heart = trouble with your heart, blood pressure or breathing
screening-flag-dizziness-or-falls = dizziness, fainting or falls
screening-flag-pregnancy = being pregnant, or having given birth in the last 6 months
screening-flag-unwell-today = feeling unwell
screening-flag-feet-or-bones = numb feet, blood thinners, or a bone or joint condition
screening-flag-other-condition = a long-term condition, a medicine, or advice you were given
screening-flag-under-13 = your age
screening-flag-no-guardian = the yes of a parent or guardian
screening-flag-severe-pain = pain of { $no_start_pain } or more when walking, resting or on a usual morning
screening-flag-moderate-pain = pain of { $locked_pain } or { $most_locked_pain } when walking, resting or on a usual morning
screening-flag-vehicle = pulling a vehicle
screening-flag-needs-support = what you told me
screening-flag-urgent-unanswered = the safety questions still open
screening-flag-health-unanswered = the health questions still open
screening-card-urgent =
    <b>Any of these now?</b>
    Tick what fits, then Done.
screening-card-joint =
    <b>And any of these in the last two weeks?</b>
    Tick what fits, then Done.
screening-card-joint-since =
    <b>And any of these since it was looked at?</b>
    Tick what fits, then Done.
screening-card-health =
    <b>And in general, any of these?</b>
    Operation: the last year. Fracture or injection: the last 12 weeks. Baby: the last 6 months. Falls: the last year.
    Tick what fits, then Done.
screening-card-misheard = Please use the buttons here, or type "none" if nothing fits.
screening-further-other = <b>Is it severe?</b>
screening-further-calf = <b>Are you also short of breath, in chest pain, or coughing blood?</b>
screening-further-giving-way = <b>Did that start with an injury?</b>
screening-further-numbness = <b>Is it also between your legs, or is your bladder or bowel different?</b>
screening-yes-or-no-wanted = A yes or a no, please. "No" is fine if that isn't it.
screening-emergency = <b>Stop and get help now: call your local emergency number.</b>
screening-stopped-emergency =
    <b>I'm stopping here.</b>
    What you describe ({ $plain }) needs a doctor today. If it is there now or comes back, call your local emergency number.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-stopped-urgent =
    <b>I'm stopping here.</b>
    What you describe ({ $plain }) needs a professional to look at it today: urgent care or an out-of-hours line will do.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-stopped-refer =
    <b>I'm stopping here.</b>
    What you describe ({ $plain }) needs a professional to look at it before you train again.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-stopped-clearance =
    <b>Before we start I need a professional's yes, because of { $plain }.</b>
    It takes { $whose }. Your plan waits and is safe. Tell me when there is one: { COMMAND("cleared") }
screening-stopped-decline = { screening-stopped-refer }
screening-several-emergency =
    <b>I'm stopping here.</b>
    What you describe needs a doctor today. If it is there now or comes back, call your local emergency number.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-several-urgent =
    <b>I'm stopping here.</b>
    What you describe needs a professional to look at it today: urgent care or an out-of-hours line will do.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-several-refer =
    <b>I'm stopping here.</b>
    What you describe needs a professional to look at it before you train again.
    I can't tell what it is.
    Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-several-clearance = { screening-stopped-clearance }
screening-several-decline = { screening-several-refer }
screening-session-kept = The session you told me about is written down.
screening-until-well = { $well_days ->
        [1] Rest first. A full day of feeling well, then tell me: { COMMAND("cleared") }
       *[other] Rest first. { CAPITAL($well_days) } full days of feeling well, then tell me: { COMMAND("cleared") }
    }
screening-paused = Your plan is paused and safe. Tell me when someone has checked it: { COMMAND("cleared") }
screening-who-cleared = Has somebody looked at it ({ $plain }) and said exercise like this is fine? It takes { $whose }. Who?
screening-role-wanted = Good that somebody had a look. For { $plain } it takes { $whose }, because a few causes have to be ruled out first.
screening-whose-doctor = a doctor's yes
screening-whose-clinician = the yes of your doctor, midwife or physio
screening-whose-professional = the yes of a doctor, physio or another health professional who knows you
screening-look-wanted = For { $plain } a doctor has to look at it, now that it has happened: { $day } or later counts. Your plan waits and is safe. Tell me then: { COMMAND("cleared") }
screening-when-cleared = On which day? Tap, or type one, for example 12 March.
screening-day-wanted = I need a day that has been, for example yesterday or 12 March.
screening-day-wanted-after = It has to be after you told me: { $day } or later. If that is still to come, tell me afterwards: your plan waits.
screening-cleared = Good to hear. I have noted who and when, nothing else.
screening-return-from-the-walk = You start again at the unloaded walk: after { $plain } every plan does.
screening-return-walks-and-light = You go on with walks and light pulls and no further, shoes on: with { $plain } every plan does.
screening-return-as-after-a-hold = After { $plain } you go on as after a pause: once a morning was calm, and a level lower at least.
screening-return-never-barefoot = The load goes on as before. Shoes stay on: with { $plain } no plan goes barefoot.
screening-return-as-cleared = You go on as you were cleared. Were you given a limit? Tell me, and I keep to it.
screening-nothing-to-clear = Nothing is standing in your way. { COMMAND("today") } shows the session.
screening-changed-asked = A quick look every { WORD($screen_weeks) } weeks: any new symptom, injury, illness, medicine or operation since the last time?
screening-screened-clean = Thanks, nothing stands in the way.
screening-card-skipped-urgent = Without these answers I can't plan any session. You can answer later.
screening-card-skipped-joint = { screening-card-skipped-urgent }
screening-card-skipped-health = Without these answers I plan walking only, no load. { COMMAND("screen") } asks again.
screening-button-well-again = { $well_days ->
        [1] Well for a day now
       *[other] Well for { WORD($well_days) } days now
    }
screening-no-session = No session for now. You told me of { $told }: that needs a professional's word first. Your plan is paused and safe; tell me when someone has checked it.
screening-no-session-today = No session today. Look after yourself first; your plan is safe.
screening-questions-open = The safety questions are still open. I plan the next session once they are done.
screening-mistake-gone = Taken back: nothing of it is on file.
screening-button-mistake = Tapped by mistake
