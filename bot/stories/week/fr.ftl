### The week: planned, done, and against one's own weeks.

week-heading = du { $first } au { $last }
week-nothing-planned = Rien de prévu. { COMMAND("schedule") } fixe tes jours.
week-mode-conditioning = séance
week-mode-warm-up = échauffement
week-special-match-day = jour de match
week-special-day-before = échauffement très facile, veille de match
week-special-day-after = marche tranquille, après-match
week-special-sore-after = marche tranquille, jambes lourdes
week-status-done = fait ✓
week-status-extra = fait ✓, pas prévu
week-status-skipped = sauté par toi
week-status-moved = déplacé au { $to }
week-status-paused = en pause
week-status-left-out = libre : assez autour
week-limited = libre : une limite dont tu m'as parlé
week-status-passed = rien de noté
week-share = { $percent } % des séries
week-match-day = match
week-state-paused = Tu es en pause ; rien n'est dû. { COMMAND("resume") } y met fin.
week-state-held = Les séances attendent pour l'instant ; { COMMAND("why") } dit quoi. Rien ne compte comme manqué.
week-tally = { $sessions ->
        [one] Fait : { $sessions } séance, { $parts }.
       *[other] Fait : { $sessions } séances, { $parts }.
    }
week-minutes = { $minutes } min en tout
week-rated = Effort dit : { $rated } sur { $sessions }.
week-compared-green = Semaine de traîneau jusqu'ici : { $week }. Ton habitude : environ { $usual }. Tu es dans les clous.
week-compared-amber = C'est { $change } % de traîneau de plus que tes dernières semaines ({ $week } contre { $usual }). La prochaine séance reste telle quelle.
week-compared-red = Grand saut : { $week } contre { $usual } d'habitude. La prochaine séance est raccourcie pour que tes jambes suivent.
week-compared-low = Semaine plus calme ({ $week } contre { $usual }). Pas besoin de rattraper les séances sautées.
week-in-another-week = Travail de traîneau : { $week }, pour environ { $usual } les semaines d'avant.
week-learning = Travail de traîneau en { WORD($compared_days) } jours : { $week } (effort x minutes). J'apprends ton habitude.
week-returning = Travail de traîneau en { WORD($compared_days) } jours : { $week }. Tu reviens à peine, donc je ne compare encore à rien.
week-balance = { $more_forward ->
        [yes] Séries en avant par série à reculons, { $balance_days } jours : { $ratio }. Un peu plus en avant.
       *[no] Séries en avant par série à reculons, { $balance_days } jours : { $ratio }.
    }
week-kept = { $weeks ->
        [one] Une semaine prévue tenue.
       *[other] { $weeks } semaines prévues tenues de suite. Les pauses n'y changent rien.
    }
week-looked-back = { $planned ->
        [0] Ta semaine est finie ; rien n'était prévu.
       *[other] Ta semaine : { $done } sur { $planned } séances.
    }

## Buttons

week-button-earlier = ‹ Avant
week-button-later = Après ›
week-button-now = Cette semaine
week-button-show = Ma semaine
