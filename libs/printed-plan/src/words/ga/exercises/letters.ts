/** What the clinic measures again, and letters, in Irish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const letters: Readonly<Record<string, ExerciseWords>> = {
  'M-01': {
    title: 'Tomhaisimid arís',
    steps: ['Déanaimid na príomhthástálacha leat arís.'],
    why: 'Feicfimid le chéile cad atá athraithe.',
    dose: 'Gach 2 go 4 seachtaine.',
  },
  'M-02': {
    title: 'Seiceálaimid do néaróga',
    steps: ['Seiceálaimid do neart agus do mhothú gach uair.'],
    why: 'Ba mhaith linn aon athrú a thabhairt faoi deara láithreach.',
    dose: 'Ag gach coinne.',
  },
  'R-01': {
    title: 'Téigh chuig an roinn éigeandála anois',
    steps: [
      'Téigh anois. Tabhair do litir leat.',
      'Ná tiomáin an carr tú féin. Glaoigh ar 112 nó 999 más gá.',
      'Téigh mura féidir leat mún a dhéanamh, nó mura mothaíonn tú gur gá duit.',
      'Téigh má chailleann tú smacht ar do lamhnán nó ar do phutóg.',
      'Téigh mura bhfuil mothú ceart agat idir do chosa nó timpeall do thóna.',
      'Téigh mura bhfuil mothú ceart agat le linn gnéis, nó má tá an mothú athraithe.',
      'Téigh má tá pian, codladh grifín nó laige i do dhá chos.',
      'Téigh má éiríonn cos leat níos laige.',
    ],
    why: 'Caithfidh dochtúir tú a fheiceáil inniu.',
    dose: 'Anois. Ná fan.',
  },
  'R-02': {
    title: 'Ba cheart go bhfeicfeadh dochtúir thú go luath',
    steps: [
      'Seolaimid litir ar do shon.',
      'Glaoigh orainn mura féidir le haon duine tú a fheiceáil chomh luath sin.',
      'Má éiríonn rudaí níos measa, faigh cabhair láithreach.',
    ],
    why: 'Ní mór breathnú níos géire ar rud éigin a d’inis tú dúinn.',
    dose: 'Chomh luath agus is féidir coinne a fháil.',
  },
  'R-03': {
    title: 'Litir chuig do dhochtúir',
    steps: ['Seolaimid litir chuig do dhochtúir.', 'Déan coinne le do dhochtúir, le do thoil.'],
    why: 'Ba cheart breathnú ar rud amháin a fuaireamar.',
    dose: 'Laistigh de chúpla seachtain.',
  },
  'R-04': {
    title: 'Litir faoi d’ailt',
    steps: ['Seolaimid litir chuig do dhochtúir.', 'Déan coinne le do dhochtúir, le do thoil.'],
    why: 'D’fhéadfadh athlasadh a bheith i d’ailt. Ba cheart go bhfeicfeadh dochtúir iad.',
    dose: 'Laistigh de chúpla seachtain.',
  },
};
