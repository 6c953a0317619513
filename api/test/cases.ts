/** Invented examinations as changes: one that may be signed, and the ways in which it may not. */
import { catalogue, type Answer, type MovementTest } from '@stride/clinical';
import type { AssessmentCase, Finding, HistoryValue } from '@stride/assessment-engine';
import type { ChangeOperation } from '@stride/contracts';

const RED_FLAG_NUMBERS: Readonly<Record<string, number>> = { rf_temperature_c: 36.8 };

/** The answer that raises nothing. */
function harmless(code: string, answer: Answer): HistoryValue {
  if (answer.kind === 'flag') return false;
  if (answer.kind === 'choice') return 'none';
  return RED_FLAG_NUMBERS[code] ?? 0;
}

/** Every danger question asked and answered no. */
export function quietRedFlags(): Record<string, HistoryValue> {
  return Object.fromEntries(
    catalogue.history
      .filter((item) => item.redFlagQuestion === true && item.followUpOf === undefined)
      .map((item) => [item.code, harmless(item.code, item.answer)]),
  );
}

const openTests = (): readonly MovementTest[] =>
  catalogue.domains.flatMap((domain) => domain.tests.filter((test) => test.redFlagQuestion === true));

/** The danger signs found on examination, all absent; a sided one on both sides. */
export function quietDangerSigns(): Finding[] {
  return openTests().flatMap((test): Finding[] => {
    const value = test.answer.kind === 'flag' ? false : test.answer.kind === 'choice' ? 'negative' : 0;
    return test.sided
      ? [
          { test: test.code, side: 'left', value },
          { test: test.code, side: 'right', value },
        ]
      : [{ test: test.code, value }];
  });
}

/** A stiff left hip in someone of 48, one test in every domain, nothing dangerous. */
export function signableCase(): AssessmentCase {
  return {
    ageYears: 48,
    sex: 'female',
    history: {
      ...quietRedFlags(),
      nprs_now: 3,
      nprs_worst: 6,
      nprs_best: 1,
      nprs_average: 4,
      leg_pain: 'none',
      leg_pain_extent: 'none',
      numbness: 'none',
      tingling: 'none',
      weakness_reported: 'none',
      pain_with_standing: true,
      worse_long_stride: true,
      sitting_hours_per_day: 8,
      symptom_duration_days: 90,
      course: 'stable',
    },
    findings: [
      ...quietDangerSigns(),
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
      { test: 'mtt_hip_ext_deg', side: 'right', value: 2 },
      { test: 'ely_knee_flex_deg', side: 'left', value: 95 },
      { test: 'pelvic_tilt', value: 'anterior' },
      { test: 'aslr_score', side: 'left', value: 0 },
      { test: 'trendelenburg', side: 'left', status: 'within-norm' },
      { test: 'mmst_flexion_cm', value: 6 },
      { test: 'slump', side: 'left', value: 'negative' },
    ],
  };
}

/** A case as the changes that write it: the history at once, then one finding after another. */
export function changesOf(input: Pick<AssessmentCase, 'history' | 'findings'>): ChangeOperation[] {
  return [
    { set: { history: { ...input.history } } },
    ...input.findings.map((finding) => ({ set: { finding } })),
  ];
}
