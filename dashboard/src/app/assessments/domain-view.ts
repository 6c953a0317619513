import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { coreSetOf } from '@stride/assessment-engine/recording';
import { catalogue } from '@stride/clinical';
import { FindingRow } from './finding-row';
import { Recorder } from './recorder';

/** The same findings, ordered by domain. */
@Component({
  selector: 'stride-domain-view',
  imports: [FindingRow],
  template: `<div class="head"><h1>By domain</h1></div>
    @for (domain of domains; track domain.id) {
      <section [attr.aria-labelledby]="'dom-' + domain.id">
        <h2 class="domain-title" [id]="'dom-' + domain.id">{{ domain.name }} <span class="q">{{ domain.about }}</span></h2>
        <div class="cols" aria-hidden="true"><span>Test</span><span class="side">Left</span><span class="side">Right</span></div>
        @for (test of domain.tests; track test.code) {
          @if (core().has(test.code) || isRecorded(test.code)) {
            <stride-finding-row [test]="test" />
          }
        }
      </section>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DomainView {
  private readonly recorder = inject(Recorder);
  protected readonly domains = catalogue.domains;
  protected readonly core = computed(() => new Set(coreSetOf(catalogue, this.recorder.coreSet.chosen()).map(({ code }) => code)));

  protected isRecorded(code: string): boolean {
    return [...this.recorder.findings().values()].some((row) => row.test === code);
  }
}
