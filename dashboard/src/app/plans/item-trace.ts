import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, ViewEncapsulation } from '@angular/core';
import type { Evidence } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { CatalogueClient } from '../client/catalogue.client';
import { sourceInWords } from '../ui/cutoff';
import { LevelGlyph } from '../ui/level-glyph';
import { EvidenceTable } from './evidence';
import { traceLines } from './trace-lines';

/** The whole way of an item: the rule that chose it, the factor it reads, its families, each finding, and where that is known from. */
@Component({
  selector: 'stride-item-trace',
  imports: [EvidenceTable, LevelGlyph, NgTemplateOutlet],
  template: `@let told = traced();
    @if (told === null) {
      <p class="q">{{ failed() ? 'The assessment behind it could not be read: these are the reasons as they were kept.' : 'Reading the assessment behind it …' }}</p>
    } @else if ('gone' in told) {
      <p>{{ told.gone }}</p>
    }
    @if (told === null || 'gone' in told) {
      @if (because().length > 0) {
        @if (override()) {
          <p>The findings withhold it; it was added all the same:</p>
        }
        <stride-evidence [because]="because()" [of]="name()" />
      }
    } @else {
      @let trace = told.trace;
      <p class="q">{{ summary() }}</p>
      @if (trace.rules.length + trace.flags.length > 0) {<ul class="trace">
        @for (rule of trace.rules; track rule.id) {
          <li>
            <p><b>Rule {{ rule.id }}</b>&ngsp;<span class="q">catalogue {{ trace.catalogueVersion }}</span></p>
            @if (rule.says !== '') {
              <p>{{ rule.says }}</p>
            }
            <ul>
              @for (finding of rule.findings; track $index) {
                <li><ng-container [ngTemplateOutlet]="found" [ngTemplateOutletContext]="{ $implicit: finding, counts: false }" /></li>
              }
              @for (factor of rule.factors; track factor.key) {
                <li>
                  <p class="trace-factor"><b>{{ factor.name }}{{ factor.side === 'midline' ? '' : ', ' + factor.side }}</b> <stride-level [level]="factor.level" /></p>
                  <p>{{ factor.sentence }}</p>
                  <ul>
                    @for (family of factor.families; track family.id) {
                      <li>
                        <p><b>{{ family.title }}</b>: {{ family.points }} <span class="q">of {{ family.range }} points</span></p>
                        <ul>
                          @for (finding of family.findings; track $index) {
                            <li><ng-container [ngTemplateOutlet]="found" [ngTemplateOutletContext]="{ $implicit: finding, counts: true }" /></li>
                          }
                        </ul>
                      </li>
                    }
                  </ul>
                </li>
              }
            </ul>
          </li>
        }
        @for (flag of trace.flags; track $index) {
          <li>
            <p><b>Red flag: {{ flag.name }}</b>, {{ flag.urgency }}</p>
            <ul>
              @for (finding of flag.findings; track $index) {
                <li><ng-container [ngTemplateOutlet]="found" [ngTemplateOutletContext]="{ $implicit: finding, counts: false }" /></li>
              }
            </ul>
          </li>
        }
      </ul>}
    }
    <ng-template #found let-line let-counts="counts">
      <p>{{ line.name }}: <b>{{ line.value }}</b>@if (counts) {, {{ line.points }} {{ line.points === '+1' || line.points === '−1' ? 'point' : 'points' }}}</p>
      <p class="q">{{ line.cutoff === '' ? '' : 'Cut-off ' + line.cutoff + '. ' }}{{ line.norm === '' ? '' : 'Norm: ' + line.norm + '. ' }}{{ line.recorded === '' ? '' : line.recorded.slice(0, 1).toUpperCase() + line.recorded.slice(1) + '.' }}</p>
      @for (source of line.sources; track $index) {
        <p class="source">{{ reference(source) }}</p>
      }
    </ng-template>`,
  styleUrl: './trace.css',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemTrace {
  readonly ref = input.required<string>();
  readonly name = input.required<string>();
  readonly because = input.required<readonly Evidence[]>();
  readonly planVersion = input.required<string>();
  /** It stands in the plan although the findings withhold it; what it is traced to is what withholds it. */
  readonly override = input(false);
  /** Null while it is read, and when it could not be. */
  readonly assessment = input.required<Assessment | null>();
  readonly failed = input(false);
  private readonly references = signal<Readonly<Record<string, string>>>({});
  protected readonly traced = computed(() => {
    const assessment = this.assessment();
    return assessment === null ? null : traceLines(assessment, this.planVersion(), { ref: this.ref(), because: this.because() });
  });
  protected readonly summary = computed(() => {
    const told = this.traced();
    if (told === null || 'gone' in told) return '';
    switch (told.trace.outcome) {
      case 'always':
        return 'Part of every plan: no finding chose it.';
      case 'absent':
        return 'No rule and no finding chose it: it comes from the library.';
      case 'withheld':
        return this.override() ? 'The findings withhold it, on these grounds; it was added all the same:' : 'The findings withhold it, on these grounds:';
      default:
        return 'Chosen on these grounds, from the rule down to the finding:';
    }
  });

  constructor() {
    void inject(CatalogueClient).references().then((references) => this.references.set(references));
  }

  protected reference(mark: string): string {
    return sourceInWords(mark, this.references());
  }
}
