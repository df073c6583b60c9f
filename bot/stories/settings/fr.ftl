### Language, units, how much advice, consent, leaving.

settings-title = Réglages
settings-language = Langue : français (aucun soignant n'a encore relu ses textes de sécurité)
settings-units-kg = Unités : kilos et mètres
settings-units-lb = Unités : livres et yards
settings-nudges-full = Conseils : tous, un par jour au plus
settings-nudges-few = Conseils : seulement quand un chiffre change
settings-nudges-off = Conseils : aucun
settings-checks = { $on ->
        [yes] Point du matin : oui, { $check_at } le lendemain d'une séance
       *[no] Point du matin : non. Sans lui, je répète le palier, je ne monte jamais.
    }
settings-shoes = { $on ->
        [yes] Conseil chaussures : oui
       *[no] Conseil chaussures : non
    }
settings-elsewhere = Jours et heures : { COMMAND("schedule") }. Traîneau et sol : { COMMAND("kit") }. Autre appli : { COMMAND("link") }. Partir : { COMMAND("delete") }.
settings-setting-unknown-language = Je parle { $languages }, par exemple : { COMMAND("language", "fr") }
settings-spoken = Je te parle français maintenant.
settings-setting-unknown-units = Je connais kg et lb, par exemple : { COMMAND("units", "lb") }
settings-setting-unknown-nudges = Ça peut être tous, peu ou aucun, par exemple : { COMMAND("nudges", "peu") }
settings-feet-asked =
    Le conseil bonus de l'article : chaussures larges avant, chaussures ôtées juste avant de tirer.
    D'abord : pieds engourdis, anticoagulants, maladie des os ou pied douloureux ?
settings-shoes-stay-on = Alors on garde les chaussures ; c'est le meilleur choix. Le conseil est coupé.
settings-adults-only = Ce conseil est pour adultes. Garde les chaussures.
settings-consent =
    Le { $day } { $year } à { $at }, tu as accepté ceci (version { $version } du texte) :
    Je peux garder ce que tu me dis de la douleur, de l'effort et de ta santé, pour prévoir tes séances.
    Tu peux retirer ton accord à tout moment. J'efface alors tout.
settings-consent-newer = Il y a un texte plus récent : je t'en parle avant de noter quoi que ce soit.
settings-consent-before = Dans un compte avant celui-ci : version { $version } du texte, le { $day } { $year }. C'est gardé pour mémoire.
settings-no-consent = Tu n'as encore rien accepté, et je ne garde rien. { COMMAND("start") } commence.
settings-withdraw-asked = Sans ça, je ne peux rien prévoir, donc j'effacerais tout : réponses, séances, plan.
settings-withdraw-question = Le retirer ?
settings-elsewhere-too = Sur { $apps } aussi.
settings-copies = Des copies d'avant une mise à jour peuvent le garder jusqu'au { $day } ; remises, elles t'effacent de nouveau.
settings-withdrawn = C'est fait : ton accord est retiré et tout est effacé. Les copies faites avant une mise à jour disparaissent aussi d'ici au { $day }. Les fichiers que je t'ai remis, comme un export ou un calendrier, restent là où tu les gardes. { COMMAND("start") } recommence.
settings-delete-asked = Ça efface tout pour de bon : réponses, séances, plan. On ne peut pas revenir dessus.
settings-delete-question = Pour le faire, écris { settings-delete-word }.
settings-delete-word = EFFACER
settings-kept = Alors rien n'est effacé. Tout est comme avant.
settings-not-deleted = Ce n'était pas le mot, donc rien n'est effacé. Tout est comme avant.
settings-deleted = Tout est effacé. Les copies faites avant une mise à jour disparaissent aussi d'ici au { $day }. Les fichiers que je t'ai remis, comme un export ou un calendrier, sont à toi : ils restent là où tu les gardes. Prends soin de toi, et { COMMAND("start") } si tu veux revenir un jour.

## Buttons

settings-button-use-kg = En kg et mètres
settings-button-use-lb = En lb et yards
settings-button-all-advice = Davantage de conseils
settings-button-less-advice = Moins de conseils
settings-button-no-advice = Pas de conseils
settings-button-checks-on = Point du matin : oui
settings-button-checks-off = Point du matin : non
settings-button-shoes-on = Conseil chaussures : oui
settings-button-shoes-off = Conseil chaussures : non
settings-button-consent = Ce que j'ai accepté
settings-button-withdraw = Retirer, tout effacer
settings-button-export-first = D'abord exporter
settings-button-keep = Tout garder
settings-button-delete = Tout effacer
settings-button-have-one = Oui, l'un de ceux-là
