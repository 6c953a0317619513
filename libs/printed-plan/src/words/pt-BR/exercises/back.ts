/** Movement for the back, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const back: Readonly<Record<string, ExerciseWords>> = {
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
    dose: '10 vezes, devagar. 2 vezes por dia.',
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
    dose: '10 vezes seguidas, 5 vezes por dia.',
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
};
