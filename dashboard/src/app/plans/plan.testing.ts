/** A plan and its assessment as the clinic would answer them, drawn up by the engine from a named case. */
import { reason, type AssessmentCase } from '@stride/assessment-engine';
import { catalogue, vignettes } from '@stride/clinical';
import type { Assessment, Plan, PlanItem } from '@stride/contracts';

export const RECORDED_AT = '2026-11-23T14:21:00Z';

export function caseNamed(id: string): AssessmentCase {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}.`);
  return { ageYears: found.ageYears, sex: found.sex, history: found.history, findings: found.findings as AssessmentCase['findings'] };
}

/** Signed, everything recorded by one practitioner. */
export function assessmentOf(input: AssessmentCase, change: Partial<Assessment> = {}): Assessment {
  return {
    id: 'a1', patientId: 'p1', episodeId: 'e1', kind: 'initial', status: 'signed', version: 9, catalogueVersion: catalogue.version, startedAt: '2026-11-23T14:00:00Z', practitionerId: 'u1', practitionerName: 'Orla Demo',
    patientAgeYears: input.ageYears, patientSex: input.sex, history: { ...input.history },
    historyRecorded: Object.fromEntries(Object.keys(input.history).map((code) => [code, { at: RECORDED_AT, by: 'u1' }])),
    findings: input.findings.map((finding) => ({ ...finding, recordedAt: RECORDED_AT, recordedBy: 'u1' })),
    notes: {}, domainReasons: {}, flagActions: [], flagsAwaitingAction: [], openConflicts: [], signedAt: '2026-11-23T15:00:00Z', signedBy: 'u1', signedByName: 'Orla Demo', hash: 'x', coreTests: null, amendments: [], original: null,
    ...change,
  };
}

/** The plan of the case, as it is drafted. */
export function planFrom(input: AssessmentCase, change: Partial<Plan> = {}): Plan {
  const { catalogueVersion, plan } = reason(catalogue, input);
  return {
    id: 'pl1', assessmentId: 'a1', patientId: 'p1', status: 'draft', version: 1, catalogueVersion, goals: [], judgements: {}, judgedBefore: {}, previousId: null, withheld: [...plan.withheld], note: null, nextVisit: null, language: 'en', createdAt: '2026-11-23T15:01:00Z', createdByName: 'Orla Demo', issuedAt: null, issuedByName: null, hash: null,
    items: plan.items.map(({ ref, side, phase, dose, queued, because }): PlanItem => ({ ref, side, phase: phase as PlanItem['phase'], dose, queued, because: [...because], origin: 'suggested', removed: false, reason: null, suggestedDose: null, note: null, changedBy: null, changedAt: null })),
    ...change,
  };
}
