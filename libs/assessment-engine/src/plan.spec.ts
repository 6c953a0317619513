/** The first plan, case by case: what stays, what waits, what is withheld, and why. */
import { catalogue, type Catalogue } from '@stride/clinical';
import { reason, type DraftPlan, type Finding, type History } from './index';

const planOf = (history: History, findings: readonly Finding[] = [], ageYears = 40, knowledge: Catalogue = catalogue): DraftPlan =>
  reason(knowledge, { ageYears, sex: 'female', history, findings }).plan;
const refs = (items: readonly { ref: string }[]): string[] => items.map(({ ref }) => ref);
const queued = ({ items }: DraftPlan): string[] => refs(items.filter((item) => item.queued));
const both = (test: string, value: Finding['value'] & {}): Finding[] => (['left', 'right'] as const).map((side) => ({ test, side, value }));

/** Points by section 3: 3 for the angle and 1 for Ely make 4 of 4; the hip flexors are likely short on both sides. */
const SHORT_HIPS: readonly Finding[] = [...both('mtt_hip_ext_deg', -12), ...both('ely', 'positive')];
/** Three signs of poor control and a back that catches: 3 + 1, likely. */
const POOR_CONTROL: readonly Finding[] = [{ test: 'pit', value: 'positive' }, { test: 'aberrant_count', value: 2 }, { test: 'ple', value: 'positive' }];
/** 2 for strength, 2 for function and 1 for activation make 5 of 4: likely, and first in rank. */
const WEAK_LEFT: readonly Finding[] = [
  { test: 'glute_med_mmt', side: 'left', value: 3.5 },
  { test: 'trendelenburg', side: 'left', value: 'positive' },
  { test: 'slb_hold_s', side: 'left', value: 10 },
  { test: 'phe_pattern', side: 'left', value: 'abnormal' },
];
const THREE_FACTORS: readonly Finding[] = [...SHORT_HIPS, ...POOR_CONTROL, ...WEAK_LEFT];

describe('the six home exercises of the first plan', () => {
  it('are those of the factors that rank first; of one factor the later ones wait', () => {
    const plan = planOf({ catching_giving_way: true }, THREE_FACTORS);
    expect(refs(plan.items)).toEqual(['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'H-01', 'H-06', 'C-01', 'C-03', 'C-04', 'G-01', 'G-02', 'G-03', 'M-01']);
    expect(queued(plan)).toEqual(['C-03', 'C-04']);
  });
  it('are the same in whatever order the library is written', () => {
    const turned = { ...catalogue, interventions: [...catalogue.interventions].reverse() };
    expect(queued(planOf({ catching_giving_way: true }, THREE_FACTORS, 40, turned))).toEqual(['C-04', 'C-03']);
  });
  it('take the side of the factor that selected them, where they have one', () => {
    const sides = new Map(planOf({ catching_giving_way: true }, THREE_FACTORS).items.map(({ ref, side }) => [ref, side]));
    expect(['H-01', 'C-04', 'G-01', 'G-03', 'E-01'].map((ref) => sides.get(ref))).toEqual(['bilateral', 'midline', null, 'left', null]);
  });
});

describe('an exercise that two rules select', () => {
  it('is named once, with the reasons of both', () => {
    // Likely short hips ask for shorter steps, and so does pain with long ones.
    const shorter = planOf({ worse_long_stride: true }, SHORT_HIPS).items.filter(({ ref }) => ref === 'E-03');
    expect(shorter).toHaveLength(1);
    expect(shorter[0]?.because.map(({ code, side, rule }) => `${rule} ${code} ${side}`)).toEqual([
      'C1.F1 mtt_hip_ext_deg left', 'C1.F2 ely left', 'C1.F4 worse_long_stride null', 'C1.F1 mtt_hip_ext_deg right', 'C1.F2 ely right', 'PLAN-STRIDE worse_long_stride null',
    ]);
  });
});

describe('an exercise that two rules withhold', () => {
  it('names each reason once: an irritable nerve of which the neuro examination is incomplete', () => {
    const history = { leg_pain: 'left', leg_pain_extent: 'below_knee', leg_vs_back: 'leg_worse', dermatomal: true };
    const { withheld } = planOf(history, [{ test: 'slr_deg', side: 'left', value: 25 }]);
    expect(refs(withheld)).toEqual(['N-01', 'N-02', 'N-03']);
    expect(withheld[0]?.because.map(({ code }) => code).sort()).toEqual(['dermatomal', 'leg_pain_extent', 'leg_vs_back', 'slr_deg']);
  });
});

describe('weakness of a key muscle to 3', () => {
  const weak: Finding = { test: 'myotomes', side: 'left', site: 'L5', value: 3 };
  const shortHips = both('mtt_hip_ext_deg', -5);
  it('alone leaves the gentle items, puts the supine stretch in place of the lunge, and adds the neuro recheck', () => {
    const plan = planOf({}, [...shortHips, weak]);
    expect(refs(plan.items)).toEqual(['E-01', 'E-04', 'E-05', 'H-02', 'M-01', 'M-02', 'R-02']);
    expect(refs(plan.withheld)).toEqual(['H-01', 'L-05']);
  });
  it('gives the supine stretch the side and the reasons that the lunge had', () => {
    const stretch = planOf({}, [...shortHips, weak]).items.find(({ ref }) => ref === 'H-02');
    expect(stretch?.side).toBe('bilateral');
    expect(stretch?.because.map(({ code, side }) => `${code} ${side}`)).toEqual(['mtt_hip_ext_deg left', 'mtt_hip_ext_deg right']);
  });
  it('is the reason for the neuro recheck and for what is withheld', () => {
    const plan = planOf({}, [...shortHips, weak]);
    const reasons = [...plan.items, ...plan.withheld].filter(({ ref }) => ref === 'M-02' || ref === 'H-01').map(({ because }) => because.map(({ code, value }) => `${code} ${value}`));
    expect(reasons).toEqual([['myotomes 3'], ['myotomes 3']]);
  });
  it('selects no stretch where nothing asked for one', () => {
    expect(refs(planOf({}, [weak]).items)).toEqual(['E-01', 'E-04', 'E-05', 'M-01', 'M-02', 'R-02']);
  });
  it('beside another urgent flag leaves only the calm-phase items', () => {
    const plan = planOf({ rf_weight_loss_kg: 5 }, [...shortHips, weak]);
    expect(refs(plan.items)).toEqual(['E-01', 'E-05', 'M-01', 'R-02']);
    expect(refs(plan.withheld)).toEqual(['E-04', 'H-01', 'L-05']);
  });
});

describe('two emergencies', () => {
  it('both block the plan, and the handover names the reasons of both', () => {
    const plan = planOf({ rf_urinary_change: true, rf_temperature_c: 38.5 });
    expect(plan.blockedBecause).toBe('RF-E1-CES, RF-E5-INFECTION');
    expect(plan.items.map(({ ref, because }) => [ref, because.map(({ code }) => code)])).toEqual([['R-01', ['rf_urinary_change', 'rf_temperature_c']]]);
  });
});
