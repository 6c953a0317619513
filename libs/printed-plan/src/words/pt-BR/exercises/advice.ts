/** Advice for each day and for walking, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const advice: Readonly<Record<string, ExerciseWords>> = {
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
    dose: 'Em toda caminhada, por 2 minutos de cada vez.',
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
    dose: '2 vezes por dia, 5 dias por semana.',
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
    steps: ['Ponha um alarme para daqui a meia hora.', 'Fique de pé ou ande por 2 minutos.'],
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
    dose: '10 minutos, quando precisar.',
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
};
