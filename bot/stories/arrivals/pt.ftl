### O que chega e não é uma linha digitada.

arrivals-cannot-voice = Não consigo ouvir mensagens de voz.
arrivals-cannot-audio = Não consigo ouvir gravações.
arrivals-cannot-photo = Não consigo ver fotos.
arrivals-cannot-video = Não consigo ver vídeos.
arrivals-cannot-gif = Não vejo GIFs, só palavras.
arrivals-cannot-sticker = Não vejo figurinhas, só palavras.
arrivals-cannot-dice = Não deixo nada por conta dos dados.
arrivals-cannot-document = Deixei esse arquivo sem abrir.
arrivals-cannot-contact = Não tenho o que fazer com um contato.
arrivals-cannot-poll = Não voto em enquetes.
arrivals-cannot-place = Não guardo onde ninguém está.
arrivals-cannot-forwarded = Não li nada do que você encaminhou.
arrivals-cannot-call = Estou aqui.
arrivals-cannot-other = Não consigo ler esse tipo de mensagem.
arrivals-called = Estou aqui. O que foi?
arrivals-type = Digite, por favor; o microfone do seu teclado pode fazer isso por você.
arrivals-type-as = Digite, como em { $example }. O microfone do seu teclado pode fazer isso por você.
arrivals-instead-photo = Conte em palavras: o que você puxou, ou onde dói e quanto, de 0 a 10.
arrivals-instead-video = Conte em palavras: os passos foram fluidos, e qual foi o esforço, de 0 a 10?
arrivals-instead-contact = Para trazer alguém, passe o meu nome: a pessoa mesma me escreve.
arrivals-instead-poll = Pergunte em palavras. Quem vem e quando, o cartão da equipe pergunta por você.
arrivals-instead-other = O que eu leio são palavras.
arrivals-light-gif = GIF é demais para mim, só leio palavras. Mas obrigado pela companhia.
arrivals-light-sticker = Figurinha é demais para mim, só leio palavras. Mas obrigado pela companhia.
arrivals-light-dice = Bela jogada. Mas seu plano não deixa nada por conta da sorte.
arrivals-whose = Isso foi encaminhado, então ainda não li nada. É seu?
arrivals-no-command = Um comando encaminhado não faz nada. Digite você, se quiser.
arrivals-not-theirs = Então deixo sem ler, e não anotei nada.
arrivals-one-by-one = Essa foi a primeira. Encaminhe as outras uma por uma.
arrivals-there = Aí vale o horário de { $zone }, agora { $clock }. É onde você treina? O lugar em si eu não guardo.
arrivals-near-border = Aí é perto de uma divisa de fuso horário. Um destes é onde você treina? O lugar em si eu não guardo.
arrivals-there-already = Seu relógio já segue o horário de { $zone }, agora { $clock }. O lugar em si eu não guardo.
arrivals-zone-left = Então seu relógio fica como está.

## Botões

arrivals-button-mine = É meu
arrivals-button-theirs = É de outra pessoa
arrivals-button-set-zone = Usar esse fuso
