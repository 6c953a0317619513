/** Outcome measures: how they are scored, which change matters, and what their licence allows. No licensed text. */
import type { OutcomeMeasure } from './grammar';

export const outcomeMeasures: readonly OutcomeMeasure[] = [
  {
    id: 'nprs', name: 'Numeric pain rating scale', scoring: '0 to 10 in whole numbers: now, worst, best and average in 24 hours; back and leg apart.',
    range: [0, 10], unit: 'score', betterWhen: 'down',
    matters: { points: 2, percent: 30, text: '2 points or 30 %; detectable change about 2.', sources: ['V78', 'R-m'] },
    licence: { text: 'Generic scale, no licence.', mayShipWording: true, sources: ['R-h'] }, firstRelease: true,
  },
  {
    id: 'rmdq', name: 'Roland–Morris disability questionnaire, 24 items', scoring: 'Count of ticked statements; unticked is 0.',
    range: [0, 24], unit: 'score', betterWhen: 'down',
    matters: { points: 5, percent: 30, text: '5 points or 30 %; 2 or less feels recovered.', sources: ['V78', 'V102'] },
    licence: { text: 'Free in the published form; wording unchanged.', mayShipWording: true, sources: ['V98a', 'V98c'] }, firstRelease: true,
  },
  {
    id: 'psfs', name: 'Patient-specific functional scale', scoring: 'Three to five activities named by the patient, each 0 (unable) to 10; the mean.',
    range: [0, 10], unit: 'score', betterWhen: 'up',
    matters: { points: 2, text: 'Detectable change 2 for the mean, 3 for one activity.', sources: ['R-h', 'V101'] },
    licence: { text: 'Free for clinicians; the source is cited.', mayShipWording: true, sources: ['R-m'] }, firstRelease: true,
  },
  {
    id: 'groc', name: 'Global rating of change', scoring: '−5 to +5.', range: [-5, 5], unit: 'score', betterWhen: 'up',
    matters: { points: 2, text: 'About 2 points.', sources: ['R-h', 'V102'] },
    licence: { text: 'Generic scale.', mayShipWording: true, sources: ['R-h'] }, firstRelease: true,
  },
  {
    id: 'walking-tolerance', name: 'Walking tolerance', scoring: 'Distance of the self-paced test, minutes to onset, minutes a week.',
    range: [0, 5000], unit: 'm', betterWhen: 'up',
    matters: { text: 'No threshold is established: the patient’s goal counts.', sources: ['V62'] },
    licence: { text: 'None needed.', mayShipWording: true, sources: ['D'] }, firstRelease: true,
  },
  {
    id: 'start-back', name: 'STarT Back', scoring: 'Total 0–9, psychosocial subscale items 5–9; a risk stratifier, not an outcome.',
    range: [0, 9], unit: 'score', betterWhen: 'down',
    matters: { text: 'Total up to 3 low; from 4 with subscale up to 3 medium; subscale from 4 high.', sources: ['V100b'] },
    licence: { text: 'Commercial use needs permission from Keele: scores only.', mayShipWording: false, sources: ['V100a'] }, firstRelease: false,
  },
  {
    id: 'odi', name: 'Oswestry disability index', scoring: 'Total percentage only.', range: [0, 100], unit: 'score', betterWhen: 'down',
    matters: { points: 10, percent: 30, text: '10 points or 30 %.', sources: ['V78'] },
    licence: { text: 'All rights reserved: the total is entered, the text is not shipped.', mayShipWording: false, sources: ['V99'] }, firstRelease: true,
  },
  {
    id: 'zcq', name: 'Zurich claudication questionnaire', scoring: 'Symptom severity, physical function, satisfaction.', range: [1, 5], unit: 'score', betterWhen: 'down',
    matters: { text: 'Figures not verified.', sources: ['D'] },
    licence: { text: 'Licence to be checked; not in the first release.', mayShipWording: false, sources: ['D'] }, firstRelease: false,
  },
];

/** Improved when RMDQ and NPRS both change by this share, or PSFS by 2; unclear when they disagree. All three are shown. */
export const RECOVERY_SHARE = 0.3;
