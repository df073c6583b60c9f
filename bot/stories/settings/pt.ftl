### Idioma, unidades, quantas dicas, consentimento, sair.

settings-title = Ajustes
settings-language = Idioma: português (nenhum profissional de saúde revisou ainda os textos de segurança)
settings-units-kg = Unidades: quilos e metros
settings-units-lb = Unidades: libras e jardas
settings-nudges-full = Dicas: todas, no máximo uma por dia
settings-nudges-few = Dicas: só quando um número muda
settings-nudges-off = Dicas: nenhuma
settings-checks = { $on ->
        [yes] Checagem da manhã: ligada, { $check_at } do dia depois de um treino
       *[no] Checagem da manhã: desligada. Sem ela repito a etapa, nunca subo.
    }
settings-shoes = { $on ->
        [yes] Dica do calçado: ligada
       *[no] Dica do calçado: desligada
    }
settings-elsewhere = Dias e horas: { COMMAND("schedule") }. Trenó e piso: { COMMAND("kit") }. Outro aplicativo: { COMMAND("link") }. Sair: { COMMAND("delete") }.
settings-setting-unknown-language = Falo { $languages }, por exemplo: { COMMAND("language", "en") }
settings-spoken = Agora falo português com você.
settings-setting-unknown-units = Conheço kg e lb, por exemplo: { COMMAND("units", "lb") }
settings-setting-unknown-nudges = Pode ser todas, poucas ou nenhuma, por exemplo: { COMMAND("nudges", "poucas") }
settings-feet-asked =
    A dica extra do artigo: calçado largo antes, tirar logo antes de puxar.
    Primeiro: pés dormentes, anticoagulante, um problema nos ossos, ou um pé dolorido?
settings-shoes-stay-on = Então o calçado fica; é a melhor escolha. A dica está desligada.
settings-adults-only = Essa dica é para adultos. O calçado fica.
settings-consent =
    Em { $day } { $year } às { $at } você aceitou isto (versão { $version } do texto):
    Posso guardar o que você me contar sobre dor, esforço e saúde, para planejar seus treinos.
    Você pode retirar a qualquer momento. Então apago tudo.
settings-consent-newer = Há um texto mais novo: pergunto sobre ele antes de anotar qualquer coisa.
settings-consent-before = Numa conta anterior a esta: versão { $version } do texto, em { $day } { $year }. Isso fica só como registro.
settings-no-consent = Você ainda não aceitou nada, e não guardo nada. Para começar: { COMMAND("start") }.
settings-withdraw-asked = Sem isso não posso planejar, então eu apagaria tudo: respostas, treinos, plano.
settings-withdraw-question = Retirar?
settings-elsewhere-too = Em { $apps } também.
settings-copies = Cópias feitas antes de uma atualização podem ter isso até { $day }; se repostas, apagam você de novo.
settings-withdrawn = Feito: seu consentimento foi retirado e tudo foi apagado. Cópias feitas antes de uma atualização também somem até { $day }. Arquivos que entreguei a você, como uma exportação ou um calendário, ficam onde você os guarda. { COMMAND("start") } recomeça do zero.
settings-delete-asked = Isto apaga tudo de vez: respostas, treinos, plano. Não dá para desfazer.
settings-delete-question = Para confirmar, digite { settings-delete-word }.
settings-delete-word = APAGAR
settings-kept = Então nada é apagado. Nada mudou.
settings-not-deleted = Não era essa a palavra, então nada é apagado. Nada mudou.
settings-deleted = Tudo foi apagado. Cópias feitas antes de uma atualização também somem até { $day }. Arquivos que entreguei a você, como uma exportação ou um calendário, são seus: ficam onde você os guarda. Cuide-se, e { COMMAND("start") } se um dia quiser voltar.

## Botões

settings-button-use-kg = Usar kg e metros
settings-button-use-lb = Usar lb e jardas
settings-button-all-advice = Mais dicas
settings-button-less-advice = Menos dicas
settings-button-no-advice = Sem dicas
settings-button-checks-on = Ligar checagem da manhã
settings-button-checks-off = Desligar checagem
settings-button-shoes-on = Ligar dica do calçado
settings-button-shoes-off = Desligar dica do calçado
settings-button-consent = O que eu aceitei
settings-button-withdraw = Retirar e apagar tudo
settings-button-export-first = Exportar antes
settings-button-keep = Manter tudo
settings-button-delete = Apagar tudo
settings-button-have-one = Sim, um destes
