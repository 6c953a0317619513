/** Exercises, advice and letters in Irish, by ref. */
import type { ExerciseWords } from '../sheet-words';

export const exercises: Readonly<Record<string, ExerciseWords>> = {
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
    dose: 'Ar gach siúlóid, nóiméad nó dhó ag an am.',
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
    dose: 'Idir 1 agus 3 shiúlóid sa lá, 5 lá sa tseachtain.',
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
    steps: ['Socraigh aláram le bualadh i gceann leathuaire.', 'Seas suas nó siúil ar feadh nóiméad nó dhó.'],
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
    dose: '5 go 10 nóiméad, nuair is gá duit.',
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
  'H-01': {
    title: 'An cromán a shíneadh ar do ghlúin',
    steps: [
      'Téigh síos ar ghlúin amháin, agus an chos eile chun tosaigh.',
      'Tarraing do thóin isteach fút. Fáisc an más ar thaobh na glúine atá thíos.',
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
    why: 'Scaoileann sé an matán fada i dtosach do cheathrún.',
    dose: 'Fan mar sin 30 soicind, 3 huaire. Uair nó dhó sa lá.',
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
    dose: '8 go 10 n-uaire, go mall. Faoi dhó sa lá.',
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
    dose: '10 n-uaire as a chéile. Déan é sin 4 go 6 huaire sa lá.',
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
    dose: '8 go 10 n-uaire. Déan 3 bhabhta.',
  },
  'C-03': {
    title: 'Sín an lámh agus an chos eile',
    steps: [
      'Téigh ar do lámha agus ar do ghlúine.',
      'Sín amach lámh amháin agus an chos ar an taobh eile.',
      'Fan socair. Ansin athraigh taobh.',
    ],
    why: 'Traenálann sé do dhroim chun fanacht seasta ar gach coiscéim.',
    dose: 'Fan mar sin 8 go 10 soicind, 8 n-uaire. Lig do scíth. Ansin 6 huaire. Ansin 4 huaire.',
  },
  'C-04': {
    title: 'Droichead taoibh',
    steps: [
      'Luigh ar do thaobh, do ghlúine lúbtha, agus tú ar d’uillinn.',
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
    dose: 'Fan mar sin 20 go 30 soicind, 3 huaire.',
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
  'G-01': {
    title: 'Droichead',
    steps: [
      'Luigh ar do dhroim agus do ghlúine lúbtha.',
      'Fáisc do mhása. Ardaigh do chromáin.',
      'Fan mar sin, agus ísligh go mall ansin.',
    ],
    why: 'Dúisíonn sé do mhása, le go ligfidh do dhroim a scíth.',
    dose: 'Fan mar sin 2 nó 3 shoicind, 10 n-uaire. 2 bhabhta roimh shiúlóidí.',
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
    why: 'Neartaíonn sé taobh do chromáin.',
    dose: '10 go 12 uair. Déan 3 bhabhta.',
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
    dose: '8 go 12 uair. Déan 3 bhabhta.',
  },
  'G-08': {
    title: 'Seas ar chos amháin',
    steps: [
      'Coinnigh greim ar bhord.',
      'Ardaigh troigh amháin den urlár.',
      'Coinnigh do chromáin cothrom.',
    ],
    why: 'I ngach coiscéim, seasann tú tamall beag ar chos amháin.',
    dose: 'Fan mar sin 20 go 30 soicind, 3 huaire.',
  },
  'N-01': {
    title: 'An néaróg a shleamhnú, i do luí',
    steps: [
      'Luigh ar do dhroim. Coinnigh greim taobh thiar de cheathrú amháin.',
      'Dírigh do ghlúin go dtí go mothaíonn tú tarraingt éadrom.',
      'Lúb arís í. Níor cheart go mbeadh pian ort.',
    ],
    why: 'Cabhraíonn sé leis an néaróg i do chos sleamhnú.',
    dose: '10 n-uaire. 2 bhabhta, uair nó dhó sa lá.',
  },
  'N-02': {
    title: 'An néaróg a shleamhnú, i do shuí',
    steps: [
      'Suigh agus lig do do dhroim cromadh.',
      'Dírigh glúin amháin agus féach suas.',
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
    dose: '10 go 20 nóiméad, 3 go 5 lá sa tseachtain.',
  },
  'N-07': {
    title: 'Siúl le tacaíocht',
    steps: [
      'Coinnigh greim ar ráille nó ar fhráma siúil le rothaí.',
      'Claon beagán chun tosaigh.',
      'Siúil ar luas éasca.',
    ],
    why: 'Nuair a chlaonann tú chun tosaigh, is féidir leat siúl níos faide.',
    dose: '5 nóiméad, faoi dhó. 3 lá sa tseachtain.',
  },
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
      'Glaoigh orainn mura gcloiseann tú aon rud laistigh de sheachtain.',
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
