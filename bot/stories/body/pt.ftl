### O que alguém escreve do próprio corpo: primeiro se pergunta, se recusa ou se apoia.


## Botões

body-button-kept = Sim: { $answer }

body-emergency-first = Se está acontecendo agora, pare e peça ajuda: ligue para o número de emergência da sua região.
body-asked = { $rows ->
        [one] Antes de tudo: isto aconteceu com você há pouco tempo, ou está acontecendo agora?
       *[other] Antes de tudo: algo disto aconteceu com você há pouco tempo, ou está acontecendo agora?
    }
body-rest-waits = O resto que você me contou espera até lá.
body-limit-kept = Também guardei o limite que você me contou; { COMMAND("limits") } mostra.
body-not-happening = Que bom. Então nada muda, e não anotei nada disso.
body-which-wanted = Toque no que se aplica, por favor, ou digite. “Nenhuma destas” serve se nada se aplica.
body-also-wrote = Você também escreveu “{ $answer }”. É a sua resposta?
body-careful =
    O que você descreve ({ $plain }): se for isso, procure um médico ou fisio antes de treinar.
    Eu não tenho como saber o que é.
body-joint-in-a-moment = Daqui a pouco pergunto sobre essa articulação.
body-welcomed =
    Obrigado por me contar. Daqui a pouco pergunto sobre essa articulação.
    Se houver algo além disso ({ $plain }), procure um médico ou fisio antes de treinar.
body-nothing-noted = Não anotei nada disso; primeiro preciso do seu sim.
body-no-training = Hoje não tem treino; foi só isso que anotei.
body-supported-self-harm =
    Se você acha que pode se fazer mal, ligue agora para a emergência ou uma linha de apoio emocional, ou fique com alguém de confiança.
    Que bom que você me contou. Você importa mais do que qualquer treino.
body-supported-eating =
    Obrigado por me contar. Preocupação com comida e com o corpo pesa muito quando se está só.
    Fale com um médico, ou com alguém de confiança, ainda esta semana.
body-supported-painkillers =
    Obrigado por dizer. Analgésico esconde o sinal que guia estes treinos.
    Por favor, não tome para aguentar um treino, e pergunte a um médico ou farmacêutico sobre a dor.
body-request-refused =
    Veículo não: você não consegue parar um. Também não na esteira ligada, em rua com trânsito nem em escada. O próprio artigo diz que veículos não são recomendados.
    Arrume um trenó, ou use um pneu, um elástico, um parceiro, uma ladeira suave ou uma esteira desligada. { COMMAND("kit") } muda isso.
