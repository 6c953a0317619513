/** The handbook holds together: every name resolves, every band can be met, every figure has its source. */
import {
  catalogue,
  vignettes,
  type Answer,
  type Band,
  type Condition,
  type HistoryItem,
  type MovementTest,
  type SourceMark,
  type Value,
} from './index';
import { BODY_CHART_REGIONS } from './history';

const tests = catalogue.domains.flatMap((domain) => domain.tests);
const entries: readonly (MovementTest | HistoryItem)[] = [...tests, ...catalogue.history];
const byCode = new Map(entries.map((entry) => [entry.code, entry]));
const refs = new Set(catalogue.interventions.map(({ ref }) => ref));
const flagIds = new Set(catalogue.redFlags.map(({ id }) => id));
const causeRefs = new Set<string>(catalogue.causes.map(({ ref }) => ref));
const families = new Map(catalogue.causes.flatMap((cause) => cause.families.map((family) => [`${cause.ref}.${family.id}`, family])));
const duplicates = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

/** Every condition of the catalogue, with where it stands and the factor whose families it may read. */
const conditions: readonly (readonly [where: string, condition: Condition, cause?: string | undefined])[] = [
  ...Object.entries(catalogue.signs).map(([id, condition]) => [`sign ${id}`, condition] as const),
  ...catalogue.redFlags.map(({ id, when }) => [id, when] as const),
  ...catalogue.seekHelp.map(({ id, when }) => [id, when] as const),
  ['neuro examination', catalogue.neuroExamination.when] as const,
  ...entries.flatMap(({ code, weights }) => weights.flatMap(({ when, toward }) => (when === undefined ? [] : [[`${code} toward ${toward}`, when, toward.split('.')[0]] as const]))),
  ...catalogue.causes.flatMap((cause) => [
    ...[cause.gatePossible, cause.alsoPossible, cause.gateLikely, cause.capsAtPossible?.when, ...(cause.notesWhen ?? []).map(({ when }) => when)].flatMap((condition) =>
      condition === undefined ? [] : [[cause.ref, condition, cause.ref] as const],
    ),
    ...cause.families.flatMap((family) => [...(family.together ?? []), ...(family.instead ?? []), ...(family.afterCap ?? [])].map(({ when }) => [`${cause.ref}.${family.id}`, when, cause.ref] as const)),
  ]),
  ...catalogue.planRules.selections.map(({ id, when }) => [id, when] as const),
  ...catalogue.planRules.exclusions.map(({ id, when }) => [id, when] as const),
];

/** What is wrong with a condition: names that lead nowhere, values that can never be recorded. */
function faultsOf(condition: Condition, cause: string | undefined): string[] {
  const inner = (next: Condition): string[] => faultsOf(next, cause);
  if ('code' in condition) {
    const entry = byCode.get(condition.code);
    if (entry === undefined) return [`${condition.code} is not in the catalogue`];
    const site = condition.site === undefined || ('sites' in entry && entry.sites?.some(({ code }) => code === condition.site) === true) ? [] : [`${condition.code} has no site ${condition.site}`];
    return [...site, ...bandFaults(condition, entry)];
  }
  if ('all' in condition) return condition.all.flatMap(inner);
  if ('any' in condition) return condition.any.flatMap(inner);
  if ('of' in condition) return condition.of.flatMap(inner);
  if ('unless' in condition) return inner(condition.unless);
  if ('onOneSide' in condition) return inner(condition.onOneSide);
  if ('sign' in condition) return condition.sign in catalogue.signs ? [] : [`there is no sign ${condition.sign}`];
  if ('flag' in condition) return flagIds.has(condition.flag) ? [] : [`there is no flag ${condition.flag}`];
  if ('cause' in condition) return causeRefs.has(condition.cause) ? [] : [`there is no factor ${condition.cause}`];
  if ('limitedData' in condition) return causeRefs.has(condition.limitedData) ? [] : [`there is no factor ${condition.limitedData}`];
  if ('family' in condition) return families.has(`${cause ?? ''}.${condition.family}`) ? [] : [`${cause ?? 'nothing'} has no family ${condition.family}`];
  if ('bodyChartRegion' in condition) return condition.bodyChartRegion.filter((region) => !(BODY_CHART_REGIONS as readonly string[]).includes(region)).map((region) => `there is no region ${region}`);
  return [];
}

function bandFaults(band: Omit<Band, 'points'>, entry: MovementTest | HistoryItem): string[] {
  const { answer } = entry;
  const faults: string[] = [];
  for (const figure of [band.below, band.atMost, band.above, band.atLeast]) {
    if (figure === undefined) continue;
    if (answer.kind !== 'number') faults.push(`${entry.code} is no number`);
    else if (figure < answer.min || figure > answer.max) faults.push(`${figure} lies outside what ${entry.code} can record`);
  }
  const words = wordsOf(band);
  for (const word of words) if (!canRecord(answer, word)) faults.push(`${entry.code} is never ${String(word)}`);
  if (band.alongside !== undefined && !byCode.has(band.alongside.code)) faults.push(`${band.alongside.code} is not in the catalogue`);
  return faults;
}

const wordsOf = ({ is }: Omit<Band, 'points'>): readonly (string | boolean)[] => (is === undefined ? [] : typeof is === 'object' ? is : [is]);

function canRecord(answer: Answer, word: Value): boolean {
  if (answer.kind === 'flag') return typeof word === 'boolean';
  return answer.kind === 'choice' && answer.options.some(({ value }) => value === word);
}

/** Values of an item close to its ends and cut-offs, and all of its words. */
function examplesOf(entry: MovementTest | HistoryItem): Value[] {
  const { answer } = entry;
  if (answer.kind === 'flag') return [true, false];
  if (answer.kind === 'choice') return answer.options.map(({ value }) => value);
  if (answer.kind !== 'number') return [];
  const { min, max, step } = answer;
  const cuts = entry.weights.flatMap(({ bands }) => bands.flatMap(({ below, atMost, above, atLeast }) => [below, atMost, above, atLeast])).filter((cut) => cut !== undefined);
  return [min, max, (min + max) / 2, ...cuts.flatMap((cut) => [cut - step, cut, cut + step])].filter((value) => value >= min && value <= max);
}

/** Whether a value alone meets a band; what the rest of the case decides is taken as met. */
function meets(value: Value, band: Band): boolean {
  if (typeof value === 'number') {
    if (band.below !== undefined && !(value < band.below)) return false;
    if (band.atMost !== undefined && !(value <= band.atMost)) return false;
    if (band.above !== undefined && !(value > band.above)) return false;
    if (band.atLeast !== undefined && !(value >= band.atLeast)) return false;
  }
  return band.is === undefined || wordsOf(band).some((word) => word === value);
}
/** A band that the rest of the case may make fail leaves room for the next one. */
const alwaysDecides = (band: Band): boolean => Object.keys(band).every((key) => ['below', 'atMost', 'above', 'atLeast', 'is', 'points'].includes(key));

/** Every list of source marks in the catalogue, with where it stands. */
function marksIn(value: unknown, where: string): (readonly [string, readonly SourceMark[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => marksIn(entry, `${where}/${index}`));
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? [[where, inner as readonly SourceMark[]] as const] : marksIn(inner, `${where}/${key}`)));
}

describe('names', () => {
  it('are given once', () => {
    expect(duplicates(entries.map(({ code }) => code))).toEqual([]);
    expect(duplicates(catalogue.interventions.flatMap(({ ref, id }) => [ref, id]))).toEqual([]);
    expect(duplicates([...catalogue.redFlags, ...catalogue.seekHelp, ...catalogue.planRules.selections, ...catalogue.planRules.exclusions].map(({ id }) => id))).toEqual([]);
    expect(duplicates(catalogue.outcomeMeasures.map(({ id }) => id))).toEqual([]);
    expect(duplicates(vignettes.map(({ id }) => id))).toEqual([]);
  });
  it.each(conditions.map(([where, condition, cause]) => [where, condition, cause] as const))('in the condition of %s lead somewhere', (_where, condition, cause) => {
    expect(faultsOf(condition, cause)).toEqual([]);
  });
  it('of criteria to advance are given once and are the ones that plans keep judgements under', () => {
    expect(catalogue.phaseCriteria.flatMap(({ allOf }) => allOf.map(({ id, decidedBy }) => `${id}: ${decidedBy}`))).toEqual([
      'rest-pain: record',
      'night-waking: physiotherapist',
      'nerve-signs: record',
      'main-range: either',
      'activation-pattern: physiotherapist',
      'control-signs: record',
      'worst-pain: record',
      'phase-exercises: physiotherapist',
      'goal-distance: physiotherapist',
      'disability-change: physiotherapist',
      'self-management: physiotherapist',
    ]);
  });
  it('of outcome measures that the record holds lead to an item of the same unit, range and step', () => {
    const recorded = catalogue.outcomeMeasures.filter(({ recordedAs }) => recordedAs !== undefined);
    expect(recorded.map(({ unit }) => unit)).toContain('min');
    for (const { recordedAs, unit, range, step } of recorded)
      expect(catalogue.history.find(({ code }) => code === recordedAs)?.answer).toMatchObject({ kind: 'number', unit, min: range[0], max: range[1], step });
  });
  it('of families, companions and details lead somewhere', () => {
    const faults = entries.flatMap((entry) => [
      ...entry.weights.filter(({ toward }) => !families.has(toward)).map(({ toward }) => `${entry.code} speaks toward ${toward}`),
      ...entry.weights.flatMap(({ bands }) => bands.flatMap((band) => bandFaults(band, entry))),
      ...('followUpOf' in entry && entry.followUpOf !== undefined && !byCode.has(entry.followUpOf) ? [`${entry.code} follows ${entry.followUpOf}`] : []),
      ...('detailOf' in entry && entry.detailOf !== undefined && !byCode.has(entry.detailOf) ? [`${entry.code} is a detail of ${entry.detailOf}`] : []),
      ...('voidedBy' in entry && entry.voidedBy !== undefined && !byCode.has(entry.voidedBy.code) ? [`${entry.code} is voided by ${entry.voidedBy.code}`] : []),
    ]);
    expect(faults).toEqual([]);
  });
  it('in factors, plan rules and the neuro examination lead somewhere', () => {
    const { planRules: rules } = catalogue;
    const items = [
      ...rules.always, rules.emergencyItem, ...rules.keptWhenUrgent, ...rules.keptWhenMotorOnly, ...rules.addedWhenMotorOnly, ...rules.replacedWhenMotorOnly.flat(),
      ...rules.selections.flatMap(({ select }) => select), ...rules.exclusions.flatMap(({ exclude }) => exclude),
    ];
    expect(items.filter((ref) => !refs.has(ref))).toEqual([]);
    expect(rules.motorFlags.filter((id) => !flagIds.has(id))).toEqual([]);
    const codes = [
      ...catalogue.neuroExamination.tests, ...catalogue.openQuestions,
      ...catalogue.causes.flatMap((cause) => [...(cause.sideAlsoMeasuredBy ?? []), ...(cause.sideDifference === undefined ? [] : [cause.sideDifference.code])]),
      ...[...families.values()].flatMap(({ onlyWithAnswer }) => (onlyWithAnswer === undefined ? [] : [onlyWithAnswer])),
    ];
    expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
    const causes = [...catalogue.causes.flatMap(({ subtypes }) => subtypes ?? []), ...catalogue.interventions.flatMap(({ targets }) => targets), ...rules.priorityCauses, ...rules.widespread.causes];
    expect(causes.filter((ref) => !causeRefs.has(ref))).toEqual([]);
  });
  it('of the library that an intervention progresses or goes back to lead somewhere', () => {
    const named = catalogue.interventions.flatMap(({ ref, progress, regress }) => [...`${progress} ${regress}`.matchAll(/\b[HLCGNEMR]-\d\d\b/g)].map(([to]) => [ref, to] as const));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, to]) => !refs.has(to))).toEqual([]);
  });
  it('of tests, sides, sites and words in the named cases lead somewhere', () => {
    const faults = vignettes.flatMap(({ id, findings, expected }) => [
      ...findings.filter(({ test }) => !tests.some(({ code }) => code === test)).map(({ test }) => `${id}: ${test}`),
      ...[...expected.present, ...expected.absent, ...expected.withheld].filter((ref) => !refs.has(ref)).map((ref) => `${id}: ${ref}`),
      ...expected.flags.filter((flag) => !flagIds.has(flag)).map((flag) => `${id}: ${flag}`),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('bands', () => {
  it.each(entries.flatMap((entry) => entry.weights.map((weight) => [entry.code, weight.toward, entry, weight] as const)))('of %s toward %s can each be met', (_code, _toward, entry, weight) => {
    const examples = examplesOf(entry);
    const unreachable = weight.bands.filter((band, index) => !examples.some((value) => meets(value, band) && !weight.bands.slice(0, index).some((earlier) => alwaysDecides(earlier) && meets(value, earlier))));
    expect(unreachable).toEqual([]);
  });
  it('of age leave nobody out twice: the first that holds decides', () => {
    for (const family of families.values())
      for (const [index, band] of (family.ageBands ?? []).entries()) {
        const ages = Array.from({ length: 105 }, (_, n) => n + 16);
        expect(ages.some((age) => meets(age, band) && !(family.ageBands ?? []).slice(0, index).some((earlier) => meets(age, earlier)))).toBe(true);
      }
  });
  it('and every red flag are met by a named case', () => {
    const raised = new Set(vignettes.flatMap(({ expected }) => expected.flags));
    // RF-R4 needs an earlier assessment, which a named case has not; the reasoning's own specs raise it.
    expect([...flagIds].filter((id) => !raised.has(id))).toEqual(['RF-R4-NO-PROGRESS']);
    const likely = new Set(vignettes.flatMap(({ expected }) => Object.entries(expected.levels).filter(([, level]) => level === 'likely').map(([ref]) => ref)));
    expect([...causeRefs].filter((ref) => !likely.has(ref))).toEqual([]);
  });
});

describe('sources', () => {
  const all = marksIn({ ...catalogue, references: {} }, '');
  it('are named by every figure', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(([, marks]) => marks.length === 0).map(([where]) => where)).toEqual([]);
    for (const entry of entries) for (const weight of entry.weights) expect(weight.sources.length).toBeGreaterThan(0);
  });
  it('that were read are in the list of references', () => {
    const read = all.flatMap(([where, marks]) => marks.filter((mark) => mark.startsWith('V')).map((mark) => [where, mark] as const));
    expect(read.filter(([, mark]) => catalogue.references[mark] === undefined && catalogue.references[mark.replace(/[abc]$/, '')] === undefined)).toEqual([]);
  });
  it('have one of the marks that say how certain they are', () => {
    expect(all.flatMap(([, marks]) => marks).filter((mark) => !/^(V\d+[abc]?|R-[hml]|C|D)$/.test(mark))).toEqual([]);
  });
});
