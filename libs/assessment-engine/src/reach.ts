/**
 * What several missing answers could change together. While a needed family is empty, one answer alone often concludes
 * nothing; the items of that family are told with the level that they help to reach, and only those: an item without
 * which the same answers reach the same level is not asked for. Nothing but what is told takes part in a reach, so
 * that no level is promised which answering the list could not bring about.
 */
import { scoreFamily, type FamilyResult } from './families';
import { higher, LEVEL_RANK, verdictOf } from './judge';
import type { Bench, OpenItem } from './missing';
import type { Level } from './reasoning';

/** Gives every waiting item the level that it helps to reach; null where it helps to none. */
export function tellReach(bench: Bench, open: readonly OpenItem[]): void {
  settle(bench, open, (one, reach) => {
    if (one.waits) one.could = reach.of(one);
    return one.could !== null;
  });
  if (!bench.prepared.hasParent) return;
  // The parent may have the level already that an answer gives its subtype alone: what is told of it must reach without.
  settle(bench, open.filter(({ could }) => could !== null), (one, reach) => {
    one.together = reach.of(one);
    return one.together !== null;
  });
}

/** What helps nothing is not told, and what is not told takes no part: the rest must reach without it. */
function settle(bench: Bench, open: readonly OpenItem[], isTold: (one: OpenItem, reach: Reach) => boolean): void {
  for (let listed = open; listed.length > 0; ) {
    const reach = new Reach(bench, listed);
    const told = listed.filter((one) => isTold(one, reach));
    reach.end();
    if (told.length === listed.length) return;
    listed = told;
  }
}

/** The listed items, all answered with what speaks most for the factor; some are taken back to see whether they matter. */
class Reach {
  /** By the number of the worth. */
  private readonly known: (Level | null | undefined)[] = [];
  private families: FamilyResult[];
  private readonly best: Level;
  /** By the family's position: the level when nothing more of the family is answered. */
  private readonly without: (Level | undefined)[] = [];

  constructor(
    private readonly bench: Bench,
    private readonly listed: readonly OpenItem[],
  ) {
    this.families = bench.judgement.families;
    for (const one of listed) this.answer(one);
    this.families = this.rescored(listed);
    this.best = this.level([]);
  }

  /** Takes all answers back. */
  end(): void {
    for (const one of this.listed) this.takeBack(one);
  }

  of(one: OpenItem): Level | null {
    const { worth } = one.trial;
    if (LEVEL_RANK[this.best] <= LEVEL_RANK[this.bench.judgement.level]) return null;
    if (worth === -1) return this.find(one);
    const known = this.known[worth];
    return known === undefined ? (this.known[worth] = this.find(one)) : known;
  }

  /**
   * Beside everything else answered, the item's own family is filled again from it alone, one item after the other; the
   * highest level that is reached with it and not without it is its own.
   */
  private find(one: OpenItem): Level | null {
    const [at = one.trial.touched[0] ?? -1] = one.trial.neededBy;
    const own = this.listed.filter(({ trial }) => trial.touched.includes(at));
    for (const each of own) this.takeBack(each);
    let without = (this.without[at] ??= this.level(own));
    let found: Level | null = null;
    this.answer(one);
    let withIt = this.level(own);
    for (const next of [null, ...own]) {
      if (next !== null) {
        // The other side of the same item in a midline factor is no further item.
        if (next.trial.item === one.trial.item) continue;
        this.answer(next);
        withIt = this.level(own);
        this.takeBack(one);
        without = this.level(own);
        this.answer(one);
      }
      if (LEVEL_RANK[withIt] > LEVEL_RANK[without]) found = found === null ? withIt : higher(found, withIt);
      if (without === this.best || found === this.best) break;
    }
    for (const each of own) this.answer(each);
    return found;
  }

  private answer({ slots, trial }: OpenItem): void {
    const { values } = this.bench.findings.answers;
    for (const slot of slots) values[slot] = trial.extremes[0];
  }

  private takeBack({ slots }: OpenItem): void {
    const { values } = this.bench.findings.answers;
    for (const slot of slots) values[slot] = undefined;
  }

  /** The level with the families that these items touch scored anew. */
  private level(changed: readonly OpenItem[]): Level {
    const { prepared, findings, judgement } = this.bench;
    return verdictOf(prepared, findings, judgement.side, this.rescored(changed), true).level;
  }

  private rescored(changed: readonly OpenItem[]): FamilyResult[] {
    const { prepared, findings, judgement } = this.bench;
    const families = [...this.families];
    let scored = 0;
    for (const { trial } of changed) {
      for (const index of trial.touched) {
        const family = prepared.families[index];
        if (family === undefined || (scored & (1 << index)) !== 0) continue;
        scored |= 1 << index;
        families[index] = scoreFamily(family, findings, judgement.side);
      }
    }
    return families;
  }
}
