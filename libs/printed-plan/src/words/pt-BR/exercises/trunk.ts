/** Tummy and trunk, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const trunk: Readonly<Record<string, ExerciseWords>> = {
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
    dose: '10 vezes. Faça 3 séries.',
  },
  'C-03': {
    title: 'Esticar braço e perna',
    steps: [
      'Apoie-se nas mãos e nos joelhos.',
      'Estique um braço e a perna do outro lado.',
      'Fique sem se mexer. Depois troque de lado.',
    ],
    why: 'Isso treina as costas para ficarem firmes a cada passo.',
    dose: 'Segure 10 segundos, 8 vezes. Descanse. Depois 6 vezes. Depois 4.',
  },
  'C-04': {
    title: 'Prancha de lado',
    steps: [
      'Deite-se de lado, com os joelhos dobrados, e apoie-se no cotovelo.',
      'Levante o quadril do chão.',
      'Segure e respire. Desça devagar.',
    ],
    sideSteps: [
      'Deite-se sobre o lado {esquerdo|direito}, com os joelhos dobrados, e apoie-se no cotovelo {esquerdo|direito}.',
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
    dose: 'Segure 30 segundos, 3 vezes.',
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
};
