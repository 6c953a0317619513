import { catalogue, vignettes, type CauseRef } from '@stride/clinical';
import { reason, validateCase, type Reasoning } from './index';

describe.each(vignettes.map((vignette) => [vignette.id, vignette] as const))('%s', (_id, vignette) => {
  const checked = validateCase(catalogue, { ageYears: vignette.ageYears, sex: vignette.sex, history: vignette.history, findings: vignette.findings });
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const result: Reasoning = reason(catalogue, checked.value);
  const cause = (ref: string) => result.causes.find((candidate) => candidate.ref === ref);
  const { expected } = vignette;

  it('finds the factors, sides and sums that were worked out by hand', () => {
    for (const [ref, level] of Object.entries(expected.levels)) expect([ref, cause(ref)?.level]).toEqual([ref, level]);
    for (const [ref, side] of Object.entries(expected.sides ?? {})) expect([ref, cause(ref)?.side]).toEqual([ref, side]);
    for (const [ref, score] of Object.entries(expected.scores ?? {})) expect([ref, cause(ref)?.score]).toEqual([ref, score]);
    expect(result.causes.filter((entry) => entry.limitedData).map((entry) => entry.ref)).toEqual(expect.arrayContaining([...(expected.limited ?? [])] as CauseRef[]));
    expect(result.causes.filter((entry) => entry.conflict && entry.ref !== 'V').map((entry) => entry.ref)).toEqual(expected.conflict ?? []);
  });
  it('raises exactly the flags expected', () => {
    expect(result.redFlags.map((flag) => flag.id)).toEqual(expected.flags);
  });
  it('names the priorities and drafts the plan', () => {
    expect(result.priorities).toEqual(expected.priorities);
    const refs = result.plan.items.map((item) => item.ref);
    expect(refs).toEqual(expect.arrayContaining([...expected.present]));
    for (const ref of expected.absent) expect(refs).not.toContain(ref);
    expect(result.plan.withheld.map((item) => item.ref).sort()).toEqual([...expected.withheld].sort());
    expect(result.notices).toEqual(expected.notices ?? []);
    if (expected.telltale !== undefined) expect(result.telltale).toBe(expected.telltale);
    if (expected.irritable !== undefined) expect(result.irritable).toBe(expected.irritable);
  });
});
