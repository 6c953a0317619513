import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import type { HistoryItem, Value } from '@stride/clinical';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { Later } from '../ui/later';
import { Pointer } from '../ui/pointer';
import { answerNamed, isCommand, movedBy, noSuchKey } from './examination-keys';
import { bringIntoView } from './fields';
import { HistoryAnswers } from './history-answers';
import { readNumber, writeNumber } from './number-text';
import { KEPT_WORDS, KeptFields } from './kept-where';
import { Onward } from './onward';
import { historyTools } from './parts';
import { Recorder } from './recorder';
import { fieldId, UNIT_WORDS } from './words';

/** One question of the history. Unanswered it is open, never no; a red-flag question says so. */
@Component({
  selector: 'stride-history-field',
  imports: [Icon, KeptText, Later],
  providers: [HistoryAnswers],
  host: { '(focusin)': 'focused()', '(focusout)': 'left($event)' },
  template: `<div class="ask" [class.is-err]="fault() !== null" [class.is-open]="isOpen()" [class.active]="hasTools()">
    <p class="question" [id]="id() + '-q'">
      {{ item().question }}
      @if (isOpen()) {
        <span class="open-mark">open</span>
      }
    </p>
    @if (numberAnswer(); as answer) {
      <span class="cell">
        <input #field class="box" type="text" [attr.inputmode]="inputMode()" autocomplete="off" data-cell [id]="id()" [value]="text()" [readonly]="!recorder.isDraft()" [attr.aria-labelledby]="id() + '-q'" [attr.aria-invalid]="fault() !== null" [attr.aria-describedby]="id() + '-read'" (pointerdown)="field.inputMode = inputMode()" (input)="type(field.value)" (keydown)="keyed($event)" />
        <span class="unit">{{ unit() }}</span>
      </span>
    } @else if (item().answer.kind === 'text') {
      <input class="box text" type="text" autocomplete="off" data-cell [id]="id()" [strideKept]="textValue()" [readonly]="!recorder.isDraft()" [attr.aria-labelledby]="id() + '-q'" [keep]="write" />
    } @else {
      <div class="chips" role="group" [attr.aria-labelledby]="id() + '-q'">
        @for (option of options(); track option.value; let first = $first) {
          <button
            type="button" class="chip" [attr.id]="first ? id() : null" [attr.data-cell]="first ? '' : null" [class.on]="option.value === value()" [class.danger]="isDanger(option.value)"
            [attr.aria-pressed]="option.value === value()" [disabled]="!recorder.isDraft()" (click)="choose(option.value)" (keydown)="keyed($event)">@if (option.value === value()) {<stride-icon [name]="isDanger(option.value) ? 'warning' : 'check'" />}{{ option.label }}</button>
        }
      </div>
    }
    @if (kept(); as where) {
      <p class="kept" [class.needs]="where === 'needs-you'"><stride-icon [name]="where === 'needs-you' ? 'above' : 'half'" /> <span>{{ keptWords[where] }}</span></p>
    }
    <p class="read" [id]="id() + '-read'">
      @if (fault(); as wrong) {
        <span class="why" role="alert"><stride-icon name="error" /> {{ wrong.detail }}</span>
      } @else if (help() !== '') {
        <span class="help" role="status">{{ help() }}</span>
      } @else if (lastWords() !== '') {
        <span class="last">last {{ lastWords() }}</span>
      }
    </p>
    @if (hasTools()) {
      <stride-later [what]="historyTools" [with]="{ item: item() }" />
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryField {
  readonly item = input.required<HistoryItem>();
  protected readonly recorder = inject(Recorder);
  private readonly onward = inject(Onward);
  private readonly answers = inject(HistoryAnswers);
  private readonly pointer = inject(Pointer);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly historyTools = historyTools;
  private readonly active = signal(false);
  /** A number that somebody is about to give has its values to touch under it. */
  protected readonly hasTools = computed(() => this.active() && this.numberAnswer() !== null && this.recorder.isDraft());
  protected readonly inputMode = computed(() => (this.pointer.keyboardless() ? 'none' : 'decimal'));
  /** Why the last key did nothing. */
  protected readonly help = signal('');
  protected readonly id = computed(() => fieldId(this.item().code));
  private readonly typed = computed(() => this.recorder.typed().get(this.id()));
  private readonly keptFields = inject(KeptFields);
  protected readonly kept = computed(() => this.keptFields.where().get(this.id()) ?? null);
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
      this.answers.takeBack(this.item());
      return;
    }
    if (read.kind === 'unreadable') {
      this.recorder.type(this.id(), { text, fault: { detail: 'Enter a number.', allowed: '' } });
      return;
    }
    this.answers.record(this.item(), read.value, text);
  }

  /** The keys of every field of the examination; what has no meaning for a question says so and is never typed into a number. */
  protected keyed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.help.set('');
    if (movedBy(event, this.recorder.asked) || !this.recorder.isDraft()) return;
    const { key } = event;
    const answer = answerNamed(key, this.numberAnswer() === null ? this.options() : []);
    if (key === 'Escape' && (this.value() !== undefined || this.typed() !== undefined)) this.answers.clear(this.item());
    else if (answer !== undefined) {
      if (this.answers.record(this.item(), answer)) this.onward.from(this.id());
    } else if (key === '=') {
      if (!this.answers.sameAsLast(this.item())) this.help.set(this.item().redFlagQuestion === true ? 'A red flag is asked anew each visit.' : noSuchKey(key));
    } else if (isCommand(key) && this.numberAnswer() !== null) this.help.set(noSuchKey(key));
    else return;
    event.preventDefault();
  }

  protected focused(): void {
    if (!this.active()) this.pointer.whenUp(() => bringIntoView(this.element));
    this.active.set(true);
  }

  /** The tools go only when the pointer is up: else what is being pressed would jump. */
  protected left(event: FocusEvent): void {
    this.help.set('');
    if (event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget)) return;
    this.pointer.whenUp(() => setTimeout(() => this.active.set(this.element.contains(document.activeElement))));
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
