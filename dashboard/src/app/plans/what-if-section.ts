import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AssessmentCase } from '@stride/assessment-engine';
import { whatIf, type WhatIf } from '@stride/assessment-engine/plans';
import { catalogue } from '@stride/clinical';
import { whatIfLines, type ChangeGroup } from './what-if-lines';

/** So many groups, and findings within a group, are read at a glance. */
const GROUPS_FIRST = 3;
const FINDINGS_FIRST = 2;
/** The page is painted and takes keys before the search begins. */
const AFTER_MS = 60;

/** What would have to be different for the findings to suggest another plan: single findings, pairs, and what nobody has examined. */
@Component({
  selector: 'stride-what-if',
  imports: [RouterLink],
  template: `<section class="what-if" aria-labelledby="what-if-title">
    <h2 id="what-if-title">What would change this plan</h2>
    @if (failed()) {
      <p class="q">The assessment behind it could not be read.</p>
    } @else {
      @if (lines(); as found) {
        <p class="q">What the findings suggest would change; what you changed yourself stays.{{ isOlder() ? ' Worked out with catalogue ' + version + '; the plan was drawn up with ' + planVersion() + '.' : '' }}</p>
        @if (found.next; as next) {
          <p class="next"><span class="k">Not examined yet</span><br /><a class="n" [routerLink]="['/assessments', assessmentId(), next.place]" [fragment]="next.field">{{ next.name }}</a><br />If it were {{ next.value }}: {{ next.changes.join(' ') }}</p>
        }
        @for (kind of kinds(); track kind.id) {
          @if (kind.groups.length > 0) {
            <h3 class="what-if-kind">{{ kind.title }}</h3>
            <ul>
              @for (group of kind.shown; track $index) {
                <li>
                  <p>If</p>
                  <ul class="ifs">
                    @for (one of group.ifs; track $index) {
                      <li>{{ one }}{{ $last && group.more === 0 ? ':' : $last ? '' : ', or' }}</li>
                    }
                  </ul>
                  @if (group.more > 0) {
                    <p class="q">or any of {{ group.more }} more:</p>
                  }
                  @for (change of group.changes; track $index) {
                    <p><b>{{ change }}</b></p>
                  }
                </li>
              }
            </ul>
            @if (kind.hidden > 0 || opened() === kind.id) {
              <button class="btn quiet" type="button" [attr.aria-expanded]="opened() === kind.id" (click)="opened.set(opened() === kind.id ? '' : kind.id)">{{ opened() === kind.id ? 'Fewer' : 'All ' + kind.count + ' ' + kind.unit }}<span class="sr">{{ opened() === kind.id ? ' ' + kind.unit : '' }}</span></button>
            }
          }
        }
        @if (found.singles.length + found.pairs.length === 0) {
          <p>No other value of one or two findings would change it.</p>
        }
      } @else {
        <p class="q">Working it out …</p>
      }
    }
    <p class="sr" role="status">{{ lines() === null ? '' : 'What would change this plan is worked out.' }}</p>
  </section>`,
  styleUrl: './what-if.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhatIfSection {
  /** Null while the assessment is read. */
  readonly case = input.required<AssessmentCase | null>();
  readonly assessmentId = input.required<string>();
  readonly planVersion = input.required<string>();
  readonly failed = input(false);
  protected readonly version = catalogue.version;
  protected readonly isOlder = computed(() => this.planVersion() !== catalogue.version);
  private readonly found = signal<WhatIf | null>(null);
  protected readonly lines = computed(() => {
    const found = this.found();
    return found === null ? null : whatIfLines(found);
  });
  protected readonly opened = signal('');
  protected readonly kinds = computed(() => {
    const [found, lines] = [this.found(), this.lines()];
    if (found === null || lines === null) return [];
    return [
      this.kind('singles', 'One finding', lines.singles, found.singles.length, 'single findings'),
      this.kind('pairs', 'Two findings together', lines.pairs, found.pairs.length, 'pairs of findings'),
    ];
  });

  constructor() {
    effect((onCleanup) => {
      const input = this.case();
      this.found.set(null);
      if (input === null) return;
      const waiting = setTimeout(() => this.found.set(whatIf(catalogue, input)), AFTER_MS);
      onCleanup(() => clearTimeout(waiting));
    });
  }

  private kind(id: string, title: string, groups: readonly ChangeGroup[], count: number, unit: string) {
    const isOpen = this.opened() === id;
    const shown = (isOpen ? groups : groups.slice(0, GROUPS_FIRST)).map(({ changes, ifs }) => ({ changes, ifs: isOpen ? ifs : ifs.slice(0, FINDINGS_FIRST), more: isOpen ? 0 : Math.max(0, ifs.length - FINDINGS_FIRST) }));
    const hidden = groups.length - shown.length + shown.reduce((sum, { more }) => sum + more, 0);
    return { id, title, groups, count, unit, shown, hidden };
  }
}
