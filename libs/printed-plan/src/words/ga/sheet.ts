/** The Irish sheet, in the spelling of the official standard. A number changes the beginning of what it counts. */
import { doseFrom } from '../dose';
import { counter, type PluralForms } from '../plural';
import type { SheetSide, SheetWords } from '../sheet-words';

const counted = counter('ga');
/** One, two, three to six, seven to ten, and beyond. */
const count = (many: number, forms: Required<Pick<PluralForms, 'one' | 'two' | 'few' | 'many' | 'other'>>): string =>
  counted(many, forms);
const seconds = (many: number): string =>
  count(many, {
    one: 'soicind amháin',
    two: '# shoicind',
    few: '# shoicind',
    many: '# soicind',
    other: '# soicind',
  });
/** «Uair» takes a plural of its own from three to ten; without it, two of them could be hours. */
const times = (many: number): string =>
  count(many, { one: 'uair amháin', two: 'faoi dhó', few: '# huaire', many: '# n-uaire', other: '# uair' });

/** Up to ten a number is said in a word, and «thart ar» softens its beginning. */
const ABOUT: Readonly<Record<number, string>> = {
  1: 'nóiméad amháin',
  2: 'dhá nóiméad',
  3: 'thrí nóiméad',
  4: 'cheithre nóiméad',
  5: 'chúig nóiméad',
  6: 'shé nóiméad',
  7: 'sheacht nóiméad',
  8: 'ocht nóiméad',
  9: 'naoi nóiméad',
  10: 'dheich nóiméad',
};

const bySide = (side: SheetSide | null, left: string, right: string, both: string): string =>
  side === 'left' ? left : side === 'right' ? right : both;

const dose = doseFrom({
  holdSeconds: (many) => `fan mar sin ${seconds(many)}`,
  repetitions: (many) => `déan é ${times(many)}`,
  minutes: (many) => `lean ort ar feadh ${many === 1 ? 'nóiméid amháin' : `${many} nóiméad`}`,
  metres: (many) =>
    count(many, {
      one: 'siúil méadar amháin',
      two: 'siúil # mhéadar',
      few: 'siúil # mhéadar',
      many: 'siúil # méadar',
      other: 'siúil # méadar',
    }),
  sets: (many) =>
    count(many, {
      one: 'déan babhta amháin',
      two: 'déan # bhabhta',
      few: 'déan # bhabhta',
      many: 'déan # mbabhta',
      other: 'déan # babhta',
    }),
  restSeconds: (many) => `lig do scíth ar feadh ${seconds(many)} idir na babhtaí`,
  perDay: (many) => `${times(many)} sa lá`,
  daysPerWeek: (many) => `${many === 1 ? 'lá amháin' : `${many} lá`} sa tseachtain`,
  effort: (outOfTen) => `fan ag ${outOfTen} as 10 nó níos lú`,
  asAgreed: 'déan é mar a shocraíomar le chéile',
});

export const sheet: SheetWords = {
  language: 'ga',
  languageName: 'Gaeilge',
  unreviewed: 'Níor sheiceáil aon duine an leagan Gaeilge fós. Tá leagan Béarla ina dhiaidh.',
  englishBehind:
    'Seo an bhileog chéanna i mBéarla. Níor seiceáladh na leathanaigh roimpi fós: má tá difríocht ann, is í seo atá ceart.',
  title: 'Plean do do dhroim',
  made: (date, by) => `${date}, in éineacht leat: ${by}`,
  draft: 'Dréacht: níor tugadh amach fós é',
  demo: 'Sonraí taispeántais: ní duine fíor é seo',
  months: ['Ean', 'Feabh', 'Márta', 'Aib', 'Beal', 'Meith', 'Iúil', 'Lún', 'MFómh', 'DFómh', 'Samh', 'Noll'],
  page: { one: 'Leathanach', of: 'de' },

  found: 'Cad a fuaireamar',
  cause: {
    C1: (side, sure) => {
      const front = bySide(
        side,
        'tosach do chromáin chlé',
        'tosach do chromáin dheis',
        'tosach do dhá chromán',
      );
      return sure ? `Tá ${front} teann.` : `B’fhéidir go bhfuil ${front} teann.`;
    },
    C2: (_, sure) =>
      sure
        ? 'Tá cuid de na hailt in íochtar do dhroma righin.'
        : 'B’fhéidir go bhfuil cuid de na hailt in íochtar do dhroma righin.',
    C3: (_, sure) =>
      sure
        ? 'Ní fhanann do bholg ná do dhroim seasta go fóill nuair a bhogann tú.'
        : 'B’fhéidir go bhfuil cabhair de dhíth ar do bholg agus ar do dhroim le fanacht seasta.',
    C4: (side, sure) => {
      const muscles = `na matáin timpeall ar ${bySide(side, 'do chromán clé', 'do chromán deas', 'do dhá chromán')}`;
      return sure
        ? `Tá ${muscles} lag, nó tosaíonn siad ag obair go mall.`
        : `B’fhéidir go bhfuil ${muscles} lag, nó go dtosaíonn siad ag obair go mall.`;
    },
    C5: () => 'B’fhéidir go gcuireann an siúl isteach ar néaróg in íochtar do dhroma.',
    C5a: (_, sure) =>
      sure
        ? 'Is cosúil nach bhfuil go leor spáis ag na néaróga in íochtar do dhroma nuair a sheasann agus a shiúlann tú.'
        : 'B’fhéidir nach bhfuil go leor spáis ag na néaróga in íochtar do dhroma nuair a shiúlann tú.',
    C5b: (side, sure) => {
      const felt = bySide(side, 'i do chos chlé', 'i do chos dheas', 'i do chosa');
      return sure
        ? `Tá néaróg in íochtar do dhroma tinn, agus mothaíonn tú é sin ${felt}.`
        : `B’fhéidir go bhfuil néaróg in íochtar do dhroma tinn, agus mothaíonn tú é sin ${felt}.`;
    },
    V: () => 'B’fhéidir nach dtéann go leor fola chuig do chosa nuair a shiúlann tú.',
  },
  foundSo: 'Mar sin, oibríonn íochtar do dhroma róchrua nuair a shiúlann tú. Cabhraíonn an plean seo leis sin.',
  foundPerhaps: 'Más amhlaidh atá, d’fhéadfadh íochtar do dhroma a bheith ag obair róchrua nuair a shiúlann tú. Cabhraíonn an plean seo leis sin.',
  foundHelp: 'Cabhraíonn an plean seo leis sin.',
  foundNothing: 'Ní bhfuaireamar aon rud inniu a éilíonn cleachtaí speisialta. Lean ort ag bogadh thart.',
  foundElse: 'Ní bhfuaireamar aon rud eile a éilíonn cleachtaí. Lean ort ag bogadh thart.',
  foundChosen: 'Níl aon rud amháin ann a sheasann amach. Is féidir leis na cleachtaí seo cabhrú leat mar sin féin.',
  foundUrgent:
    'Téigh chuig an dochtúir ar dtús. Fanfaidh na cleachtaí go dtí sin. Ná bog ach an méid atá éasca duit.',
  foundUrgentSome: 'Téigh chuig an dochtúir ar dtús. Go dtí sin, ná déan ach a bhfuil ar an mbileog seo, agus ná déan ach an méid atá éasca duit.',

  goals: 'Do spriocanna',
  goalBy: (goal, date) => `${goal}, faoin ${date}.`,

  first: 'Roimh gach rud eile',
  takeCare: 'Bí cúramach',
  dangerAdvice:
    'D’fhéadfadh ceann de do fhreagraí a bheith ina chomhartha contúirte. Faigh cabhair láithreach má éiríonn sé níos measa.',
  flagAdvice: {
    'RF-U1-CANCER': 'Téigh chuig do dhochtúir laistigh de lá. Bhí ailse ort cheana, agus ba mhaith linn a bheith cinnte.',
    'RF-U2-WEIGHTLOSS': 'Téigh chuig do dhochtúir laistigh de dhá sheachtain. Tá meáchan caillte agat.',
    'RF-U3-FRACTURE': 'Tá x-gha de dhíth ar do dhroim laistigh de dhá sheachtain.',
    'RF-U4-MOTOR3': 'Tá neart caillte ag do chos. Faigh cabhair láithreach má éiríonn sí níos laige.',
    'RF-U5-BILATERAL-MOTOR':
      'Tá neart caillte ag do dhá chos. Faigh cabhair láithreach má éiríonn siad níos laige.',
    'RF-U6-UMN': 'Ba cheart go bhfeicfeadh dochtúir droma thú laistigh de dhá sheachtain.',
    'RF-U7-CLTI': 'Ba cheart go seiceálfadh dochtúir go luath an sruth fola i do throigh.',
    'RF-U8-AAA-RISK': 'Iarr ar do dhochtúir scanadh a dhéanamh ar do bholg.',
    'RF-U9-INFECTION-RISK': 'Téigh chuig do dhochtúir laistigh de chúpla lá. Má tá fiabhras ort, téigh láithreach.',
    'RF-R2-VASCULAR': 'D’fhéadfadh an sruth fola chuig do chosa a bheith íseal.',
    'RF-R3-HIP-OA': 'D’fhéadfadh d’alt cromáin a bheith caite.',
  },

  now: (many) =>
    count(many, {
      one: 'Déan an cleachtadh seo anois',
      two: 'Déan an dá chleachtadh seo anois',
      few: 'Déan na # chleachtadh seo anois',
      many: 'Déan na # gcleachtadh seo anois',
      other: 'Déan na # cleachtadh seo anois',
    }),
  minutesADay: (many) => `Tógann sé seo thart ar ${ABOUT[many] ?? `${many} nóiméad`} sa lá.`,
  need: 'Teastóidh uait:',
  equipment: {
    mat: 'mata',
    bed: 'leaba',
    chair: 'cathaoir dhaingean',
    table: 'bord le greim a choinneáil air',
    pillow: 'piliúr',
    band: 'banda leaisteach',
    step: 'céim íseal',
    bag: 'mála siopadóireachta',
    bike: 'rothar aclaíochta',
    walker: 'fráma siúil le rothaí',
  },
  onSide: (side) =>
    ({
      left: 'Déan é seo ar an taobh clé.',
      right: 'Déan é seo ar an taobh deas.',
      bilateral: 'Déan é seo ar an taobh clé, agus ansin ar an taobh deas.',
    })[side],
  because: 'Cén fáth:',
  fallbackReason: 'Réitíonn sé leis an méid a fuaireamar.',
  chosenReason: 'Roghnaíomar é seo duitse.',
  howMuch: 'Cá mhéad:',
  dose,
  start: 'Tús',
  move: 'Bog',
  wrong: 'ná déan mar seo',
  right: 'déan mar seo',
  drawing: (title, moment) => `Pictiúr: ${title}, ${moment}.`,
  oneOf: (position, all) => `Cleachtadh ${position} de ${all}`,

  painTitle: 'An bhfuil beagán péine ceart go leor?',
  pain: [
    'Tá. Tá suas le 4 as 10 ceart go leor, má bhíonn gach rud mar is gnách arís an lá dár gcionn.',
    'Má bhíonn sé níos measa ná sin, ná déan ach a leath.',
    'Stop má tá an phian géar, nó má théann sí síos do chos.',
  ],
  everyDay: 'Gach lá',
  diary: 'Cuir tic gach uair a dhéanann tú é',
  diaryNote: 'Tabhair an bhileog seo leat chuig do chéad choinne eile.',
  exercise: 'Seachtain dar tús',
  days: ['Luan', 'Máirt', 'Céad', 'Déar', 'Aoine', 'Sath', 'Domh'],
  diaryPain: 'An phian is measa, 0 go 10',
  inClinic: 'Cad a dhéanaimid leat sa chlinic',

  callTitle: 'Glaoigh orainn',
  seek: [
    {
      id: 'SEEK-4',
      own: 'má éiríonn an easpa mothaithe, an codladh grifín nó an laige atá ort níos measa.',
      general: 'mura bhfuil mothú ceart i gcos leat, nó má tá laige nó codladh grifín inti.',
      besideWeakness: 'má thosaíonn easpa mothaithe nó codladh grifín, nó má éiríonn siad níos measa.',
    },
    {
      id: 'SEEK-3',
      own: 'má tá cúrsaí ag dul in olcas fós tar éis seachtaine den phlean seo.',
      general: 'má éiríonn an phian níos measa.',
    },
    {
      id: 'SEEK-2',
      own: 'má éiríonn an phian níos géire, nó má théann sí níos faide síos do chos.',
      general: 'má tá an phian géar, nó má théann sí síos do chos.',
    },
    {
      id: 'SEEK-1',
      own: 'mura maolaíonn an phian laistigh de chúpla seachtain.',
      general: 'má mhaireann an phian níos faide ná cúpla seachtain.',
    },
  ],
  emergencyTitle: 'Faigh cabhair anois',
  emergency: [
    'mura féidir leat mún a dhéanamh, nó má chailleann tú smacht ar do lamhnán nó ar do phutóg.',
    'mura bhfuil mothú ceart agat idir do chosa nó timpeall do thóna.',
    'mura bhfuil mothú ceart agat le linn gnéis, nó má tá an mothú athraithe.',
    'má thosaíonn pian, codladh grifín nó laige sa dá chos, nó má éiríonn siad i bhfad níos measa.',
  ],
  ownEmergency: {
    'RF-U1-CANCER': 'má éiríonn do chosa lag, nó mura bhfuil tú seasmhach ar do chosa.',
    'RF-U3-FRACTURE': 'má éiríonn do chosa lag, nó mura bhfuil mothú ceart agat iontu.',
    'RF-U4-MOTOR3': 'má éiríonn do chos níos laige.',
    'RF-U5-BILATERAL-MOTOR': 'má éiríonn do chosa níos laige.',
    'RF-U6-UMN': 'má éiríonn siúl níos deacra, nó má éiríonn do chosa lag nó righin.',
    'RF-U7-CLTI': 'má éiríonn do throigh fuar nó bán go tobann, nó mura bhfuil mothú ceart agat inti.',
    'RF-U8-AAA-RISK': 'má thosaíonn pian stróicthe go tobann i do bholg nó i do dhroim, nó má thiteann tú i laige.',
    'RF-U9-INFECTION-RISK': 'má thagann fiabhras ort, nó má bhíonn creathán fuachta ort.',
    'RF-R2-VASCULAR': 'má éiríonn do throigh fuar nó bán go tobann, nó mura bhfuil mothú ceart agat inti.',
  },
  emergencyCall: 'Téigh chuig an roinn éigeandála, nó glaoigh ar 112 nó 999.',

  later: 'Níos déanaí',
  laterNote: 'Cuirfimid iad seo leis an bplean céim ar chéim. Fan, le do thoil, go n-inseoimid duit.',
  phase: {
    1: 'Le suaimhniú',
    2: 'Le scaoileadh',
    3: 'Le matáin a dhúiseacht',
    4: 'Le neartú',
    5: 'Ar ais ag siúl',
  },
  noteTitle: 'Nóta duit',
  nextVisit: (date) => `Do chéad choinne eile: ${date}.`,
  noVisit: 'Do chéad choinne eile: glaoigh orainn, le do thoil, chun dáta a shocrú.',
  bring: 'Tabhair an bhileog seo leat.',
  questions: (clinic, contact) =>
    contact === '' ? `Ceist agat? Cuir orainn í: ${clinic}.` : `Ceist agat? ${clinic}, ${contact}.`,
  code: 'Do phlean ar d’fhón: dírigh an ceamara anseo.',
};
