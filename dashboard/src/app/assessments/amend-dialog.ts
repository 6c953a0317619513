import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { catalogue, type Side, type Value } from '@stride/clinical';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { Modal } from '../ui/modal';
import { readNumber } from './number-text';
import { Recorder } from './recorder';
import { findingInWords, nameOf, valueInWords } from './words';

interface Choice {
  key: string;
  label: string;
}

/** Corrects one entry of a signed record, with a reason; the original stays beside it for ever. */
@Component({
  selector: 'stride-amend-dialog',
  imports: [Modal],
  template: `<stride-modal heading="Amend the signed record" titleId="amend-title" (closed)="done.emit()">
    <form (submit)="submit($event, entry.value, correction.value, reason.value)">
      <p class="q">The signed original stays readable; this is printed beside it.</p>
      @if (error() !== '') {
        <p class="why" role="alert">{{ error() }}</p>
      }
      <label class="field" for="amend-entry">Which entry
        <select #entry id="amend-entry" (change)="chosen.set(entry.value)">
          @for (choice of choices(); track choice.key) {
            <option [value]="choice.key">{{ choice.label }}</option>
          }
        </select>
      </label>
      <label class="field" for="amend-value">Correct value <span class="q">{{ allowed() }}</span> <input #correction id="amend-value" autocomplete="off" /></label>
      <label class="field" for="amend-reason">Why <textarea #reason id="amend-reason" rows="2"></textarea></label>
      <div class="actions">
        <button class="btn" type="button" (click)="done.emit()">Cancel</button>
        <button class="btn primary" type="submit">Amend</button>
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AmendDialog {
  readonly done = output();
  private readonly recorder = inject(Recorder);
  private readonly client = inject(AssessmentsClient);
  protected readonly error = signal('');
  protected readonly chosen = signal('');
  protected readonly choices = computed<Choice[]>(() => [
    ...[...this.recorder.findings().values()].map((row) => ({ key: `finding/${row.test}|${row.side ?? ''}|${row.site ?? ''}`, label: `${nameOf(row.test)}${row.side === undefined ? '' : `, ${row.side}`}${row.site === undefined ? '' : ` ${row.site}`}: ${findingInWords(row)}` })),
    ...Object.entries(this.recorder.history()).flatMap(([code, value]) => (value === null || typeof value === 'object' ? [] : [{ key: `history/${code}`, label: `${nameOf(code)}: ${valueInWords(code, value)}` }])),
  ]);
  private readonly answer = computed(() => {
    const key = this.chosen() === '' ? (this.choices()[0]?.key ?? '') : this.chosen();
    const code = key.slice(key.indexOf('/') + 1).split('|')[0] ?? '';
    return { key, code, answer: catalogue.domains.flatMap((domain) => domain.tests).find((test) => test.code === code)?.answer ?? catalogue.history.find((item) => item.code === code)?.answer };
  });
  protected readonly allowed = computed(() => {
    const { answer } = this.answer();
    if (answer?.kind === 'number') return `${answer.min} to ${answer.max}`;
    if (answer?.kind === 'choice') return answer.options.map((option) => option.label).join(', ');
    return answer?.kind === 'flag' ? 'yes or no' : '';
  });

  protected async submit(event: Event, key: string, typed: string, reason: string): Promise<void> {
    event.preventDefault();
    const id = this.recorder.assessment()?.id;
    const value = this.read(typed);
    if (id === undefined) return;
    if (value === null) {
      this.error.set(`Enter one of: ${this.allowed()}.`);
      return;
    }
    if (reason.trim() === '') {
      this.error.set('Say why the record is corrected.');
      return;
    }
    const name = key.slice(key.indexOf('/') + 1);
    const [test = '', side = '', site = ''] = name.split('|');
    const set = key.startsWith('history/') ? { history: { [name]: value } } : { finding: { test, ...(side === '' ? {} : { side: side as Side }), ...(site === '' ? {} : { site }), value } };
    try {
      await this.client.amend(id, { reason: reason.trim(), changes: [{ set }] });
      await this.recorder.reload();
      this.done.emit();
    } catch (error) {
      this.error.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'It could not be amended. Try again.');
    }
  }

  private read(typed: string): Value | null {
    const { answer } = this.answer();
    const text = typed.trim().toLowerCase();
    if (answer?.kind === 'number') {
      const read = readNumber(typed);
      return read.kind === 'number' ? read.value : null;
    }
    if (answer?.kind === 'flag') return text === 'yes' ? true : text === 'no' ? false : null;
    if (answer?.kind === 'choice') return answer.options.find((option) => option.value === text || option.label.toLowerCase() === text)?.value ?? null;
    return typed.trim() === '' ? null : typed.trim();
  }
}
