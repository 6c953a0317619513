/** Advice for each day and for walking, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const advice: Readonly<Record<string, ExerciseWords>> = {
  'E-01': {
    title: 'Fan gníomhach',
    steps: [
      'Bog go réidh agus go minic i rith an lae.',
      'Ná lig do scíth rófhada.',
      'Stop má tá an phian géar nó dian.',
    ],
    why: 'Suaimhníonn gluaiseacht réidh do dhroim agus coinníonn sí láidir thú.',
    dose: 'Gach lá, beagán ag an am, cúpla uair.',
  },
  'E-02': {
    title: 'Bí díreach agus tú ag siúl',
    steps: [
      'Seas suas díreach agus scaoil do ghuaillí.',
      'Ná cuir cuar in íochtar do dhroma.',
      'Claon beagán chun tosaigh ó do chromáin, ní ó do chom.',
    ],
    why: 'Nuair a sheasann tú díreach, bíonn níos lú brú ar íochtar do dhroma.',
    dose: 'Ar gach siúlóid, 2 nóiméad ag an am.',
  },
  'E-03': {
    title: 'Tóg coiscéimeanna níos giorra',
    steps: [
      'Tóg coiscéimeanna beagán níos giorra ná mar a thógann tú anois.',
      'Bog do throithe beagán níos tapúla.',
      'Leag do throigh síos gar duit.',
    ],
    why: 'Éilíonn coiscéim ghearr níos lú ó do chromán agus ó íochtar do dhroma.',
    dose: '5 nóiméad ag an am agus tú ag siúl.',
  },
  'E-04': {
    title: 'Siúil beagán, go minic',
    steps: [
      'Siúil, agus stop sula dtosaíonn an phian.',
      'Lig do scíth. Ansin siúil arís níos déanaí an lá sin.',
      'Siúil beagán níos faide gach seachtain.',
    ],
    why: 'Le siúl rialta, is lú an seans go bhfillfidh an phian.',
    dose: 'Faoi dhó sa lá, 5 lá sa tseachtain.',
  },
  'E-05': {
    title: 'Roinn do chuid fuinnimh',
    steps: [
      'Tá beagán péine ceart go leor, suas le 4 as 10.',
      'Ba cheart di maolú faoin lá dár gcionn.',
      'Tar éis drochlae, déan a leath. Ansin méadaigh de réir a chéile.',
    ],
    why: 'Is féidir leat níos mó a dhéanamh nuair a phleanálann tú d’iarracht.',
    dose: 'Gach lá.',
  },
  'E-06': {
    title: 'Tóg sos ón suí',
    steps: ['Socraigh aláram le bualadh i gceann leathuaire.', 'Seas suas nó siúil ar feadh 2 nóiméad.'],
    why: 'Nuair a shuíonn tú i bhfad, éiríonn do chromáin agus do dhroim righin.',
    dose: 'Gach 30 nóiméad agus tú i do shuí.',
  },
  'E-07': {
    title: 'Lig do scíth mar is éasca duit',
    steps: [
      'Suigh agus lig do mheáchan ar bhord.',
      'Nó luigh síos agus do chosa thuas ar chathaoir.',
      'Stop má leathnaíonn an phian i do chos.',
    ],
    why: 'Tugann cromadh chun tosaigh níos mó spáis do do néaróga.',
    dose: '10 nóiméad, nuair is gá duit.',
  },
  'E-08': {
    title: 'Cuir aithne ar do phian néaróige',
    steps: [
      'D’fhéadfadh pian sa chos teacht ó néaróg i do dhroim.',
      'Lean ort ag bogadh fad a mhothaíonn sé ceart go leor.',
      'Léigh ar an mbileog seo cathain ba cheart duit cabhair a fháil.',
    ],
    why: 'Beidh a fhios agat cad is gnách agus cad nach gnách.',
    dose: 'Léigh inniu é, agus arís má athraíonn rudaí.',
  },
  'E-09': {
    title: 'Siúil, suigh, siúil arís',
    steps: [
      'Siúil go dtí go mbíonn an míchompord i do chosa ag 3 as 10.',
      'Suigh nó crom chun tosaigh go dtí go maolaíonn sé.',
      'Siúil arís. Déan é seo 3 huaire.',
    ],
    why: 'Má ligeann tú do scíth go luath, is féidir leat siúl níos faide san iomlán.',
    dose: '3 bhabhta i ngach siúlóid, cúpla siúlóid sa lá.',
  },
};
