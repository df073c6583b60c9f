### Uma página de fatos para um fisio: semanas, dor por articulação, pausas e sinais, o que vem.

physio-title = Trenó de costas, { $weeks } semanas: de { $since } a { $until }
physio-no-joint = Nenhuma articulação acompanhada.
physio-joint = { $asked ->
        [none] Acompanha: { $site }; uma manhã normal é { $usual } de 10.
       *[told] Acompanha: { $site }; uma manhã normal é { $usual } de 10 (perguntado em { $asked }).
    }
physio-sided-left = { $site } esquerdo
physio-sided-right = { $site } direito
physio-sided-both = { $site }, os dois lados
physio-no-session = nenhum treino
physio-cell-sessions = treinos { $value }
physio-cell-metres = { $value }
physio-cell-time = { $value } por tempo
physio-cell-plates = anilhas { $value }
physio-cell-drag = arrasto { $value }
physio-cell-effort = esforço { $value }
physio-cell-load = { $value } UA
physio-cell-during = dor durante { $value }
physio-cell-after = depois { $value }
physio-cell-morning = manhã { $value }
physio-cell-matches = jogos { $value }
physio-percent = { $percent }%
physio-about = ≈ { $number }
physio-group-pain = Dor como contada, 0-10
physio-group-held = Pausas e sinais de alerta
physio-group-now = O que vem
physio-group-own = Medidas da própria pessoa
physio-pain-none = Nada foi contado nessas semanas, nem que não houve dor.
physio-watched = { $site } (acompanhado)
physio-pain-during = num treino no máximo { $highest } ({ $day }), média { $mean } de { $count }
physio-pain-after = depois dele no máximo { $highest } ({ $day }), média { $mean } de { $count }
physio-pain-morning = de manhã no máximo { $highest } ({ $day }), média { $mean } de { $count }
physio-pain-otherwise = em outros momentos no máximo { $highest } ({ $day }), média { $mean } de { $count }
physio-held-none = Nenhuma pausa e nenhum sinal de alerta nessas semanas.
physio-since = desde { $since }
physio-from-to = de { $since } a { $until }
physio-paused-pain = { $pain ->
        [none] pausa por dor
       *[told] pausa por dor, { $pain } de 10
    }
physio-paused-swelling = pausa por inchaço novo
physio-paused-unsteady = pausa: falseou ou travou
physio-paused-cleared = pausa até acalmar, depois de um sinal de alerta já liberado
physio-paused-joined = pausa, como na outra conta que se juntou
physio-flag-open = { $what }, sem liberação
physio-flag-cleared = { $what }, liberação em { $day } por { $by }
physio-by-doctor = um médico
physio-by-midwife = uma enfermeira obstetra
physio-by-physio = um fisio
physio-by-professional = outro profissional
physio-by-self = a própria pessoa, bem de novo
physio-step = Etapa atual, de { $lowest } a { $highest }
physio-next = Próximo treino
physio-next-on = Próximo treino, { $day }
physio-plates = { $percent ->
        [none] { $added } em anilhas, { $total } no total
       *[told] { $added } em anilhas, { $total } no total, um arrasto de cerca de { $percent }% do peso corporal
    }
physio-effort = esforço { $low }-{ $high } de 10
physio-activity = “{ $name }”, { $best } é tão bem quanto sempre
physio-own-words = Com suas palavras
physio-note-load = UA: esforço (0-10) vezes minutos. De { $sessions ->
        [one] { $sessions } treino
       *[other] { $sessions } treinos
    }, o esforço foi contado em { $efforts } e os minutos em { $minutes }; onde falta um deles (≈) vale o do plano. Anilhas e arrasto: o máximo num treino; arrasto em % do peso corporal de hoje, estimado.
physio-note-mornings = { $began ->
        [none] Manhãs contadas: { $count }. – é não contado.
       *[told] O diário começa em { $began }. Manhãs contadas: { $count }. – é não contado.
    } Dor contada sem articulação vale para a que é acompanhada agora.
physio-note = Contado pela própria pessoa a um coach de treino (Sled Coach); sem exame, sem diagnóstico. A dor da semana é a pior de qualquer articulação.
physio-too-long = Cabem na página no máximo { $most } letras.
physio-week = Semana de
physio-head-sessions = Treinos
physio-head-metres = Distância
physio-head-time = Tempo
physio-head-plates = Anilhas
physio-head-drag = Arrasto
physio-head-effort = Esforço
physio-head-load = UA
physio-head-during = Dor em
physio-head-after = depois
physio-head-morning = manhã
physio-head-matches = Jogos
physio-group-limits = Limites
physio-limit-of-physio = De um fisio
physio-limit-of-doctor = De um médico
physio-limit-of-professional = De outro profissional
physio-limit-of-coach = De um treinador
physio-limit-of-self = Da própria pessoa
physio-limit-days = { $until ->
        [none] desde { $since }, até nova ordem
       *[told] desde { $since }, até { $until }
    }
physio-limit-over = acabou: de { $since } a { $until }
