/** Exercises, advice and letters in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../sheet-words';

export const exercises: Readonly<Record<string, ExerciseWords>> = {
  'E-01': {
    title: 'Continue em movimento',
    steps: [
      'Mexa-se de leve e muitas vezes durante o dia.',
      'Não fique em repouso por muito tempo.',
      'Pare se a dor for aguda ou muito forte.',
    ],
    why: 'O movimento leve acalma as suas costas e mantém a sua força.',
    dose: 'Todos os dias, algumas vezes, por pouco tempo.',
  },
  'E-02': {
    title: 'Ande com o corpo reto',
    steps: [
      'Fique de pé com o corpo bem reto e relaxe os ombros.',
      'Não arqueie a parte de baixo das costas.',
      'Incline-se um pouco para a frente pelo quadril, não pela cintura.',
    ],
    why: 'Com o corpo reto, a parte de baixo das costas faz menos esforço.',
    dose: 'Em toda caminhada, por 1 ou 2 minutos de cada vez.',
  },
  'E-03': {
    title: 'Dê passos mais curtos',
    steps: [
      'Dê passos um pouco mais curtos do que agora.',
      'Mova os pés um pouco mais rápido.',
      'Pise com o pé perto do corpo.',
    ],
    why: 'Um passo curto exige menos do quadril e da parte de baixo das costas.',
    dose: '5 minutos de cada vez, quando você andar.',
  },
  'E-04': {
    title: 'Ande pouco, muitas vezes',
    steps: [
      'Ande e pare antes que a dor comece.',
      'Descanse. Depois ande de novo no mesmo dia.',
      'A cada semana, ande por um pouco mais de tempo.',
    ],
    why: 'Andar com regularidade ajuda a dor a não voltar.',
    dose: '1 a 3 caminhadas por dia, 5 dias por semana.',
  },
  'E-05': {
    title: 'Dose o seu esforço',
    steps: [
      'Um pouco de dor não tem problema, até 4 de 10.',
      'Ela deve se acalmar até o dia seguinte.',
      'Depois de um dia ruim, faça a metade. Depois aumente aos poucos.',
    ],
    why: 'Você consegue fazer mais quando planeja o seu esforço.',
    dose: 'Todos os dias.',
  },
  'E-06': {
    title: 'Faça pausas para se levantar',
    steps: ['Ponha um alarme para daqui a meia hora.', 'Fique de pé ou ande por 1 ou 2 minutos.'],
    why: 'Sentar por muito tempo deixa o quadril e as costas duros.',
    dose: 'Quando se sentar, a cada 30 minutos.',
  },
  'E-07': {
    title: 'Descanse na posição que alivia',
    steps: [
      'Sente-se e apoie-se em uma mesa.',
      'Ou deite-se com as pernas em cima de uma cadeira.',
      'Pare se a dor se espalhar pela perna.',
    ],
    why: 'Inclinar-se para a frente dá mais espaço aos seus nervos.',
    dose: '5 a 10 minutos, quando precisar.',
  },
  'E-08': {
    title: 'Conheça a sua dor de nervo',
    steps: [
      'A dor na perna pode vir de um nervo nas costas.',
      'Continue se mexendo até onde se sentir bem.',
      'Leia nesta folha quando procurar ajuda.',
    ],
    why: 'Você vai saber o que é normal e o que não é.',
    dose: 'Leia hoje, e de novo se algo mudar.',
  },
  'E-09': {
    title: 'Ande, sente-se, ande de novo',
    steps: [
      'Ande até o incômodo nas pernas chegar a 3 de 10.',
      'Sente-se ou incline-se para a frente até aliviar.',
      'Ande de novo. Faça isso 3 vezes.',
    ],
    why: 'Se você descansa cedo, consegue andar mais no total.',
    dose: '3 vezes em cada caminhada, algumas caminhadas por dia.',
  },
  'H-01': {
    title: 'Alongar o quadril de joelhos',
    steps: [
      'Apoie um joelho no chão, o outro pé à frente.',
      'Encaixe o quadril: bumbum para baixo. Aperte a nádega do lado do joelho apoiado.',
      'Leve o quadril para a frente até sentir puxar.',
    ],
    why: 'Isso deixa a perna ir para trás sem curvar a coluna.',
    dose: 'Segure 30 segundos, 3 vezes. 2 vezes por dia.',
  },
  'H-02': {
    title: 'Alongar o quadril na cama',
    steps: [
      'Deite-se de costas na beira da cama.',
      'Abrace um joelho para manter as costas encostadas na cama.',
      'Deixe a outra perna cair para fora da cama. Relaxe.',
    ],
    why: 'Isso abre a frente do quadril e protege as costas.',
    dose: 'Segure 30 segundos, 3 vezes. 2 vezes por dia.',
  },
  'H-03': {
    title: 'Alongar a frente da coxa',
    steps: [
      'Deite-se de lado. Segure o tornozelo da perna de cima.',
      'Encaixe o quadril: bumbum para baixo.',
      'Puxe o calcanhar em direção à nádega.',
    ],
    why: 'Isso solta o músculo comprido da frente da coxa.',
    dose: 'Segure 30 segundos, 3 vezes. 1 ou 2 vezes por dia.',
  },
  'H-04': {
    title: 'Relaxar os músculos do quadril',
    steps: ['Fazemos isto com você na clínica.'],
    why: 'Isso ajuda a frente do quadril a se soltar.',
    dose: '1 ou 2 vezes por semana, conosco.',
  },
  'H-05': {
    title: 'Soltar a junta do quadril',
    steps: ['Fazemos isto com você na clínica.'],
    why: 'Isso ajuda a junta dura do quadril a se mexer.',
    dose: 'Nas suas consultas conosco.',
  },
  'H-06': {
    title: 'Encaixar o quadril',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Aperte a parte de baixo das costas no chão. Respire.',
      'Segure e depois solte devagar.',
    ],
    why: 'Você aprende a não arquear as costas.',
    dose: 'Segure 5 segundos, 10 vezes. 2 vezes por dia.',
  },
  'L-01': {
    title: 'Balançar os joelhos',
    steps: [
      'Deite-se de costas, com os joelhos dobrados e juntos.',
      'Leve os dois joelhos devagar para um lado.',
      'Depois leve os joelhos para o outro lado.',
    ],
    why: 'Isso solta as costas duras sem pôr peso nelas.',
    dose: '10 vezes para cada lado. 2 vezes por dia.',
  },
  'L-02': {
    title: 'Gato e camelo',
    steps: [
      'Apoie-se nas mãos e nos joelhos.',
      'Arredonde as costas para cima, como um gato.',
      'Depois deixe as costas descerem devagar.',
    ],
    why: 'Isso mexe cada junta da parte de baixo das costas.',
    dose: '8 a 10 vezes, devagar. 2 vezes por dia.',
  },
  'L-03': {
    title: 'Joelhos no peito',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Puxe os joelhos para o peito.',
      'Segure e depois solte devagar.',
    ],
    why: 'Isso descansa as costas e dá mais espaço aos nervos.',
    dose: 'Segure 5 segundos, 10 vezes. 2 vezes por dia.',
  },
  'L-04': {
    title: 'Soltar as juntas das costas',
    steps: ['Fazemos isto com você na clínica.'],
    why: 'Isso ajuda as juntas duras das costas a se mexerem.',
    dose: '1 ou 2 vezes por semana, conosco.',
  },
  'L-05': {
    title: 'Soltar as costas com um gesto rápido',
    steps: ['Fazemos isto com você, se você concordar.'],
    why: 'Um empurrão curto e rápido pode soltar uma junta dura.',
    dose: 'Em 1 ou 2 consultas conosco.',
  },
  'L-06': {
    title: 'Levantar o peito, de bruços',
    steps: [
      'Deite-se de bruços, com as mãos ao lado dos ombros.',
      'Empurre o peito para cima. Deixe o quadril no chão.',
      'Desça devagar. Pare se a dor na perna se espalhar.',
    ],
    why: 'Este é o tipo de movimento que alivia a sua dor.',
    dose: '10 vezes, a cada 2 ou 3 horas.',
  },
  'L-07': {
    title: 'Inclinar-se para a frente na cadeira',
    steps: [
      'Sente-se em uma cadeira com os pés afastados.',
      'Incline-se para baixo, entre os joelhos.',
      'Volte devagar. Pare se a dor na perna se espalhar.',
    ],
    why: 'Este é o tipo de movimento que alivia a sua dor.',
    dose: '10 vezes seguidas, de 4 a 6 vezes por dia.',
  },
  'L-08': {
    title: 'Livro aberto',
    steps: [
      'Deite-se de lado com os joelhos dobrados.',
      'Leve o braço de cima para o alto e para trás.',
      'Olhe para a mão enquanto ela se move.',
    ],
    why: 'Quando a parte de cima das costas gira, a de baixo descansa.',
    dose: '10 vezes de cada lado, 1 vez por dia.',
  },
  'C-01': {
    title: 'Firmar a barriga',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Puxe um pouco para dentro a parte de baixo da barriga.',
      'Segure assim e continue respirando.',
    ],
    why: 'Isso acorda os músculos que mantêm as costas firmes.',
    dose: 'Segure 10 segundos, 10 vezes. 2 vezes por dia.',
  },
  'C-02': {
    title: 'Besouro de costas',
    steps: [
      'Deite-se de costas, com os braços e os joelhos para cima.',
      'Abaixe um braço e a perna do outro lado.',
      'Mantenha as costas paradas. Depois troque.',
    ],
    why: 'As costas aprendem a ficar paradas enquanto as pernas se mexem.',
    dose: '8 a 10 vezes. Faça 3 séries.',
  },
  'C-03': {
    title: 'Esticar braço e perna',
    steps: [
      'Apoie-se nas mãos e nos joelhos.',
      'Estique um braço e a perna do outro lado.',
      'Fique sem se mexer. Depois troque de lado.',
    ],
    why: 'Isso treina as costas para ficarem firmes a cada passo.',
    dose: 'Segure 8 a 10 segundos, 8 vezes. Descanse. Depois 6 vezes. Depois 4.',
  },
  'C-04': {
    title: 'Prancha de lado',
    steps: [
      'Deite-se de lado, com os joelhos dobrados, e apoie-se no cotovelo.',
      'Levante o quadril do chão.',
      'Segure e respire. Desça devagar.',
    ],
    why: 'Isso fortalece o lado do corpo para andar.',
    dose: 'Segure 10 segundos. Faça 5 vezes, depois 3, depois 1.',
  },
  'C-05': {
    title: 'Levantar um pouco a cabeça',
    steps: [
      'Deite-se de costas, com as mãos debaixo da cintura.',
      'Dobre um joelho. Levante um pouco a cabeça.',
      'Segure e respire. Desça devagar.',
    ],
    why: 'Isso treina a barriga e não dobra as costas.',
    dose: 'Segure 10 segundos. Faça 5 vezes, depois 3, depois 1.',
  },
  'C-06': {
    title: 'Prancha de frente',
    steps: [
      'Apoie-se nos cotovelos e nas pontas dos pés.',
      'Deixe o corpo em uma linha reta.',
      'Segure e respire.',
    ],
    why: 'Isso ajuda o tronco a aguentar uma caminhada longa.',
    dose: 'Segure 20 a 30 segundos, 3 vezes.',
  },
  'C-07': {
    title: 'Carregar uma sacola',
    steps: [
      'Segure uma sacola em uma das mãos.',
      'Ande com o corpo reto. Não se incline para o lado.',
      'Depois troque de mão.',
    ],
    why: 'Isso treina as costas para o que você faz todos os dias.',
    dose: 'Ande 20 metros, 3 vezes.',
  },
  'G-01': {
    title: 'Ponte',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Aperte as nádegas. Levante o quadril.',
      'Segure e depois desça devagar.',
    ],
    why: 'Isso acorda as nádegas, para as costas descansarem.',
    dose: 'Segure 2 a 3 segundos, 10 vezes. 2 séries antes das caminhadas.',
  },
  'G-02': {
    title: 'Apertar as nádegas de pé',
    steps: [
      'Fique de pé, corpo reto e pés afastados.',
      'Aperte bem as nádegas.',
      'Segure e depois solte.',
    ],
    why: 'Isso acorda as nádegas antes de você andar.',
    dose: 'Segure 5 segundos, 10 vezes, antes das caminhadas.',
  },
  'G-03': {
    title: 'Ostra',
    steps: [
      'Deite-se de lado com os joelhos dobrados.',
      'Mantenha os pés juntos. Levante o joelho de cima.',
      'Não gire o corpo para trás. Desça devagar.',
    ],
    why: 'Isso fortalece a lateral do quadril.',
    dose: '10 a 12 vezes. Faça 3 séries.',
  },
  'G-04': {
    title: 'Passos de lado com a faixa',
    steps: [
      'Ponha a faixa elástica acima dos joelhos.',
      'Dobre um pouco os joelhos.',
      'Dê um passo para o lado. Mantenha os joelhos afastados.',
    ],
    why: 'Isso fortalece o quadril, para os dois lados ficarem na mesma altura.',
    dose: 'Ande 10 metros, 3 vezes.',
  },
  'G-05': {
    title: 'Ponte com uma perna só',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Tire um pé do chão.',
      'Levante o quadril e mantenha os dois lados na mesma altura.',
    ],
    why: 'Quando você anda, cada nádega precisa sustentar o corpo sozinha.',
    dose: '8 vezes. Faça 3 séries.',
  },
  'G-06': {
    title: 'Subir um degrau',
    steps: [
      'Ponha um pé em um degrau baixo.',
      'Suba e mantenha os dois lados do quadril na mesma altura.',
      'Desça devagar.',
    ],
    why: 'Isso fortalece a perna para escadas e ladeiras.',
    dose: '8 vezes. Faça 3 séries.',
  },
  'G-07': {
    title: 'Sentar e levantar',
    steps: [
      'Sente-se na parte da frente de uma cadeira.',
      'Incline-se a partir do quadril e levante-se.',
      'Sente-se devagar.',
    ],
    why: 'Isso treina as pernas para ajudarem as costas todos os dias.',
    dose: '8 a 12 vezes. Faça 3 séries.',
  },
  'G-08': {
    title: 'Ficar em uma perna só',
    steps: [
      'Segure-se em uma mesa.',
      'Tire um pé do chão.',
      'Mantenha os dois lados do quadril na mesma altura.',
    ],
    why: 'Em cada passo, você fica um instante em uma perna só.',
    dose: 'Segure 20 a 30 segundos, 3 vezes.',
  },
  'N-01': {
    title: 'Deslizar o nervo, de costas',
    steps: [
      'Deite-se de costas. Segure uma coxa por trás.',
      'Estique o joelho até sentir puxar de leve.',
      'Dobre o joelho de novo. Não deve doer.',
    ],
    why: 'Isso ajuda o nervo da perna a deslizar.',
    dose: '10 vezes. 2 séries, 1 ou 2 vezes por dia.',
  },
  'N-02': {
    title: 'Deslizar o nervo, na cadeira',
    steps: [
      'Sente-se e deixe as costas se curvarem.',
      'Estique um joelho e olhe para cima.',
      'Dobre o joelho e olhe para baixo.',
    ],
    why: 'Isso ajuda o nervo da perna a deslizar.',
    dose: '10 vezes. 2 séries, 1 vez por dia.',
  },
  'N-03': {
    title: 'Alongar o nervo',
    steps: [
      'Sente-se e deixe as costas se curvarem.',
      'Estique um joelho e puxe os dedos do pé para cima.',
      'Segure assim, só puxando de leve. Não deve doer.',
    ],
    why: 'Isso ajuda o nervo a aguentar um alongamento.',
    dose: 'Segure 30 segundos, 5 vezes.',
  },
  'N-04': {
    title: 'Deslizar o nervo da frente da coxa',
    steps: [
      'Deite-se de lado e abrace o joelho de baixo.',
      'Dobre o outro joelho para trás e olhe para cima.',
      'Solte e olhe para baixo.',
    ],
    why: 'Isso ajuda o nervo da frente da perna a deslizar.',
    dose: '10 vezes. Faça 2 séries.',
  },
  'N-05': {
    title: 'Mais espaço para o nervo',
    steps: ['Fazemos isto com você na clínica.'],
    why: 'Isso dá mais espaço ao nervo nas suas costas.',
    dose: '1 ou 2 vezes por semana, conosco.',
  },
  'N-06': {
    title: 'Pedalar',
    steps: [
      'Sente-se na bicicleta e incline-se um pouco para a frente.',
      'Pedale em um ritmo leve.',
      'Descanse se o incômodo nas pernas passar de 4 de 10.',
    ],
    why: 'Você se mantém em forma de um jeito que alivia as pernas.',
    dose: '10 a 20 minutos, 3 a 5 dias por semana.',
  },
  'N-07': {
    title: 'Andar com apoio',
    steps: [
      'Segure-se em um corrimão ou em um andador com rodas.',
      'Incline-se um pouco para a frente.',
      'Ande em um ritmo leve.',
    ],
    why: 'Inclinar-se para a frente permite andar mais longe.',
    dose: '5 minutos, 2 vezes. 3 dias por semana.',
  },
  'M-01': {
    title: 'Medimos de novo',
    steps: ['Repetimos com você os testes principais.'],
    why: 'Assim vemos, com você, o que mudou.',
    dose: 'A cada 2 a 4 semanas.',
  },
  'M-02': {
    title: 'Examinamos os seus nervos',
    steps: ['Examinamos sempre a sua força e a sua sensibilidade.'],
    why: 'Queremos notar na hora qualquer mudança.',
    dose: 'Em toda consulta.',
  },
  'R-01': {
    title: 'Vá agora ao pronto-socorro',
    steps: [
      'Vá agora. Leve a sua carta.',
      'Não vá dirigindo. Se precisar, ligue 112 ou 999.',
      'Vá se não consegue fazer xixi, ou se não sente quando precisa.',
      'Vá se não consegue segurar a urina ou as fezes.',
      'Vá se sente dormência entre as pernas ou em volta do ânus e do bumbum.',
      'Vá se sente dormência durante o sexo ou se a sensação mudou.',
      'Vá se as duas pernas doem, formigam ou estão fracas.',
      'Vá se uma perna ficar mais fraca.',
    ],
    why: 'Um médico precisa ver você hoje.',
    dose: 'Agora. Não espere.',
  },
  'R-02': {
    title: 'Um médico deve ver você em breve',
    steps: [
      'Enviamos uma carta sobre o seu caso.',
      'Ligue para nós se não tiver resposta em uma semana.',
      'Se piorar, procure ajuda na hora.',
    ],
    why: 'Algo que você nos contou precisa ser visto com mais cuidado.',
    dose: 'Assim que puderem atender você.',
  },
  'R-03': {
    title: 'Uma carta para o seu médico',
    steps: ['Enviamos uma carta para o seu médico.', 'Por favor, marque uma consulta com o seu médico.'],
    why: 'Algo que encontramos precisa ser examinado.',
    dose: 'Nas próximas semanas.',
  },
  'R-04': {
    title: 'Uma carta sobre as suas juntas',
    steps: ['Enviamos uma carta para o seu médico.', 'Por favor, marque uma consulta com o seu médico.'],
    why: 'As suas juntas podem estar inflamadas. Um médico deve ver isso.',
    dose: 'Nas próximas semanas.',
  },
};
