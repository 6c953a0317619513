/** Nerves, cycling and supported walking, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const nerves: Readonly<Record<string, ExerciseWords>> = {
  'N-01': {
    title: 'An néaróg a shleamhnú, i do luí',
    steps: [
      'Luigh ar do dhroim. Coinnigh greim taobh thiar de cheathrú amháin.',
      'Dírigh do ghlúin go dtí go mothaíonn tú tarraingt éadrom.',
      'Lúb arís í. Níor cheart go mbeadh pian ort.',
    ],
    sideSteps: [
      'Luigh ar do dhroim. Coinnigh greim taobh thiar de do cheathrú {chlé|dheas}.',
      'Dírigh do ghlúin {chlé|dheas} go dtí go mothaíonn tú tarraingt éadrom.',
      'Lúb arís í. Níor cheart go mbeadh pian ort.',
    ],
    why: 'Cabhraíonn sé leis an néaróg i do chos sleamhnú.',
    dose: '10 n-uaire. 2 bhabhta, faoi dhó sa lá.',
  },
  'N-02': {
    title: 'An néaróg a shleamhnú, i do shuí',
    steps: [
      'Suigh agus lig do do dhroim cromadh.',
      'Dírigh glúin amháin agus féach suas.',
      'Lúb do ghlúin agus féach síos.',
    ],
    sideSteps: [
      'Suigh agus lig do do dhroim cromadh.',
      'Dírigh do ghlúin {chlé|dheas} agus féach suas.',
      'Lúb do ghlúin agus féach síos.',
    ],
    why: 'Cabhraíonn sé leis an néaróg i do chos sleamhnú.',
    dose: '10 n-uaire. 2 bhabhta, uair amháin sa lá.',
  },
  'N-03': {
    title: 'An néaróg a shíneadh',
    steps: [
      'Suigh agus lig do do dhroim cromadh.',
      'Dírigh glúin amháin agus tarraing méara do choise aníos.',
      'Coinnigh tarraingt éadrom. Níor cheart go mbeadh pian ort.',
    ],
    sideSteps: [
      'Suigh agus lig do do dhroim cromadh.',
      'Dírigh do ghlúin {chlé|dheas} agus tarraing méara do choise aníos.',
      'Coinnigh tarraingt éadrom. Níor cheart go mbeadh pian ort.',
    ],
    why: 'Cabhraíonn sé leis an néaróg síneadh a sheasamh.',
    dose: 'Fan mar sin 30 soicind, 5 huaire.',
  },
  'N-04': {
    title: 'An néaróg i dtosach na ceathrún a shleamhnú',
    steps: [
      'Luigh ar do thaobh. Coinnigh an ghlúin íochtarach le d’ucht.',
      'Lúb an ghlúin uachtarach siar agus féach suas.',
      'Scaoil agus féach síos.',
    ],
    sideSteps: [
      'Luigh ar do thaobh {deas|clé}. Coinnigh do ghlúin {dheas|chlé} le d’ucht.',
      'Lúb do ghlúin {chlé|dheas} siar agus féach suas.',
      'Scaoil agus féach síos.',
    ],
    why: 'Cabhraíonn sé leis an néaróg i dtosach do choise sleamhnú.',
    dose: '10 n-uaire. Déan 2 bhabhta.',
  },
  'N-05': {
    title: 'Spás a dhéanamh don néaróg',
    steps: ['Déanaimid é seo leat sa chlinic.'],
    why: 'Tugann sé níos mó spáis don néaróg i do dhroim.',
    dose: 'Uair nó dhó sa tseachtain, in éineacht linn.',
  },
  'N-06': {
    title: 'Rothaíocht',
    steps: [
      'Suigh ar an rothar agus claon beagán chun tosaigh.',
      'Rothaigh ar luas éasca.',
      'Lig do scíth má théann an míchompord i do chosa thar 4 as 10.',
    ],
    why: 'Fanann tú aclaí ar bhealach a thugann faoiseamh do do chosa.',
    dose: '15 nóiméad, 4 lá sa tseachtain.',
  },
  'N-07': {
    title: 'Siúl le tacaíocht',
    steps: [
      'Coinnigh greim ar ráille nó ar fhráma siúil le rothaí.',
      'Claon beagán chun tosaigh.',
      'Siúil ar luas éasca.',
    ],
    why: 'Nuair a chlaonann tú chun tosaigh, is féidir leat siúl níos faide.',
    dose: '5 nóiméad, 2 bhabhta. 3 lá sa tseachtain.',
  },
};
