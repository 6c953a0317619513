/** Hip stretches, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const hips: Readonly<Record<string, ExerciseWords>> = {
  'H-01': {
    title: 'Alongar o quadril de joelhos',
    steps: [
      'Apoie um joelho no chão, o outro pé à frente.',
      'Encaixe o quadril: bumbum para baixo. Aperte a nádega do lado do joelho apoiado.',
      'Leve o quadril para a frente até sentir puxar.',
    ],
    sideSteps: [
      'Apoie o joelho {esquerdo|direito} no chão, o pé {direito|esquerdo} à frente.',
      'Encaixe o quadril: bumbum para baixo. Aperte a nádega {esquerda|direita}.',
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
    sideSteps: [
      'Deite-se de costas na beira da cama.',
      'Abrace o joelho {direito|esquerdo} para manter as costas encostadas na cama.',
      'Deixe a perna {esquerda|direita} cair para fora da cama. Relaxe.',
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
    sideSteps: [
      'Deite-se sobre o lado {direito|esquerdo}. Segure o tornozelo {esquerdo|direito}.',
      'Encaixe o quadril: bumbum para baixo.',
      'Puxe o calcanhar em direção à nádega.',
    ],
    why: 'Isso solta o músculo comprido da frente da coxa.',
    dose: 'Segure 30 segundos, 3 vezes. 2 vezes por dia.',
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
};
