### What is said where others read along.

room-hello =
    Salut, je suis Sled Coach. Je rappelle ses séances à cette équipe et montre qui vient.
    Charges, effort et douleur restent entre chacun de vous et moi ; rien de tout ça n'apparaît ici.
    Un admin me règle ; tout le monde peut regarder.
room-not-set-up = Pas encore réglé : choisissez { $fewest_squad_days } ou { $most_squad_days } jours, puis une heure.
room-days-at = Équipe : { $days }, { $at } ({ $city })
room-following = Ensuite :
room-settings = Ici : { $nudges }. Silence { $quiet }.
room-card-comes = Qui vient ? Je demande { $when }.
room-rings = À l'heure dite, je sonne chez ceux qui ont dit venir.
room-rings-nobody = Pour sonner, je dois demander avant : Plus, Quand je demande.
room-threads = Chaque séance a un fil sous sa fiche.
room-thread-first = Ici, vous pouvez parler de cette séance. C'est fait ? Réponds à ce message avec tes séries ; je réponds en privé.
room-lead-evening = la veille au soir
room-lead-days = { $chosen ->
        [one] { $chosen } jour avant
       *[other] { $chosen } jours avant
    }
room-lead-hours = { $chosen ->
        [one] { $chosen } heure avant
       *[other] { $chosen } heures avant
    }
room-lead-minutes = { $chosen } minutes avant
room-lead-wanted =
    Quand dois-je demander qui vient ? De { $lead_minutes } minutes à { $lead_days } jours avant, ou à l'heure même.
    Ou écris-le, par exemple { COMMAND("squad", lead: "2 h") }
room-note = Note : { $note }
room-note-put = Noté sur la fiche. { COMMAND("squad", note: "off") } l'enlève.
room-note-kept = Noté : la prochaine fiche le dit. { COMMAND("squad", note: "off") } l'enlève.
room-note-off = Pas de note sur la fiche.
room-note-too-long = Une note a { $note_longest } caractères au plus ; une fiche tient sur un téléphone.
room-note-of-a-body = L'état d'un corps n'a pas sa place sur la fiche. Dis-le-moi en privé, si c'est le tien.
room-note-of-a-load = Ce que quelqu'un tire lui appartient : ça n'a pas sa place sur la fiche.
room-nudges-full = rappel, une question à qui n'a rien noté, récap
room-nudges-few = rappel et récap
room-nudges-off = rappel seulement
room-members = { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
room-coaches = Coach : { $names }
room-coach-off = { $called } n'entraîne plus
room-rests = Personne n'a répondu à mes { WORD($cards_unanswered) } dernières fiches, donc je me repose ici. Réponds à l'une, ou écris { COMMAND("squad") }, et je reprends.
room-asleep = Coupé : pas de rappels ici.
room-how-to-join = Rejoins en une touche ; on ne se connaît pas ? Ouvre aussi une discussion. On ne voit que noms et mètres ensemble.
room-how-to-join-here = Rejoins en une touche ; je t'écris en privé. On ne voit que noms et mètres ensemble.
room-days-wanted = { $days_apart ->
        [1] Quels jours ? { $fewest_squad_days } ou { $most_squad_days }, avec un jour entre deux c'est mieux. { $chosen } choisis.
       *[other] Quels jours ? { $fewest_squad_days } ou { $most_squad_days }, avec { WORD($days_apart) } jours d'écart c'est mieux. { $chosen } choisis.
    }
room-hour-wanted = À quelle heure ? Ou écris-la : { COMMAND("squad", hour: "18:30") }
room-place-wanted = À l'heure de quelle ville ? Ou écris-la : { COMMAND("squad", city: "Paris") }
room-quiet-wanted = Quand dois-je me taire ici ? Ou écris-le : { COMMAND("squad", quiet: "22-7") }
room-nudges-wanted = Combien dois-je en dire ici ?
room-misheard =
    Je prends des jours, une heure, une ville ou des heures de silence.
    Par exemple : { COMMAND("squad", days: "lun jeu", hour: "18:30") }, { COMMAND("squad", city: "Paris") }, { COMMAND("squad", quiet: "22-7") }
    Aussi : préavis, sonner, note, matériel, renommer, confier, effacer. Annuler ou déplacer une séance : Plus, Prochaine séance.
room-kit = Matériel : { $what }
room-kit-sleds = { $count ->
        [one] traîneau { $masses }
       *[other] traîneaux { $masses }
    }
room-kit-plates = disques { $plates }
room-kit-step = disques par { $step }
room-kit-not-told = Qu'y a-t-il à tirer ? Dit une fois, ça sert à calculer la séance de chacun ici.
room-kit-wanted =
    Touche les traîneaux par leur poids à vide, { $most } au plus, et le sol. Les disques et le reste s'écrivent :
    { COMMAND("squad", kit: "disques 20 20 10 10 5 5") }, { COMMAND("squad", kit: "traîneaux 25, 32") }, { COMMAND("squad", kit: "lieu Parc de la Rivière") }
room-kit-misheard =
    Je prends des traîneaux par leur poids à vide, des disques, un sol et un lieu.
    Par exemple : { COMMAND("squad", kit: "traîneaux 25 et 32, disques 20 20 10 10 5 5, synthétique") }
room-together-gathering = Ensemble : échauffement, { $minutes } minutes
room-together-how = Touche Je viens : ta propre fiche tourne en privé, sur l'horloge d'ici. La première série part à C'est parti.
room-together-set = Série { $number }, ensemble
room-together-own-card = Chacun la sienne : ta fiche dit laquelle.
room-together-set-done = Série { $number } faite
room-together-rest = Repos jusqu'à { $at }.
room-together-over = { $count ->
        [0] Ensemble : fini avant la première série.
        [one] Ensemble : une série.
       *[other] Ensemble : { $count } séries.
    }
room-together-in = Viennent : { $names }
room-session-time = C'est l'heure ?
room-coming = Viennent : { $names }
room-later = Plus tard : { $names }
room-out = Pas aujourd'hui : { $count }
room-are-you-in = Tu viens ?
room-who-came = C'est parti :
room-late = En retard : { $names }
room-maybe = Peut-être : { $names }
room-not-this-time = Pas cette fois : { $count }
room-answered = { $heard } sur { $of } ont répondu
room-it-is-time = C'est l'heure :
room-was-late = J'étais absent ; c'était prévu il y a { $late }.
room-was-away = J'étais absent et n'ai pas envoyé de rappel : { $days }.
room-long-away = J'étais absent du { $first } au { $last } : { $sessions } séances sans un mot.
room-reply-here = C'est fait ? Réponds à ce message avec tes séries ; je réponds en privé.
room-others = { $count } de plus
room-recap = { $done } sur { $of } faites
room-trained = Séance faite : { $names }
room-metres-together = { $metres } ensemble
room-weeks = { $is_one ->
        [yes] { $weeks } semaine prévue de suite
       *[no] { $weeks } semaines prévues de suite
    }
room-still-to-tell = { $names } : comment c'était ? Réponds ici, ou dis-le-moi en privé. Je ne redemande pas.
room-noted = C'est noté, { $called }.
room-answered-aside = { $called }, je t'ai répondu en privé.
room-written-to = { $called }, je t'ai écrit en privé. Rien reçu ? Touche plus bas : personne d'autre ne le voit.
room-words-only = { $called }, je ne lis que les mots : écris-le, ou touche un bouton.
room-here = Me voici, { $called }. Touche sous une fiche, ou écris-moi en privé.
room-open-chat = { $called }, { THERE("reach") } ; j'y réponds.
room-next-session = Prochaine séance :
room-nothing-ahead = Pas de séance dans les { WORD($room_weeks_ahead) } prochaines semaines.
room-go-on-here = J'ai perdu le salon de { $squad }. Elle continue ici, avec ses membres et ses jours ?
room-wants-to-coach = { $called } aimerait entraîner ici. Un admin décide ; les membres disent ce qui est partagé.
room-moved = La séance du { $of } passe au
room-called-off = Pas de séance le { $day }. Je n'envoie de rappel à personne.
room-as-usual = Comme d'habitude, en fait :
room-steady = Régularité, pour qui veut être ici
room-nobody-steady = Personne n'est sur le tableau de régularité. Écris-moi { ELSEWHERE("squad") } en privé pour y être.
room-proposed = Le plan de la semaine du { $monday } est dans vos discussions privées ; une touche le prend.
room-left-meanwhile = Quelqu'un dont il s'agissait est parti depuis. { COMMAND("squad") } montre où on en est.
room-too-young = Les équipes sont aussi pour les { $youngest } ans et plus.
room-rename-wanted = Quel nom lui donner ? Par exemple : { COMMAND("squad", rename: "U17") }
room-set = Fait : la fiche de l'équipe le montre.
room-renamed = Cette équipe s'appelle { $squad } maintenant.
room-delete-asked = Supprimer l'équipe ? Ses jours, membres, coachs et partages partent pour de bon. Le carnet de chacun reste à lui.
room-deleted = Supprimée : il ne me reste rien de cette équipe. Le carnet de chacun reste à lui.

## Buttons

room-button-set-up = Régler
room-button-join = Rejoindre, { $adult_from } ans ou plus
room-button-join-young = Rejoindre, avant { $adult_from } ans
room-button-in = Je viens
room-button-late = En retard
room-button-maybe = Peut-être
room-button-not-this-time = Pas cette fois
room-button-missing = Qui manque
room-button-lead = Quand je demande
room-button-ring-on = Sonner qui vient
room-button-ring-off = Ne sonner personne
room-button-thread-on = Un fil chacune
room-button-thread-off = Pas de fils
room-button-lead-hour = À l'heure même
room-button-lead-minutes = { $chosen } min avant
room-button-lead-hours = { $chosen } h avant
room-button-lead-evening = La veille au soir
room-button-lead-days = { $chosen ->
        [one] { $chosen } jour avant
       *[other] { $chosen } jours avant
    }
room-button-later = Plus tard
room-button-together = Commencer ensemble
room-button-go = C'est parti
room-button-cut = Repos maintenant
room-button-end = Finir
room-button-out = Pas aujourd'hui
room-button-order = Ordre de passage
room-button-mine = Ma séance
room-button-open-chat = Ouvrir une discussion
room-button-days = Jours
room-button-hour = Heure
room-button-place = Horloge
room-button-more = Plus
room-button-quiet = Heures de silence
room-button-nudges = Combien j'en dis
room-button-nudges-full = Tout
room-button-nudges-few = Sans redemander
room-button-nudges-off = Rappels seulement
room-button-coach = J'entraîne ici
room-button-next = Prochaine séance
room-button-steady = Régularité
room-button-sleep = Couper
room-button-wake = Rallumer
room-button-call-off = Pas de séance : match, repos
room-button-hour-later = 1 h plus tard
room-button-day-later = 1 jour plus tard
room-button-as-usual = Comme d'habitude
room-button-kit = Traîneaux et disques
room-button-sled = { $sled } kg
room-button-propose = Proposer la semaine
room-button-back = Retour
room-button-go-on-here = Continuer ici
room-button-start-anew = Une autre équipe
room-button-trust = Accepter (admin)
room-button-coaches = Coachs
room-button-delete = Tout supprimer
