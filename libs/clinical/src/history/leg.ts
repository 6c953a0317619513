/** The leg: pain, numbness, tingling and weakness. */
import type { Condition, HistoryItem } from '../grammar';
import { LEG_SIDES, PAIN_IN_THIS_LEG } from './leg-answers';

const PAIN_IN_A_LEG: Condition = { code: 'leg_pain', is: ['left', 'right', 'both'] };
const LEG_PAIN_ANSWERED: Condition = { code: 'leg_pain', is: ['none', 'left', 'right', 'both'] };

export const leg: readonly HistoryItem[] = [
  {
    code: 'leg_pain',
    topic: 'leg',
    question: 'Is there pain in a leg or buttock?',
    name: 'Leg pain',
    answer: LEG_SIDES,
    weights: [{ toward: 'C5a.F3', bands: [{ is: 'both', points: 3 }, { is: 'none', points: -2 }, { points: 0 }], sources: ['V60'] }, { toward: 'C5b.F1', bands: [{ namesThisSide: false, points: -3 }, { namesThisSide: true, points: 0 }], sources: ['V86'] }],
    sources: ['V60', 'V86'],
    patientWords: 'You have pain in your leg.',
  },
  {
    code: 'leg_pain_extent',
    topic: 'leg',
    question: 'How far down has it ever gone in this episode?',
    name: 'Leg pain, how far',
    answer: { kind: 'choice', options: [{ value: 'none', label: 'Nowhere' }, { value: 'buttock', label: 'Buttock' }, { value: 'thigh', label: 'Thigh' }, { value: 'below_knee', label: 'Below the knee' }, { value: 'foot', label: 'Foot' }] },
    weights: [{ toward: 'C5b.F1', bands: [{ is: ['below_knee', 'foot'], points: 1 }, { points: 0 }], when: PAIN_IN_THIS_LEG, sources: ['V86'] }],
    sources: ['V86'],
    patientWords: 'The pain runs below the knee.',
  },
  {
    code: 'leg_vs_back',
    topic: 'leg',
    question: 'Which is worse, leg or back?',
    name: 'Leg against back',
    answer: { kind: 'choice', options: [{ value: 'back_only', label: 'Back only' }, { value: 'back_worse', label: 'Back worse' }, { value: 'equal', label: 'Equal' }, { value: 'leg_worse', label: 'Leg worse' }, { value: 'leg_only', label: 'Leg only' }] },
    weights: [{ toward: 'C5a.F3', bands: [{ is: ['leg_worse', 'leg_only'], points: 1 }, { points: 0 }], when: LEG_PAIN_ANSWERED, sources: ['V81'] }, { toward: 'C5b.F1', bands: [{ is: ['leg_worse', 'leg_only'], points: 1 }, { points: 0 }], when: PAIN_IN_THIS_LEG, sources: ['V86'] }],
    sources: ['V81', 'V86'],
    patientWords: 'Your leg hurts more than your back.',
  },
  {
    code: 'dermatomal',
    topic: 'leg',
    question: 'Does the pain follow one nerve-root path?',
    name: 'One-root path',
    answer: { kind: 'flag' },
    weights: [{ toward: 'C5b.F1', bands: [{ is: true, points: 1 }, { is: false, points: 0 }], when: PAIN_IN_THIS_LEG, sources: ['V86', 'D'] }],
    sources: ['V86'],
  },
  {
    code: 'leg_symptoms_on_walking',
    topic: 'leg',
    question: 'Does walking bring the leg symptoms on?',
    name: 'Leg symptoms on walking',
    answer: { kind: 'flag' },
    weights: [{ toward: 'C5a.F3', bands: [{ is: true, points: 2 }, { is: false, points: -2 }], when: PAIN_IN_A_LEG, sources: ['V60'] }],
    sources: ['V60'],
    patientWords: 'Walking brings on the leg pain.',
  },
  {
    code: 'numbness',
    topic: 'leg',
    question: 'Is there numbness in a leg?',
    name: 'Numbness',
    answer: LEG_SIDES,
    weights: [{ toward: 'C5b.F2', group: 'sensory', bands: [{ namesThisSide: true, points: 1 }, { namesThisSide: false, points: 0 }], sources: ['V86'] }],
    sources: ['V86'],
    patientWords: 'You feel numbness in your leg.',
  },
  {
    code: 'tingling',
    topic: 'leg',
    question: 'Is there tingling in a leg?',
    name: 'Tingling',
    answer: LEG_SIDES,
    weights: [{ toward: 'C5b.F2', group: 'sensory', bands: [{ namesThisSide: true, points: 1 }, { namesThisSide: false, points: 0 }], sources: ['V86'] }],
    sources: ['V86'],
    patientWords: 'You feel tingling in your leg.',
  },
  {
    code: 'weakness_reported',
    topic: 'leg',
    question: 'Does a leg feel weak?',
    name: 'Weakness felt',
    answer: LEG_SIDES,
    weights: [],
    sources: ['V86'],
  },
];
