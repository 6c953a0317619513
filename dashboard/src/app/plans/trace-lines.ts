/** The way from a plan item back to what was recorded, ready to be read: rules, factors, families, findings, sources. */
import { catalogue } from '@stride/clinical';
import type { CauseSide, Evidence, Level } from '@stride/assessment-engine';
import { normFor } from '@stride/assessment-engine/recording';
import { traceItem, type TracedFactor } from '@stride/assessment-engine/plans';
import type { Assessment } from '@stride/contracts';
import { cutoffInWords, pointsInWords } from '../ui/cutoff';
import { caseOf, recordedInWords } from './plan-reasons';
import { cutoffOf, findingName, findingValue, testOf } from './plan-words';
import { factorsAskedBy, flagName, ruleInWords } from './rule-words';

export interface FindingLine {
  name: string;
  value: string;
  norm: string;
  cutoff: string;
  points: string;
  recorded: string;
  sources: readonly string[];
}
export interface FamilyLines {
  id: string;
  title: string;
  points: string;
  range: string;
  findings: readonly FindingLine[];
}
export interface FactorLines {
  key: string;
  name: string;
  side: CauseSide;
  level: Level;
  sentence: string;
  families: readonly FamilyLines[];
}
export interface RuleLines {
  id: string;
  says: string;
  /** Findings that the rule itself asks about; those of a factor stand under it. */
  findings: readonly FindingLine[];
  factors: readonly FactorLines[];
}
export interface TraceLines {
  outcome: 'selected' | 'withheld' | 'always' | 'absent';
  catalogueVersion: string;
  rules: readonly RuleLines[];
  flags: readonly { name: string; urgency: string; findings: readonly FindingLine[] }[];
}
/** The trace, or in words why the reasoning can no longer be followed and only the stored reasons are left. */
export type Traced = { trace: TraceLines } | { gone: string };

interface Stands {
  ref: string;
  because: readonly Evidence[];
}

const pointsOf = (points: number): string => pointsInWords(Math.round(points * 100) / 100);
const keyOf = ({ code, side, site, value }: Evidence): string => `${code} ${side} ${site ?? ''} ${String(value)}`;

/** The whole way of an item that stands in a plan of this catalogue version, from the record as it is now. */
export function traceLines(assessment: Assessment, planVersion: string, item: Stands): Traced {
  if (planVersion !== catalogue.version) {
    return { gone: `This plan was drawn up with catalogue ${planVersion}; the clinic now works with ${catalogue.version}, which may reason otherwise. These are the reasons as they were kept.` };
  }
  const input = caseOf(assessment);
  const trace = traceItem(catalogue, input, item.ref);
  const told = new Set([...trace.rules.flatMap(({ because }) => because), ...trace.flags.flatMap(({ because }) => because)].map(keyOf));
  if (item.because.some((entry) => !told.has(keyOf(entry)))) {
    return { gone: 'The assessment was amended after this plan was drawn up, and what chose this is not in it any more. These are the reasons as they were kept.' };
  }
  const line = (entry: Evidence): FindingLine => lineOf(entry, assessment);
  const shown = new Set<string>();
  const rules = trace.rules.map(({ id, because }): RuleLines => {
    const asked = factorsAskedBy(id);
    const here = trace.factors.filter((factor) => asked.has(factor.ref) && !shown.has(factor.ref));
    here.forEach(({ ref }) => shown.add(ref));
    const ofFactors = new Set(trace.factors.flatMap(({ families }) => families.flatMap(({ items }) => items)).map(keyOf));
    const isFlag = trace.flags.some((flag) => flag.id === id);
    return { id, says: ruleInWords(id), findings: isFlag ? [] : because.filter((entry) => !ofFactors.has(keyOf(entry))).map(line), factors: here.map((factor) => factorLines(factor, line)) };
  });
  const [last] = rules.slice(-1);
  const rest = trace.factors.filter(({ ref }) => !shown.has(ref)).map((factor) => factorLines(factor, line));
  return {
    trace: {
      outcome: trace.outcome,
      catalogueVersion: trace.catalogueVersion,
      rules: last === undefined ? rules : [...rules.slice(0, -1), { ...last, factors: [...last.factors, ...rest] }],
      flags: trace.flags.map(({ id, urgency, because }) => ({ name: flagName(id), urgency, findings: because.map(line) })),
    },
  };
}

function factorLines({ ref, side, level, families, sentence }: TracedFactor, line: (entry: Evidence) => FindingLine): FactorLines {
  return {
    key: `${ref} ${side}`,
    name: catalogue.causes.find((cause) => cause.ref === ref)?.name ?? ref,
    side,
    level,
    sentence: sentence.replaceAll(/-(?=\d)/g, '−'),
    families: families.map(({ id, title, score, floor, cap, items }) => ({
      id,
      // The catalogue's title of this family reads as a probability, which these points are not.
      title: title === 'Risk' ? 'What favours it' : title,
      points: pointsOf(score),
      range: `${pointsOf(floor)} to ${pointsOf(cap)}`,
      findings: items.map(line),
    })),
  };
}

/** A reason as it was kept, with what the record still says about it. */
export function lineOf(entry: Evidence, assessment: Assessment | null): FindingLine {
  const test = testOf(entry.code);
  const norm = test === undefined || assessment === null ? null : normFor(test, caseOf(assessment));
  return {
    name: findingName(entry),
    value: findingValue(entry),
    norm: norm === null ? '' : norm.text,
    cutoff: cutoffOf(entry, cutoffInWords(entry.cutoff)),
    points: pointsOf(entry.points),
    recorded: assessment === null ? '' : recordedInWords(assessment, entry),
    sources: entry.sources,
  };
}
