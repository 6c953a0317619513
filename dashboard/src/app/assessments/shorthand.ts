/**
 * Reads a line as it is said at the bedside: `mtt l -12 r 5`, `slr l 45 pos`, `pa l4 hypo pain`. What it reads is shown
 * before anything is written; one word that it cannot read, and nothing of the line is written.
 */
import { catalogue, type MovementTest, type Side, type Value } from '@stride/clinical';
import type { Finding } from '@stride/assessment-engine';
import { UNABLE_REASONS, validateFinding } from '@stride/assessment-engine/recording';
import { readGrade, readNumber } from './number-text';
import { testOf } from './words';

/** What a test is called in one short word. Several tests that are done together share one. */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  tilt: ['pelvic_tilt'], lord: ['gait_lordosis_increase'], ab: ['aberrant_count'], mmst: ['mmst_flexion_cm'], mmste: ['mmst_ext_cm'], lf: ['lumbar_flexion_deg'], le: ['lumbar_extension_deg'], ls: ['lumbar_sideflex_deg'],
  lpain: ['lumbar_pain'], ftf: ['ftf_cm'], sbend: ['side_bend_cm'], dp: ['directional_preference'], quad: ['quadrant'], tren: ['trendelenburg'], sd: ['step_down_score'], sls: ['sls_s'], ext30: ['ext_30s'], wide: ['gait_wide_based'],
  rom: ['romberg'], walk: ['walk_test_m'], tr: ['thoracic_rotation_deg'], slump: ['slump', 'slump_knee_ext_deficit'], myo: ['myotomes'], derm: ['dermatomes'], ref: ['reflexes'], bab: ['babinski'], clo: ['clonus_beats'],
  slr: ['slr_deg', 'slr_result'], xslr: ['crossed_slr'], faber: ['faber', 'faber_height_cm'], fadir: ['fadir'], ake: ['ake_deficit_deg'], aslr: ['aslr_score'], dll: ['dll_angle_deg'], slb: ['slb_hold_s'], pulse: ['pedal_pulse'], abi: ['abi'],
  mtt: ['mtt_hip_ext_deg'], mttk: ['mtt_knee_flex_deg'], gmed: ['glute_med_mmt'], sb: ['side_bridge_s'], ir: ['hip_ir_deg'], er: ['hip_er_deg'], gmax: ['glute_max_mmt'], phe: ['phe_pattern'], ely: ['ely', 'ely_knee_flex_deg'],
  pkb: ['pkb'], pit: ['pit'], ple: ['ple'], sor: ['sorensen_s'], plank: ['plank_s'], pa: ['pa_mobility', 'pa_pain'], hep: ['hip_ext_prone_deg'], flex: ['flexor_endurance_s'], hhd: ['abd_hhd_n'],
};
const SIDES: Readonly<Record<string, readonly Side[]>> = { l: ['left'], left: ['left'], r: ['right'], right: ['right'], b: ['left', 'right'], both: ['left', 'right'] };
/** Words that mean an answer although no option is called so. */
const MEANS: Readonly<Record<string, string>> = { stiff: 'hypo', loose: 'hyper', norm: 'normal', unclear: 'equivocal', forward: 'anterior', backward: 'posterior' };
const WITHIN_NORM = new Set(['n', 'wn', 'ok']);
const SITE_WORDS: Readonly<Record<string, string>> = { pat: 'patellar', knee: 'patellar', ach: 'achilles', ankle: 'achilles' };

export interface ShorthandReading {
  findings: readonly Finding[];
  /** Why nothing may be written; empty when all of it was read. */
  faults: readonly string[];
}

/** Small letters without their accents: `Lasègue` is found as it is typed in a hurry. */
export const plainLetters = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The tests that a first word names; empty where it names none. */
export function testsNamed(word: string): MovementTest[] {
  const name = plainLetters(word);
  const codes = SHORT_NAMES[name] ?? (testOf(name) === undefined ? catalogue.domains.flatMap(({ tests }) => tests).filter(({ synonyms }) => synonyms.some((synonym) => plainLetters(synonym) === name)).map(({ code }) => code) : [name]);
  return codes.flatMap((code) => testOf(code) ?? []);
}

/** Reads a line; null when its first word names no test, so that it is a search and no shorthand. */
export function readShorthand(line: string): ShorthandReading | null {
  const [first = '', ...words] = line.trim().split(/\s+/);
  const tests = first === '' ? [] : testsNamed(first);
  if (tests.length === 0 || words.length === 0) return null;
  const reader = new LineReader(tests);
  for (let index = 0; index < words.length; index++) {
    const word = (words[index] ?? '').toLowerCase();
    // `u` takes the word after it as its reason.
    if (word === 'u' || word === 'unable') reader.unable(words[++index] ?? '');
    else reader.take(word);
  }
  return reader.result();
}

class LineReader {
  private sides: readonly (Side | undefined)[];
  private sites: readonly (string | undefined)[];
  private readonly found = new Map<string, Finding>();
  private readonly faults: string[] = [];
  private readonly sided: boolean;
  private readonly sited: boolean;

  constructor(private readonly tests: readonly MovementTest[]) {
    this.sided = tests.some((test) => test.sided);
    this.sited = tests.some((test) => test.sites !== undefined);
    this.sides = this.sided ? [] : [undefined];
    this.sites = this.sited ? [] : [undefined];
  }

  take(word: string): void {
    const sides = SIDES[word];
    if (sides !== undefined && this.sided) {
      this.sides = sides;
      return;
    }
    const site = this.siteNamed(word);
    if (site !== undefined) this.sites = [site];
    else if (WITHIN_NORM.has(word)) this.write(this.tests.slice(0, 1), { status: 'within-norm' }, word);
    else this.takeAnswer(word);
  }

  unable(word: string): void {
    const reason = UNABLE_REASONS.find((candidate) => word !== '' && candidate.startsWith(word.toLowerCase()));
    if (reason === undefined) this.faults.push(`“u” needs a reason: ${UNABLE_REASONS.join(', ')}.`);
    else this.write(this.tests.slice(0, 1), { status: 'unable', reason }, 'u');
  }

  result(): ShorthandReading {
    if (this.found.size === 0 && this.faults.length === 0) this.faults.push(this.sided && this.sides.length === 0 ? 'Say the side: l, r or b.' : 'Say what was found.');
    const checked = [...this.found.values()].flatMap((finding) => {
      const answer = validateFinding(catalogue, finding, '');
      if (answer.ok) return [answer.value];
      const [error] = answer.errors;
      this.faults.push(`${testOf(finding.test)?.name ?? finding.test}${finding.side === undefined ? '' : `, ${finding.side}`}: ${error?.detail ?? 'not possible'}${typeof error?.allowed === 'string' ? ` Possible: ${error.allowed.replace('..', ' to ')}.` : ''}`);
      return [];
    });
    return this.faults.length === 0 ? { findings: checked, faults: [] } : { findings: [], faults: this.faults };
  }

  private siteNamed(word: string): string | undefined {
    const sites = this.tests.flatMap((test) => test.sites ?? []);
    return sites.find(({ code }) => code.toLowerCase() === (SITE_WORDS[word] ?? word))?.code;
  }

  /** The first test of the name whose answer the word is; what it is whole comes before what it only begins. */
  private takeAnswer(word: string): void {
    for (const reads of [wholeAnswer, begunAnswer])
      for (const test of this.tests) {
        const value = reads(test, word);
        if (value === undefined) continue;
        this.write([test], { value }, word);
        return;
      }
    this.faults.push(`“${word}” cannot be read here.`);
  }

  private write(tests: readonly MovementTest[], content: Partial<Finding>, word: string): void {
    if (this.sides.length === 0) this.faults.push(`“${word}” stands without a side: l, r or b.`);
    else if (this.sites.length === 0) this.faults.push(`“${word}” stands without a level.`);
    for (const test of tests)
      for (const side of this.sides)
        for (const site of this.sites) {
          const row = { test: test.code, ...(test.sided && side !== undefined ? { side } : {}), ...(test.sites !== undefined && site !== undefined ? { site } : {}), ...content };
          const key = [row.test, row.side ?? '', row.site ?? ''].join('|');
          if (this.found.has(key)) this.faults.push(`“${word}” says a second thing of the same field.`);
          this.found.set(key, row);
        }
  }
}

/** A number, yes or no, or the whole word of an answer. */
function wholeAnswer({ answer, code }: MovementTest, word: string): Value | undefined {
  if (answer.kind === 'number') {
    const read = readNumber(word);
    return (answer.unit === 'grade' ? readGrade(word) : null) ?? (read.kind === 'number' ? read.value : undefined);
  }
  if (answer.kind === 'flag') {
    if (['yes', 'y'].includes(word) || (code === 'pa_pain' && ['pain', 'painful'].includes(word))) return true;
    return word === 'no' ? false : undefined;
  }
  if (answer.kind !== 'choice') return undefined;
  const meant = MEANS[word] ?? word;
  return answer.options.find(({ value, label }) => value === meant || label.toLowerCase() === meant)?.value;
}

/** The beginning of a word, of one letter more than one; a beginning that two answers share is neither. */
function begunAnswer({ answer }: MovementTest, word: string): Value | undefined {
  if (answer.kind !== 'choice' || word.length < 2) return undefined;
  const begun = answer.options.filter(({ value, label }) => [value, label.toLowerCase()].some((name) => name.startsWith(word)));
  return begun.length === 1 ? begun[0]?.value : undefined;
}
