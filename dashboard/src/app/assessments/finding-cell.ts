import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { MovementTest, Side, Value } from '@stride/clinical';
import { interpret, type Finding, type Interpretation } from '@stride/assessment-engine';
import { Icon } from '../ui/icon';
import { NormBand } from '../ui/norm-band';
import { readNumber, writeNumber } from './number-text';
import { Recorder, type FieldFault } from './recorder';
import { fieldId, REASON_WORDS, UNIT_WORDS } from './words';

const ZONE_WORDS: Record<string, string> = { within: 'within', below: 'below', above: 'above', grey: 'grey zone', outside: 'outside norm' };

/** One field of the examination: a number, a choice or a yes and no, for one side and site. */
@Component({
  selector: 'stride-finding-cell',
  imports: [Icon, NormBand],
  template: `<div class="cell" [class.is-err]="fault() !== null" [class.is-out]="isOut()">
    @if (exception(); as words) {
      <button type="button" class="box una wide" [id]="id()" data-cell (click)="clear()" [attr.aria-label]="label() + ': ' + words + '. Press to clear.'"><span>{{ words }}</span></button>
    } @else if (numberAnswer(); as answer) {
      @if (answer.min < 0 && !compact()) {
        <button type="button" class="chip step" (click)="flip()" [attr.aria-label]="'Change the sign, ' + label()">±</button>
      }
      <input
        class="box" type="text" inputmode="decimal" autocomplete="off" spellcheck="false" data-cell [id]="id()" [value]="text()" [attr.aria-label]="label()" [attr.aria-invalid]="fault() !== null" [attr.aria-describedby]="id() + '-read'"
        [readonly]="!recorder.isDraft()" (input)="type($event)" (keydown)="keyed($event)" />
      <span class="unit" aria-hidden="true">{{ unit() }}</span>
    } @else if (compact() && options().length > 3) {
      <select class="box word" data-cell [id]="id()" [attr.aria-label]="label()" [disabled]="!recorder.isDraft()" (change)="choose($any($event.target).value)">
        <option value="" [selected]="value() === undefined">open</option>
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
        }
      </select>
    } @else {
      <div class="chips" role="group" [attr.aria-label]="label()">
        @for (option of options(); track option.value; let first = $first) {
          <button
            type="button" class="chip" [attr.id]="first ? id() : null" [attr.data-cell]="first ? '' : null" [class.on]="option.value === value()" [class.out]="option.value === value() && isOut()" [attr.aria-pressed]="option.value === value()"
            [disabled]="!recorder.isDraft()" (click)="choose(option.value)">{{ option.label }}</button>
        }
      </div>
    }
    <div class="read" [id]="id() + '-read'">
      @if (fault(); as wrong) {
        <p class="why" role="alert"><stride-icon name="error" /> {{ wrong.detail }}</p>
      } @else if (!compact()) {
        @if (bandShown(); as norm) {
          <stride-norm-band [from]="norm.from" [to]="norm.to" [min]="norm.min" [max]="norm.max" [value]="numeric()" [last]="lastNumber()" [zone]="zone()" />
        }
        <p>
          @if (statusWords() !== '') {
            <span class="st" [class.o]="isOut()">@if (zone() === 'below') {<stride-icon name="below" />} @else if (zone() === 'above' || zone() === 'outside') {<stride-icon name="above" />} {{ statusWords() }}</span>
          }
          @if (warning() !== '') {
            <span class="st o">{{ warning() }}</span>
          }
          @if (lastWords() !== '') {
            <span class="last">last {{ lastWords() }}</span>
          }
        </p>
      }
    </div>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingCell {
  readonly test = input.required<MovementTest>();
  readonly side = input<Side | undefined>(undefined);
  readonly site = input<string | undefined>(undefined);
  /** In a matrix there is room for the field alone. */
  readonly compact = input(false);
  protected readonly recorder = inject(Recorder);
  /** What is typed while it cannot be recorded; null when the field shows what is recorded. */
  private readonly raw = signal<string | null>(null);
  protected readonly fault = signal<FieldFault | null>(null);

  protected readonly id = computed(() => fieldId(this.test().code, this.side(), this.site()));
  protected readonly finding = computed<Finding | undefined>(() => this.recorder.finding(this.test().code, this.side(), this.site()));
  protected readonly value = computed<Value | undefined>(() => this.finding()?.value);
  protected readonly numeric = computed(() => {
    const value = this.value();
    return typeof value === 'number' && this.fault() === null ? value : null;
  });
  protected readonly label = computed(() => {
    const site = this.test().sites?.find((entry) => entry.code === this.site())?.label;
    const unit = this.numberAnswer() === null ? '' : this.unit();
    return [this.test().name, site, this.side(), unit === '' ? undefined : `in ${unit}`].filter((part) => part !== undefined).join(', ');
  });
  protected readonly numberAnswer = computed(() => {
    const { answer } = this.test();
    return answer.kind === 'number' ? answer : null;
  });
  protected readonly unit = computed(() => UNIT_WORDS[this.numberAnswer()?.unit ?? ''] ?? '');
  protected readonly options = computed<readonly { value: Value; label: string }[]>(() => {
    const { answer } = this.test();
    if (answer.kind === 'choice') return answer.options;
    return answer.kind === 'flag' ? [{ value: false, label: 'No' }, { value: true, label: 'Yes' }] : [];
  });
  protected readonly text = computed(() => {
    const raw = this.raw();
    if (raw !== null) return raw;
    const value = this.value();
    return typeof value === 'number' ? writeNumber(value) : '';
  });
  protected readonly exception = computed(() => {
    const row = this.finding();
    if (row?.status === 'within-norm') return 'within norm';
    if (row?.status === 'unable') return `Unable: ${REASON_WORDS[row.reason ?? 'other'] ?? ''}`;
    if (row?.status === 'not-tested') return 'Not tested';
    return null;
  });
  private readonly reading = computed<Interpretation | null>(() => {
    const value = this.value();
    const person = this.recorder.case();
    return value === undefined || person === null ? null : interpret(this.test(), value, person);
  });
  protected readonly zone = computed(() => this.reading()?.zone ?? 'no-norm');
  protected readonly isOut = computed(() => ['below', 'above', 'outside'].includes(this.zone()));
  protected readonly statusWords = computed(() => ZONE_WORDS[this.zone()] ?? '');
  protected readonly bandShown = computed(() => {
    const answer = this.numberAnswer();
    const norm = this.reading()?.norm;
    if (answer === null || norm == null || (norm.from === null && norm.to === null)) return null;
    return { from: norm.from, to: norm.to, min: answer.min, max: answer.max };
  });
  protected readonly warning = computed(() => {
    const value = this.numeric();
    const warn = this.numberAnswer()?.warn;
    return value !== null && warn !== undefined && (value < warn[0] || value > warn[1]) ? 'unusual: please check once' : '';
  });
  private readonly last = computed(() => this.recorder.previous()?.findings.find((row) => row.test === this.test().code && row.side === this.side() && row.site === this.site())?.value);
  protected readonly lastNumber = computed(() => {
    const last = this.last();
    return typeof last === 'number' ? last : null;
  });
  protected readonly lastWords = computed(() => {
    const last = this.last();
    if (last === undefined) return '';
    return typeof last === 'number' ? writeNumber(last) : (this.options().find((option) => option.value === last)?.label.toLowerCase() ?? String(last));
  });

  protected type(event: Event): void {
    this.read((event.target as HTMLInputElement).value);
  }

  private read(typed: string): void {
    const read = readNumber(typed);
    if (read.kind === 'empty') {
      this.raw.set(typed.trim() === '' ? null : typed);
      this.fault.set(null);
      this.recorder.clearFinding(this.test(), this.side(), this.site());
      return;
    }
    this.raw.set(typed);
    if (read.kind === 'unreadable') {
      // A lone sign is the beginning of a number, not a mistake.
      this.fault.set(/^\s*[-−+]\s*$/.test(typed) ? null : { detail: 'Enter a number.', allowed: '' });
      return;
    }
    const fault = this.recorder.setFinding(this.row({ value: read.value }));
    this.fault.set(fault === null ? null : { ...fault, detail: this.rangeWords() });
  }

  private rangeWords(): string {
    const answer = this.numberAnswer();
    if (answer === null) return 'Not possible.';
    const step = answer.step === 1 ? '' : `, in steps of ${answer.step}`;
    return `Not possible. Enter ${writeNumber(answer.min)} to ${writeNumber(answer.max)}${this.unit() === '' ? '' : ` ${this.unit()}`}${step}.`;
  }

  protected keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && (this.text() !== '' || this.fault() !== null)) {
      event.preventDefault();
      this.raw.set(null);
      this.fault.set(null);
      this.clear();
    }
  }

  protected flip(): void {
    const typed = this.text();
    this.read(/^\s*[-−]/.test(typed) ? typed.replace(/^\s*[-−]/, '') : `−${typed}`);
  }

  protected choose(value: Value): void {
    if (value === '' || value === this.value()) this.clear();
    else this.recorder.setFinding(this.row({ value }));
  }

  protected clear(): void {
    this.recorder.clearFinding(this.test(), this.side(), this.site());
  }

  private row(content: Partial<Finding>): Finding {
    const { comment } = this.finding() ?? {};
    const side = this.side();
    const site = this.site();
    return { test: this.test().code, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }), ...content, ...(comment === undefined ? {} : { comment }) };
  }
}
