import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal, type WritableSignal } from '@angular/core';
import type { MovementTest, Side, Value } from '@stride/clinical';
import { toolsOf } from '@stride/clinical/examination';
import type { Finding } from '@stride/assessment-engine';
import { normFor, UNABLE_REASONS } from '@stride/assessment-engine/recording';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { Pointer } from '../ui/pointer';
import { Stopwatch } from '../ui/stopwatch';
import { showOpened } from './fields';
import { writeGrade, writeNumber } from './number-text';
import { Onward } from './onward';
import { Recorder } from './recorder';
import { RunningWatch } from './running-watch';
import { stripOf } from './strip';
import { writeSeconds } from './watch-bar';
import { markWithinNorm } from './within-norm';
import { fieldId, findingInWords, mayBeWithinNorm, REASON_WORDS, UNIT_WORDS } from './words';

/** The tools of the field that has the focus: whole answers to touch, steppers, within norm, same as last, unable, note. */
@Component({
  selector: 'stride-finding-tools',
  imports: [Icon, KeptText, Stopwatch],
  template: `@if (isTimed()) {
      <stride-stopwatch [target]="timedSide() ?? ''" [began]="timed()?.began ?? null" [norm]="norm()?.from ?? null" (started)="startWatch()" (stopped)="stopWatch()" />
    }
    @if (strip().length > 0 && timed() === null) {
      <div class="strip">
        <div class="chips" role="group" [attr.aria-label]="'Values' + targetWords()">
          @for (value of strip(); track value) {
            <button class="chip" type="button" [class.on]="value === current()" [class.in]="isIn(value)" [class.first]="value === bounds().first" [class.end]="value === bounds().end" [attr.aria-pressed]="value === current()" (click)="touch(value)">{{ shown(value) }}</button>
          }
        </div>
        <div class="chips">
          <button class="chip step" type="button" [attr.aria-label]="'Less by ' + stepSize() + targetWords()" (click)="step(-1)">−{{ stepSize() }}</button>
          <button class="chip step" type="button" [attr.aria-label]="'More by ' + stepSize() + targetWords()" (click)="step(1)">+{{ stepSize() }}</button>
        </div>
      </div>
    }
    @if (listed().length > 0) {
      <div class="strip">
        <div class="chips" role="group" [attr.aria-label]="'Answers' + targetWords()">
          @for (option of listed(); track option.value) {
            <button class="chip" type="button" [class.on]="option.value === current()" [attr.aria-pressed]="option.value === current()" (click)="touch(option.value)">{{ option.label }}</button>
          }
        </div>
      </div>
    }
    <div class="tools">
      @if (mayBeWithinNorm()) {
        <button class="btn" type="button" (click)="withinNorm()">Within norm{{ withinNormRows().length > 1 ? ', both sides' : targetWords() }} <span class="key" aria-hidden="true">n</span></button>
      }
      @if (lastWords() !== '') {
        <button class="btn" type="button" (click)="sameAsLast()">Same as last, {{ lastWords() }} <span class="key" aria-hidden="true">=</span></button>
      }
      <button class="btn" type="button" [attr.aria-expanded]="choosing()" (click)="open(choosing, '.reasons')">Unable{{ targetWords() }} …</button>
      <button class="btn" type="button" (click)="settle({ status: 'not-tested' })">Not tested</button>
      @if (pointer.isTouch() && strip().length + listed().length > 0) {
        <button class="btn" type="button" [attr.aria-pressed]="pointer.wantsKeyboard()" (click)="askKeyboard()">Keyboard</button>
      }
      @if (measuredWith().length > 0) {
        <label class="with">Measured with
          <select #tool (change)="recorder.measureWith(test(), side(), site(), tool.value)">
            <option value="" [selected]="toolNow() === ''">not said</option>
            @for (one of measuredWith(); track one.tool) {
              <option [value]="one.tool" [selected]="one.tool === toolNow()">{{ one.label }}</option>
            }
          </select>
        </label>
      }
      <button class="btn" type="button" [attr.aria-expanded]="noting()" (click)="open(noting, '.field.full')">Note</button>
      <button class="btn" type="button" [attr.aria-expanded]="explaining()" (click)="open(explaining, '.explain')">How and why</button>
      <span class="sp"></span>
      @if (recorder.undoable() > 0) {
        <button class="btn icon" type="button" aria-label="Undo the last change" (click)="recorder.undo()"><stride-icon name="undo" /></button>
      }
    </div>
    @if (choosing()) {
      <div class="tools reasons" role="group" aria-label="Why was it not possible?">
        @for (reason of reasons; track reason) {
          <button class="chip" type="button" (click)="unable(reason)">{{ reasonWords[reason] }}</button>
        }
      </div>
    }
    @if (noting()) {
      <label class="field full" [attr.for]="'note-' + test().code">Note on {{ test().name }}{{ targetWords() }}
        <textarea rows="2" [id]="'note-' + test().code" [strideKept]="note()" [keep]="keepNote"></textarea>
      </label>
    }
    @if (explaining()) {
      <div class="explain">
        <p>{{ test().procedure[0] }} {{ test().procedure[1] }}</p>
        @if (test().onlyWhen; as when) {
          <p class="q">{{ when }}</p>
        }
        <ul class="plain">
          @if (norm(); as own) {
            <li>Norm: {{ own.text }}{{ own.grey === null ? '' : '; ' + own.grey.text }} <span class="q">[{{ own.sources.join(', ') }}]</span></li>
          }
          @for (line of sources(); track $index) {
            <li>{{ line.text }} <span class="q">[{{ line.sources.join(', ') }}]</span></li>
          }
        </ul>
      </div>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingTools {
  readonly test = input.required<MovementTest>();
  readonly side = input<Side | undefined>(undefined);
  readonly site = input<string | undefined>(undefined);
  protected readonly recorder = inject(Recorder);
  protected readonly pointer = inject(Pointer);
  private readonly onward = inject(Onward);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly watch = inject(RunningWatch);
  protected readonly choosing = signal(false);
  protected readonly noting = signal(false);
  protected readonly explaining = signal(false);
  protected readonly reasons = UNABLE_REASONS;
  protected readonly reasonWords = REASON_WORDS;

  protected readonly finding = computed<Finding | undefined>(() => this.recorder.finding(this.test().code, this.side(), this.site()));
  protected readonly note = computed(() => this.recorder.noteOn({ test: this.test().code, side: this.side(), site: this.site() }));
  protected readonly measuredWith = computed(() => toolsOf(this.test()));
  protected readonly toolNow = computed(() => this.finding()?.tool ?? this.recorder.rowFor(this.test().code, this.side(), this.site(), { value: 0 }).tool ?? '');
  protected readonly current = computed(() => this.finding()?.value);
  protected readonly norm = computed(() => {
    const person = this.recorder.person();
    return person === null ? null : normFor(this.test(), person);
  });
  /** The time that runs for this test, on whichever side it was started. */
  protected readonly timed = computed(() => {
    const time = this.watch.running();
    return time !== null && time.assessmentId === this.recorder.assessment()?.id && time.test === this.test().code ? time : null;
  });
  protected readonly timedSide = computed(() => (this.timed() === null ? (this.side() ?? null) : (this.timed()?.side ?? null)));
  protected readonly isTimed = computed(() => {
    const { answer } = this.test();
    return answer.kind === 'number' && answer.unit === 's';
  });
  protected readonly strip = computed(() => stripOf(this.test(), this.norm()));
  /** What a level's list holds, as chips. */
  protected readonly listed = computed(() => {
    const { answer, sites } = this.test();
    return answer.kind === 'choice' && sites !== undefined && answer.options.length > 3 ? answer.options : [];
  });
  protected readonly bounds = computed(() => {
    const inside = this.strip().filter((value) => this.isIn(value));
    const norm = this.norm();
    return { first: norm?.from == null ? undefined : inside[0], end: norm?.to == null ? undefined : inside.at(-1) };
  });
  protected readonly stepSize = computed(() => {
    const { answer } = this.test();
    return answer.kind === 'number' ? answer.step : 1;
  });
  protected readonly targetWords = computed(() => [this.site(), this.side()].filter((part) => part !== undefined).map((part) => `, ${part}`).join(''));
  protected readonly mayBeWithinNorm = computed(() => {
    const person = this.recorder.person();
    return person !== null && mayBeWithinNorm(this.test(), person);
  });
  protected readonly withinNormRows = computed(() => this.recorder.withinNormOf(this.test(), this.side(), this.site()));
  protected readonly lastWords = computed(() => {
    const last = this.recorder.last(this.test().code, this.side(), this.site());
    return last === undefined || last.value === undefined ? '' : findingInWords(last);
  });
  protected readonly sources = computed(() => {
    const { references, measurementError, reliability, accuracy } = this.test();
    return [...references, ...(measurementError === undefined ? [] : [{ ...measurementError, text: `Measurement error: ${measurementError.text}` }]), ...(reliability === undefined ? [] : [reliability]), ...(accuracy === undefined ? [] : [accuracy])];
  });

  /** Opens or shuts a part under the tools; what opened may lie below the view. */
  protected open(part: WritableSignal<boolean>, selector: string): void {
    part.update((isOpen) => !isOpen);
    if (part()) showOpened(this.element, selector);
  }
  protected isIn(value: number): boolean {
    const norm = this.norm();
    if (norm === null || (norm.from === null && norm.to === null)) return false;
    return (norm.from === null || value >= norm.from) && (norm.to === null || value <= norm.to);
  }
  protected shown(value: number): string {
    const { answer } = this.test();
    if (answer.kind === 'number' && answer.unit === 'grade') return writeGrade(value);
    return `${writeNumber(value)}${answer.kind === 'number' && answer.unit === 'deg' ? UNIT_WORDS['deg'] : ''}`;
  }

  /** A chip is a whole answer, so it moves on like Enter. */
  protected touch(value: Value): void {
    this.settle({ value });
  }
  /** Answers and moves on: the button that was pressed goes away with its row. */
  private settle(content: Partial<Finding>): void {
    this.recorder.type(this.fieldId(), null);
    this.record(content);
    this.onward.from(this.fieldId());
  }
  private fieldId(): string {
    return fieldId(this.test().code, this.side(), this.site());
  }
  protected step(by: 1 | -1): void {
    const { answer } = this.test();
    if (answer.kind !== 'number') return;
    const now = this.current();
    const from = typeof now === 'number' ? now : (this.strip()[Math.floor(this.strip().length / 2)] ?? answer.min);
    const value = Math.round((from + by * answer.step) * 100) / 100;
    this.record({ value: Math.min(answer.max, Math.max(answer.min, value)) });
  }
  /** The keyboard comes and goes with the focus of the field. */
  protected askKeyboard(): void {
    this.pointer.wantsKeyboard.update((wanted) => !wanted);
    setTimeout(() => {
      const field = document.getElementById(this.fieldId());
      field?.blur();
      field?.focus();
    });
  }
  protected startWatch(): void {
    this.watch.start({ assessmentId: this.recorder.assessment()?.id ?? '', test: this.test().code, side: this.timedSide() });
  }
  /** Writes the side it was started for, also when the other one has the focus by now. */
  protected stopWatch(): void {
    const time = this.timed();
    if (time !== null) writeSeconds(this.recorder, time, this.watch.stop());
  }
  protected withinNorm(): void {
    markWithinNorm(this.recorder, this.onward, this.test(), this.side(), this.site());
  }
  sameAsLast(): void {
    this.recorder.copyLast(this.test().code, this.side(), this.site());
  }
  protected unable(reason: string): void {
    this.choosing.set(false);
    this.settle({ status: 'unable', reason });
  }
  protected readonly keepNote = (text: string): void => {
    this.recorder.setNoteOn({ test: this.test().code, side: this.side(), site: this.site() }, text);
  };
  protected record(content: Partial<Finding>): void {
    this.recorder.setFinding(this.row(content));
  }

  private row(content: Partial<Finding>): Finding {
    return this.recorder.rowFor(this.test().code, this.side(), this.site(), content);
  }
}
