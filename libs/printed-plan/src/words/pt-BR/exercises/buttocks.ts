/** Buttocks and legs, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const buttocks: Readonly<Record<string, ExerciseWords>> = {
  'G-01': {
    title: 'Ponte',
    steps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Aperte as nádegas. Levante o quadril.',
      'Segure e depois desça devagar.',
    ],
    why: 'Isso acorda as nádegas, para as costas descansarem.',
    dose: 'Segure 3 segundos, 10 vezes. 2 séries antes das caminhadas.',
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
    sideSteps: [
      'Deite-se sobre o lado {direito|esquerdo} com os joelhos dobrados.',
      'Mantenha os pés juntos. Levante o joelho {esquerdo|direito}.',
      'Não gire o corpo para trás. Desça devagar.',
    ],
    why: 'Isso fortalece a lateral do quadril.',
    dose: '12 vezes. Faça 3 séries.',
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
    sideSteps: [
      'Deite-se de costas com os joelhos dobrados.',
      'Tire o pé {direito|esquerdo} do chão. O pé {esquerdo|direito} fica apoiado.',
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
    sideSteps: [
      'Ponha o pé {esquerdo|direito} em um degrau baixo.',
      'Suba com a perna {esquerda|direita} e mantenha os dois lados do quadril na mesma altura.',
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
    dose: '12 vezes. Faça 3 séries.',
  },
  'G-08': {
    title: 'Ficar em uma perna só',
    steps: [
      'Segure-se em uma mesa.',
      'Tire um pé do chão.',
      'Mantenha os dois lados do quadril na mesma altura.',
    ],
    sideSteps: [
      'Segure-se em uma mesa.',
      'Fique de pé na perna {esquerda|direita}. Tire o pé {direito|esquerdo} do chão.',
      'Mantenha os dois lados do quadril na mesma altura.',
    ],
    why: 'Em cada passo, você fica um instante em uma perna só.',
    dose: 'Segure 30 segundos, 3 vezes.',
  },
};
