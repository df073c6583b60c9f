### How the weeks went, as a picture and in words, and the joint's diary.

progress-heading = Tes { $weeks } dernières semaines
progress-span = du { $since } au { $until }
progress-none = Rien encore dans ton carnet pour ces semaines. Raconte-moi une séance avec tes mots, ou { COMMAND("log") }.
progress-done = { $sessions ->
        [0] Aucune séance dans ces semaines.
        [one] Une séance{ $length ->
            [none] .
           *[told] , { $length } tirés.
        }
       *[other] { $sessions } séances{ $length ->
            [none] .
           *[told] , { $length } tirés.
        }
    }
progress-drag-once = Résistance, combien le traîneau freine : { $last }.
progress-drag = Résistance, combien le traîneau freine : { $first } au début, { $last } à la fin, { $most } au plus.
progress-step = Palier { $last }.
progress-steps = Du palier { $first } au palier { $last }.
progress-pain = { $site } : { $pains }.
progress-pain-none = { $site } : aucune douleur tout du long.
progress-pain-during = en séance { $pain } au plus
progress-pain-after = après { $pain } au plus
progress-pain-morning = matins { $pain } en moyenne
progress-pain-mornings = matins { $first } en moyenne au début, { $then } ensuite
progress-matches = { $count ->
        [one] un match
       *[other] { $count } matchs
    }
progress-lighter = { $count ->
        [one] une semaine légère
       *[other] { $count } semaines légères
    }
progress-holds = { $days ->
        [one] un jour de pause pour l'articulation
       *[other] { $days } jours de pause pour l'articulation
    }
progress-away = { $days ->
        [one] un jour d'absence
       *[other] { $days } jours d'absence
    }
progress-pain-unnamed = Douleur

## The diary

progress-diary = Le journal de ton articulation
progress-diary-mornings = { $count ->
        [0] Aucun matin d'après séance raconté ces { $weeks } dernières semaines.
        [one] Un matin d'après séance, ces { $weeks } dernières semaines.
       *[other] { $count } matins d'après séance, ces { $weeks } dernières semaines.
    }
progress-diary-seen = { $enough ->
        [yes] Matins après { $what } : { $after }, sans : { $others }.
       *[no] Matins après { $what } : { $after }, sans : { $others }. Trop peu pour le dire : il en faut { $fewest } de chaque.
    }
progress-diary-nothing = Rien ne ressort qui ne puisse être du hasard. Donc je n'en dis rien.
progress-diary-not-that = De ça, rien ne ressort qui ne puisse être du hasard. Ceci, oui :
progress-diary-why = Seulement ce que dit ton carnet, face aux semaines voisines : jamais pourquoi.
progress-found = Après { $what }, tes matins étaient plus hauts de { $higher }, { $times } fois sur { $of }.
progress-after-harder = des séances plus dures
progress-after-match = un match dans les { WORD($diary_match_days) } jours
progress-after-both = { $surface } et un match dans les { WORD($diary_match_days) } jours
progress-on-gym-turf = gazon de salle
progress-on-turf-3g = terrain synthétique
progress-on-grass-dry = herbe sèche
progress-on-grass-wet = herbe mouillée
progress-on-track = piste d'athlétisme
progress-on-rubber = sol caoutchouc
progress-on-concrete = bitume ou béton

## In the picture

progress-axis-drag = Résistance, { $unit }
progress-axis-metres = Tiré par séance, { $unit }
progress-axis-pain = { $site }, douleur 0-10
progress-level = L{ $level }
progress-sign-drag = séance prévue
progress-sign-own = séance à toi
progress-sign-metres = tiré
progress-sign-by-clock = au chrono
progress-sign-during = en séance
progress-sign-after = après
progress-sign-morning = lendemain matin
progress-sign-match = match
progress-sign-hold = pause articulation
progress-sign-lighter = semaine légère
progress-sign-away = absence

## Buttons

progress-button-weeks = { $weeks } semaines
progress-button-diary = Ce qui la gêne
