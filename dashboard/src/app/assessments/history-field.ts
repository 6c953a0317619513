import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { HistoryItem, Value } from '@stride/clinical';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { readNumber, writeNumber } from './number-text';
import { KEPT_WORDS } from './kept-where';
import { Onward } from './onward';
import { Recorder } from './recorder';
import { fieldId, UNIT_WORDS } from './words';

/** One question of the history. Unanswered it is open, never no; a red-flag question says so. */
@Component({
  selector: 'stride-history-field',
  imports: [Icon, KeptText],
  template: `<div class="ask" [class.is-err]="fault() !== null" [class.is-open]="isOpen()">
    <p class="question" [id]="id() + '-q'">
      {{ item().question }}
      @if (isOpen()) {
        <span class="open-mark">open</span>
      }
    </p>
    @if (numberAnswer(); as answer) {
      <span class="cell">
        <input #field class="box" type="text" inputmode="decimal" autocomplete="off" data-cell [id]="id()" [value]="text()" [readonly]="!recorder.isDraft()" [attr.aria-labelledby]="id() + '-q'" [attr.aria-invalid]="fault() !== null" [attr.aria-describedby]="id() + '-read'" (input)="type(field.value)" />
        <span class="unit">{{ unit() }}</span>
      </span>
    } @else if (item().answer.kind === 'text') {
      <input class="box text" type="text" autocomplete="off" data-cell [id]="id()" [strideKept]="textValue()" [readonly]="!recorder.isDraft()" [attr.aria-labelledby]="id() + '-q'" [keep]="write" />
    } @else {
      <div class="chips" role="group" [attr.aria-labelledby]="id() + '-q'">
        @for (option of options(); track option.value; let first = $first) {
          <button
            type="button" class="chip" [attr.id]="first ? id() : null" [attr.data-cell]="first ? '' : null" [class.on]="option.value === value()" [class.danger]="isDanger(option.value)"
            [attr.aria-pressed]="option.value === value()" [disabled]="!recorder.isDraft()" (click)="choose(option.value)">@if (option.value === value()) {<stride-icon [name]="isDanger(option.value) ? 'warning' : 'check'" />}{{ option.label }}</button>
        }
      </div>
    }
    @if (kept(); as where) {
      <p class="kept" [class.needs]="where === 'needs-you'"><stride-icon [name]="where === 'needs-you' ? 'above' : 'half'" /> <span>{{ keptWords[where] }}</span></p>
    }
    <p class="read" [id]="id() + '-read'">
      @if (fault(); as wrong) {
        <span class="why" role="alert"><stride-icon name="error" /> {{ wrong.detail }}</span>
      } @else if (lastWords() !== '') {
        <span class="last">last {{ lastWords() }}</span>
      }
    </p>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryField {
  readonly item = input.required<HistoryItem>();
  protected readonly recorder = inject(Recorder);
  private readonly onward = inject(Onward);
  protected readonly id = computed(() => fieldId(this.item().code));
  private readonly typed = computed(() => this.recorder.typed().get(this.id()));
  protected readonly kept = computed(() => this.recorder.keptWhere().get(this.id()) ?? null);
  protected readonly keptWords = KEPT_WORDS;
  protected readonly fault = computed(() => this.typed()?.fault ?? null);
  protected readonly value = computed(() => {
    const value = this.recorder.history()[this.item().code];
    return value === null || typeof value === 'object' ? undefined : value;
  });
  protected readonly isOpen = computed(() => this.item().redFlagQuestion === true && this.value() === undefined);
  protected readonly numberAnswer = computed(() => {
    const { answer } = this.item();
    return answer.kind === 'number' ? answer : null;
  });
  protected readonly unit = computed(() => UNIT_WORDS[this.numberAnswer()?.unit ?? ''] ?? '');
  protected readonly options = computed<readonly { value: Value; label: string }[]>(() => {
    const { answer } = this.item();
    if (answer.kind === 'choice') return answer.options;
    return [{ value: false, label: 'No' }, { value: true, label: 'Yes' }];
  });
  protected readonly text = computed(() => {
    const value = this.value();
    return this.typed()?.text ?? (typeof value === 'number' ? writeNumber(value) : '');
  });
  protected readonly lastWords = computed(() => {
    const last = this.recorder.previous()?.history[this.item().code];
    if (last === undefined || last === null || typeof last === 'object') return '';
    if (typeof last === 'boolean') return last ? 'yes' : 'no';
    return typeof last === 'number' ? writeNumber(last) : (this.options().find((option) => option.value === last)?.label.toLowerCase() ?? last);
  });

  protected type(text: string): void {
    const read = readNumber(text);
    if (read.kind === 'empty') {
      this.recorder.type(this.id(), null);
      this.recorder.setHistory(this.item().code, null);
      return;
    }
    if (read.kind === 'unreadable') {
      this.recorder.type(this.id(), { text, fault: { detail: 'Enter a number.', allowed: '' } });
      return;
    }
    const fault = this.recorder.setHistory(this.item().code, read.value);
    const answer = this.numberAnswer();
    const range = answer === null ? '' : `Enter ${writeNumber(answer.min)} to ${writeNumber(answer.max)}${this.unit() === '' ? '' : ` ${this.unit()}`}${answer.step === 1 ? '' : `, in steps of ${answer.step}`}.`;
    this.recorder.type(this.id(), { text, fault: fault === null ? null : { ...fault, detail: fault.allowed === '' ? fault.detail : `Not possible. ${range}` } });
  }

  protected choose(value: Value): void {
    const takesBack = value === this.value();
    this.recorder.setHistory(this.item().code, takesBack ? null : value);
    // The screen is answered one by one, thirty times: an answer is whole, so it moves on like Enter.
    if (this.item().redFlagQuestion === true && !takesBack) this.onward.from(this.id());
  }

  /** A red flag that was answered with yes. */
  protected isDanger(option: Value): boolean {
    return this.item().redFlagQuestion === true && option === true && this.value() === true;
  }

  protected readonly textValue = computed(() => String(this.value() ?? ''));

  protected readonly write = (text: string): void => {
    this.recorder.setHistory(this.item().code, text.trim() === '' ? null : text.trim());
  };
}
