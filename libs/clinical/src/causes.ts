/**
 * The contributing factors: which families of findings speak for each, how far a family may count, and from where a
 * factor is possible or likely. One point is about one doubling of the odds, so a clinician can audit a sum. None of
 * these factors has a reference standard; a sum is never shown as a probability.
 *
 * Which single test or answer speaks for which family is written with that test (`weights` in the domains and in the
 * history). Here stand only the rules that join several of them.
 */
import type { Cause, Condition } from './grammar';

const PAIN_IN_A_LEG: Condition = { code: 'leg_pain', is: ['left', 'right', 'both'] };
const PAIN_IN_THIS_LEG: Condition = { code: 'leg_pain', namesThisSide: true };

export const causes: readonly Cause[] = [
  {
    ref: 'C1',
    id: 'tight-hip-flexors',
    name: 'Tight hip flexors with forward pelvic tilt',
    patientWords: 'The muscles at the front of your hip are short. They tip your pelvis forward when your leg goes behind you.',
    sided: true,
    possibleAt: 2,
    likelyAt: 4,
    families: [
      { id: 'F1', title: 'Length', floor: -2, cap: 3, needs: 1, sources: ['V13', 'D'] },
      { id: 'F2', title: 'Two-joint muscles', floor: -1, cap: 1, sources: ['V8', 'V10', 'D'] },
      { id: 'F3', title: 'Posture', floor: -1, cap: 1, sources: ['R-m', 'D'] },
      { id: 'F4', title: 'History', floor: 0, cap: 2, sources: ['D'] },
    ],
    gatePossible: {
      any: [
        { family: 'F1', above: 0 },
        { family: 'F2', above: 0 },
        { family: 'F3', above: 0 },
      ],
    },
    gateLikely: { family: 'F1', atLeastPoints: 2 },
    sideDifference: { code: 'mtt_hip_ext_deg', atLeast: 5, sources: ['V5', 'D'] },
    conflictLowers: true,
    sources: ['V13', 'V5', 'D'],
  },
  {
    ref: 'C2',
    id: 'stiff-lumbar-joints',
    name: 'Stiff lumbar joints',
    patientWords: 'Some joints in your lower back move less than they should.',
    sided: false,
    possibleAt: 2,
    likelyAt: 4,
    families: [
      {
        id: 'F1',
        title: 'Range',
        floor: -1,
        cap: 2,
        needs: 1,
        allClear: { recorded: 2, points: -1, sources: ['D'] },
        sources: ['V46', 'D'],
      },
      { id: 'F2', title: 'Segmental mobility', floor: -2, cap: 3, needs: 1, sources: ['V20', 'D'] },
      { id: 'F3', title: 'Pattern', floor: 0, cap: 2, sources: ['D'] },
      { id: 'F4', title: 'Signs of instability', floor: -2, cap: 0, sources: ['V21', 'D'] },
    ],
    gatePossible: {
      any: [
        { family: 'F1', above: 0 },
        { family: 'F2', above: 0 },
      ],
    },
    gateLikely: {
      all: [
        { family: 'F1', atLeastPoints: 1 },
        { family: 'F2', atLeastPoints: 1 },
      ],
    },
    conflictLowers: true,
    sources: ['V20', 'V46', 'D'],
  },
  {
    ref: 'C3',
    id: 'poor-core-control',
    name: 'Poor core stability and control',
    patientWords: 'Your trunk muscles do not yet hold your lower back steady when your legs move.',
    sided: false,
    possibleAt: 2,
    likelyAt: 4,
    families: [
      {
        id: 'F1',
        title: 'Control',
        floor: -2,
        cap: 3,
        needs: 2,
        allClear: { recorded: 3, points: -2, sources: ['D'] },
        sources: ['V21', 'V17', 'V26', 'D'],
      },
      {
        id: 'F2',
        title: 'Endurance',
        floor: -1,
        cap: 2,
        ages: [18, 59],
        allClear: { recorded: 2, points: -1, sources: ['D'] },
        sources: ['V29', 'V30', 'C'],
      },
      { id: 'F3', title: 'History', floor: 0, cap: 2, sources: ['D'] },
    ],
    gatePossible: {
      any: [
        { family: 'F1', above: 0 },
        { family: 'F2', above: 0 },
      ],
    },
    gateLikely: { family: 'F1', atLeastPoints: 1 },
    notesWhen: [
      {
        when: {
          atLeast: 3,
          of: [
            { age: { below: 40 } },
            { code: 'slr_deg', above: 91 },
            { code: 'aberrant_count', atLeast: 1 },
            { code: 'pit', is: 'positive' },
          ],
        },
        note: 'Three or more signs that stabilisation exercise may help (LR+ 4.0; not confirmed in the later trial).',
        sources: ['V79', 'V80'],
      },
    ],
    conflictLowers: true,
    sources: ['V21', 'V22', 'D'],
  },
  {
    ref: 'C4',
    id: 'weak-glutes',
    name: 'Weak or late glutes',
    patientWords: 'Your buttock muscles are weak or join in late, so your pelvis drops when you walk.',
    sided: true,
    possibleAt: 2,
    likelyAt: 4,
    families: [
      {
        id: 'F1',
        title: 'Strength',
        floor: -2,
        cap: 3,
        needs: 1,
        together: [
          {
            when: {
              all: [
                { code: 'glute_med_mmt', side: 'this', atLeast: 5 },
                { code: 'glute_max_mmt', side: 'this', atLeast: 5 },
                { unless: { code: 'abd_hhd_n', side: 'this', atMostRatioOfOther: 0.85 } },
                { unless: { code: 'abd_hhd_nm_per_kg', side: 'this', atMostRatioOfOther: 0.85 } },
              ],
            },
            points: -2,
            cutoff: 'both muscles 5, force not low',
            sources: ['D'],
          },
        ],
        sources: ['V33', 'D'],
      },
      {
        id: 'F2',
        title: 'Function',
        floor: -1,
        cap: 2,
        allClear: { recorded: 2, points: -1, sources: ['D'] },
        sources: ['V33', 'V36', 'D'],
      },
      { id: 'F3', title: 'Activation', floor: 0, cap: 1, sources: ['V39', 'D'] },
      { id: 'F4', title: 'History', floor: 0, cap: 1, sources: ['D'] },
    ],
    gatePossible: {
      any: [
        { family: 'F1', above: 0 },
        { family: 'F2', above: 0 },
      ],
    },
    gateLikely: {
      all: [
        { family: 'F1', atLeastPoints: 1 },
        { family: 'F2', atLeastPoints: 1 },
      ],
    },
    capsAtPossible: {
      when: {
        all: [
          { cause: 'C5b', reaches: 'possible' },
          { code: 'myotomes', side: 'this', site: 'L5', below: 5 },
        ],
      },
      note: 'Weakness may come from the L5 root.',
      sources: ['V38'],
    },
    notesWhen: [
      { when: { family: 'F1', above: 0 }, note: 'Subtype: weakness.', sources: ['D'] },
      {
        when: { all: [{ family: 'F3', above: 0 }, { unless: { family: 'F1', above: 0 } }] },
        note: 'Subtype: activation pattern.',
        sources: ['D'],
      },
    ],
    sideAlsoMeasuredBy: ['sls_s'],
    conflictLowers: true,
    sources: ['V33', 'V38', 'D'],
  },
  {
    ref: 'C5',
    id: 'nerve-irritation',
    name: 'Nerve irritation or compression',
    patientWords: 'A nerve from your lower back is irritated or short of room when you walk.',
    sided: false,
    subtypes: ['C5a', 'C5b'],
    possibleAt: 3,
    likelyAt: 6,
    families: [],
    conflictLowers: true,
    sources: ['V60', 'V86', 'D'],
  },
  {
    ref: 'C5a',
    id: 'stenosis-pattern',
    name: 'Stenosis pattern (neurogenic claudication)',
    patientWords: 'The nerves in your lower back have too little room when you stand and walk. Sitting or bending eases them.',
    sided: false,
    possibleAt: 3,
    likelyAt: 6,
    families: [
      {
        id: 'F1',
        title: 'Age',
        floor: -2,
        cap: 1,
        ageBands: [{ above: 70, points: 1 }, { atLeast: 60, atMost: 70, points: 0 }, { atLeast: 48, below: 60, points: -1 }, { below: 48, points: -2 }],
        sources: ['V60', 'V81', 'D'],
      },
      {
        id: 'F2',
        title: 'Relief by posture',
        floor: -3,
        cap: 4,
        needs: 1,
        instead: [
          {
            when: {
              all: [
                { code: 'relief_sitting', is: 'none' },
                { code: 'relief_forward_bend', is: false },
              ],
            },
            points: -3,
            cutoff: 'neither sitting nor bending forward eases',
            sources: ['V60', 'D'],
          },
        ],
        afterCap: [
          { when: { code: 'worse_sitting', is: true }, points: -2, cutoff: 'worse sitting', sources: ['D'] },
        ],
        sources: ['V60', 'V82'],
      },
      { id: 'F3', title: 'Distribution', floor: -2, cap: 4, needs: 1, onlyWithAnswer: 'leg_pain', sources: ['V60', 'V81'] },
      { id: 'F4', title: 'Standing', floor: -2, cap: 1, sources: ['V82', 'D'] },
      { id: 'F5', title: 'Examination', floor: -1, cap: 4, sources: ['V60', 'V61', 'V63'] },
    ],
    gatePossible: {
      any: [
        { family: 'F2', above: 0 },
        { family: 'F5', atLeastPoints: 2 },
      ],
    },
    gateLikely: { all: [{ family: 'F2', above: 0 }, PAIN_IN_A_LEG] },
    conflictLowers: true,
    sources: ['V60', 'V81', 'V82'],
  },
  {
    ref: 'C5b',
    id: 'sciatica-pattern',
    name: 'Sciatica pattern (radiculopathy)',
    patientWords: 'A nerve root in your lower back is irritated, and you feel it along your leg.',
    sided: true,
    possibleAt: 3,
    likelyAt: 6,
    families: [
      { id: 'F1', title: 'Distribution', floor: -3, cap: 3, needs: 1, onlyWithAnswer: 'leg_pain', sources: ['V86'] },
      { id: 'F2', title: 'Sensory history', floor: 0, cap: 2, sources: ['V86', 'D'] },
      {
        id: 'F3',
        title: 'Nerve tension tests',
        floor: -2,
        cap: 4,
        needs: 1,
        negativesOnlyWhenNonePositive: true,
        sources: ['V53', 'V54', 'V56', 'D'],
      },
      {
        id: 'F4',
        title: 'Neuro examination',
        floor: -1,
        cap: 3,
        needs: 1,
        allClear: { recorded: 2, points: -1, sources: ['D'] },
        sources: ['V59', 'D'],
      },
      { id: 'F5', title: 'Posture', floor: -1, cap: 1, sources: ['D'] },
    ],
    gatePossible: PAIN_IN_THIS_LEG,
    gateLikely: {
      all: [
        PAIN_IN_THIS_LEG,
        {
          any: [
            { family: 'F3', above: 0 },
            { family: 'F4', above: 0 },
          ],
        },
      ],
    },
    notesWhen: [
      {
        when: { atLeast: 2, of: [{ code: 'pkb', side: 'this', is: 'positive' }, { any: [{ code: 'myotomes', side: 'this', site: 'L2', below: 5 }, { code: 'myotomes', side: 'this', site: 'L3', below: 5 }] }, { any: [{ code: 'dermatomes', side: 'this', site: 'L2', is: ['reduced', 'absent', 'increased'] }, { code: 'dermatomes', side: 'this', site: 'L3', is: ['reduced', 'absent', 'increased'] }] }] },
        note: 'At least two signs agree on the L2–L3 root.',
        sources: ['R-h'],
      },
      {
        when: { atLeast: 2, of: [{ code: 'dermatomes', side: 'this', site: 'L4', is: ['reduced', 'absent', 'increased'] }, { any: [{ code: 'reflexes', side: 'this', site: 'patellar', atMost: 0 }, { code: 'reflexes', side: 'this', site: 'patellar', below: 2, belowOther: { unrecordedCountsAs: 2 } }] }, { code: 'myotomes', side: 'this', site: 'L4', below: 5 }] },
        note: 'At least two signs agree on the L4 root.',
        sources: ['R-h'],
      },
      {
        when: { atLeast: 2, of: [{ code: 'dermatomes', side: 'this', site: 'L5', is: ['reduced', 'absent', 'increased'] }, { code: 'myotomes', side: 'this', site: 'L5', below: 5 }, { code: 'glute_med_mmt', side: 'this', below: 5 }] },
        note: 'At least two signs agree on the L5 root.',
        sources: ['R-h'],
      },
      {
        when: { atLeast: 2, of: [{ code: 'dermatomes', side: 'this', site: 'S1', is: ['reduced', 'absent', 'increased'] }, { any: [{ code: 'reflexes', side: 'this', site: 'achilles', atMost: 0 }, { code: 'reflexes', side: 'this', site: 'achilles', below: 2, belowOther: { unrecordedCountsAs: 2 } }] }, { code: 'myotomes', side: 'this', site: 'S1', below: 5 }] },
        note: 'At least two signs agree on the S1 root.',
        sources: ['R-h'],
      },
    ],
    sideAlsoMeasuredBy: ['leg_pain', 'slr_deg'],
    conflictLowers: true,
    sources: ['V86', 'V87', 'V88'],
  },
  {
    ref: 'V',
    id: 'vascular-pattern',
    name: 'Vascular claudication pattern',
    patientWords: 'The blood supply of your legs may be short when you walk. Your GP should look at this.',
    sided: false,
    possibleAt: 3,
    likelyAt: 5,
    families: [
      { id: 'F1', title: 'History', floor: 0, cap: 5, sources: ['V82', 'D'] },
      { id: 'F2', title: 'Vessels', floor: -3, cap: 4, sources: ['V64', 'V77'] },
      { id: 'F3', title: 'Speaks against', floor: -3, cap: 0, sources: ['V82', 'D'] },
      { id: 'F4', title: 'Risk', floor: 0, cap: 1, sources: ['V77', 'D'] },
    ],
    coveredByAnyOf: ['F1', 'F2'],
    alsoPossible: { family: 'F2', atLeastPoints: 2 },
    conflictLowers: false,
    neverLimited: true,
    sources: ['V77', 'V82', 'V89'],
  },
];
