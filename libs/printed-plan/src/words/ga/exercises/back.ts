/** Movement for the back, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const back: Readonly<Record<string, ExerciseWords>> = {
  'L-01': {
    title: 'Na glúine a luascadh',
    steps: [
      'Luigh ar do dhroim, do ghlúine lúbtha agus le chéile.',
      'Luasc an dá ghlúin go mall go taobh amháin.',
      'Ansin luasc iad go dtí an taobh eile.',
    ],
    why: 'Scaoileann sé droim righin gan aon mheáchan a chur air.',
    dose: '10 n-uaire ar gach taobh. Faoi dhó sa lá.',
  },
  'L-02': {
    title: 'Cat agus camall',
    steps: [
      'Téigh ar do lámha agus ar do ghlúine.',
      'Cuir cuar suas i do dhroim, ar nós cait.',
      'Ansin lig dó titim síos go mall.',
    ],
    why: 'Bogann sé gach alt in íochtar do dhroma.',
    dose: '10 n-uaire, go mall. Faoi dhó sa lá.',
  },
  'L-03': {
    title: 'Na glúine leis an ucht',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Tarraing do ghlúine i dtreo d’uchta.',
      'Fan mar sin, agus scaoil go mall ansin.',
    ],
    why: 'Tugann sé sos do do dhroim agus níos mó spáis do do néaróga.',
    dose: 'Fan mar sin 5 shoicind, 10 n-uaire. Faoi dhó sa lá.',
  },
  'L-04': {
    title: 'Ailt an droma a scaoileadh',
    steps: ['Déanaimid é seo leat sa chlinic.'],
    why: 'Cabhraíonn sé leis na hailt righne i do dhroim bogadh.',
    dose: 'Uair nó dhó sa tseachtain, in éineacht linn.',
  },
  'L-05': {
    title: 'An droim a scaoileadh go tapa',
    steps: ['Déanaimid é seo leat, má aontaíonn tú.'],
    why: 'Is féidir le brú gearr tapa alt righin a scaoileadh.',
    dose: 'Coinne nó dhó linn.',
  },
  'L-06': {
    title: 'Brúigh suas, béal fút',
    steps: [
      'Luigh béal fút, do lámha ag do ghuaillí.',
      'Brúigh d’ucht suas. Coinnigh do chromáin thíos.',
      'Ísligh go mall. Stop má leathnaíonn an phian sa chos.',
    ],
    why: 'Is é seo an cineál gluaiseachta a mhaolaíonn do phian.',
    dose: '10 n-uaire, gach 2 nó 3 huaire an chloig.',
  },
  'L-07': {
    title: 'Crom chun tosaigh i gcathaoir',
    steps: [
      'Suigh ar chathaoir agus do throithe óna chéile.',
      'Crom síos idir do ghlúine.',
      'Tar aníos go mall. Stop má leathnaíonn an phian sa chos.',
    ],
    why: 'Is é seo an cineál gluaiseachta a mhaolaíonn do phian.',
    dose: '10 n-uaire as a chéile. Déan é sin 5 huaire sa lá.',
  },
  'L-08': {
    title: 'Leabhar oscailte',
    steps: [
      'Luigh ar do thaobh agus do ghlúine lúbtha.',
      'Luasc do lámh uachtarach suas agus siar.',
      'Féach ar do lámh agus í ag bogadh.',
    ],
    why: 'Nuair a chasann uachtar do dhroma, ligeann an t-íochtar a scíth.',
    dose: '10 n-uaire ar gach taobh, uair amháin sa lá.',
  },
};
