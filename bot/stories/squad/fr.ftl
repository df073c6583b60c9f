### What is said in private about a squad.

squad-share-with = Partager avec { $coach }
squad-scope-attendance = séances
squad-scope-load = charges
squad-scope-effort = effort
squad-scope-pain = douleur
squad-unnamed = ton équipe
squad-no-squad =
    Tu n'es encore dans aucune équipe.
    Ajoute-moi à ton { THERE("host") } ; un admin y écrit { ELSEWHERE("squad") }, et chacun rejoint en une touche.
squad-admins-only = Seul un admin du { THERE("host") } peut changer ça.
squad-admins-see = Seul un admin du { THERE("host") } voit ça.
squad-members-only = C'est pour les membres : rejoins en une touche dans le { THERE("room") }.
squad-joined = Tu en es : { $squad }.
squad-what-is-seen =
    Le { THERE("room") } voit ton nom, si tu viens, si tu as fait ta séance, et les mètres de tous ensemble.
    Personne ne voit charges, effort ou douleur. { COMMAND("squad") } en privé : partager avec un coach, ou quitter.
squad-nothing-is-seen = Le { THERE("room") } ne voit rien de toi.
squad-guardian =
    Tu as moins de { $adult_from } ans : rien de toi n'apparaît dans { $squad } sans l'accord d'un parent.
    L'un d'eux est-il avec toi, et peut-on y voir ton nom et si tu viens ?
squad-guardian-answer = { $shown ->
        [yes] Bien : ton nom et si tu viens y apparaissent. { COMMAND("squad") } le change.
       *[no] Bien : rien de toi n'y apparaît.
    }
squad-counted-unseen = J'ai gardé ta réponse. Elle n'apparaît pas dans le { THERE("room") }, car tu as moins de { $adult_from } ans.
squad-tapped-in = Tu viens. { squad-so-far }
squad-tapped-late = Tu viens, en retard. { squad-so-far }
squad-tapped-later = Plus tard, noté. { squad-so-far }
squad-tapped-maybe = Peut-être, noté. { squad-so-far }
squad-tapped-out = Tu ne viens pas. { squad-so-far }
squad-so-far = { $count ->
        [0] Personne pour l'instant.
       *[other] { $count } pour l'instant.
    }
squad-join-first = { $squad }, { $at } : rejoins, et ta réponse compte.
squad-seen-when-in =
    Le { THERE("room") } voit alors ton nom, si tu viens, si tu as fait ta séance, et les mètres de tous ensemble.
    Personne ne voit charges, effort ou douleur.
squad-seen-from-now = Te voilà dans l'équipe. Tous ici voient ton nom, si tu viens, si tu as fait ta séance, et les mètres de tous. Personne ne voit charges, effort ou douleur.
squad-not-in-it =
    Tu n'y es pas encore : rejoins en une touche dans le { THERE("room") }.
    Coach ou kiné là-bas ? Dis-le plus bas ; un admin du { THERE("host") } accepte.
squad-open-chat = Ouvre une discussion avec moi : j'y réponds.
squad-answered-aside = Je t'ai répondu dans notre discussion privée.
squad-tap-again = Maintenant je peux t'écrire. Touche de nouveau dans le { THERE("room") }.
squad-in-while-held-over = C'est noté que tu viens ; le { THERE("room") } voit ça et rien de plus. Viens regarder ; il n'y a rien à tirer.
squad-in-while-held =
    C'est noté que tu viens ; le { THERE("room") } voit ça et rien de plus. Viens regarder ; il n'y a rien à tirer.
    Le traîneau t'attend, lui. Pourquoi, et ce que tu peux faire aujourd'hui :
squad-are-you-in = { $squad } : tu viens ?
squad-note = Note : { $note }
squad-said-in = { $squad }, { $at } : tu viens.
squad-said-late = { $squad }, { $at } : tu viens, en retard.
squad-said-later = { $squad }, { $at } : plus tard.
squad-said-maybe = { $squad }, { $at } : peut-être.
squad-said-out = { $squad }, { $at } : pas cette fois.
squad-together-not-yours = Qui gère l'équipe ou y entraîne la commence et la finit.
squad-together-on = Vous en faites déjà une ensemble ; sa fiche est plus haut.
squad-together-just-now = Une vient de commencer. Réessaie dans un instant.
squad-together-over = Celle-là est finie.
squad-together-noted = Fait. La fiche le montre bientôt.
squad-together-there = Tu en es. Ta propre fiche est dans notre discussion privée.
squad-together-not-now = Ta propre séance n'est pas pour les séries du jour ; le reste est dans notre discussion privée.
squad-session-over = Cette séance est finie ou annulée. Rien n'a changé.
squad-not-asked = Je ne demande pour aucune séance en ce moment. Redis-le quand sa fiche sera là. Rien n'a changé.
squad-has-begun = Cette séance a commencé ; la fiche reste comme elle est.
squad-page-turned = Cette fiche montre autre chose à présent. Rien n'a changé.
squad-not-changed = Rien n'a changé : cette séance est finie, ou l'autre jour en a déjà une.
squad-missing = { $at }, sans réponse encore : { $names }.
squad-nobody-missing = { $at } : il ne manque la réponse de personne.
squad-ask-no-more = Je ne te demanderai plus en privé pour les séances de l'équipe. { COMMAND("squad") } ici le change.
squad-my-squad = Équipe : { $squad }
squad-on-board = { $on ->
        [yes] Tu es sur le tableau de régularité.
       *[no] Tu n'es pas sur le tableau de régularité.
    }
squad-shares = { $coach } voit : { $scopes }.
squad-shares-nothing = { $coaches ->
        [0] Aucun coach n'est encore nommé ici ; rien n'est partagé.
       *[other] Tu ne partages rien avec un coach.
    }
squad-share-what =
    Que peut voir { $coach } ? Touche pour partager, encore pour arrêter.
    Ça compte aussitôt, dans les deux sens.
squad-left = Tu as quitté { $squad }. Plus rien n'est partagé ; ton propre carnet reste à toi.
squad-coaching =
    Tu entraînes { $squad } maintenant.
    Les membres choisissent ce que tu vois. { COMMAND("board") } ici le montre, à toi seulement.
    Une limite pour quelqu'un : { COMMAND("board", proposal: "Ana max 10 kg jusqu'au 1 déc") }
squad-coaching-no-more = Tu n'entraînes plus { $squad }, et ne vois rien de ce que ses membres partageaient avec toi.
squad-proposal = { $coach }, de { $squad }, te propose une limite pour tes séances :
squad-proposal-yours = Elle ne peut qu'alléger une séance. Elle vaut dès que tu touches, et finit sur un mot de toi.
squad-proposal-sent = Envoyé à { $called } seulement. Ça vaut dès que la limite est touchée.
squad-proposal-not-shared = { $called } ne partage rien avec toi, donc je ne lui porte aucune limite.
squad-proposal-unclear = Je n'ai pas pu lire une limite derrière { $called }. Par exemple : { COMMAND("board", proposal: "Ana max 10 kg jusqu'au 1 déc") }
squad-proposal-which = Plusieurs ici s'appellent { $called }. Une limite va à une seule personne : que l'une d'elles change de nom ici.
squad-button-take-limit = Garder cette limite
squad-not-a-coach =
    Tu n'entraînes encore aucune équipe.
    Dans le { THERE("room") }, touche Plus et dis que tu entraînes ; un admin accepte.
squad-standing-support = À soutenir
squad-standing-watch = À surveiller
squad-standing-ready = Prêts
squad-standing-unknown = Inconnu
squad-sign-flag = d'abord l'avis d'un professionnel
squad-sign-hold = en pause
squad-sign-two-reds = deux séances arrêtées en { $reds_days } jours
squad-sign-three-ambers = { WORD($ambers) } séances sensibles de suite
squad-sign-rising-mornings = matins en hausse { WORD($rising_weeks) } semaines de suite
squad-sign-still-sore = matins sensibles depuis { WORD($sore_weeks) } semaines
squad-sign-no-better = pas plus calme après { WORD($no_better_weeks) } semaines
squad-sign-heavy-week = semaine bien plus grosse
squad-sign-not-heard = sans nouvelles depuis { $heard_days } jours
squad-coverage = { $heard } sur { $of } ont répondu en { $heard_days } jours
squad-silent = { $count ->
        [one] { $count } membre ne partage rien.
       *[other] { $count } membres ne partagent rien.
    }
squad-nobody-shares = Personne ne partage encore rien avec toi.
squad-sessions = { $done } sur { $planned } cette semaine
squad-effort = effort { $rpe }
squad-pain = douleur { $pain }
squad-shared-only = Seulement ce que chacun partage. D'après ce qu'ils ont noté ; pas de diagnostic.
squad-week-plan = { $squad } : le plan de la semaine du { $monday }
squad-proposed-already = Le plan de la semaine du { $monday } est déjà dans les discussions privées de tes membres.
squad-proposed-to-others = Envoyé aux nouveaux venus : { $count }.
squad-order-heading = { $day } - ordre de passage
squad-order-sled = Traîneau { $sled }
squad-order-empty = vide
squad-order-nobody = Aucun de ceux qui viennent ne laisse voir ses disques au traîneau.
squad-order-moved = { $count ->
        [one] { $count } disque déplacé en tout.
       *[other] { $count } disques déplacés en tout.
    }
squad-order-also = Viennent aussi : { $names } ; chacun trouve son tour sous Ma séance.
squad-order-late = En retard, hors de l'ordre : { $names }.
squad-order-agreed = Il n'y a que toi qui vois ça, et n'y figurent que ceux qui ont accepté. Chacun peut l'arrêter dans { COMMAND("squad") }.
squad-turn-in = Ton tour : numéro { $place } au traîneau de { $sled }, { $load }.
squad-turn-beside = { $behind ->
        [0] Ton tour : avant le numéro 1 au traîneau de { $sled }, { $load }.
       *[other] Ton tour : après le numéro { $behind } au traîneau de { $sled }, { $load }.
    }
squad-turn-free = Au traîneau de { $sled } : { $load }. Prends ta place quand c'est chargé.
squad-at-sled = { $shown ->
        [yes] Qui gère l'équipe voit tes disques et ta place au traîneau.
       *[no] Personne ne voit tes disques ni ta place au traîneau.
    }
squad-at-sled-guardian =
    Qui gère { $squad } verrait tes disques, et ta place au traîneau avec.
    Un parent ou un tuteur est-il avec toi, et est-il d'accord ?
squad-taken = Dans ton plan : { $days }.
squad-unfit = Laissés de côté, trop près de tes autres jours : { $days }.
squad-nothing-to-take = Cette semaine n'a plus de séances à reprendre. { COMMAND("week") } montre la tienne.
squad-moved-for =
    { $squad } : la séance du { $of } passe au { $at }.
    Ton propre plan reste comme il est, sauf si tu la déplaces avec.
squad-off-for =
    { $squad } : pas de séance le { $day }.
    Ton propre plan en a encore une ce jour-là ; tu peux la faire de ton côté.
squad-room-gone =
    Je ne peux plus écrire à { $squad } : le { THERE("room") } ou le sujet a disparu ou m'est fermé.
    Elle se repose jusqu'à ce que je puisse y écrire, puis reprend d'elle-même.
    Pour continuer ailleurs, un admin écrit { ELSEWHERE("squad") } là où vous me voulez.
squad-room-back = Je peux de nouveau écrire à { $squad }. Ses rappels continuent ; sa fiche là-bas dit quand.
squad-lacks =
    Je n'ai pas tous les droits qu'il me faut ici. Il manque : { $rights }.
    Un admin l'autorise dans les paramètres du salon, sous Permissions ; puis écris de nouveau { COMMAND("squad") }.
squad-not-here = Je ne suis pas dans ce serveur, juste une appli à toi. Qui le gère peut m'ajouter : ouvrir mon profil, Ajouter l'application. Puis écris de nouveau { COMMAND("squad") }.
squad-right-see = Voir le salon
squad-right-write = Envoyer des messages
squad-right-write-in-threads = Écrire dans les fils
squad-right-open-threads = Créer des fils publics
squad-no-threads = Il n'y a pas de fils ici ; on parle des séances dans la discussion même.
squad-threads-lack =
    Je ne peux pas ouvrir de fils ici. Il manque : { $rights }.
    Un admin l'autorise dans les paramètres du salon, sous Permissions ; puis touche de nouveau.
squad-threadless =
    Je n'ai pas pu ouvrir de fil sous la fiche de { $squad }. Il manque : { $rights }.
    La fiche reste sans fil ; dès que j'y ai droit, la suivante a le sien.
squad-room-unsaid =
    Un message à { $squad } n'est peut-être pas arrivé : l'appli est restée trop longtemps absente.
    Si ça compte aujourd'hui, préviens-les toi-même. La suite est envoyée comme toujours.
squad-room-refuses =
    Je n'ai pas pu écrire dans { $squad } : un de mes messages y a été refusé.
    Peut-être un filtre ou une règle du { THERE("host") } ; un admin peut regarder.
    Je continue d'essayer avec la suite, et n'en reparlerai pas.
squad-room-rests =
    Personne dans { $squad } n'a répondu à mes { WORD($cards_unanswered) } dernières fiches, donc je m'y repose. Je continue ?
    Répondre à une fiche là-bas, ou m'y appeler, me réveille aussi.
squad-goes-on = Bien. { $squad } a de mes nouvelles à sa prochaine séance.
squad-left-meanwhile = Quelqu'un dont il s'agissait est parti depuis. { COMMAND("squad") } et { COMMAND("board") } montrent où on en est.
squad-where =
    Une équipe vit dans votre { THERE("room") } : ajoutez-moi, un admin écrit { ELSEWHERE("squad") }, et chacun rejoint en une touche.
    { COMMAND("squad") } ici montre la tienne, et ce que tu partages avec un coach.
squad-told-asked = Demandé en privé : { $names }. Le ressenti, je le leur demande.
squad-told-already = { $count ->
        [one] L'a déjà raconté : { $names }.
       *[other] L'ont déjà raconté : { $names }.
    }
squad-told-themselves = { $count ->
        [one] Pas demandé ; le raconte en personne : { $names }.
       *[other] Pas demandé ; le racontent en personne : { $names }.
    }
squad-told-unreached = { $count ->
        [one] Je ne peux pas encore écrire à { $names } : { THERE("reaching") }.
       *[other] Je ne peux pas encore leur écrire : { $names } ; { THERE("reaching") }.
    }
squad-told-bodies = Ce qui touche au corps ne passe pas par toi. À { $names } de me le dire en privé.
squad-told-unclear = Pas compris : { $names }. Par exemple : ana 40, ben 30 seulement 3 séries
squad-told-doubted = Plusieurs personnes possibles : { $names }.
squad-told-whose = C'était qui ?
squad-told-leads-only = Seul qui gère ou entraîne l'équipe note pour d'autres. Ta propre séance est toujours bienvenue.
squad-told-for-you =
    { $by } a noté pour toi : { $noted }.
    C'est juste ? Rien n'entre au carnet avant que tu le dises.
squad-told-no-more = Ça n'attend plus : répondu ou abandonné.
squad-told-not-me = Bien, rien n'est noté.
squad-told-meanwhile = Tu as raconté ce jour toi-même ; je le laisse comme il est.
squad-told-dropped =
    { $squad } : ce qui était noté pour toi le { $day } est abandonné, un jour sans ta réponse.
    Rien n'est noté ; raconte-le-moi quand tu veux.
squad-told-unanswered = Abandonné sans réponse, un jour après ta note : { $names }.
squad-rename-wanted = Quel nom lui donner ? Par exemple : { COMMAND("squad", rename: "U17") }
squad-renamed = Elle s'appelle { $squad } maintenant, quel que soit le titre du { THERE("room") }.
squad-hand-to = Qui doit gérer { $squad } ? La personne le confirme d'une touche. Quelqu'un d'autre : { COMMAND("squad", "confier") } et un nom.
squad-hand-nobody = Il n'y a encore personne d'autre dans { $squad }. Pour la supprimer, écris { ELSEWHERE("squad") } effacer dans le { THERE("room") }.
squad-hand-asked = J'ai demandé à { $called } en privé.
squad-hand-no-more = Cette offre est finie ; rien n'a changé.
squad-offered = { $by } aimerait que tu gères { $squad } : ses jours, son heure, qui entraîne. Tu veux bien ?
squad-yours = Tu gères { $squad } maintenant. { ELSEWHERE("squad") } dans le { THERE("room") } montre sa fiche.
squad-not-yours = Bien, tout reste comme avant pour { $squad }.
squad-handed = { $called } gère l'équipe maintenant.
squad-hand-declined = { $called } préfère ne pas gérer l'équipe. Rien n'a changé.
squad-leave-asked =
    Tu gères { $squad }. La confier d'abord ?
    Sinon, un admin du { THERE("host") } la prend avec { ELSEWHERE("squad") }.
squad-set-there = Les jours, l'heure, la fiche, sa note et le matériel se règlent dans le { THERE("room") } : un admin l'y écrit.
squad-coach-asked = J'ai demandé dans le { THERE("room") } ; un admin y touche Accepter.
squad-delete-there = Pour supprimer une équipe, écris { ELSEWHERE("squad") } effacer dans son { THERE("room") } ; j'y demande une fois.
squad-worth-a-word = Un mot aiderait dans { $squad } :
squad-worth-two-ambers = { $called } : { WORD($eye_ambers) } séances sensibles de suite
squad-worth-ten-silent = { $called } : { WORD($eye_days) } jours sans un mot
squad-worth-hint = Seulement parce qu'ils partagent la douleur avec toi ; ça ne décide de rien. { COMMAND("board") } le coupe.
squad-watches = { $on ->
        [yes] Je te dirai où un mot peut aider dans { $squad } : { WORD($eye_ambers) } séances sensibles de suite, ou { WORD($eye_days) } jours de silence, chez qui partage la douleur avec toi. Ils le voient et peuvent l'arrêter.
       *[no] Je ne te signale plus personne dans { $squad }.
    }
squad-watched = { $coach } peut apprendre { WORD($eye_ambers) } séances sensibles de suite ou { WORD($eye_days) } jours de silence de ta part.
squad-scope-word = un mot quand ça peut aider

## Buttons

squad-button-coach = J'entraîne là-bas
squad-button-begin = S'entraîner avec moi
squad-button-shared = Ce que je partage
squad-button-in = Je viens
squad-button-late = En retard
squad-button-maybe = Peut-être
squad-button-out = Pas cette fois
squad-button-ask-no-more = Ne plus me demander ici
squad-button-ask-again = Me demander si je viens
squad-button-add = M'ajouter
squad-button-enter = Rejoindre, { $adult_from } ans ou plus
squad-button-enter-young = Rejoindre, avant { $adult_from } ans
squad-button-go-on = Continuer
squad-button-guardian-agrees = Un parent est d'accord
squad-button-not-shown = Ne pas me montrer
squad-button-stop-all = Ne plus partager
squad-button-board-on = Me mettre sur le tableau
squad-button-board-off = M'ôter du tableau
squad-button-at-sled-on = Montrer mes disques
squad-button-at-sled-off = Cacher mes disques
squad-button-at-sled-agreed = D'accord
squad-button-at-sled-not = Pas maintenant
squad-button-leave = Quitter l'équipe
squad-button-take-week = Prendre cette semaine
squad-button-my-week = Ma semaine
squad-button-move-mine = Déplacer la mienne aussi
squad-button-leave-mine = Sauter la mienne
squad-button-stop-coaching = Ne plus entraîner
squad-button-right = C'est juste
squad-button-change = Changer
squad-button-not-me = Pas moi
squad-button-accept = Oui, je veux bien
squad-button-decline = Plutôt pas
squad-button-hand = La confier
squad-button-leave-all = Quitter quand même
squad-button-watch-on = Me dire où un mot aide
squad-button-watch-off = Ne plus me le dire
