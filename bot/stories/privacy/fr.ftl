### What is kept about somebody, why, who sees it, and for how long.

privacy-title = Ce que je garde, et qui le voit
privacy-in-short = Ce qu'il faut pour prévoir tes séances : ni nom, ni photo, ni date de naissance. { COMMAND("consent") } montre ce que tu as accepté.
privacy-now =
    { $sessions ->
        [0] En ce moment : pas encore de séance
        [one] En ce moment : une séance
       *[other] En ce moment : { $sessions } séances
    }{ $mornings ->
        [0] { "" }
        [one] , un matin
       *[other] , { $mornings } matins
    }, sur { $apps }.
privacy-nobody = Je ne le montre à personne, sauf si tu rejoins une équipe : vois Tes équipes.
privacy-leaves = L'appli où tu écris transporte ces messages, et ils n'y sont pas chiffrés de bout en bout. Rien d'autre ne sort, sauf jours et heures par un lien de calendrier que tu as demandé ; les rappels ne parlent jamais de charges ni de ce que tu ressens.
privacy-runs = La base de données est chez la personne qui fait tourner ce coach.
privacy-kept = Gardé jusqu'à ce que tu l'effaces ({ COMMAND("delete") }), ou { $kept_months } mois après ton dernier mot ; je t'écris avant. Les copies faites avant une mise à jour partent au bout de { $copies_days } jours.
privacy-why = <b>Pourquoi :</b> { $told }
privacy-seen = <b>Qui le voit :</b> { $told }
privacy-until = <b>Jusqu'à quand :</b> { $told }

## Each kind

privacy-what-you = Année de naissance, poids en chiffres ronds si tu l'as donné, objectif, façon de t'entraîner, oui d'un parent, langue, unités, fuseau horaire, conseils et vidéos déjà reçus.
privacy-why-you = pour que doses, avertissements et mots te conviennent.
privacy-seen-you = je ne le montre qu'à toi.
privacy-until-you = jusqu'à ce que tu le changes ou effaces tout.
privacy-what-body = L'articulation suivie et son matin normal, la douleur et les matins que tu racontes, l'activité que tu notes avec tes mots, les auto-tests, les réponses de sécurité avec leur date, les limites fixées par un kiné ou un médecin, et ce que tu as accepté. Des signes sous forme de code, jamais un diagnostic.
privacy-why-body = ce sont des données de santé : elles disent quoi tirer sans danger, et quand arrêter.
privacy-seen-body = toi, et le coach d'une équipe si tu partages ta douleur avec lui, jusqu'à ce que tu arrêtes.
privacy-until-body = tant que tu es d'accord. Si tu retires ton accord ({ COMMAND("consent") }), c'est effacé aussitôt, avec tout le reste.
privacy-what-training = Tes séances : jour, séries, charges, effort, courbatures, douleur, ta note, le plan suivi. Jours et heures, matchs, pauses, jours déplacés ou sautés, traîneau, sol et disques, ce que disait un fichier de calendrier, et le contenu d'un fichier ou d'une liste de séances que tu m'envoies.
privacy-why-training = ta prochaine séance en découle.
privacy-seen-training = toi. Une équipe voit si tu viens, un coach ce que tu partages, qui la gère tes disques au traîneau si tu le veux bien. Qui a le lien de ton calendrier voit jours et heures.
privacy-until-training = jusqu'à ce que tu retires une séance, ou que tout soit effacé. Le contenu d'un tel fichier ou d'une liste attend ton oui un jour.
privacy-what-talk = Ma dernière question, ce qui peut être défait, quand tu as écrit pour la dernière fois, mes rappels, et les messages en attente d'envoi.
privacy-why-talk = pour que rien ne se perde, ne se répète ou ne soit redemandé.
privacy-seen-talk = je ne le montre qu'à toi.
privacy-until-talk = les mots, jusqu'à leur envoi ; le fait d'avoir envoyé, { $letters_days } jours ; le numéro de ce qui est arrivé, { $deliveries_days }. De ce que tu écris, je garde ce que j'en note, pas le message.
privacy-what-apps = Le numéro de ton compte dans chaque appli, et celui de notre discussion. D'un code qui amène ton carnet dans une autre appli, une empreinte.
privacy-why-apps = pour te reconnaître et pouvoir t'écrire.
privacy-seen-apps = toi. L'appli elle-même sait que tu écris ici.
privacy-until-apps = jusqu'à ce que tu la délies, ou effaces tout. Un code vaut quelques minutes.
privacy-what-squads = Dans une équipe que tu rejoins : ton nom là-bas, depuis quand, si tu as l'âge adulte, si tu viens, ce que tu partages avec qui, et ta place au traîneau.
privacy-why-squads = pour pouvoir s'entraîner ensemble.
privacy-seen-squads = toute l'équipe voit ton nom et si tu viens ; un coach, ce que tu partages : présence, charge, effort, douleur, chacun séparément. { COMMAND("squad") } le montre et le change.
privacy-until-squads = jusqu'à ton départ, ou que tout soit effacé.
privacy-what-erased = Une fois tout effacé : une empreinte salée de ton compte et le moment, ni numéro ni nom.
privacy-why-erased = pour qu'une ancienne copie remise en place t'efface de nouveau.
privacy-seen-erased = qui fait tourner ce coach, sans pouvoir t'y lire.
privacy-until-erased = tant qu'il peut rester des copies.

## Buttons

privacy-button-you = Toi
privacy-button-body = Ton corps
privacy-button-training = Ton entraînement
privacy-button-talk = Notre discussion
privacy-button-apps = Tes applis
privacy-button-squads = Tes équipes
privacy-button-erased = Après effacement
privacy-button-out = Tout dans un fichier
privacy-button-back = ‹ En bref
