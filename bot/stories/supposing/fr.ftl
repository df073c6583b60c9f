### What if: what the next sessions would be, were something otherwise.

supposing-skipped = Si tu sautes la séance du { $day }
supposing-played = { $minutes ->
        [none] S'il y a un match le { $day }
       *[told] Si tu joues { $minutes } min le { $day }
    }
supposing-moved = Si tu déplaces la séance du { $of } au { $to }
supposing-hurt = Si l'articulation est à { $pain } le matin du { $day }
supposing-hurt-in-session = Si la douleur va à { $pain } pendant la séance du { $day }
supposing-pulled = Si tu fais ceci, { $noted }
supposing-as-now = { $day } : { $then }, inchangé
supposing-away = Si tu t'absentes du { $since } au { $until }
supposing-instead = { $day } : { $then }, au lieu de { $now }
supposing-new = { $day } : { $then }, là où rien n'est prévu
supposing-gone = { $day } : rien, au lieu de { $now }
supposing-no-difference = Rien ne changerait dans les séances à venir.
supposing-next = Ensuite, { $day } : { $what }.
supposing-nothing-on = Rien n'est prévu le { $day }, donc rien ne change.
supposing-done-already = La séance du { $day } est déjà faite. Si ça fait mal, dis-le-moi.
supposing-only-so = Le reste supposé comme prévu et calme. Rien n'est noté.
supposing-undone = { $until ->
        [none] Si tu avais sauté la séance du { $since }
       *[told] Si tu avais tout sauté du { $since } au { $until }
    }
supposing-had-played = { $minutes ->
        [none] S'il y avait eu un match le { $day }
       *[told] Si tu avais joué { $minutes } min le { $day }
    }
supposing-had-hurt = Si l'articulation avait été à { $pain } le matin du { $day }
supposing-had-hurt-in-session = Si la douleur était allée à { $pain } pendant la séance du { $day }
supposing-had-pulled = Si tu avais fait ceci, { $noted }
supposing-planned = Le plan a { $day } : { $what }.
supposing-more = C'est plus. Ça compte ici comme si c'était aussi facile que demandé, ce qui n'est pas sûr : « et si l'effort est 9 ».
supposing-more-than-done = C'est plus que ce que tu as fait. Ça compte ici avec l'effort dit alors.
supposing-nothing-done = { $until ->
        [none] Rien n'est noté pour le { $since }, donc rien ne change.
       *[told] Rien n'est noté du { $since } au { $until }, donc rien ne change.
    }
supposing-what-can-be =
    Ça, je ne peux pas le simuler. Je peux simuler la suite, avec les règles de ton plan :
    une séance sautée (« et si je saute { $day } », « et si j'avais sauté jeudi dernier ») ;
    une déplacée, ou tirée avec d'autres disques, séries ou effort (« et si je tire sans disques ») ;
    un match, une douleur de 0 à 10, des jours d'absence.

## Buttons

supposing-button-skip = La sauter
supposing-button-match = Noter le match
supposing-button-move = La déplacer
supposing-button-pause = Pause
