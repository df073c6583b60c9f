### The morning check.

morning-pain-this-morning = Point du matin : douleur articulaire, 0-10 ?
morning-neutral = Point du matin : comment ça va maintenant, 0-10 ? 0, rien du tout.
morning-anything-new = Quelque chose depuis la dernière séance : nouveau gonflement, lâchage, blocage ?
morning-check-noted = { $pain ->
        [none] Noté.
       *[told] { $of_morning ->
            [yes] Noté : { $pain } ce matin.
           *[no] Noté : douleur articulaire { $pain }.
        }
    }
morning-elsewhere-noted = Noté : douleur { $pain } dans une articulation que tu ne suis pas. Elle compte pour la dernière séance, pas pour ton matin.
morning-after-noted = Noté : douleur { $pain } après la séance.
morning-daily-noted = Noté : douleur { $pain } au quotidien. Elle compte pour la suite, pas comme un matin.
morning-zone-green = C'est calme : la dernière séance est bien passée.
morning-zone-amber1 = Un peu au-dessus du calme.
morning-zone-amber2 = Bien au-dessus du calme.
morning-zone-red = Ça demande une pause jusqu'au retour au calme.
morning-zone-unknown = Il manque encore quelque chose de la dernière séance.
morning-swelling = Nouveau gonflement : les séances font une pause jusqu'au { $earliest } au moins. Fais regarder ça par un médecin ou un kiné, plus tôt si ça reste au-delà de { WORD($swollen_days) } jours ou si c'est venu d'une torsion, d'une chute ou d'un craquement.
morning-misheard = Il me faut un seul nombre de 0 à 10 ici, par exemple 2. 0, c'est rien.
morning-signs-misheard = Touche ce qui est nouveau depuis la dernière séance, ou écris : rien.
morning-taken-back = Défait : le matin du { $day }.
morning-told-taken-back = Défait : ce que tu m'as dit le { $day }.
morning-as-it-was = Le { $day } reste à douleur { $pain } : une correction n'abaisse rien. C'était une erreur ? { COMMAND("undo") } la défait, puis redis-le-moi.
morning-passed = Ce matin-là est passé, donc je le laisse ouvert. { COMMAND("check") } prend celui d'aujourd'hui.

morning-left-unwatched = D'accord, je ne la suis pas. Ce que tu m'en dis compte toujours pour sa séance.

## Buttons

morning-button-none = Rien
morning-button-swelling = Nouveau gonflement
morning-button-gave-way = Ça a lâché
morning-button-locked = Ça s'est bloqué
morning-button-send = C'est tout
morning-button-check = Point du matin
