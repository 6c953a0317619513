/** The arteries of the legs. */
import type { HistoryItem } from '../grammar';
import { LEG_SIDES } from './leg-answers';

export const vessels: readonly HistoryItem[] = [
  {
    code: 'calf_exertional',
    topic: 'vessels',
    question: 'Is there calf pain on exertion?',
    name: 'Calf pain on exertion',
    answer: LEG_SIDES,
    weights: [{ toward: 'V.F1', bands: [{ is: ['left', 'right', 'both'], points: 2 }, { is: 'none', points: 0 }], sources: ['V82'] }],
    sources: ['V82'],
  },
  {
    code: 'vascular_risk',
    topic: 'vessels',
    question: 'Any of: smoking, diabetes, known heart or vessel disease, high blood pressure, high lipids?',
    name: 'Vascular risk',
    answer: { kind: 'flag' },
    weights: [{ toward: 'V.F4', bands: [{ is: true, points: 1 }, { is: false, points: 0 }], sources: ['V77', 'D'] }],
    sources: ['V77'],
  },
];
