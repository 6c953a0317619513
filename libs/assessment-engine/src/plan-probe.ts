/**
 * Tries answers on a plan: puts other values in a case's slots and says which items the rules would choose then. It asks
 * the same questions as the reasoning and tells no reasons, so that thousands of tries take a moment.
 */
import type { CauseRef, Value } from '@stride/clinical';
import { readAnswers, type Answers } from './answers';
import type { SideIndex } from './bands';
import { conditionHolds, type Findings } from './conditions';
import { scoreFamily } from './families';
import { readingsOf } from './flags';
import { higher, isMeasured, LEVEL_RANK, verdictOf, type Verdict } from './judge';
import { parentLevelOf } from './parent';
import { choosePlan } from './plan';
import type { Prepared } from './prepare';
import type { PreparedCause } from './prepare-causes';
import type { AssessmentCase, CauseSide, Level, RaisedFlag } from './reasoning';

/** What the rules choose: every chosen item with its side, every withheld one, and what blocks the rest. */
export interface PlanOutcome {
  blockedBy: readonly string[];
  selected: ReadonlyMap<string, CauseSide | null>;
  withheld: ReadonlySet<string>;
  /** Two outcomes are the same plan when this is the same. */
  key: string;
}
interface Standing {
  sides: readonly Verdict[];
  level: Level;
}
type Standings = Map<CauseRef, Standing>;

const NO_EVIDENCE = [] as const;

/** A case on trial. Whatever is set is taken back by `reset`. */
export class PlanProbe {
  /** As recorded, also where another answer voids it. */
  private readonly raw: (Value | undefined)[];
  readonly answers: Answers;
  private readonly before: { values: (Value | undefined)[]; byException: boolean[] };
  private readonly base: Standings;
  private now: Standings;
  private flags: (Pick<RaisedFlag, 'id' | 'urgency'> & { because: readonly never[] })[] = [];
  private readonly changed = new Set<number>();
  private readonly findings: Findings;
  private readonly grounds: ReadonlyMap<PreparedCause, ReadonlySet<number>>;
  private readonly takeSides: ReadonlySet<string>;
  /** Factors that a red flag reads. */
  private readonly readByFlags: ReadonlySet<string>;

  constructor(
    readonly prepared: Prepared,
    input: AssessmentCase,
  ) {
    this.answers = readAnswers(prepared, input);
    this.raw = readAnswers({ ...prepared, voidable: [] }, input).values;
    this.before = { values: this.raw.slice(), byException: this.answers.byException.slice() };
    this.grounds = new Map([...prepared.causes.values()].map((cause) => [cause, new Set(cause.ground)]));
    const { interventions, redFlags } = prepared.catalogue;
    this.takeSides = new Set(interventions.flatMap(({ ref, takesSide }) => (takesSide ? [ref] : [])));
    this.readByFlags = causesReadBy(redFlags.map(({ when }) => when));
    this.now = new Map();
    this.findings = {
      prepared,
      answers: this.answers,
      levelOf: (ref, side) => (side === -1 ? undefined : this.now.get(ref)?.sides[side]?.level) ?? this.now.get(ref)?.level,
      limitedOf: (ref) => this.now.get(ref)?.sides.some(({ limitedData, level }) => limitedData && (level === 'likely' || level === 'possible')) ?? false,
      supportsOf: () => NO_EVIDENCE,
      ...readingsOf(() => this.flags),
      judged: null,
    };
    this.base = this.judge(() => true);
    this.now = this.base;
  }

  /** The value as it was recorded; undefined where nothing is. */
  recorded(slot: number): Value | undefined {
    return this.before.values[slot];
  }

  /** Whether it was marked within norm and not measured. */
  wasByException(slot: number): boolean {
    return this.before.byException[slot] === true;
  }

  /** Puts a measured value in a slot. */
  set(slot: number, value: Value): void {
    this.raw[slot] = value;
    this.answers.byException[slot] = false;
    this.changed.add(slot);
    this.settle(slot);
  }

  /** Takes everything back. */
  reset(): void {
    for (const slot of this.changed) {
      this.raw[slot] = this.before.values[slot];
      this.answers.byException[slot] = this.before.byException[slot] ?? false;
      this.settle(slot);
    }
    this.changed.clear();
    this.now = this.base;
  }

  /** Whether what is set moves a level that the plan depends on; reads no plan. While it is blocked, only flags count. */
  movesLevels(isBlocked: boolean): boolean {
    this.readLevels();
    for (const [ref, now] of this.now) {
      const before = this.base.get(ref);
      if (now === before || (isBlocked && !this.readByFlags.has(ref))) continue;
      if (before === undefined || now.level !== before.level) return true;
      if (now.sides.some(({ level, limitedData }, side) => level !== before.sides[side]?.level || limitedData !== before.sides[side]?.limitedData)) return true;
    }
    return false;
  }

  private readLevels(): void {
    const { changed, grounds } = this;
    this.now = this.judge((cause) => {
      const ground = grounds.get(cause);
      for (const slot of changed) if (ground?.has(slot) === true) return true;
      return false;
    });
  }

  /** What the rules choose with what is set. */
  outcome(): PlanOutcome {
    this.readLevels();
    this.flags = [];
    for (const { id, urgency, when } of this.prepared.catalogue.redFlags) if (conditionHolds(when, this.findings, -1)) this.flags.push({ id, urgency, because: NO_EVIDENCE });
    const { blockedBy, selected, withheld } = choosePlan(this.findings, this.flags);
    const sides = new Map(
      [...selected].map(([ref, reasons]) => {
        const [first] = reasons.flatMap(({ forCause }) => forCause ?? []);
        return [ref, this.takeSides.has(ref) && first !== undefined ? this.sideOf(first) : null];
      }),
    );
    const key = [blockedBy.join(), [...sides].map(([ref, side]) => `${ref}${side ?? ''}`).sort().join(), [...withheld.keys()].sort().join()].join('|');
    return { blockedBy, selected: sides, withheld: new Set(withheld.keys()), key };
  }

  /** The factor's side, as the reasoning tells it. */
  private sideOf(ref: CauseRef): CauseSide | null {
    const standing = this.now.get(ref);
    if (standing === undefined || (standing.level !== 'likely' && standing.level !== 'possible')) return null;
    if (standing.sides.length < 2) return 'midline';
    const holding = standing.sides.flatMap(({ level }, side) => (level === standing.level ? [side] : []));
    return holding.length === 2 ? 'bilateral' : holding[0] === 0 ? 'left' : 'right';
  }

  /** A slot's value as it counts, and that of the slot that it voids or no longer voids. */
  private settle(slot: number): void {
    this.answers.values[slot] = this.raw[slot];
    for (const { item, by, is } of this.prepared.voidable) {
      item.slots[2].forEach((own, index) => {
        const other = by.slots[2][index];
        if (own === slot || other === slot) this.answers.values[own] = other !== undefined && this.raw[other] === is ? undefined : this.raw[own];
        if (other === slot) this.changed.add(own);
      });
    }
  }

  /** The levels of all factors, judging anew only those that are touched. */
  private judge(isTouched: (cause: PreparedCause) => boolean): Standings {
    const standings: Standings = new Map();
    this.now = standings;
    for (const ref of this.prepared.judgingOrder) {
      const cause = this.prepared.causes.get(ref);
      if (cause === undefined) continue;
      const known = this.base?.get(ref);
      const { subtypes } = cause.cause;
      if (subtypes !== undefined) {
        const lead = subtypes.map((subtype) => standings.get(subtype)?.level ?? 'not_assessed').reduce(higher);
        standings.set(ref, { sides: [], level: parentLevelOf(lead, this.findings) });
      } else if (known !== undefined && cause.capped === null && !isTouched(cause)) standings.set(ref, known);
      else standings.set(ref, this.stand(cause));
    }
    return standings;
  }

  private stand(cause: PreparedCause): Standing {
    const indices: readonly SideIndex[] = cause.cause.sided ? [0, 1] : [-1];
    const sides = indices.map((side) => {
      const families = cause.families.map((family) => scoreFamily(family, this.findings, side));
      return verdictOf(cause, this.findings, side, families, isMeasured(cause, this.findings, side));
    });
    const level = sides.map((side) => side.level).reduce((best, next) => (LEVEL_RANK[next] > LEVEL_RANK[best] ? next : best));
    return { sides, level };
  }
}

/** Factors that conditions name, at whatever depth, with the subtypes' parent where one is named. */
function causesReadBy(conditions: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('cause' in part && typeof part.cause === 'string') found.add(part.cause);
    if ('limitedData' in part && typeof part.limitedData === 'string') found.add(part.limitedData);
    Object.values(part).forEach(walk);
  };
  conditions.forEach(walk);
  return found;
}
