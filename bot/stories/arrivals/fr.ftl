### Whatever arrives that is no typed line.

arrivals-cannot-voice = Je ne peux pas écouter les messages vocaux.
arrivals-cannot-audio = Je ne peux pas écouter ça.
arrivals-cannot-photo = Je ne peux pas voir d'images.
arrivals-cannot-video = Je ne peux pas voir de vidéos.
arrivals-cannot-gif = Je ne vois pas les GIF, juste les mots.
arrivals-cannot-sticker = Je ne vois pas les stickers, juste les mots.
arrivals-cannot-dice = Je ne laisse rien aux dés.
arrivals-cannot-document = J'ai laissé ce fichier fermé.
arrivals-cannot-contact = Je ne peux rien faire d'un contact.
arrivals-cannot-poll = Je ne vote pas aux sondages.
arrivals-cannot-place = Je ne garde pas les positions.
arrivals-cannot-forwarded = Je n'ai rien lu de ce que tu as transféré.
arrivals-cannot-call = Je suis là.
arrivals-cannot-other = Je ne peux pas lire ce genre de message.
arrivals-called = Je suis là. Qu'y a-t-il ?
arrivals-type = Écris-le, s'il te plaît ; le micro de ton clavier peut le faire pour toi.
arrivals-type-as = Écris-le, comme { $example }. Le micro de ton clavier peut le faire pour toi.
arrivals-instead-photo = Dis-le-moi avec des mots : ce que tu as tiré, ou bien où tu as mal et à combien, de 0 à 10.
arrivals-instead-video = Dis-le-moi avec des mots : les pas étaient-ils fluides, et c'était dur comment, de 0 à 10 ?
arrivals-instead-contact = Pour amener quelqu'un, donne-lui mon nom : il m'écrit lui-même.
arrivals-instead-poll = Demande-le avec des mots. Qui vient quand, la fiche d'une équipe le demande.
arrivals-instead-other = Ce sont les mots que je lis.
arrivals-light-gif = Les GIF me dépassent, je ne lis que les mots. Merci quand même pour la compagnie.
arrivals-light-sticker = Les stickers me dépassent, je ne lis que les mots. Merci quand même pour la compagnie.
arrivals-light-dice = Joli lancer. Ton plan, lui, ne laisse rien au hasard.
arrivals-whose = C'est transféré, donc je n'en ai encore rien lu. C'est à toi ?
arrivals-no-command = Une commande transférée ne fait rien. Écris-la toi-même, si tu la veux.
arrivals-not-theirs = Alors je le laisse sans le lire, et n'ai rien noté.
arrivals-one-by-one = C'était la première. Transfère les autres une par une.
arrivals-there = C'est à l'heure de { $zone }, il y est { $clock }. C'est là que tu t'entraînes ? Je ne garde pas l'endroit lui-même.
arrivals-near-border = C'est près d'une limite de fuseau. C'est dans l'un de ceux-ci que tu t'entraînes ? Je ne garde pas l'endroit lui-même.
arrivals-there-already = Ton horloge est déjà à l'heure de { $zone }, { $clock } maintenant. Je ne garde pas l'endroit lui-même.
arrivals-zone-left = Alors ton horloge reste comme elle est.

## Buttons

arrivals-button-mine = À moi
arrivals-button-theirs = À quelqu'un d'autre
arrivals-button-set-zone = Régler le fuseau
