/** Tummy and trunk, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const trunk: Readonly<Record<string, ExerciseWords>> = {
  'C-01': {
    title: 'An bolg a theannadh',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Tarraing íochtar do bhoilg isteach beagán.',
      'Fan mar sin agus lean ort ag análú.',
    ],
    why: 'Dúisíonn sé na matáin a choinníonn do dhroim seasta.',
    dose: 'Fan mar sin 10 soicind, 10 n-uaire. Faoi dhó sa lá.',
  },
  'C-02': {
    title: 'Ciaróg ar a droim',
    steps: [
      'Luigh ar do dhroim, do lámha agus do ghlúine in airde.',
      'Ísligh lámh amháin agus an chos ar an taobh eile.',
      'Coinnigh do dhroim socair. Ansin athraigh taobh.',
    ],
    why: 'Foghlaimíonn do dhroim fanacht socair agus do chosa ag bogadh.',
    dose: '10 n-uaire. Déan 3 bhabhta.',
  },
  'C-03': {
    title: 'Sín an lámh agus an chos eile',
    steps: [
      'Téigh ar do lámha agus ar do ghlúine.',
      'Sín amach lámh amháin agus an chos ar an taobh eile.',
      'Fan socair. Ansin athraigh taobh.',
    ],
    why: 'Traenálann sé do dhroim chun fanacht seasta ar gach coiscéim.',
    dose: 'Fan mar sin 10 soicind, 8 n-uaire. Lig do scíth. Ansin 6 huaire. Ansin 4 huaire.',
  },
  'C-04': {
    title: 'Droichead taoibh',
    steps: [
      'Luigh ar do thaobh, do ghlúine lúbtha, agus tú ar d’uillinn.',
      'Ardaigh do chromáin den urlár.',
      'Fan mar sin agus análaigh. Ísligh go mall.',
    ],
    sideSteps: [
      'Luigh ar do thaobh {clé|deas}, do ghlúine lúbtha, agus tú ar d’uillinn {chlé|dheas}.',
      'Ardaigh do chromáin den urlár.',
      'Fan mar sin agus análaigh. Ísligh go mall.',
    ],
    why: 'Neartaíonn sé taobh do choirp don siúl.',
    dose: 'Fan mar sin 10 soicind. Déan é 5 huaire, ansin 3 huaire, ansin uair amháin.',
  },
  'C-05': {
    title: 'An ceann a ardú beagán',
    steps: [
      'Luigh ar do dhroim agus do lámha faoi íochtar do dhroma.',
      'Lúb glúin amháin. Ardaigh do cheann beagán.',
      'Fan mar sin agus análaigh. Ísligh go mall.',
    ],
    why: 'Traenálann sé do bholg gan do dhroim a lúbadh.',
    dose: 'Fan mar sin 10 soicind. Déan é 5 huaire, ansin 3 huaire, ansin uair amháin.',
  },
  'C-06': {
    title: 'Planc tosaigh',
    steps: [
      'Lig do mheáchan ar d’uillinneacha agus ar do bharraicíní.',
      'Déan líne dhíreach amháin de do chorp.',
      'Fan mar sin agus análaigh.',
    ],
    why: 'Cabhraíonn sé le lár do choirp siúlóid fhada a sheasamh.',
    dose: 'Fan mar sin 30 soicind, 3 huaire.',
  },
  'C-07': {
    title: 'Iompair mála',
    steps: [
      'Coinnigh mála i lámh amháin.',
      'Siúil agus do chorp díreach. Ná claon i leataobh.',
      'Ansin athraigh lámh.',
    ],
    why: 'Traenálann sé do dhroim don obair a dhéanann tú gach lá.',
    dose: 'Siúil 20 méadar, 3 huaire.',
  },
};
