### Treinos de um arquivo.

imports-how =
    Mande um arquivo e mostro o que há nele antes de aceitar qualquer coisa: uma exportação minha, ou do Strong, Hevy ou FitNotes. Leio .csv, .json, .zip e .txt, até { $largest_file_mb } MB.
    De outros exercícios não pego nada. O que entra conta no seu diário e não aumenta nenhuma carga. Uma exportação minha traz também o que diz de você: pergunto onde for diferente.
imports-form-title = Um arquivo para o diário
imports-form-file = Seu arquivo
imports-form-hint = Uma exportação minha, do Strong, Hevy, FitNotes. Vazio: o que já entrou.
imports-before-heading = Entraram antes:
imports-before = { $count ->
    [one] { $program }: { $count } treino, { $since }
   *[other] { $program }: { $count } treinos, de { $since } a { $until }
}
imports-day = { $day } { $year }
imports-found = { $count ->
    [one] De { $program }: { $count } treino, { $since }.
   *[other] De { $program }: { $count } treinos, de { $since } a { $until }.
}
imports-from = De { $program }.
imports-mornings = { $count ->
    [one] { $count } manhã.
   *[other] { $count } manhãs.
}
imports-there = { $count ->
    [one] { $count } já está no diário.
   *[other] { $count } já estão no diário.
}
imports-there-other = { $count ->
    [one] { $count } deles diz outra coisa. O que está no diário fica.
   *[other] { $count } deles dizem outra coisa. O que está no diário fica.
}
imports-others = { $count ->
    [one] { $count } linha de outro exercício fica de fora.
   *[other] { $count } linhas de outros exercícios ficam de fora.
}
imports-unread = { $count ->
    [one] { $count } linha não lida: { $lines }.
   *[other] { $count } linhas não lidas: { $lines }.
}
imports-more = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
imports-line = linha { $line } ({ $wrong })
imports-load = { $load } em { $day }
imports-high = { $count ->
    [one] { $loads } parece alto ao lado dos outros.
   *[other] { $count } parecem altos ao lado dos outros: { $loads }.
}
imports-loads-in-kg = O arquivo não diz a unidade de peso. Leio quilos, como você escreve.
imports-loads-in-lb = O arquivo não diz a unidade de peso. Leio libras, como você escreve.
imports-distances-in-m = Também não diz a unidade de distância: leio metros, e quilômetros abaixo de { $shortest_in_full }.
imports-distances-in-yd = Também não diz a unidade de distância: leio jardas, e milhas abaixo de { $shortest_in_full }.
imports-raises-nothing = <small>Contam no seu diário, e não aumentam nenhuma carga.</small>
imports-comes = Também está nele, e ainda não foi contado aqui: { $parts }.
imports-differs = Lá diz outra coisa do que aqui: { $parts }.{ $asked ->
    [yes] { " " }Pergunto qual vale.
   *[no] { "" }
}
imports-stops = Algo nele impede você de treinar até alguém examinar. Isso vale aqui também.
imports-younger = Ele diz uma idade menor do que você disse aqui. Vale a menor.
imports-joint-stays = O que você contou aqui da articulação é mais cuidadoso, então fica, e sua etapa também.
imports-profile-unread = O que ele diz de você não dá para ler; os treinos dá.
imports-whose = De agora em diante, qual vale para { $parts }: o do arquivo, ou o que você contou aqui?
imports-next-theirs = Como no arquivo, vem: { $what }
imports-next-mine = Como aqui: { $what }
imports-whose-unclear = O do arquivo, ou o seu daqui?
imports-taken-over = De agora em diante como no arquivo: { $parts }.
imports-profile-out = O que sei de você está de novo como antes.
imports-holding-stays = O que segura você fica: isso não se desfaz.
imports-waits = O que havia no seu arquivo espera um sim.
imports-lapsed = O que você mandou com treinos anteriores não está no diário: esperava um sim. Mande de novo, e mostro outra vez.
imports-take-or-leave = Aceitar, ou deixar?
imports-taken = { $count ->
    [one] { $count } treino está no seu diário.
   *[other] { $count } treinos estão no seu diário.
}
imports-way-back = { COMMAND("import") } tira de novo, quando você quiser.
imports-left = Então deixo. Nada mudou.
imports-gone = Não tenho mais o que havia nesse arquivo. Mande de novo, por favor. Nada mudou.
imports-all-there = { $count ->
    [one] Nada de novo: o treino desse arquivo já está no diário.
   *[other] Nada de novo: todos os { $count } desse arquivo já estão no diário.
}
imports-none = Não há treino nesse arquivo que eu possa aceitar. Nada mudou.
imports-out = { $count ->
    [one] { $count } está de novo fora do diário. O arquivo traz de volta.
   *[other] { $count } estão de novo fora do diário. O arquivo traz de volta.
}
imports-out-already = Desse arquivo não resta nada no diário. Envie de novo para trazer de volta.

## Vários treinos em uma mensagem

imports-understood = { $count ->
    [0] Isto é o que entendi:
    [one] Entendi 1 treino:
   *[other] Entendi { $count } treinos:
}
imports-left-out = { $day }: deixado de fora
imports-told-high = { $count ->
    [one] { $loads }: é bastante ao lado do que estava previsto ou já foi puxado. Está certo?
   *[other] { $count } cargas são bastante ao lado do que estava previsto ou já foi puxado: { $loads }. Estão certas?
}
imports-day-taken = { $count ->
    [one] Em um desses dias já há outro treino no diário. O seu de lá fica.
   *[other] Em { $count } desses dias já há outro treino no diário. Os de lá ficam.
}
imports-would-amend = { $count ->
    [one] Um já está no diário. Com o que você diz agora, ficaria assim:
   *[other] { $count } já estão no diário. Com o que você diz agora, ficariam assim:
}
imports-amended = { $count ->
    [one] { $count } treino do diário mudou com isso.
   *[other] { $count } treinos do diário mudaram com isso.
}
imports-same-day = Mais de um em { $days }: tomo cada um como um treino próprio. Se um era de outro dia, mude sua mensagem.
imports-repeated = “{ $said }” aparece mais de uma vez: conto uma vez.
imports-repeated-many = { $count } partes aparecem mais de uma vez: conto cada uma uma vez.
imports-unclear = { $count ->
    [one] Uma parte não está clara, então deixo de lado:
   *[other] { $count } partes não estão claras, então deixo de lado:
}
imports-part = “{ $said }” ({ $wrong })
imports-unclear-hint = Mude sua mensagem, ou mande essa parte sozinha de novo.
imports-told-before = Nada de novo: o que você contou já está no diário.
imports-nothing-clear = Ainda não posso anotar nada disso. Nada mudou.
imports-days-left-out = { $count ->
    [one] { $count } dia anotado como deixado de fora.
   *[other] { $count } dias anotados como deixados de fora.
}
imports-message-gone = { $count ->
    [one] Essa mensagem sumiu. O treino dela ainda está no diário.
   *[other] Essa mensagem sumiu. Os { $count } treinos dela ainda estão no diário.
}

## O que se diz de uma pessoa, dentro de uma frase

imports-of-you-programme = sua etapa
imports-of-you-you = seu perfil
imports-of-you-joint = sua articulação
imports-of-you-kit = o que você puxa
imports-of-you-days = seus dias
imports-of-you-matches = seus jogos
imports-of-you-pauses = suas pausas
imports-of-you-units = unidades
imports-of-you-language = idioma
imports-of-you-advice = dicas
imports-of-you-calendar = seu calendário
imports-of-you-marks = sua atividade e autotestes

## O que está errado numa linha

imports-wrong-day = o dia
imports-wrong-ahead = um dia que ainda vem
imports-wrong-before-birth = antes de você nascer
imports-wrong-load = a carga
imports-wrong-distance = a distância
imports-wrong-seconds = os segundos
imports-wrong-effort = o esforço
imports-wrong-pain = a dor
imports-wrong-pulls = as puxadas
imports-wrong-minutes = os minutos
imports-wrong-no-load = nenhuma carga contada
imports-wrong-no-such-day = não existe esse dia
imports-wrong-twice = uma repetição, contada como a mesma
imports-wrong-whole = não dá para ler

## Por que nada é aceito

imports-refused-ending = Leio .csv, .json, .zip e .txt: uma exportação minha, ou do Strong, Hevy ou FitNotes. Esse arquivo deixei fechado.
imports-refused-too-large = Esse arquivo tem mais de { $largest_file_mb } MB, então deixei fechado. Mande em partes, por favor.
imports-refused-away = Não consegui pegar esse arquivo. Nada mudou; mande de novo, por favor.
imports-refused-empty = Não há nada nesse arquivo. Nada mudou.
imports-refused-no-text = Isso não é texto, apesar do nome. Nada mudou.
imports-refused-no-table = Não há nesse arquivo uma tabela que eu consiga ler. Nada mudou.
imports-refused-unknown-table = Não conheço essa tabela: leio a minha, e as do Strong, Hevy e FitNotes. Nada mudou.
imports-refused-twice = Há colunas com o mesmo nome nessa tabela, então não sei qual vale. Nada mudou.
imports-refused-too-wide = Essa tabela tem colunas demais para ser um diário de treino. Nada mudou.
imports-refused-too-long-cell = Uma célula dessa tabela é longa demais, ou uma aspa nela nunca fecha. Nada mudou.
imports-refused-too-many-rows = Essa tabela tem mais de { $most_rows } linhas. Mande em partes, por favor. Nada mudou.
imports-refused-too-many-sessions = Esse arquivo tem mais de { $most_sessions } treinos. Mande em partes, por favor. Nada mudou.
imports-refused-broken = Esse arquivo está danificado ou cortado. Nada mudou; mande de novo, por favor.
imports-refused-locked = Esse arquivo tem senha. Mande sem ela, por favor. Nada mudou.
imports-refused-packed = Esse arquivo compactado tem mais do que um diário de treino teria. Mande a própria tabela, por favor. Nada mudou.
imports-refused-named = Esse arquivo compactado aponta para fora dele, então deixei fechado. Nada mudou.
imports-refused-not-ours = Esse documento não é uma exportação minha. Nada mudou.
imports-refused-newer = Um Sled Coach mais novo escreveu essa exportação; este ainda não lê. Nada mudou.
imports-refused-no-sled = Não há nesse arquivo trabalho de trenó que eu conheça. Nada mudou.

## Botões

imports-button-take = Aceitar
imports-button-take-all = Aceitar tudo
imports-button-without = { $count ->
    [one] Sem esse
   *[other] Sem esses { $count }
}
imports-button-leave = Deixar
imports-button-theirs = Como no arquivo
imports-button-mine = Como aqui
imports-button-out = { $count ->
    [one] Tirar { $count } treino
   *[other] Tirar { $count } treinos
}
