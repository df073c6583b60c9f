### Um só diário em vários aplicativos: códigos, contas, para onde vão os lembretes.

link-remind-on = Lembretes em { $app }
link-unlink-from = Desvincular { $app }
link-code = Código: { $code }
link-code-where = Em até { $minutes } minutos, mande isto para mim no seu outro aplicativo, por exemplo { $others }:
link-code-anywhere = Em até { $minutes } minutos, mande isto para mim no seu outro aplicativo:
link-code-given =
    { ELSEWHERE("link") } { $code }
    Aí os dois têm um só diário e um só plano. Vale uma vez.
    Quem mandar isso lê o seu diário, então não mostre a ninguém.
link-code-recalled = Esse código não abre mais nada.
link-bring-a-code =
    Seu diário está em outro aplicativo? Mande { ELSEWHERE("link") } lá e me traga o código:
    { COMMAND("link", "K7QP-4MXT") }
    É tudo novo para você? Comece com { COMMAND("start") }.
link-code-unknown = Não conheço esse código, ou o tempo dele acabou. { ELSEWHERE("link") } no seu outro aplicativo dá um novo, por exemplo K7QP-4MXT.
link-codes-refused = Foram códigos errados demais. Aceito o próximo em { $until }.
link-code-overheard = Outros podiam ler esse código, então ele não abre mais nada. { ELSEWHERE("link") } no seu outro aplicativo dá um novo; mande para mim em particular.
link-own-code = Esse código é deste mesmo diário. Mande para mim do seu outro aplicativo.
link-app-taken = Esse diário já tem uma conta em { $app }, e só pode ter uma. Antes, { ELSEWHERE("unlink") } lá.
link-join-asked = { $sessions ->
        [0] Este código abre um diário em { $apps }, ainda sem treinos.
        [one] Este código abre um diário em { $apps } com 1 treino.
       *[other] Este código abre um diário em { $apps } com { $sessions } treinos.
    }
link-file-stays =
    Respostas, equipamento e dias: seguem os de { $apps }. Desfazer separa os dois de novo.
    Quer só aquele diário? { COMMAND("delete") } aqui antes.
link-holds-there = O que para, pausa ou limita você aqui vale lá também.
link-days-in-both = { $days ->
        [one] Um dia tem treino nos dois: os dois ficam; tire um se era o mesmo.
       *[other] { $days } dias têm treino nos dois: os dois ficam; tire um se era o mesmo.
    }
link-made-it-yourself =
    Foi você quem fez o código, agora há pouco?
    Se alguém mandou para você: não. Essa pessoa leria tudo o que você me conta.
link-unlink-asked = Tirar { $app } deste diário? O que você me contou fica nele.
link-not-unlinked = Tudo bem, continua vinculado.
link-button-keep = Manter
link-not-joined = Tudo bem, nada foi vinculado.
link-linked-now = { $sessions ->
        [0] Vinculado: um só diário, ainda sem treinos.
        [one] Vinculado: um só diário, 1 treino.
       *[other] Vinculado: um só diário, { $sessions } treinos.
    }
link-accounts = Você pode me escrever em { $apps }.
link-home = Os lembretes vão para { $app }.
link-no-reminders-there = Não mando lembretes em { $app }. Eles vão para { $home }.
link-reminders-moved = Não mando mais lembretes em { $app }. Agora eles vão para { $home }.
link-not-there = { $app } ainda não está vinculado a este diário; um código resolve.
link-linked-there =
    { $app } acaba de ser vinculado a este diário.
    Não foi você? Desvincule: aí ele não vê mais nada.
link-linked-with = { $sessions ->
        [0] Nenhum treino veio junto.
        [one] 1 treino veio junto, e sai junto de novo.
       *[other] { $sessions } treinos vieram junto, e saem junto de novo.
    }
link-parted = { $sessions ->
        [0] { $apps } foi desvinculado e tem de volta o próprio diário, sem treinos.
        [one] { $apps } foi desvinculado e tem de volta o próprio diário, com 1 treino.
       *[other] { $apps } foi desvinculado e tem de volta o próprio diário, com { $sessions } treinos.
    }
link-parted-stays = O que você me contou desde então, e suas equipes, ficam em { $left }.
link-nothing-linked = Só { $app } está neste diário. { COMMAND("link") } acrescenta outro aplicativo, { COMMAND("delete") } limpa tudo.
link-unlink-later = { $days ->
        [one] Esta conta é nova no diário, e por um dia só pode tirar a si mesma. Em { $app }, { ELSEWHERE("unlink") } faz isso já.
       *[other] Esta conta é nova no diário, e por { WORD($days) } dias só pode tirar a si mesma. Em { $app }, { ELSEWHERE("unlink") } faz isso já.
    }
link-unlinked = { $app } foi desvinculado e não vê mais nada. Os lembretes vão para { $home }.
link-unlinked-here =
    { $app } foi desvinculado. Seu diário fica em { $others }; aqui não conheço mais você.
    { COMMAND("link") } com um código novo traz de volta, { COMMAND("start") } recomeça do zero.
link-erase-later = { $days ->
        [one] Esta conta é nova no diário, e por um dia não pode apagá-lo. Nada foi apagado. Em { $app }, { ELSEWHERE("delete") } faz isso já.
       *[other] Esta conta é nova no diário, e por { WORD($days) } dias não pode apagá-lo. Nada foi apagado. Em { $app }, { ELSEWHERE("delete") } faz isso já.
    }
link-erased-here-too = Tudo foi apagado, aqui também: o pedido foi feito em { $app }. { COMMAND("start") } recomeça do zero.
link-reached-here = Não consigo mais falar com você em { $gone }, então os lembretes vêm para cá. Veja { COMMAND("link") }.

## Botões

link-button-recall = Cancelar o código
link-button-no-reminders = Desligar lembretes
link-button-new-code = Vincular outro aplicativo
link-button-join = Fui eu, pode vincular
link-button-not-mine = Não, deixe
