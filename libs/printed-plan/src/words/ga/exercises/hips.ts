/** Hip stretches, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const hips: Readonly<Record<string, ExerciseWords>> = {
  'H-01': {
    title: 'An cromán a shíneadh ar do ghlúin',
    steps: [
      'Téigh síos ar ghlúin amháin, agus an chos eile chun tosaigh.',
      'Tarraing do thóin isteach fút. Fáisc an más ar thaobh na glúine atá thíos.',
      'Bog do chromáin chun tosaigh go mothaíonn tú tarraingt.',
    ],
    sideSteps: [
      'Téigh síos ar do ghlúin {chlé|dheas}, agus do chos {dheas|chlé} chun tosaigh.',
      'Tarraing do thóin isteach fút. Fáisc do mhás {clé|deas}.',
      'Bog do chromáin chun tosaigh go mothaíonn tú tarraingt.',
    ],
    why: 'Ligeann sé do do chos dul siar gan do dhroim a lúbadh.',
    dose: 'Fan mar sin 30 soicind, 3 huaire. Faoi dhó sa lá.',
  },
  'H-02': {
    title: 'An cromán a shíneadh ar an leaba',
    steps: [
      'Luigh ar do dhroim ar imeall do leapa.',
      'Coinnigh glúin amháin le d’ucht, ionas go mbeidh do dhroim cothrom.',
      'Lig don chos eile crochadh síos. Scaoil do mhatáin.',
    ],
    sideSteps: [
      'Luigh ar do dhroim ar imeall do leapa.',
      'Coinnigh do ghlúin {dheas|chlé} le d’ucht, ionas go mbeidh do dhroim cothrom.',
      'Lig do do chos {chlé|dheas} crochadh síos. Scaoil do mhatáin.',
    ],
    why: 'Osclaíonn sé tosach do chromáin agus coinníonn sé do dhroim slán.',
    dose: 'Fan mar sin 30 soicind, 3 huaire. Faoi dhó sa lá.',
  },
  'H-03': {
    title: 'Tosach na ceathrún a shíneadh',
    steps: [
      'Luigh ar do thaobh. Beir ar rúitín na coise atá thuas.',
      'Tarraing do thóin isteach fút.',
      'Tarraing do sháil i dtreo do mháis.',
    ],
    sideSteps: [
      'Luigh ar do thaobh {deas|clé}. Beir ar do rúitín {clé|deas}.',
      'Tarraing do thóin isteach fút.',
      'Tarraing do sháil i dtreo do mháis.',
    ],
    why: 'Scaoileann sé an matán fada i dtosach do cheathrún.',
    dose: 'Fan mar sin 30 soicind, 3 huaire. Faoi dhó sa lá.',
  },
  'H-04': {
    title: 'Matáin an chromáin a scaoileadh',
    steps: ['Déanaimid é seo leat sa chlinic.'],
    why: 'Cabhraíonn sé le tosach do chromáin a scaoileadh.',
    dose: 'Uair nó dhó sa tseachtain, in éineacht linn.',
  },
  'H-05': {
    title: 'Alt an chromáin a scaoileadh',
    steps: ['Déanaimid é seo leat sa chlinic.'],
    why: 'Cabhraíonn sé le halt righin an chromáin bogadh.',
    dose: 'Ag do choinní linn.',
  },
  'H-06': {
    title: 'Na cromáin a chlaonadh',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Brúigh íochtar do dhroma síos. Análaigh.',
      'Fan mar sin, agus scaoil go mall ansin.',
    ],
    why: 'Foghlaimíonn tú gan cuar a chur i do dhroim.',
    dose: 'Fan mar sin 5 shoicind, 10 n-uaire. Faoi dhó sa lá.',
  },
};
