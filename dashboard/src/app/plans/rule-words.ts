/** A rule's condition in words, from the catalogue's own names. */
import { catalogue, type CauseRef, type Condition } from '@stride/clinical';
import { cutoffInWords } from '../ui/cutoff';
import { findingName, inWords, optionsOf } from './plan-words';

const SIGNS: Record<string, string> = {
  'bilateral-weakness': 'weakness on both sides',
  'upper-motor-neuron': 'signs of the upper motor neuron',
  telltale: 'the telltale sign: eased by sitting or bending forward',
  'complete-normal-neuro': 'a complete and normal nerve examination',
  'neuro-deficit': 'a nerve deficit',
  irritable: 'an irritable nerve',
  'severe-pain': 'severe pain',
};

interface Bounds { below?: number; atMost?: number; above?: number; atLeast?: number }

function boundsInWords({ below, atMost, above, atLeast }: Bounds): string {
  const parts = [atLeast === undefined ? '' : `≥ ${atLeast}`, above === undefined ? '' : `> ${above}`, atMost === undefined ? '' : `≤ ${atMost}`, below === undefined ? '' : `< ${below}`];
  return cutoffInWords(parts.filter((part) => part !== '').join(' and '));
}

const nameOfCause = (ref: CauseRef): string => catalogue.causes.find((cause) => cause.ref === ref)?.name ?? ref;

/** `Tight hip flexors at least possible, and age ≥ 65`. */
export function conditionInWords(condition: Condition): string {
  const list = (conditions: readonly Condition[], joined: string): string => conditions.map((one) => ('any' in one && conditions.length > 1 ? `(${conditionInWords(one)})` : conditionInWords(one))).join(joined);
  if ('code' in condition) {
    const name = findingName({ code: condition.code, side: null });
    if (condition.is !== undefined) {
      const wanted = Array.isArray(condition.is) ? (condition.is as readonly (string | boolean)[]) : [condition.is as string | boolean];
      return `${name}: ${wanted.map((value) => inWords(value, optionsOf(condition.code))).join(' or ')}`;
    }
    const bounds = boundsInWords(condition);
    return bounds === '' ? name : `${name} ${bounds}`;
  }
  if ('all' in condition) return list(condition.all, ', and ');
  if ('any' in condition) return list(condition.any, ' or ');
  if ('atLeast' in condition) return `at least ${condition.atLeast} of: ${list(condition.of, '; ')}`;
  if ('exactly' in condition) return `exactly ${condition.exactly} of: ${list(condition.of, '; ')}`;
  if ('unless' in condition) return `not with ${conditionInWords(condition.unless)}`;
  if ('onOneSide' in condition) return `on one side: ${conditionInWords(condition.onOneSide)}`;
  if ('sign' in condition) return SIGNS[condition.sign] ?? condition.sign;
  if ('flag' in condition) return `red flag “${flagName(condition.flag)}”`;
  if ('urgency' in condition) return `a flag that is ${condition.urgency} or more`;
  if ('cause' in condition) return `${nameOfCause(condition.cause)} ${condition.reaches === 'likely' ? 'likely' : 'at least possible'}`;
  if ('limitedData' in condition) return `${nameOfCause(condition.limitedData)} with limited data`;
  if ('age' in condition) return `age ${boundsInWords(condition.age)}`;
  if ('bodyChartRegion' in condition) return `pain marked at ${condition.bodyChartRegion.map((region) => region.replaceAll('_', ' ')).join(' or ')}`;
  if ('painFellLessThan' in condition) return `pain has fallen by less than ${Math.round(condition.painFellLessThan * 100)} % in ${condition.overDays} days`;
  return `${condition.family} ${'above' in condition ? `> ${condition.above}` : `≥ ${condition.atLeastPoints}`} points`;
}

export const flagName = (id: string): string => catalogue.redFlags.find((flag) => flag.id === id)?.name ?? id;

/** What a rule says, by its id; empty where the catalogue has no such rule any more. */
export function ruleInWords(id: string): string {
  const selection = catalogue.planRules.selections.find((rule) => rule.id === id);
  if (selection !== undefined) return `Chosen with: ${conditionInWords(selection.when)}.`;
  const exclusion = catalogue.planRules.exclusions.find((rule) => rule.id === id);
  if (exclusion !== undefined) return `Withheld with: ${conditionInWords(exclusion.when)}. ${exclusion.reason}`;
  return catalogue.redFlags.some((flag) => flag.id === id) ? `Red flag “${flagName(id)}” decides what stays in the plan.` : '';
}

/** The factors that a rule asks about. */
export function factorsAskedBy(id: string): ReadonlySet<string> {
  const { selections, exclusions } = catalogue.planRules;
  const rule = selections.find((one) => one.id === id) ?? exclusions.find((one) => one.id === id);
  const found = new Set<string>();
  const walk = (condition: Condition): void => {
    if ('cause' in condition) found.add(condition.cause);
    else if ('limitedData' in condition) found.add(condition.limitedData);
    else if ('all' in condition) condition.all.forEach(walk);
    else if ('any' in condition) condition.any.forEach(walk);
    else if ('of' in condition) condition.of.forEach(walk);
    else if ('unless' in condition) walk(condition.unless);
    else if ('onOneSide' in condition) walk(condition.onOneSide);
  };
  if (rule !== undefined) walk(rule.when);
  return found;
}
