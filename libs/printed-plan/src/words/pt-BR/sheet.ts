/** The Brazilian Portuguese sheet. It says «você», in words that fit a woman and a man alike. */
import { doseFrom } from '../dose';
import { counter } from '../plural';
import type { SheetSide, SheetWords } from '../sheet-words';

const counted = counter('pt-BR');
/** The third form of the language is for whole millions. */
const count = (many: number, one: string, other: string): string => counted(many, { one, many: other, other });
const seconds = (many: number): string => count(many, '# segundo', '# segundos');

const bySide = (side: SheetSide | null, left: string, right: string, both: string): string =>
  side === 'left' ? left : side === 'right' ? right : both;

const dose = doseFrom({
  holdSeconds: (many) => `segure ${seconds(many)}`,
  repetitions: (many) => count(many, 'faça # vez', 'faça # vezes'),
  minutes: (many) => count(many, 'continue por # minuto', 'continue por # minutos'),
  metres: (many) => count(many, 'ande # metro', 'ande # metros'),
  sets: (many) => count(many, 'faça # série', 'faça # séries'),
  restSeconds: (many) => `descanse ${seconds(many)} entre as séries`,
  perDay: (many) => count(many, '# vez por dia', '# vezes por dia'),
  daysPerWeek: (many) => count(many, '# dia por semana', '# dias por semana'),
  effort: (outOfTen) => `não passe de ${outOfTen} de 10`,
  asAgreed: 'faça como combinamos',
});

export const sheet: SheetWords = {
  language: 'pt-BR',
  languageName: 'Português (Brasil)',
  unreviewed: 'Ninguém conferiu ainda esta tradução. A folha em inglês vem a seguir.',
  englishBehind:
    'Esta é a mesma folha em inglês. As páginas anteriores ainda não foram conferidas: se houver diferença, vale esta.',
  title: 'Seu plano para as costas',
  made: (date, by) => `${date}, com ${by}`,
  draft: 'Rascunho: ainda não foi entregue',
  demo: 'Dados de demonstração: não é uma pessoa real',
  months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  page: { one: 'Página', of: 'de' },

  found: 'O que encontramos',
  cause: {
    C1: (side, sure) => {
      const front = bySide(
        side,
        'A frente do seu quadril esquerdo',
        'A frente do seu quadril direito',
        'A frente do seu quadril, dos dois lados,',
      );
      return sure ? `${front} está tensa.` : `${front} pode estar tensa.`;
    },
    C2: (_, sure) =>
      sure
        ? 'Algumas juntas da parte de baixo das suas costas estão duras.'
        : 'Algumas juntas da parte de baixo das suas costas podem estar duras.',
    C3: (_, sure) =>
      sure
        ? 'A sua barriga e as suas costas ainda não ficam firmes quando você se mexe.'
        : 'A sua barriga e as suas costas podem precisar de ajuda para ficarem firmes.',
    C4: (side, sure) => {
      const muscles = bySide(
        side,
        'Os músculos em volta do seu quadril esquerdo',
        'Os músculos em volta do seu quadril direito',
        'Os músculos em volta do seu quadril, dos dois lados,',
      );
      return sure
        ? `${muscles} estão fracos ou demoram a trabalhar.`
        : `${muscles} podem estar fracos ou demorar a trabalhar.`;
    },
    C5: () => 'Um nervo na parte de baixo das suas costas pode ficar irritado quando você anda.',
    C5a: (_, sure) =>
      sure
        ? 'Os nervos na parte de baixo das suas costas parecem ter pouco espaço quando você fica de pé e anda.'
        : 'Os nervos na parte de baixo das suas costas podem ter pouco espaço quando você anda.',
    C5b: (side, sure) => {
      const felt = bySide(side, 'na perna esquerda', 'na perna direita', 'nas pernas');
      return sure
        ? `Um nervo na parte de baixo das suas costas está irritado, e você sente isso ${felt}.`
        : `Um nervo na parte de baixo das suas costas pode estar irritado, e você sente isso ${felt}.`;
    },
    V: () => 'Pode estar chegando pouco sangue às suas pernas quando você anda.',
  },
  foundSo: 'Por isso, a parte de baixo das suas costas trabalha demais quando você anda. Este plano ajuda nisso.',
  foundPerhaps: 'Por isso, a parte de baixo das suas costas pode estar trabalhando demais quando você anda. Este plano ajuda nisso.',
  foundHelp: 'Este plano ajuda nisso.',
  foundNothing: 'Hoje não encontramos nada que peça exercícios especiais. Continue em movimento.',
  foundElse: 'Não encontramos mais nada que peça exercícios. Continue em movimento.',
  foundChosen: 'Nada se destaca sozinho. Mesmo assim, estes exercícios podem ajudar.',
  foundUrgent: 'Vá primeiro ao médico. Os exercícios esperam até lá. Mexa-se só até onde for fácil.',
  foundUrgentSome: 'Vá primeiro ao médico. Até lá, faça só o que está nesta folha, e só até onde for fácil.',

  goals: 'Seus objetivos',
  goalBy: (goal, date) => `${goal}, até ${date}.`,

  first: 'Antes de tudo',
  takeCare: 'Atenção',
  dangerAdvice: 'Uma das suas respostas pode ser um sinal de perigo. Se piorar, procure ajuda na hora.',
  flagAdvice: {
    'RF-U1-CANCER': 'Vá ao seu médico em até um dia. Você já teve câncer, por isso queremos ter certeza.',
    'RF-U2-WEIGHTLOSS': 'Vá ao seu médico nas próximas duas semanas. Você perdeu peso.',
    'RF-U3-FRACTURE': 'As suas costas precisam de um raio-X nas próximas duas semanas.',
    'RF-U4-MOTOR3': 'A sua perna perdeu força. Procure ajuda na hora se ela ficar mais fraca.',
    'RF-U5-BILATERAL-MOTOR': 'As suas duas pernas perderam força. Procure ajuda na hora se elas ficarem mais fracas.',
    'RF-U6-UMN': 'Um médico de coluna deve ver você nas próximas duas semanas.',
    'RF-U7-CLTI': 'Um médico deve verificar em breve como o sangue chega ao seu pé.',
    'RF-U8-AAA-RISK': 'Peça ao seu médico um ultrassom da barriga.',
    'RF-U9-INFECTION-RISK': 'Vá ao seu médico nos próximos dias. Se tiver febre, vá na hora.',
    'RF-R2-VASCULAR': 'O sangue pode estar chegando pouco às suas pernas.',
    'RF-R3-HIP-OA': 'A articulação do seu quadril pode estar desgastada.',
  },

  now: (many) => count(many, 'Faça este exercício agora', 'Faça agora estes # exercícios'),
  minutesADay: (many) => count(many, 'Leva cerca de # minuto por dia.', 'Leva cerca de # minutos por dia.'),
  need: 'Você vai precisar de:',
  equipment: {
    mat: 'um colchonete',
    bed: 'uma cama',
    chair: 'uma cadeira firme',
    table: 'uma mesa para se segurar',
    pillow: 'um travesseiro',
    band: 'uma faixa elástica',
    step: 'um degrau baixo',
    bag: 'uma sacola de compras',
    bike: 'uma bicicleta ergométrica',
    walker: 'um andador com rodas',
  },
  onSide: (side) =>
    ({
      left: 'Faça para o lado esquerdo.',
      right: 'Faça para o lado direito.',
      bilateral: 'Faça para o lado esquerdo e depois para o direito.',
    })[side],
  because: 'Por quê:',
  fallbackReason: 'Combina com o que encontramos.',
  chosenReason: 'Escolhemos este exercício para você.',
  howMuch: 'Quanto:',
  dose,
  start: 'Início',
  move: 'Mova',
  wrong: 'assim não',
  right: 'assim sim',
  drawing: (title, moment) => `Desenho: ${title}, ${moment}.`,
  oneOf: (position, all) => `Exercício ${position} de ${all}`,

  painTitle: 'Tudo bem sentir um pouco de dor?',
  pain: [
    'Sim. Dor de até 4 de 10 não tem problema, se no dia seguinte tudo voltar ao normal.',
    'Se for pior que isso, faça só a metade.',
    'Pare se a dor for aguda, como uma pontada, ou se ela descer pela perna.',
  ],
  everyDay: 'Todos os dias',
  diary: 'Marque cada vez que fizer',
  diaryNote: 'Traga esta folha na próxima consulta.',
  exercise: 'Semana de',
  days: ['Seg', 'Ter', 'Qua', 'Qui', 'Sex', 'Sáb', 'Dom'],
  diaryPain: 'Pior dor, de 0 a 10',
  inClinic: 'O que fazemos com você na clínica',

  callTitle: 'Ligue para nós se',
  seek: [
    {
      id: 'SEEK-4',
      own: 'a dormência, o formigamento ou a fraqueza que você tem piorar.',
      general: 'uma perna ficar dormente, fraca ou formigando.',
      besideWeakness: 'dormência ou formigamento começar ou piorar.',
    },
    {
      id: 'SEEK-3',
      own: 'depois de uma semana com este plano, continuar piorando.',
      general: 'a dor piorar.',
    },
    {
      id: 'SEEK-2',
      own: 'a dor ficar mais aguda ou descer mais pela perna.',
      general: 'a dor for aguda, como uma pontada, ou descer pela perna.',
    },
    {
      id: 'SEEK-1',
      own: 'a dor não aliviar nas próximas semanas.',
      general: 'a dor durar mais do que algumas semanas.',
    },
  ],
  emergencyTitle: 'Procure ajuda agora se',
  emergency: [
    'você não conseguir fazer xixi, ou não conseguir segurar a urina ou as fezes.',
    'você sentir dormência entre as pernas ou em volta do ânus e do bumbum.',
    'você sentir dormência durante o sexo, ou se a sensação tiver mudado.',
    'as duas pernas começarem a doer, formigar ou enfraquecer, ou se isso piorar muito.',
  ],
  ownEmergency: {
    'RF-U1-CANCER': 'as suas pernas ficarem fracas, ou se você perder o equilíbrio ao andar.',
    'RF-U3-FRACTURE': 'as suas pernas ficarem fracas ou dormentes.',
    'RF-U4-MOTOR3': 'a sua perna ficar mais fraca.',
    'RF-U5-BILATERAL-MOTOR': 'as suas pernas ficarem mais fracas.',
    'RF-U6-UMN': 'você andar cada vez pior, ou se as pernas ficarem fracas ou duras.',
    'RF-U7-CLTI': 'um pé ficar de repente frio, pálido ou dormente.',
    'RF-U8-AAA-RISK': 'começar de repente uma dor muito forte na barriga ou nas costas, ou se você desmaiar.',
    'RF-U9-INFECTION-RISK': 'você tiver febre ou calafrios.',
    'RF-R2-VASCULAR': 'um pé ficar de repente frio, pálido ou dormente.',
  },
  emergencyCall: 'Vá ao pronto-socorro ou ligue 112 ou 999.',

  later: 'Mais tarde',
  laterNote: 'Vamos incluir estes passo a passo. Por favor, espere até avisarmos.',
  phase: {
    1: 'Para acalmar',
    2: 'Para soltar',
    3: 'Para acordar os músculos',
    4: 'Para ganhar força',
    5: 'De volta às caminhadas',
  },
  noteTitle: 'Um recado para você',
  nextVisit: (date) => `Sua próxima consulta: ${date}.`,
  noVisit: 'Sua próxima consulta: por favor, ligue para nós para marcar uma data.',
  bring: 'Traga esta folha.',
  questions: (clinic, contact) =>
    contact === '' ? `Alguma dúvida? Fale conosco: ${clinic}.` : `Alguma dúvida? ${clinic}, ${contact}.`,
  code: 'Seu plano no celular: aponte a câmera para cá.',
};
