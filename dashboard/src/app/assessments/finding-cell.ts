import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { MovementTest, Side, Value } from '@stride/clinical';
import type { Finding, Interpretation } from '@stride/assessment-engine';
import { interpret, normFor, UNABLE_REASONS } from '@stride/assessment-engine/recording';
import { Icon } from '../ui/icon';
import { NormBand } from '../ui/norm-band';
import { Pointer } from '../ui/pointer';
import { readGrade, readNumber, writeGrade, writeNumber } from './number-text';
import { answerNamed, isCommand, movedBy, noSuchKey } from './examination-keys';
import { emptied } from './fields';
import { KEPT_WORDS, KeptFields } from './kept-where';
import { Onward } from './onward';
import { Recorder } from './recorder';
import { markWithinNorm } from './within-norm';
import { fieldId, mayBeWithinNorm, rangeInWords, REASON_WORDS, UNIT_WORDS } from './words';

const ZONE_WORDS: Record<string, string> = { within: 'within', below: 'below', above: 'above', grey: 'grey zone', outside: 'outside norm' };

/** One field of the examination: a number, a choice or a yes and no, for one side and site. */
@Component({
  selector: 'stride-finding-cell',
  imports: [Icon, NormBand],
  template: `<div class="cell" [class.is-err]="fault() !== null" [class.is-out]="isOut()" (focusout)="asksReason.set(false)">
    @if (exception() !== '' && !(byException() && options().length > 0 && !isSelect())) {
      <button type="button" class="box wide" [class.una]="!byException()" [class.exc]="byException()" [id]="id()" data-cell (click)="clearHere()" (keydown)="keyed($event)" [attr.aria-label]="label() + ': ' + exception() + '. Press to clear.'"><span>{{ exception() }}</span></button>
    } @else if (numberAnswer(); as answer) {
      @if (answer.min < 0 && !compact()) {
        <button type="button" class="chip step" (click)="flip()" [attr.aria-label]="'Change the sign, ' + label()">±</button>
      }
      <input
        class="box" type="text" [attr.inputmode]="inputMode()" autocomplete="off" spellcheck="false" data-cell [id]="id()" [value]="text()" [attr.aria-label]="label()" [attr.aria-invalid]="fault() !== null" [attr.aria-describedby]="id() + '-read'"
        [readonly]="!recorder.isDraft()" (pointerdown)="hush($event)" (input)="type($event)" (keydown)="keyed($event)" (blur)="help.set('')" />
      @if (!compact()) {
        <span class="unit" aria-hidden="true">{{ unit() }}</span>
      }
    } @else if (isSelect()) {
      <select #word class="box word" data-cell [id]="id()" [attr.aria-label]="label()" [disabled]="!recorder.isDraft()" (mousedown)="keepShut($event)" (change)="choose(word.value)" (keydown)="keyed($event)">
        <option value="" [selected]="value() === undefined">{{ compact() ? '' : 'open' }}</option>
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
        }
      </select>
    } @else {
      <div class="chips" role="group" [attr.aria-label]="label()">
        @for (option of options(); track option.value; let first = $first) {
          <button
            type="button" class="chip" [attr.id]="first ? id() : null" [attr.data-cell]="first ? '' : null" [class.on]="option.value === value()" [class.out]="option.value === value() && isOut()" [class.exc]="byException() && option.value === test().clearlyNormal"
            [attr.aria-pressed]="option.value === value()" [disabled]="!recorder.isDraft()" (click)="choose(option.value)" (keydown)="keyed($event)">@if (option.value === value() || (byException() && option.value === test().clearlyNormal)) {<stride-icon [name]="isOut() ? 'above' : 'check'" />}{{ option.label }}</button>
        }
      </div>
    }
    @if (compact() && isOut() && options().length === 0 || compact() && isOut() && isSelect()) {
      <stride-icon class="beside" [name]="zone() === 'below' || isSelect() ? 'below' : 'above'" />
    }
    @if (kept(); as where) {
      <p class="kept" [class.needs]="where === 'needs-you'"><stride-icon [name]="where === 'needs-you' ? 'above' : 'half'" /> <span [class.sr]="compact()">{{ keptWords[where] }}</span></p>
    }
    <div class="read" [id]="id() + '-read'">
      @if (asksReason()) {
        <p class="asks" role="status">Unable: <b>p</b> pain · <b>s</b> safety · <b>r</b> refused · <b>o</b> other</p>
      } @else if (help() !== '') {
        <p class="asks" role="status">{{ help() }}</p>
      }
      @if (fault(); as wrong) {
        <p class="why" role="alert"><stride-icon name="error" /> {{ wrong.detail }}</p>
      } @else if (!compact()) {
        @if (band(); as norm) {
          <stride-norm-band [from]="norm.from" [to]="norm.to" [min]="norm.min" [max]="norm.max" [value]="numeric()" [last]="lastNumber()" [zone]="zone()" />
        }
        @if (statusWords() !== '' || warning() !== '' || lastWords() !== '' || (byException() && options().length > 0)) {
          <p>
            @if (statusWords() !== '') {
              <span class="st" [class.o]="isOut()" [class.w]="!isOut()" [class.sr]="options().length > 0">@if (zone() === 'below') {<stride-icon name="below" />} @else if (zone() === 'above' || zone() === 'outside') {<stride-icon name="above" />} {{ statusWords() }}</span>
            }
            @if (byException() && options().length > 0) {
              <i class="q">by exception</i>
            }
            @if (warning() !== '') {
              <span class="st o">{{ warning() }}</span>
            }
            @if (lastWords() !== '') {
              <span class="last">last {{ lastWords() }}</span>
            }
          </p>
        }
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
  private readonly pointer = inject(Pointer);
  private readonly onward = inject(Onward);
  private readonly typed = computed(() => this.recorder.typed().get(this.id()));
  protected readonly fault = computed(() => this.typed()?.fault ?? null);

  protected readonly id = computed(() => fieldId(this.test().code, this.side(), this.site()));
  protected readonly finding = computed<Finding | undefined>(() => this.recorder.finding(this.test().code, this.side(), this.site()));
  protected readonly value = computed<Value | undefined>(() => this.finding()?.value);
  protected readonly numeric = computed(() => {
    const value = this.value();
    return typeof value === 'number' && this.fault() === null ? value : null;
  });
  protected readonly label = computed(() => {
    const site = this.test().sites?.find((entry) => entry.code === this.site())?.label;
    const answer = this.numberAnswer();
    const unit = answer === null || answer.unit === 'grade' ? '' : this.unit();
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
    const value = this.value();
    if (typeof value !== 'number') return this.typed()?.text ?? '';
    return this.typed()?.text ?? (this.numberAnswer()?.unit === 'grade' ? writeGrade(value) : writeNumber(value));
  });
  private readonly keptFields = inject(KeptFields);
  protected readonly kept = computed(() => this.keptFields.where().get(this.id()) ?? null);
  protected readonly keptWords = KEPT_WORDS;
  protected readonly inputMode = computed(() => (this.pointer.keyboardless() ? 'none' : 'decimal'));
  protected readonly byException = computed(() => this.finding()?.status === 'within-norm');
  /** More words than chips have room for. */
  protected readonly isSelect = computed(() => this.compact() && this.options().length > 3);
  protected readonly exception = computed(() => {
    const row = this.finding();
    if (row?.status === 'within-norm') return 'within norm';
    if (row?.status === 'unable') return `Unable: ${REASON_WORDS[row.reason ?? 'other'] ?? ''}`;
    return row?.status === 'not-tested' ? 'Not tested' : '';
  });
  private readonly reading = computed<Interpretation | null>(() => {
    const value = this.value();
    const person = this.recorder.person();
    return value === undefined || person === null ? null : interpret(this.test(), value, person);
  });
  protected readonly zone = computed(() => this.reading()?.zone ?? 'no-norm');
  protected readonly isOut = computed(() => ['below', 'above', 'outside'].includes(this.zone()));
  protected readonly statusWords = computed(() => ZONE_WORDS[this.zone()] ?? '');
  /** The norm is shown before anything is typed; without a norm the axis stands alone. */
  protected readonly band = computed(() => {
    const answer = this.numberAnswer();
    const person = this.recorder.person();
    if (answer === null || person === null) return null;
    const norm = normFor(this.test(), person);
    return { from: norm?.from ?? null, to: norm?.to ?? null, min: answer.min, max: answer.max };
  });
  protected readonly warning = computed(() => {
    const value = this.numeric();
    const warn = this.numberAnswer()?.warn;
    return value !== null && warn !== undefined && (value < warn[0] || value > warn[1]) ? 'unusual: please check once' : '';
  });
  /** After `u` one letter says why; with the focus the question goes too, and no later letter answers it. */
  protected readonly asksReason = signal(false);
  /** Why the last key did nothing. */
  protected readonly help = signal('');
  private readonly mayBeWithinNorm = computed(() => {
    const person = this.recorder.person();
    return person !== null && mayBeWithinNorm(this.test(), person);
  });
  private readonly last = computed(() => this.recorder.last(this.test().code, this.side(), this.site())?.value);
  protected readonly lastNumber = computed(() => {
    const last = this.last();
    return typeof last === 'number' ? last : null;
  });
  protected readonly lastWords = computed(() => {
    const last = this.last();
    if (last === undefined) return '';
    return typeof last === 'number' ? writeNumber(last) : (this.options().find((option) => option.value === last)?.label.toLowerCase() ?? String(last));
  });

  /** A finger that lands here brings the focus before the next drawing of the page: the field must know by then. */
  protected hush(event: Event): void {
    (event.target as HTMLInputElement).inputMode = this.inputMode();
  }

  /** A finger finds the words of a list as chips under it: the list itself stays shut. */
  protected keepShut(event: Event): void {
    if (!this.pointer.keyboardless()) return;
    event.preventDefault();
    (event.target as HTMLElement).focus();
  }

  protected type(event: Event): void {
    this.read((event.target as HTMLInputElement).value);
  }

  private read(text: string): void {
    const grade = this.numberAnswer()?.unit === 'grade' ? readGrade(text) : null;
    const read = grade === null ? readNumber(text) : ({ kind: 'number', value: grade } as const);
    if (read.kind === 'empty') {
      this.clear();
      return;
    }
    if (read.kind === 'unreadable') {
      // A lone sign is the beginning of a number, not a mistake.
      this.recorder.type(this.id(), { text, fault: /^\s*[-−+]\s*$/.test(text) ? null : { detail: 'Enter a number.', allowed: '' } });
      return;
    }
    const fault = this.recorder.setFinding(this.row({ value: read.value }));
    this.recorder.type(this.id(), { text, fault: fault === null ? null : { ...fault, detail: this.rangeWords() } });
  }

  private rangeWords(): string {
    const answer = this.numberAnswer();
    return answer === null ? 'Not possible.' : `Not possible. Enter ${rangeInWords(answer)}.`;
  }

  /**
   * Letter keys work only while a field has the focus: `n` within norm, `=` same as last visit, `u` unable, and the first
   * letter of an answer for that answer. Enter goes on and changes nothing; on an answer it chooses that one and stays, so
   * that a run of Enters answers no second field.
   */
  protected keyed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.help.set('');
    if (movedBy(event, this.recorder.asked)) return;
    // `N`, the rest of the position, is the position's.
    if (!this.recorder.isDraft() || event.key === 'N') return;
    const { code } = this.test();
    const reason = this.asksReason() ? UNABLE_REASONS.find((word) => word.startsWith(event.key.toLowerCase())) : undefined;
    this.asksReason.set(false);
    if (reason !== undefined && event.key.length === 1) {
      event.preventDefault();
      this.goOnWith(() => this.recorder.setFinding(this.row({ status: 'unable', reason })));
      return;
    }
    if (event.key === 'Escape' && (this.text() !== '' || this.exception() !== '' || this.value() !== undefined)) this.clearHere();
    else if (event.key === 'Enter' && !(event.target as Element).matches('.chip')) this.goOn();
    else if (event.key === 'n' && this.mayBeWithinNorm()) markWithinNorm(this.recorder, this.onward, this.test(), this.side(), this.site());
    else if (event.key === '=' && this.last() !== undefined) this.goOnWith(() => this.recorder.copyLast(code, this.side(), this.site()));
    else if (event.key === 'u') this.asksReason.set(true);
    else {
      const answer = answerNamed(event.key, this.options());
      if (answer !== undefined) this.goOnWith(() => this.recorder.setFinding(this.row({ value: answer })));
      else if (isCommand(event.key) && event.target instanceof HTMLInputElement) this.help.set(event.key === 'n' ? 'There is no norm to be within.' : noSuchKey(event.key));
      else return;
    }
    event.preventDefault();
  }

  /** Answers and moves on, as Enter does. */
  private goOnWith(answer: () => unknown): void {
    answer();
    this.goOn();
  }

  private goOn(): void {
    this.onward.from(this.id());
  }

  protected flip(): void {
    const typed = this.text();
    this.read(/^\s*[-−]/.test(typed) ? typed.replace(/^\s*[-−]/, '') : `−${typed}`);
  }

  protected choose(value: Value): void {
    if (value === '' || value === this.value()) this.clear();
    else {
      this.recorder.setFinding(this.row({ value }));
      // An answer that a finger touches is whole, like one of the strip.
      if (this.pointer.keyboardless()) this.goOn();
    }
  }

  /** Clears, and stays: a box that turns into a field again is another element, and would leave the keyboard nowhere. */
  protected clearHere(): void {
    this.clear();
    emptied(document.getElementById(this.id()));
    setTimeout(() => {
      const field = document.getElementById(this.id());
      if (document.activeElement !== field) field?.focus();
    });
  }

  /** Takes the answer back, never what was noted beside it. */
  protected clear(): void {
    this.recorder.type(this.id(), null);
    this.recorder.clearFinding(this.test(), this.side(), this.site());
  }

  private row(content: Partial<Finding>): Finding {
    return this.recorder.rowFor(this.test().code, this.side(), this.site(), content);
  }
}
