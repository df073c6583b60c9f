### Perguntas que as pessoas fazem, vídeos, créditos, ajuda.

library-topics-offered = O que você quer saber? Toque num assunto, ou pergunte com suas palavras: { COMMAND("ask", "quanto peso") }
library-nothing-found = Isso eu não sei; se for sobre o seu corpo, um fisio saberia. O mais próximo que tenho:
library-nothing-found-beside = Isso eu não sei; se for sobre o seu corpo, um fisio saberia.
library-nothing-like-it = Isso eu não sei; se for sobre o seu corpo, um fisio saberia. É disto que eu sei:
library-which-topic = Qual destas você quer dizer?
library-source-article = o artigo
library-sources = Fontes: { $names }
library-theme-begin = Começar
library-theme-pulling = Como puxar
library-theme-kit = Material, piso, calçado
library-theme-body = Joelhos e corpo
library-theme-plan = Como o plano funciona
library-theme-football = Futebol e esporte
library-theme-article = Artigo, evidências
library-theme-coach = Este coach
library-videos-heading = Os { WORD($videos) } vídeos por trás do artigo
library-videos-hint = Cada um dura segundos. Toque num número.
library-video-note-1 = Sobre o músculo logo acima do lado de dentro da patela. Nenhum exercício trabalha só ele.
library-video-note-2 = Sobre carga gradual: as articulações se acostumam ao que recebem aos poucos.
library-video-note-3 = “Therapy” é o título do próprio vídeo, não algo que eu prometo.
library-video-note-4 = De onde vêm muitas destas ideias.
library-video-note-5 = Por que vale a pena andar de costas.
library-video-note-6 = Devagar de propósito. Seus primeiros treinos e todo aquecimento vão nesse ritmo.
library-video-credit = De { $credit }
library-video-link = Ver o vídeo
library-video-without-link = Não tenho o link do vídeo. Isto só procura no YouTube o título exato; pelo que aparecer não posso responder.
library-watch-video = Vídeo { $number }
library-video-search = Procurar
library-page-link = Ler o artigo
library-article-search = Procurar o artigo
library-page-footwear = O artigo sobre calçado que ele cita
library-car-warning =
    <b>Atenção: neste vídeo se puxa um carro. Isso não é recomendado.</b>
    Foi feito para demonstração e diversão. Cuide-se e arrume um trenó.
    Sem trenó? Serve uma esteira desligada, um pneu, um elástico com parceiro ou uma ladeira suave: { COMMAND("ask", "sem trenó") }
library-credits-given =
    <b>De onde vem isto</b>
    Artigo: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab”.
    Vídeos: @kneesovertoesguy e @mr1nf1n1ty. As ideias por trás: Charles Poliquin.
    Andar de costas: Alghadir 2019, Lin 2025, ElGayar (tornozelos).
    Trenós: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Atrito: Linthorne e Cooper 2013, Andre 2013.
    Conforto ao treinar: Thomeé 1997, Silbernagel 2007. Esforço: Foster 2001.
    Os números do seu plano são meus, montados a partir disso. Nenhuma dessas pessoas os aprovou.
library-help-heading = Conte o que você fez com suas palavras, “3x20m 40 kg esforço 4 dor 1”, ou use:
library-help-hint = Dor no peito, desmaio ou falta de ar: pare e ligue para o número de emergência da sua região.

library-learning-card = Cartão { $card } de { $cards }
library-learning-begun = De agora em diante um por semana, com a mensagem da sua semana. “Sem mais cartões” encerra.
library-learning-silent = Seus lembretes estão desligados, então o próximo vem quando você pedir.
library-learning = Você já teve { $card } de { $cards } cartões; o próximo vem com a mensagem da sua semana.
library-learning-last = Esse foi o último cartão.
library-learning-ended = Sem mais cartões.
library-learning-none = Nenhum cartão chega para você.

## Botões

library-button-next-card = Próximo cartão já
library-button-no-cards = Sem mais cartões
library-button-more = Mais perguntas
library-button-videos = Todos os vídeos
library-button-topics = Todas as perguntas
library-button-help = ‹ Ajuda
library-button-moves = Todos os movimentos
library-button-more-moves = Mais movimentos

## Movimentos, nos botões

library-movements = Que movimento devo mostrar?
library-movement-belt = Cinto e trenó
library-movement-arms = Braços esticados
library-movement-band = Elástico ou parceiro
library-movement-hill = De costas na ladeira
library-movement-treadmill = Esteira desligada
library-movement-walk = Andar de costas
library-movement-easy-forward-walk = Caminhada leve
library-movement-forward-sled-drag = Trenó puxado de frente
library-movement-sled-push = Trenó empurrado
library-movement-step-up = Subida no degrau
library-movement-step-down = Descida do degrau
library-movement-split-squat = Afundo parado
library-movement-walking-lunge = Passada
library-movement-goblet-squat = Agachamento goblet
library-movement-hill-walk = Caminhada na ladeira
library-movement-band-march = Marcha com elástico
library-movement-a-march = Marcha A
library-movement-build-up = Corrida progressiva
library-movement-calf-raise = Elevação de panturrilha
library-movement-tibialis-raise = Pontas dos pés
library-movement-single-leg-balance = Equilíbrio em um pé
library-movement-assisted-nordic = Flexão nórdica
library-movement-hip-hinge = Dobradiça de quadril
