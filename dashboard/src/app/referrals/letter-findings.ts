import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ReferralFlag } from '@stride/contracts';

/** What the letter tells: each flag with exactly the findings that raised it, as it prints them. Nobody writes here. */
@Component({
  selector: 'stride-letter-findings',
  template: `<section aria-labelledby="findings-title">
    <h2 id="findings-title">Why we refer</h2>
    <p class="q">As recorded; the letter tells exactly these. A wrong entry is corrected in the assessment.</p>
    @for (flag of flags(); track flag.id) {
      <h3 [id]="'flag-' + flag.id">{{ flag.name }}&ngsp;<span class="q">{{ flag.id }}</span></h3>
      <p>{{ flag.action }}&ngsp;@if (flag.within !== '') {<b>Asked for: {{ flag.within }}.</b>}</p>
      @if (flag.findings.length > 0) {
        <table class="told" [attr.aria-labelledby]="'flag-' + flag.id">
          <thead><tr><th scope="col">Finding</th><th scope="col">Side</th><th scope="col">Value</th></tr></thead>
          <tbody>
            @for (row of flag.findings; track $index) {
              <tr><th scope="row">{{ row.finding }}</th><td>{{ row.side }}</td><td class="num">{{ row.value }}</td></tr>
            }
          </tbody>
        </table>
      }
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterFindings {
  readonly flags = input.required<readonly ReferralFlag[]>();
}
