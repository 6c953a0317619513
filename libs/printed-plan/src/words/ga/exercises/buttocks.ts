/** Buttocks and legs, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const buttocks: Readonly<Record<string, ExerciseWords>> = {
  'G-01': {
    title: 'Droichead',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Fáisc do mhása. Ardaigh do chromáin.',
      'Fan mar sin, agus ísligh go mall ansin.',
    ],
    why: 'Dúisíonn sé do mhása, le go ligfidh do dhroim a scíth.',
    dose: 'Fan mar sin 3 shoicind, 10 n-uaire. 2 bhabhta roimh shiúlóidí.',
  },
  'G-02': {
    title: 'Na mása a fháscadh i do sheasamh',
    steps: [
      'Seas suas díreach agus do throithe óna chéile.',
      'Fáisc do mhása go teann.',
      'Fan mar sin, agus scaoil ansin.',
    ],
    why: 'Dúisíonn sé do mhása sula siúlann tú.',
    dose: 'Fan mar sin 5 shoicind, 10 n-uaire, roimh shiúlóidí.',
  },
  'G-03': {
    title: 'Sliogán',
    steps: [
      'Luigh ar do thaobh agus do ghlúine lúbtha.',
      'Coinnigh do throithe le chéile. Ardaigh an ghlúin uachtarach.',
      'Ná roll siar. Ísligh go mall.',
    ],
    sideSteps: [
      'Luigh ar do thaobh {deas|clé} agus do ghlúine lúbtha.',
      'Coinnigh do throithe le chéile. Ardaigh do ghlúin {chlé|dheas}.',
      'Ná roll siar. Ísligh go mall.',
    ],
    why: 'Neartaíonn sé taobh do chromáin.',
    dose: '12 uair. Déan 3 bhabhta.',
  },
  'G-04': {
    title: 'Céimeanna i leataobh le banda',
    steps: [
      'Cuir banda os cionn do ghlún.',
      'Lúb do ghlúine beagán.',
      'Tabhair coiscéim i leataobh. Coinnigh do ghlúine óna chéile.',
    ],
    why: 'Neartaíonn sé do chromáin, ionas go bhfanfaidh siad cothrom.',
    dose: 'Siúil 10 méadar, 3 huaire.',
  },
  'G-05': {
    title: 'Droichead ar chos amháin',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Ardaigh troigh amháin den urlár.',
      'Ardaigh do chromáin agus coinnigh cothrom iad.',
    ],
    sideSteps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Ardaigh do throigh {dheas|chlé}. Fanann do throigh {chlé|dheas} ar an urlár.',
      'Ardaigh do chromáin agus coinnigh cothrom iad.',
    ],
    why: 'Caithfidh gach más tú a iompar leis féin nuair a shiúlann tú.',
    dose: '8 n-uaire. Déan 3 bhabhta.',
  },
  'G-06': {
    title: 'Céim suas',
    steps: [
      'Cuir troigh amháin ar chéim íseal.',
      'Brúigh suas agus coinnigh do chromáin cothrom.',
      'Tar anuas go mall.',
    ],
    sideSteps: [
      'Cuir do throigh {chlé|dheas} ar chéim íseal.',
      'Brúigh suas le do chos {chlé|dheas} agus coinnigh do chromáin cothrom.',
      'Tar anuas go mall.',
    ],
    why: 'Neartaíonn sé do chos do staighrí agus do chnoic.',
    dose: '8 n-uaire. Déan 3 bhabhta.',
  },
  'G-07': {
    title: 'Suigh agus seas',
    steps: [
      'Suigh chun tosaigh ar chathaoir.',
      'Claon ó do chromáin agus seas suas.',
      'Suigh síos go mall.',
    ],
    why: 'Traenálann sé do chosa chun cabhrú le do dhroim gach lá.',
    dose: '12 uair. Déan 3 bhabhta.',
  },
  'G-08': {
    title: 'Seas ar chos amháin',
    steps: [
      'Coinnigh greim ar bhord.',
      'Ardaigh troigh amháin den urlár.',
      'Coinnigh do chromáin cothrom.',
    ],
    sideSteps: [
      'Coinnigh greim ar bhord.',
      'Seas ar do chos {chlé|dheas}. Ardaigh do throigh {dheas|chlé}.',
      'Coinnigh do chromáin cothrom.',
    ],
    why: 'I ngach coiscéim, seasann tú tamall beag ar chos amháin.',
    dose: 'Fan mar sin 30 soicind, 3 huaire.',
  },
};
