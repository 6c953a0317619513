import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { HistoryItem, NumberAnswer } from '@stride/clinical';
import { Icon } from '../ui/icon';
import { Pointer } from '../ui/pointer';
import { writeNumber } from './number-text';
import { HistoryAnswers } from './history-answers';
import { Recorder } from './recorder';
import { startOf, stepOf, stripOfQuestion } from './strip';
import { fieldId } from './words';

/** The tools of a question that is answered with a number: whole answers to touch, steppers, same as last, clear. */
@Component({
  selector: 'stride-history-tools',
  imports: [Icon],
  template: `<div class="strip">
      <div class="chips" role="group" aria-label="Values">
        @for (value of strip(); track value) {
          <button class="chip" type="button" [class.on]="value === current()" [attr.aria-pressed]="value === current()" (click)="answers.settle(item(), value)">@if (value === current()) {<stride-icon name="check" />}{{ shown(value) }}</button>
        }
      </div>
      <div class="chips">
        <button class="chip step" type="button" [attr.aria-label]="'Less by ' + stepSize()" (click)="step(-1)">−{{ stepSize() }}</button>
        <button class="chip step" type="button" [attr.aria-label]="'More by ' + stepSize()" (click)="step(1)">+{{ stepSize() }}</button>
      </div>
    </div>
    <div class="tools">
      @if (last(); as value) {
        <button class="btn" type="button" (click)="answers.sameAsLast(item())">Same as last, {{ value }} <span class="key" aria-hidden="true">=</span></button>
      }
      @if (isAnswered()) {
        <button class="btn" type="button" (click)="answers.clear(item())">Clear <span class="key" aria-hidden="true">Esc</span></button>
      }
      @if (pointer.isTouch()) {
        <button class="btn" type="button" [attr.aria-pressed]="pointer.wantsKeyboard()" (click)="askKeyboard()">Keyboard</button>
      }
      <span class="sp"></span>
      @if (recorder.undoable() > 0) {
        <button class="btn icon" type="button" aria-label="Undo the last change" (click)="recorder.undo()"><stride-icon name="undo" /></button>
      }
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryTools {
  /** A question that is answered with a number. */
  readonly item = input.required<HistoryItem>();
  protected readonly recorder = inject(Recorder);
  protected readonly answers = inject(HistoryAnswers);
  protected readonly pointer = inject(Pointer);
  private readonly answer = computed(() => this.item().answer as NumberAnswer);
  protected readonly strip = computed(() => stripOfQuestion(this.answer()));
  protected readonly stepSize = computed(() => stepOf(this.answer()));
  protected readonly current = computed(() => this.recorder.history()[this.item().code]);
  protected readonly isAnswered = computed(() => this.current() != null || this.recorder.typed().has(fieldId(this.item().code)));
  protected readonly last = computed(() => {
    const value = this.answers.lastOf(this.item());
    return typeof value === 'number' ? this.shown(value) : null;
  });
  protected readonly shown = writeNumber;

  /** From where the field stands; from nothing, to where such values begin. */
  protected step(by: 1 | -1): void {
    const { min, max } = this.answer();
    const now = this.current();
    const value = typeof now === 'number' ? Math.round((now + by * this.stepSize()) * 100) / 100 : startOf(this.answer());
    this.answers.record(this.item(), Math.min(max, Math.max(min, value)));
  }

  /** The keyboard comes and goes with the focus of the field. */
  protected askKeyboard(): void {
    this.pointer.wantsKeyboard.update((wanted) => !wanted);
    setTimeout(() => {
      const field = document.getElementById(fieldId(this.item().code));
      field?.blur();
      field?.focus();
    });
  }
}
