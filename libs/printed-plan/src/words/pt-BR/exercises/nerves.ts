/** Nerves, cycling and supported walking, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const nerves: Readonly<Record<string, ExerciseWords>> = {
  'N-01': {
    title: 'Deslizar o nervo, de costas',
    steps: [
      'Deite-se de costas. Segure uma coxa por trás.',
      'Estique o joelho até sentir puxar de leve.',
      'Dobre o joelho de novo. Não deve doer.',
    ],
    sideSteps: [
      'Deite-se de costas. Segure a coxa {esquerda|direita} por trás.',
      'Estique o joelho {esquerdo|direito} até sentir puxar de leve.',
      'Dobre o joelho de novo. Não deve doer.',
    ],
    why: 'Isso ajuda o nervo da perna a deslizar.',
    dose: '10 vezes. 2 séries, 2 vezes por dia.',
  },
  'N-02': {
    title: 'Deslizar o nervo, na cadeira',
    steps: [
      'Sente-se e deixe as costas se curvarem.',
      'Estique um joelho e olhe para cima.',
      'Dobre o joelho e olhe para baixo.',
    ],
    sideSteps: [
      'Sente-se e deixe as costas se curvarem.',
      'Estique o joelho {esquerdo|direito} e olhe para cima.',
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
    sideSteps: [
      'Sente-se e deixe as costas se curvarem.',
      'Estique o joelho {esquerdo|direito} e puxe os dedos do pé para cima.',
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
    sideSteps: [
      'Deite-se sobre o lado {direito|esquerdo} e abrace o joelho {direito|esquerdo}.',
      'Dobre o joelho {esquerdo|direito} para trás e olhe para cima.',
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
    dose: '15 minutos, 4 dias por semana.',
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
};
