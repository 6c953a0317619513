import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { catalogue, type CauseRef } from '@stride/clinical';
import type { CauseAssessment, MissingItem } from '@stride/assessment-engine';
import { RouterLink } from '@angular/router';
import { CatalogueClient } from '../client/catalogue.client';
import { cutoffInWords, pointsInWords, sourceInWords } from '../ui/cutoff';
import { Icon } from '../ui/icon';
import { LEVEL_WORDS, LevelGlyph } from '../ui/level-glyph';
import { familyTitle, LEVEL_RANK } from './factor-lines';
import { Recorder } from './recorder';
import { evidenceInWords, fieldId, nameOf, placeOf } from './words';

/** What the findings support, beside the form and never moving it: each factor with what speaks for, against, and is missing. */
@Component({
  selector: 'stride-causes-panel',
  imports: [LevelGlyph, RouterLink, Icon],
  template: `<h2>Contributing factors</h2>
    <p class="q">What the findings are consistent with.</p>
    @if (recorder.isDraft() && next(); as item) {
      <div class="next">
        <p class="k">Next test worth doing</p>
        <p class="n"><a [routerLink]="['/assessments', id(), place(item.test)]" [fragment]="field(item)">{{ name(item.test) }}{{ item.side === null ? '' : ', ' + item.side }}</a></p>
        <p class="k">{{ item.why }}</p>
      </div>
    } @else if (recorder.isDraft()) {
      <div class="next"><p class="k">Nothing left would change the plan.</p></div>
    }
    @if (recorder.reasoning(); as reasoning) {
      @for (notice of reasoning.notices; track notice) {
        <p class="notice-line"><stride-icon name="warning" /> Widespread findings: consider irritability, sensitisation or serious pathology.</p>
      }
      @for (cause of causes(); track cause.ref) {
        <section class="cause" [class.sub-cause]="cause.ref === 'C5a' || cause.ref === 'C5b'">
          <h3 class="h">
            <button class="l" type="button" [attr.aria-expanded]="isOpen(cause.ref)" (click)="toggle(cause.ref)">
              <span class="n">{{ causeName(cause) }}</span>
              <stride-level [level]="cause.level" />
            </button>
          </h3>
          <p class="sub"><span>{{ sideWords(cause) }}</span><span>{{ cause.conflict ? 'findings disagree' : cause.limitedData ? 'limited data' : '' }}</span></p>
          @if (isOpen(cause.ref)) {
            <dl class="fam">
              <dt>For</dt>
              <dd>
                @for (entry of cause.supports; track $index) {
                  <span class="ev"><span class="family-word">{{ family(entry.rule) }}:</span> {{ words(entry) }} <b>{{ points(entry.points) }}</b>&ngsp;<span class="q">{{ cutoff(entry.cutoff) }}</span></span>
                } @empty {
                  nothing yet
                }
              </dd>
              <dt>Against</dt>
              <dd>
                @for (entry of cause.against; track $index) {
                  <span class="ev"><span class="family-word">{{ family(entry.rule) }}:</span> {{ words(entry) }} <b>{{ points(entry.points) }}</b>&ngsp;<span class="q">{{ cutoff(entry.cutoff) }}</span></span>
                } @empty {
                  nothing yet
                }
              </dd>
              <dt>Missing</dt>
              <dd>
                @for (item of cause.missing; track item.test + item.side) {
                  <span class="ev"><a [routerLink]="['/assessments', id(), place(item.test)]" [fragment]="field(item)">{{ name(item.test) }}{{ item.side === null ? '' : ', ' + item.side }}</a>&ngsp;<span class="q">could become {{ levelWords[item.couldBecome].toLowerCase() }}</span></span>
                } @empty {
                  nothing that would change it
                }
              </dd>
              @if (cause.notes.length > 0) {
                <dt>Notes</dt>
                <dd>
                  @for (note of cause.notes; track note) {
                    <span class="ev">{{ note }}</span>
                  }
                </dd>
              }
              <dt>Points</dt>
              <dd class="num">{{ points(cause.score) }}; possible from {{ rule(cause.ref).possibleAt }}, likely from {{ rule(cause.ref).likelyAt }}</dd>
            </dl>
            <p><a class="tall-link" [routerLink]="['/assessments', id(), 'causes']" [queryParams]="{ factor: cause.ref }">All reasons<span class="sr">, {{ causeName(cause) }}</span></a></p>
            @if (cause.supports.length + cause.against.length > 0) {
              <details class="sources">
                <summary>Why these points</summary>
                @for (source of sourcesOf(cause); track source) {
                  <p class="q break">{{ source }}</p>
                }
              </details>
            }
          }
        </section>
      }
    }`,
  styles: `
    .tall-link { display: inline-flex; align-items: center; min-height: var(--hit); }
    .sources summary { min-height: var(--hit); padding: 0.6rem 0; cursor: pointer; }
    .family-word { color: var(--ink-2); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CausesPanel {
  protected readonly recorder = inject(Recorder);
  private readonly references = signal<Readonly<Record<string, string>>>({});
  private readonly open = signal<ReadonlySet<CauseRef>>(new Set());
  protected readonly levelWords = LEVEL_WORDS;
  protected readonly words = evidenceInWords;
  protected readonly cutoff = cutoffInWords;
  protected readonly points = pointsInWords;
  protected readonly family = familyTitle;
  protected readonly name = nameOf;
  protected readonly place = placeOf;
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  /** Highest level first, a factor's kinds under it; within a level in the catalogue's order, so that nothing jumps while typing. */
  protected readonly causes = computed(() => {
    const all = this.recorder.reasoning()?.causes ?? [];
    const kinds = new Map(catalogue.causes.flatMap(({ ref, subtypes }) => (subtypes === undefined ? [] : [[ref, subtypes] as const])));
    const under = new Set([...kinds.values()].flat());
    return all
      .filter(({ ref }) => !under.has(ref))
      .sort((a, b) => LEVEL_RANK[b.level] - LEVEL_RANK[a.level])
      .flatMap((cause) => [cause, ...all.filter(({ ref }) => kinds.get(cause.ref)?.includes(ref) === true)]);
  });

  /** The unanswered item that could lift a factor furthest; on a tie, the one that decides most factors. */
  protected readonly next = computed(() => {
    const candidates = new Map<string, MissingItem & { gain: number; causes: string[] }>();
    for (const cause of this.recorder.reasoning()?.causes ?? []) {
      if (cause.ref === 'C5') continue;
      for (const item of cause.missing) {
        const gain = LEVEL_RANK[item.couldBecome] - LEVEL_RANK[cause.level];
        if (gain <= 0 && item.couldBecome !== 'possible') continue;
        const key = `${item.test}|${item.side ?? ''}`;
        const known = candidates.get(key) ?? { ...item, gain: 0, causes: [] };
        known.gain += Math.max(gain, 0.5) * (item.couldBecome === 'likely' ? 2 : 1);
        known.causes.push(this.causeName(cause).toLowerCase());
        candidates.set(key, known);
      }
    }
    const [best] = [...candidates.values()].sort((a, b) => b.gain - a.gain);
    return best === undefined ? null : { ...best, why: `Decides ${best.causes.join(' and ')}.` };
  });

  constructor() {
    void inject(CatalogueClient).references().then((references) => this.references.set(references));
  }

  /** Where its cut-offs and points are known from, each source once. */
  protected sourcesOf(cause: CauseAssessment): string[] {
    return [...new Set([...cause.supports, ...cause.against].flatMap((entry) => entry.sources))].map((mark) => sourceInWords(mark, this.references()));
  }
  protected rule(ref: CauseRef): { possibleAt: number; likelyAt: number } {
    return catalogue.causes.find((cause) => cause.ref === ref) ?? { possibleAt: 0, likelyAt: 0 };
  }
  protected causeName(cause: CauseAssessment): string {
    return catalogue.causes.find((candidate) => candidate.ref === cause.ref)?.name ?? cause.ref;
  }
  protected sideWords(cause: CauseAssessment): string {
    return cause.side === null ? '' : cause.side === 'bilateral' ? 'both sides' : cause.side;
  }
  protected isOpen(ref: CauseRef): boolean {
    return this.open().has(ref);
  }
  protected toggle(ref: CauseRef): void {
    this.open.update((known) => {
      const next = new Set(known);
      if (!next.delete(ref)) next.add(ref);
      return next;
    });
  }
  protected field(item: MissingItem): string {
    return fieldId(item.test, item.side, null);
  }
}
