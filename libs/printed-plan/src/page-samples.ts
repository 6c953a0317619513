/** The sheets that are kept as goldens: eight named cases, as their first plan would be issued. */
import { reason, type AssessmentCase } from '@stride/assessment-engine';
import { catalogue, vignettes } from '@stride/clinical';
import { concluded, suggestedItems } from './concluded';
import { measuredSides } from './other-side';
import type { PlanSheetSource } from './source';

export const PAGE_SAMPLES = [
  'tight-left-hip',
  'stiff-lower-back',
  'poor-core-control',
  'hip-and-glutes',
  'stenosis-74',
  'sciatica-left',
  'fracture-and-weight-loss',
  'cauda-equina',
] as const;
export type PageSample = (typeof PAGE_SAMPLES)[number];

/** What each has besides: a long name, letters of several languages, a note, goals, an address of six lines. */
const BESIDE: Partial<Record<PageSample, Partial<PlanSheetSource>>> = {
  'stiff-lower-back': {
    firstName: 'Wolfeschlegelsteinhausenbergerdorff-Maximiliana-Antoinette-Giovanna-Aleksandra-Ó',
    clinicContact: 'Demo Street 1 · Demo House · Second Floor · Demo Town · D00 DEMO · phone 000 000 000',
  },
  'poor-core-control': { firstName: 'Олександра', familyInitial: 'Ї', practitionerName: 'Pádraigín Ní Dhemo' },
  'hip-and-glutes': {
    note: 'Start with two a day. #strong[This] stays text, and so does $x$.',
    goals: [
      { goal: 'Walk to the shop and back', by: '2027-01-15' },
      { goal: 'Garden for twenty minutes', by: '2027-03-01' },
    ],
  },
  'stenosis-74': { nextVisit: null },
};

/** The sheet of a named case. */
export function pageSample(id: PageSample): PlanSheetSource {
  const vignette = vignettes.find((candidate) => candidate.id === id);
  if (vignette === undefined) throw new RangeError(`There is no case called ${id}.`);
  const { ageYears, sex, history, findings } = vignette;
  return { ...firstSheetOf({ ageYears, sex, history, findings } as AssessmentCase), ...BESIDE[id] };
}

/** The sheet of any case's first plan, for an invented person. */
export function firstSheetOf(input: AssessmentCase): PlanSheetSource {
  const reasoning = reason(catalogue, input);
  return {
    draft: false,
    demo: true,
    planId: '0190d2c0-0000-7000-8000-000000000040',
    firstName: 'Mary',
    familyInitial: 'B',
    clinicNumber: '00012',
    clinicName: 'Demo Clinic',
    clinicContact: 'Demo Street 1 · phone 000 000 000',
    practitionerName: 'Demo Physiotherapist',
    date: '2026-11-23',
    nextVisit: '2026-12-07',
    note: null,
    goals: [],
    items: suggestedItems(reasoning),
    measured: measuredSides(catalogue, input.findings),
    ...concluded(reasoning),
  };
}
