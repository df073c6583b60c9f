### O que se diz em particular sobre uma equipe.

squad-share-with = Compartilhar com { $coach }
squad-scope-attendance = treinos
squad-scope-load = cargas
squad-scope-effort = esforço
squad-scope-pain = dor
squad-unnamed = sua equipe
squad-no-squad =
    Você ainda não está em nenhuma equipe.
    Adicione-me ao seu { THERE("host") }; um administrador digita { ELSEWHERE("squad") } lá, e todos entram com um toque.
squad-admins-only = Só um administrador do { THERE("host") } pode mudar isso.
squad-admins-see = Só um administrador do { THERE("host") } vê isso.
squad-members-only = Isso é para membros: entre com um toque no { THERE("room") }.
squad-joined = Você entrou: { $squad }.
squad-what-is-seen =
    O { THERE("room") } vê seu nome, se você vai e se treinou, e os metros de todos somados.
    Ninguém vê cargas, esforço ou dor. { COMMAND("squad") } em particular: compartilhar com um treinador, ou sair.
squad-nothing-is-seen = O { THERE("room") } não vê nada seu.
squad-guardian =
    Você tem menos de { $adult_from }: nada seu aparece em { $squad } sem que a mãe ou o pai aceite.
    Um deles está com você, e seu nome e se você vai podem aparecer lá?
squad-guardian-answer = { $shown ->
        [yes] Certo: seu nome e se você vai aparecem lá. { COMMAND("squad") } muda.
       *[no] Certo: nada seu aparece lá.
    }
squad-counted-unseen = Guardei sua resposta. Ela não aparece no { THERE("room") }, porque você tem menos de { $adult_from }.
squad-tapped-in = Você vai. { squad-so-far }
squad-tapped-late = Você vai, com atraso. { squad-so-far }
squad-tapped-later = Mais tarde, anotado. { squad-so-far }
squad-tapped-maybe = Talvez, anotado. { squad-so-far }
squad-tapped-out = Você não vai. { squad-so-far }
squad-so-far = { $count ->
        [0] Até agora ninguém vai.
        [one] Até agora vai { $count }.
       *[other] Até agora vão { $count }.
    }
squad-join-first = { $squad }, { $at }: entre, e sua resposta vale.
squad-seen-when-in =
    O { THERE("room") } então vê seu nome, se você vai e se treinou, e os metros de todos somados.
    Ninguém vê cargas, esforço ou dor.
squad-seen-from-now = Agora você está nesta equipe. Todos aqui veem seu nome, se você vem e se treinou, e os metros de todos somados. Ninguém vê cargas, esforço ou dor.
squad-not-in-it =
    Você ainda não está nela: entre com um toque no { THERE("room") }.
    Treina a equipe ou é fisio lá? Diga abaixo; um administrador do { THERE("host") } aceita.
squad-open-chat = Abra uma conversa comigo: lá eu respondo.
squad-answered-aside = Respondi na nossa conversa particular.
squad-tap-again = Agora posso escrever para você. Toque de novo no { THERE("room") }.
squad-in-while-held-over = Você está na lista; o { THERE("room") } vê só isso. Venha assistir; não há nada para puxar.
squad-in-while-held =
    Você está na lista; o { THERE("room") } vê só isso. Venha assistir; não há nada para puxar.
    Mas o trenó espera por você. Por quê, e o que dá para fazer hoje:
squad-are-you-in = { $squad }: você vai?
squad-note = Nota: { $note }
squad-said-in = { $squad }, { $at }: você vai.
squad-said-late = { $squad }, { $at }: você vai, com atraso.
squad-said-later = { $squad }, { $at }: mais tarde.
squad-said-maybe = { $squad }, { $at }: talvez.
squad-said-out = { $squad }, { $at }: desta vez não.
squad-session-over = Esse treino já acabou ou foi cancelado. Nada mudou.
squad-not-asked = Agora não pergunto por nenhum treino. Diga de novo quando o cartão dele sair. Nada mudou.
squad-has-begun = Esse treino já começou; o cartão fica como está.
squad-page-turned = Esse cartão já mostra outra coisa. Nada mudou.
squad-not-changed = Nada mudou: esse treino já acabou, ou o outro dia já tem um.
squad-missing = { $at }, ainda sem resposta: { $names }.
squad-nobody-missing = { $at }: não falta a resposta de ninguém.
squad-ask-no-more = Não pergunto mais em particular sobre os treinos da equipe. { COMMAND("squad") } aqui muda isso.
squad-my-squad = Equipe: { $squad }
squad-on-board = { $on ->
        [yes] Você está no quadro de constância.
       *[no] Você não está no quadro de constância.
    }
squad-shares = { $coach } vê: { $scopes }.
squad-shares-nothing = { $coaches ->
        [0] Ainda não há treinador aqui; nada é compartilhado.
       *[other] Você não compartilha nada com um treinador.
    }
squad-share-what =
    O que { $coach } pode ver? Toque para compartilhar, toque de novo para parar.
    Vale na hora, nos dois sentidos.
squad-left = Você saiu de { $squad }. Nada mais é compartilhado; seu diário continua seu.
squad-coaching =
    Agora você treina { $squad }.
    Os membros escolhem o que você vê. { COMMAND("board") } aqui mostra, só para você.
    Um limite para alguém: { COMMAND("board", proposal: "Ana máx 10 kg até 1 de dezembro") }
squad-coaching-no-more = Você não treina mais { $squad }, e não vê nada do que os membros compartilhavam.
squad-proposal = { $coach }, de { $squad }, propõe um limite para os seus treinos:
squad-proposal-yours = Só pode deixar um treino menor. Vale quando você tocar, e acaba com uma palavra sua.
squad-proposal-sent = Enviado só a { $called }. Vale quando o botão for tocado.
squad-proposal-not-shared = { $called } não compartilha nada com você, então não levo limite nenhum.
squad-proposal-unclear = Não consegui ler um limite depois de { $called }. Por exemplo: { COMMAND("board", proposal: "Ana máx 10 kg até 1 de dezembro") }
squad-proposal-which = Aqui há mais de uma pessoa chamada { $called }. Um limite vai para uma só: que uma delas mude o nome que usa.
squad-button-take-limit = Manter este limite
squad-not-a-coach =
    Você ainda não treina nenhuma equipe.
    No { THERE("room") }, toque em Mais e diga que treina a equipe; um administrador aceita.
squad-standing-support = Apoiar
squad-standing-watch = Acompanhar
squad-standing-ready = Tudo certo
squad-standing-unknown = Não se sabe
squad-sign-flag = precisa antes do olhar de um profissional
squad-sign-hold = em pausa
squad-sign-two-reds = dois treinos interrompidos em { $reds_days } dias
squad-sign-three-ambers = { WORD($ambers) } treinos doloridos seguidos
squad-sign-rising-mornings = manhãs subindo há { $rising_weeks } semanas
squad-sign-still-sore = manhãs doloridas há { $sore_weeks } semanas
squad-sign-no-better = sem acalmar depois de { $no_better_weeks } semanas
squad-sign-heavy-week = uma semana bem maior que o habitual
squad-sign-not-heard = sem notícia há { $heard_days } dias
squad-coverage = { $heard } de { $of } responderam em { $heard_days } dias
squad-silent = { $count ->
        [one] { $count } membro não compartilha nada.
       *[other] { $count } membros não compartilham nada.
    }
squad-nobody-shares = Ninguém compartilha nada com você ainda.
squad-sessions = { $done } de { $planned } esta semana
squad-effort = esforço { $rpe }
squad-pain = dor { $pain }
squad-shared-only = Só o que cada um compartilha. Com base no que anotaram; nenhum diagnóstico.
squad-week-plan = { $squad }: o plano da semana de { $monday }
squad-proposed-already = O plano da semana de { $monday } já está nas conversas particulares dos membros.
squad-proposed-to-others = Enviado a quem entrou depois: { $count }.
squad-order-heading = { $day } - ordem de puxada
squad-order-sled = Trenó { $sled }
squad-order-empty = vazio
squad-order-nobody = Ninguém que vai deixa ver suas anilhas no trenó.
squad-order-moved = { $count ->
        [0] Nenhuma anilha mexida.
        [one] { $count } anilha mexida no total.
       *[other] { $count } anilhas mexidas no total.
    }
squad-order-also = Também vão: { $names }; cada um acha a sua vez em Meu treino.
squad-order-late = Com atraso, fora da ordem: { $names }.
squad-order-agreed = Só você vê isto, e só está aqui quem aceitou. Cada um pode parar em { COMMAND("squad") }.
squad-turn-in = Sua vez: número { $place } no trenó de { $sled }, { $load }.
squad-turn-beside = { $behind ->
        [0] Sua vez: antes do número 1 no trenó de { $sled }, { $load }.
       *[other] Sua vez: depois do número { $behind } no trenó de { $sled }, { $load }.
    }
squad-turn-free = No trenó de { $sled }: { $load }. Entre quando ele estiver assim.
squad-at-sled = { $shown ->
        [yes] Quem cuida da equipe vê suas anilhas e seu lugar no trenó.
       *[no] Ninguém vê suas anilhas nem seu lugar no trenó.
    }
squad-at-sled-guardian =
    Suas anilhas, e seu lugar no trenó com elas, seriam vistos por quem cuida de { $squad }.
    A mãe, o pai ou o responsável está com você, e aceita?
squad-taken = No seu plano: { $days }.
squad-unfit = Deixados de fora, perto demais dos seus outros dias: { $days }.
squad-nothing-to-take = Essa semana não tem mais treinos para usar. { COMMAND("week") } mostra os seus.
squad-moved-for =
    { $squad }: o treino de { $of } muda para { $at }.
    Seu próprio plano fica como está, a não ser que você mude junto.
squad-off-for =
    { $squad }: sem treino em { $day }.
    Seu próprio plano ainda tem um nesse dia; você pode fazer por conta própria.
squad-room-gone =
    Não consigo mais escrever para { $squad }: o { THERE("room") } ou o tópico sumiu ou está fechado para mim.
    Ela descansa até eu poder escrever lá de novo, e aí segue sozinha.
    Para seguir em outro lugar, um administrador digita { ELSEWHERE("squad") } onde vocês me querem.
squad-room-back = Posso escrever de novo para { $squad }. Os lembretes seguem; o cartão lá diz quando.
squad-lacks =
    Aqui não tenho tudo de que preciso. Falta: { $rights }.
    Um administrador permite isso nas configurações do canal, em Permissões; depois digite { COMMAND("squad") } de novo.
squad-not-here = Não estou neste servidor, sou só um aplicativo seu. Quem cuida dele pode me adicionar: abra meu perfil, Adicionar aplicativo. Depois digite { COMMAND("squad") } de novo.
squad-right-see = Ver canal
squad-right-write = Enviar mensagens
squad-right-write-in-threads = Enviar mensagens em tópicos
squad-right-open-threads = Criar tópicos públicos
squad-no-threads = Aqui não há tópicos; fala-se dos treinos na própria conversa.
squad-threads-lack =
    Aqui não posso abrir tópicos. Falta: { $rights }.
    Um administrador permite isso nas configurações do canal, em Permissões; depois toque de novo.
squad-threadless =
    Não pude abrir um tópico abaixo do cartão de { $squad }. Falta: { $rights }.
    O cartão fica sem ele; quando eu puder, o próximo tem o seu.
squad-room-unsaid =
    Uma mensagem para { $squad } talvez não tenha chegado: o aplicativo ficou tempo demais fora.
    Se for importante hoje, avise você. O que vier depois é enviado como sempre.
squad-room-refuses =
    Não posso escrever em { $squad }: uma mensagem minha foi recusada lá.
    Talvez um filtro ou uma regra do { THERE("host") } me impeça; um administrador pode olhar.
    Continuo tentando com o que vier, e não falo mais disso.
squad-room-rests =
    Ninguém em { $squad } respondeu aos meus últimos { WORD($cards_unanswered) } cartões, então agora descanso lá. Devo seguir?
    Quem responder a um lá, ou me chamar lá, também me acorda.
squad-goes-on = Certo. { $squad } volta a receber minhas mensagens no próximo treino.
squad-left-meanwhile = Alguém envolvido nisso já saiu. { COMMAND("squad") } e { COMMAND("board") } mostram como está agora.
squad-where =
    Uma equipe vive no seu { THERE("room") }: adicione-me lá, um administrador digita { ELSEWHERE("squad") }, e todos entram com um toque.
    { COMMAND("squad") } aqui mostra a sua, e o que você compartilha com um treinador.
squad-told-asked = Pergunto em particular: { $names }. Como foi, pergunto a eles mesmos.
squad-told-already = { $count ->
        [one] Já contou: { $names }.
       *[other] Já contaram: { $names }.
    }
squad-told-themselves = { $count ->
        [one] Não pergunto; conta por conta própria: { $names }.
       *[other] Não pergunto; contam por conta própria: { $names }.
    }
squad-told-unreached = { $count ->
        [one] Ainda não posso escrever para { $names }: { THERE("reaching") }.
       *[other] Ainda não posso escrever para estes: { $names }; { THERE("reaching") }.
    }
squad-told-bodies = Nada do corpo de alguém passa por você. Deixe que { $names } me conte isso em particular.
squad-told-unclear = Não entendi: { $names }. Por exemplo: ana 40, beto 30 só 3 séries
squad-told-doubted = Podem ser vários: { $names }.
squad-told-whose = De quem era?
squad-told-leads-only = Só quem cuida da equipe ou a treina anota pelos outros. O seu próprio treino é bem-vindo a qualquer hora.
squad-told-for-you =
    { $by } anotou por você: { $noted }.
    Está certo? Nada vai para o diário antes de você dizer.
squad-told-no-more = Isso não espera mais: foi respondido ou descartado.
squad-told-not-me = Tudo bem, nada foi anotado.
squad-told-meanwhile = Você já contou esse dia; deixo como está.
squad-told-dropped =
    { $squad }: o que anotaram por você em { $day } foi descartado, depois de um dia sem a sua palavra.
    Nada foi anotado; me conte você quando quiser.
squad-told-unanswered = Descartado sem resposta, um dia depois que você anotou: { $names }.
squad-rename-wanted = Como ela vai se chamar? Por exemplo: { COMMAND("squad", rename: "Sub-17") }
squad-renamed = Agora ela se chama { $squad }, seja qual for o título do { THERE("room") }.
squad-hand-to = Quem vai cuidar de { $squad }? A pessoa confirma com um toque. Outra pessoa: { COMMAND("squad", "entregar") } e um nome.
squad-hand-nobody = Ainda não há mais ninguém em { $squad }. Para apagar, digite { ELSEWHERE("squad") } apagar no { THERE("room") }.
squad-hand-asked = Perguntei a { $called } em particular.
squad-hand-no-more = Essa oferta acabou; nada mudou.
squad-offered = { $by } gostaria que você cuidasse de { $squad }: os dias, a hora, quem treina. Você aceita?
squad-yours = Agora você cuida de { $squad }. { ELSEWHERE("squad") } no { THERE("room") } mostra o cartão dela.
squad-not-yours = Tudo bem, com { $squad } fica tudo como está.
squad-handed = Agora { $called } cuida da equipe.
squad-hand-declined = { $called } prefere não cuidar da equipe. Nada mudou.
squad-leave-asked =
    Você cuida de { $squad }. Entregar antes a alguém?
    Se não, um administrador do { THERE("host") } assume com { ELSEWHERE("squad") }.
squad-set-there = Dias, hora, cartão, nota e material se definem no { THERE("room") }: um administrador digita lá.
squad-coach-asked = Perguntei no { THERE("room") }; um administrador toca em Aceitar lá.
squad-delete-there = Para apagar uma equipe, digite { ELSEWHERE("squad") } apagar no { THERE("room") } dela; lá pergunto uma vez.
squad-worth-a-word = Vale uma conversa em { $squad }:
squad-worth-two-ambers = { $called }: { WORD($eye_ambers) } treinos doloridos seguidos
squad-worth-ten-silent = { $called }: { WORD($eye_days) } dias sem notícia
squad-worth-hint = Só porque compartilham a dor com você; isso não decide nada. { COMMAND("board") } desliga.
squad-watches = { $on ->
        [yes] Aviso você quando uma conversa pode ajudar em { $squad }: { WORD($eye_ambers) } treinos doloridos seguidos, ou { WORD($eye_days) } dias em silêncio, de quem compartilha a dor com você. Eles veem isso, e podem parar.
       *[no] Não aponto mais ninguém de { $squad } para você.
    }
squad-watched = { $coach } pode receber aviso de { WORD($eye_ambers) } treinos doloridos seguidos ou { WORD($eye_days) } dias seus em silêncio.
squad-together-not-yours = Só quem cuida da equipe ou a treina começa e encerra isso.
squad-together-on = Vocês já estão fazendo um juntos; o cartão está acima.
squad-together-just-now = Um acabou de começar. Tente de novo daqui a pouco.
squad-together-over = Esse já acabou.
squad-together-noted = Feito. O cartão mostra num instante.
squad-together-there = Você vai. Seu cartão está na nossa conversa particular.
squad-together-not-now = As séries de hoje não são para você; o motivo está na nossa conversa particular.
squad-scope-word = aviso se uma conversa ajudar

## Botões

squad-button-coach = Eu treino essa equipe
squad-button-begin = Treinar comigo
squad-button-shared = O que compartilho
squad-button-in = Eu vou
squad-button-late = Vou, com atraso
squad-button-maybe = Talvez
squad-button-out = Desta vez não
squad-button-ask-no-more = Não me pergunte aqui
squad-button-ask-again = Me pergunte se eu vou
squad-button-add = Me adicionar
squad-button-enter = Entrar, { $adult_from } ou mais
squad-button-enter-young = Entrar, menos de { $adult_from }
squad-button-go-on = Seguir
squad-button-guardian-agrees = Mãe ou pai aceita
squad-button-not-shown = Não me mostrar
squad-button-stop-all = Parar de compartilhar
squad-button-board-on = Entrar na constância
squad-button-board-off = Sair da constância
squad-button-at-sled-on = Mostrar minhas anilhas
squad-button-at-sled-off = Esconder minhas anilhas
squad-button-at-sled-agreed = Aceita
squad-button-at-sled-not = Agora não
squad-button-leave = Sair da equipe
squad-button-take-week = Usar esta semana
squad-button-my-week = Minha semana
squad-button-move-mine = Mudar o meu também
squad-button-leave-mine = Deixar o meu de fora
squad-button-stop-coaching = Parar de treinar
squad-button-right = Está certo
squad-button-change = Mudar
squad-button-not-me = Não fui eu
squad-button-accept = Sim, aceito
squad-button-decline = Prefiro não
squad-button-hand = Entregar a alguém
squad-button-leave-all = Sair mesmo assim
squad-button-watch-on = Me avise quando ajudar
squad-button-watch-off = Não me avise mais
