import type { Dose } from '@stride/clinical';
import { counter } from '../plural';
import type { SheetSide, SheetWords } from '../sheet-words';

const maybe = (sure: boolean, certain: string, careful: string): string => (sure ? certain : careful);
const counted = counter('en');
const count = (many: number, one: string, other: string): string => counted(many, { one, other });

/** The place of a factor: one side of a pair, or both. */
const place = (one: string, several: string, side: SheetSide | null): string =>
  side === 'left' || side === 'right' ? `${side} ${one}` : several;

const dose = ({
  sets,
  repetitions,
  holdSeconds,
  restSeconds,
  perDay,
  daysPerWeek,
  minutes,
  metres,
  effort,
  text,
}: Dose): string => {
  const once = [
    holdSeconds === undefined ? '' : count(holdSeconds, 'Hold # second', 'Hold # seconds'),
    repetitions === undefined ? '' : count(repetitions, 'do it once', 'do it # times'),
    minutes === undefined ? '' : count(minutes, 'go on for 1 minute', 'go on for # minutes'),
    metres === undefined ? '' : count(metres, 'go # metre', 'go # metres'),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const often = [
    sets === undefined ? '' : count(sets, 'Do 1 round', 'Do # rounds'),
    restSeconds === undefined ? '' : count(restSeconds, 'Rest # second in between', 'Rest # seconds in between'),
    perDay === undefined ? '' : perDay === 2 ? 'Twice a day' : count(perDay, 'Once a day', '# times a day'),
    daysPerWeek === undefined ? '' : count(daysPerWeek, 'One day a week', '# days a week'),
    effort === undefined ? '' : `Stay at ${effort} out of 10 or less`,
  ];
  const said = [once, ...often]
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1));
  const all = said.length > 0 ? said : [text ?? ''];
  return all.map((part) => (part === '' || part.endsWith('.') ? part : `${part}.`)).join(' ');
};

export const sheet: SheetWords = {
  language: 'en',
  languageName: 'English',
  unreviewed: '',
  englishBehind: 'This is the same sheet in English. The pages before it were not checked yet: if they differ, this one counts.',
  title: 'Your plan for your back',
  made: (date, by) => `${date}, with ${by}`,
  draft: 'Draft: not given out yet',
  demo: 'Demo data: not a real person',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  page: { one: 'Page', of: 'of' },

  found: 'What we found',
  cause: {
    C1: (side, sure) =>
      maybe(
        sure,
        `The front of your ${place('hip', 'hips', side)} is tight.`,
        `The front of your ${place('hip', 'hips', side)} may be tight.`,
      ),
    C2: (_, sure) =>
      maybe(
        sure,
        'Some joints in your lower back are stiff.',
        'Some joints in your lower back may be stiff.',
      ),
    C3: (_, sure) =>
      maybe(
        sure,
        'Your tummy and back do not hold steady yet when you move.',
        'Your tummy and back may need help to hold steady.',
      ),
    C4: (side, sure) =>
      maybe(
        sure,
        `The muscles around your ${place('hip', 'hips', side)} are weak or slow to work.`,
        `The muscles around your ${place('hip', 'hips', side)} may be weak or slow to work.`,
      ),
    C5: () => 'A nerve in your lower back may be upset when you walk.',
    C5a: (_, sure) =>
      maybe(
        sure,
        'The nerves in your lower back seem short of room when you stand and walk.',
        'The nerves in your lower back may be short of room when you walk.',
      ),
    C5b: (side, sure) =>
      maybe(
        sure,
        `A nerve in your lower back is sore, and you feel it in your ${place('leg', 'legs', side)}.`,
        `A nerve in your lower back may be sore, and you feel it in your ${place('leg', 'legs', side)}.`,
      ),
    V: () => 'The blood flow to your legs may be low when you walk.',
  },
  foundSo: 'So your lower back works too hard when you walk. This plan helps with that.',
  foundPerhaps: 'Then your lower back may work too hard when you walk. This plan helps with that.',
  foundHelp: 'This plan helps with that.',
  foundNothing: 'We found nothing that calls for special exercises today. Keep on moving.',
  foundElse: 'We found nothing else that calls for exercises. Keep on moving.',
  foundChosen: 'No one thing stands out. These exercises can still help you.',
  foundUrgent: 'See the doctor first. Exercises wait till then. Move only as far as feels easy.',
  foundUrgentSome: 'See the doctor first. Till then, do only what this sheet says, and only as far as feels easy.',

  goals: 'Your goals',
  goalBy: (goal, date) => `${goal}, by ${date}.`,

  first: 'First of all',
  takeCare: 'Take care',
  dangerAdvice: 'One of your answers can be a sign of danger. Get help at once if it gets worse.',
  flagAdvice: {
    'RF-U1-CANCER': 'See your doctor within a day. You have had cancer, so we want to be sure.',
    'RF-U2-WEIGHTLOSS': 'See your doctor in the next two weeks. You have lost weight.',
    'RF-U3-FRACTURE': 'Your back needs an X-ray in the next two weeks.',
    'RF-U4-MOTOR3': 'Your leg has lost strength. Get help at once if it gets weaker.',
    'RF-U5-BILATERAL-MOTOR': 'Both legs have lost strength. Get help at once if they get weaker.',
    'RF-U6-UMN': 'A spine doctor should see you in the next two weeks.',
    'RF-U7-CLTI': 'A doctor should check the blood flow in your foot soon.',
    'RF-U8-AAA-RISK': 'Ask your doctor for a scan of your tummy.',
    'RF-U9-INFECTION-RISK': 'See your doctor in the next few days. With a fever, go at once.',
    'RF-R2-VASCULAR': 'The blood flow to your legs may be low.',
    'RF-R3-HIP-OA': 'Your hip joint may be worn.',
  },

  now: (many) => count(many, 'Do this now', 'Do these # now'),
  minutesADay: (minutes) => count(minutes, 'This takes about 1 minute a day.', 'This takes about # minutes a day.'),
  need: 'You need:',
  equipment: {
    mat: 'a mat',
    bed: 'a bed',
    chair: 'a firm chair',
    table: 'a table to hold',
    pillow: 'a pillow',
    band: 'a stretch band',
    step: 'a low step',
    bag: 'a shopping bag',
    bike: 'an exercise bike',
    walker: 'a walker with wheels',
  },
  onSide: (side) =>
    ({
      left: 'Do this for your left side.',
      right: 'Do this for your right side.',
      bilateral: 'Do this for your left side, then your right.',
    })[side],
  because: 'Why:',
  fallbackReason: 'It fits what we found.',
  chosenReason: 'We chose this one for you.',
  howMuch: 'How much:',
  dose,
  start: 'Start',
  move: 'Move',
  wrong: 'not like this',
  right: 'like this',
  drawing: (title, moment) => `Drawing: ${title}, ${moment}.`,
  oneOf: (position, all) => `Exercise ${position} of ${all}`,

  painTitle: 'Is some pain all right?',
  pain: [
    'Yes. Up to 4 out of 10 is fine, if it is back to normal the next day.',
    'If it is worse than that, do half as much.',
    'Stop if the pain is sharp, or if it moves down your leg.',
  ],
  everyDay: 'Each day',
  diary: 'Tick each time you do it',
  diaryNote: 'Bring this sheet to your next visit.',
  exercise: 'Week of',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  diaryPain: 'Worst pain, 0 to 10',
  inClinic: 'What we do with you in the clinic',

  callTitle: 'Call us if',
  seek: [
    {
      id: 'SEEK-4',
      own: 'the numb, tingling or weak feeling that you have gets worse.',
      general: 'a leg feels numb, weak, or tingles.',
      besideWeakness: 'numbness or tingling starts, or gets worse.',
    },
    { id: 'SEEK-3', own: 'it still gets worse after a week of this plan.', general: 'the pain gets worse.' },
    {
      id: 'SEEK-2',
      own: 'the pain gets sharper, or goes further down your leg.',
      general: 'the pain is sharp, or goes down your leg.',
    },
    {
      id: 'SEEK-1',
      own: 'the pain does not ease in the next few weeks.',
      general: 'the pain lasts more than a few weeks.',
    },
  ],
  emergencyTitle: 'Get help now if',
  emergency: [
    'you cannot pee, or you lose control of your bladder or bowel.',
    'you feel numb between your legs or around your bottom.',
    'sex feels numb or has changed.',
    'both legs newly hurt, tingle or get weak, or get much worse.',
  ],
  ownEmergency: {
    'RF-U1-CANCER': 'your legs get weak, or you feel unsteady on your feet.',
    'RF-U3-FRACTURE': 'your legs get weak or numb.',
    'RF-U4-MOTOR3': 'your leg gets weaker.',
    'RF-U5-BILATERAL-MOTOR': 'your legs get weaker.',
    'RF-U6-UMN': 'you walk less well, or your legs get weak or stiff.',
    'RF-U7-CLTI': 'a foot suddenly turns cold, pale or numb.',
    'RF-U8-AAA-RISK': 'a sudden, tearing pain starts in your tummy or back, or you faint.',
    'RF-U9-INFECTION-RISK': 'you get a fever, or you shiver and shake.',
    'RF-R2-VASCULAR': 'a foot suddenly turns cold, pale or numb.',
  },
  emergencyCall: 'Go to the emergency department, or call 112 or 999.',

  later: 'Later',
  laterNote: 'We will add these step by step. Please wait till we tell you.',
  phase: { 1: 'To calm', 2: 'To loosen', 3: 'To wake up muscles', 4: 'To get strong', 5: 'Back to walking' },
  noteTitle: 'A note for you',
  nextVisit: (date) => `Your next visit: ${date}.`,
  noVisit: 'Your next visit: please call us to set a date.',
  bring: 'Bring this sheet with you.',
  questions: (clinic, contact) =>
    contact === '' ? `Any questions? Ask us: ${clinic}.` : `Any questions? ${clinic}, ${contact}.`,
  code: 'Your plan for your phone: point its camera here.',
};
