### O que se puxa, onde, e o teste de puxada.

kit-equipment-sled = trenó
kit-equipment-treadmill-off = esteira desligada
kit-equipment-tyre = pneu
kit-equipment-band = elástico
kit-equipment-partner = parceiro com toalha
kit-equipment-hill = ladeira
kit-equipment-wheeled = trenó com rodas ou magnético
kit-equipment-none = sem equipamento, andar de costas
kit-surface-gym-turf = grama de academia
kit-surface-turf-3g = campo sintético
kit-surface-grass-dry = grama seca
kit-surface-grass-wet = grama molhada
kit-surface-track = pista de corrida
kit-surface-rubber = piso de borracha
kit-surface-concrete = asfalto ou concreto
kit-heading = { $equipment }, em { $surface }
kit-empty = Vazio: { $mass }.
kit-mass-unknown = Ainda não sei quanto pesa vazio.
kit-plates = Menor par de anilhas: { $mass }.
kit-tested = Atrito { $friction }, do seu teste de puxada.
kit-untested = Atrito { $friction }, o habitual deste piso. Com um teste de puxada ele passa a ser o seu.
kit-bare-feet = { $safe ->
        [yes] Pé descalço: neste piso pode.
       *[no] Pé descalço: não, o calçado fica.
    }
kit-bare-feet-wanted = Sem calçado em { $surface }: onde você puxa está limpo, seco e macio, sem anilhas, travas ou coisas cortantes perto dos pés? Na dúvida, não.
kit-unclear-bare-feet = Sim ou não aí. Na dúvida, não: o calçado fica.
kit-shoes-stay-on = O calçado fica: com o seu piso, seu equipamento ou o que você me contou, pé descalço não é para agora.
kit-tip-is-on = A dica do calçado vem com o seu lembrete, a tempo de se preparar.
kit-tip-is-off = A dica do calçado em si está desligada.
kit-hint = <small>Toque para mudar, ou digite: { COMMAND("kit", "pneu") }, { COMMAND("kit", "grama molhada") }, { COMMAND("kit", "25 kg") }</small>
kit-chosen = Anotado: { $equipment }.
kit-look-out-sled = Corda ou fita de pelo menos { $rope }, e caminho livre.
kit-look-out-treadmill-off =
    Fora da tomada, ou sem a chave. Nunca uma esteira ligada.
    As duas mãos na barra ou no painel, plataforma reta, travada se for dobrável.
    { $behind } livres atrás de você; sem crianças nem bichos por perto.
    Veja o manual: alguns fabricantes proíbem.
    Costas para o painel, empurre a lona com os pés.
kit-look-out-tyre =
    Só ao ar livre, com corda de pelo menos { $rope }.
    Confira o nó toda vez.
kit-look-out-band =
    Confira toda vez se o elástico tem trincas e se o ponto de apoio está firme.
    Na cintura, nunca nos joelhos ou tornozelos.
    Não estique além do dobro do tamanho: pode arrebentar.
kit-look-out-partner =
    Toalha ou elástico na sua cintura; o parceiro segue e segura por igual.
    Combinem uma palavra que quer dizer pare.
kit-look-out-hill =
    Um caminho seco, plano e sem carros.
    Suba de costas, desça de frente e devagar; em zigue-zague se os joelhos reclamarem.
kit-look-out-wheeled = Anote a regulagem junto com o treino. Quem decide é o esforço, não os quilos.
kit-look-out-none = Andar de costas já é um programa completo.
kit-on-surface = Anotado: { $surface }.
kit-note-best = O melhor piso que há para um trenó.
kit-note-ask-permission = Peça antes: o trenó pode estragar o campo.
kit-note-slippery = Escorrega: calçado no pé, passos curtos.
kit-note-sticks = Aqui o trenó pode grudar e dar trancos; comece sem arrancar.
kit-note-loud = Faz barulho e gasta a base do trenó. Nunca sem calçado.
kit-test-forgotten = Seu teste de puxada era do piso anterior, então uso o habitual deste.
kit-tyre-stays-outdoors = Pneu é só ao ar livre. Que piso você tem lá fora?
kit-load-changed = Anilhas de hoje: { $after } em vez de { $before }.
kit-load-same = As anilhas de hoje ficam em { $plates }.
kit-load-is = Anilhas de hoje: { $plates }.
kit-units-noted = De agora em diante assim: { $load }, { $distance }. O que você anotou continua o que era.
kit-test-noted = Atrito { $friction } aqui; eu contava com { $usual }.
kit-test-dropped = Esquecido. Uso de novo o atrito habitual: { $usual }.
kit-test-refused = { $reading } para { $total } não pode ser: seria entre { $low } e { $high }. Puxe devagar e por igual, leia em movimento, e conte o trenó junto. Mais uma vez?
kit-nothing-weighed = O teste de puxada é para trenó ou pneu. Escolha um em O que eu puxo: { COMMAND("kit") }
kit-unclear-equipment = Esse eu não reconheci. Por exemplo: trenó, pneu, esteira desligada, ladeira.
kit-unclear-surface = Não conheço esse piso. Por exemplo: grama seca, pista, concreto.
kit-unclear-mass = Preciso do peso vazio, de { $least } a { $most }, por exemplo 25 kg.
kit-unclear-plates = Preciso do seu menor par de anilhas, de { $least } a { $most }.
kit-unclear-reading = Preciso do que a balança marcou, por exemplo 15 kg.
kit-unclear-total = Preciso de trenó e anilhas juntos, não menos que o trenó, por exemplo 40 kg.
kit-beside-wanted = O que mais você tem à mão, para a parte de frente? Toque no que há; com um degrau e uma parede eu já conto.
kit-equipment-wanted = O que você puxa?
kit-surface-wanted = Em que piso?
kit-mass-wanted-other = Quanto o trenó pesa vazio? Toque ou digite: 25 kg
kit-mass-wanted-tyre = Quanto pesa o pneu? Toque ou digite. Um pneu de carro tem uns 10 kg.
kit-plate-step-wanted = Quanto pesam juntas as duas menores anilhas? Toque ou digite: 2,5 kg
kit-reading-wanted =
    Teste de puxada: prenda uma balança de mala na fita do trenó carregado.
    Puxe por igual por { $distance } e leia em movimento.
    Quanto a balança marcou? Por exemplo: 15 kg
kit-total-wanted = E trenó e anilhas juntos? Toque ou digite: 40 kg
kit-form-title = Teste de puxada
kit-form-field-empty = Peso do trenó vazio
kit-form-field-reading = O que a balança marcou
kit-form-field-total = Trenó e anilhas juntos
kit-form-hint-empty = Sem anilhas, por exemplo 25 kg.
kit-form-hint-reading = Prenda uma balança de mala na fita, puxe por igual por { $distance }, leia em movimento.
kit-form-hint-total = O que você puxou no teste, por exemplo 40 kg.
kit-from-now-on = De agora em diante você puxa isto: { $equipment }?
kit-weighs = Vazio pesa { $mass }?
kit-on-this-floor = Daqui em diante neste piso: { $surface }?
kit-you-weigh = Agora você pesa { $mass }?
kit-body-mass = Seu peso: { $mass }.
kit-body-mass-wanted = Quanto você pesa? Digite, por exemplo 75 kg.
kit-unclear-body-mass = Preciso do seu peso, de { $least } a { $most }, por exemplo 75 kg.

## Botões

kit-button-equipment = O que eu puxo
kit-button-surface = Piso
kit-button-mass = Peso vazio
kit-button-plates = Menores anilhas
kit-button-pull-test = Teste de puxada
kit-button-bare-feet = Pé descalço?
kit-button-tip-on = Ligar dica do calçado
kit-button-forget = Esquecer o teste
kit-button-in-pounds = Usar lb
kit-button-in-kilograms = Usar kg
kit-button-in-yards = Usar jardas
kit-button-in-metres = Usar metros
kit-button-beside = Também à mão
kit-button-kettlebell = Kettlebell
kit-button-ball = Bola
kit-button-pitch = Campo
kit-button-today = Treino de hoje
kit-button-sled = Trenó
kit-button-treadmill-off = Esteira desligada
kit-button-tyre = Pneu
kit-button-band = Elástico
kit-button-partner = Parceiro
kit-button-hill = Ladeira
kit-button-wheeled = Trenó com rodas
kit-button-none = Nada
kit-button-gym-turf = Grama de academia
kit-button-turf-3g = Campo sintético
kit-button-grass-dry = Grama seca
kit-button-grass-wet = Grama molhada
kit-button-track = Pista de corrida
kit-button-rubber = Piso de borracha
kit-button-concrete = Asfalto ou concreto
kit-at-hand = À mão de agora em diante: { $things }?
kit-smallest-plates = Seu menor par de anilhas: { $mass }?
