import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { MovementTest, Side } from '@stride/clinical';
import { normFor, sideDifference } from '@stride/assessment-engine/recording';
import { Icon } from '../ui/icon';
import { Later } from '../ui/later';
import { Pointer } from '../ui/pointer';
import { bringIntoView, whereOf } from './fields';
import { notesBeside } from './field-notes';
import { FindingCell } from './finding-cell';
import { Onward } from './onward';
import { tools } from './parts';
import { Recorder } from './recorder';
import { RunningWatch } from './running-watch';
import { markWithinNorm } from './within-norm';
import { fieldId, mayBeWithinNorm, normInFew, UNIT_WORDS } from './words';

/** A test with its fields: left in the left column, right in the right; sites below each other; tools where the focus is. */
@Component({
  selector: 'stride-finding-row',
  imports: [FindingCell, Later, Icon],
  template: `<section class="row" [class.active]="active()" [class.many]="test().sites !== undefined" (focusin)="focused($event)" (focusout)="left($event)" [attr.aria-labelledby]="'t-' + test().code">
    <div class="test">
      <h3 [id]="'t-' + test().code">{{ test().name }}</h3>
      <p class="norm">{{ normWords() }}</p>
      @if (difference(); as diff) {
        <p class="diff" [class.flag]="diff.flag">@if (diff.flag) {<stride-icon name="warning" />} {{ diff.words }}</p>
      }
      @if (takesBothByTouch()) {
        <button class="btn both" type="button" [class.away]="isBegun()" (click)="bothWithinNorm()">Both within norm<span class="sr">, {{ test().name }}</span></button>
      }
    </div>
    @if (test().sites; as sites) {
      <div class="sites" [class.sided]="test().sided">
        @if (test().sided) {
          <span></span><span class="b" aria-hidden="true">Left</span><span class="b" aria-hidden="true">Right</span>
        }
        @for (site of sites; track site.code) {
          <span class="site">{{ site.label }}</span>
          @if (test().sided) {
            <stride-finding-cell [test]="test()" side="left" [site]="site.code" [compact]="true" />
            <stride-finding-cell [test]="test()" side="right" [site]="site.code" [compact]="true" />
          } @else {
            <stride-finding-cell [test]="test()" [site]="site.code" [compact]="true" />
          }
        }
      </div>
    } @else if (test().sided) {
      <div class="sided-cell"><span class="sd" aria-hidden="true">Left</span><stride-finding-cell [test]="test()" side="left" /></div>
      <div class="sided-cell"><span class="sd" aria-hidden="true">Right</span><stride-finding-cell [test]="test()" side="right" /></div>
    } @else {
      <div class="mid"><stride-finding-cell [test]="test()" /></div>
    }
    @if ((active() || timed()) && recorder.isDraft()) {
      <stride-later [what]="tools" [with]="{ test: test(), side: target().side, site: target().site }" />
    }
    @for (comment of comments(); track $index) {
      <p class="q comment">{{ comment }}</p>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingRow {
  readonly test = input.required<MovementTest>();
  protected readonly recorder = inject(Recorder);
  private readonly pointer = inject(Pointer);
  private readonly watch = inject(RunningWatch);
  private readonly onward = inject(Onward);
  protected readonly tools = tools;
  protected readonly active = signal(false);
  protected readonly target = signal<{ side: Side | undefined; site: string | undefined }>({ side: undefined, site: undefined });

  /** A watch that runs stays in sight, whichever row has the focus. */
  protected readonly timed = computed(() => {
    const time = this.watch.running();
    return time !== null && time.test === this.test().code && time.assessmentId === this.recorder.assessment()?.id;
  });
  protected readonly normWords = computed(() => {
    const person = this.recorder.person();
    const norm = person === null ? null : normFor(this.test(), person);
    return norm === null ? (this.test().onlyWhen ?? 'no norm') : normInFew(this.test(), norm, person?.ageYears ?? 0);
  });
  protected readonly difference = computed(() => {
    const test = this.test();
    if (!test.sided || test.sites !== undefined || test.answer.kind !== 'number') return null;
    const [left, right] = [this.recorder.finding(test.code, 'left', undefined)?.value, this.recorder.finding(test.code, 'right', undefined)?.value];
    if (typeof left !== 'number' || typeof right !== 'number') return null;
    const found = sideDifference(test, left, right);
    const word = UNIT_WORDS[test.answer.unit] ?? '';
    // "of 5" is how a grade is told, not what two grades lie apart.
    const unit = word === '' || test.answer.unit === 'grade' ? '' : word === '°' ? word : ` ${word}`;
    if (found.lower === null) return { flag: false, words: '= the same on both sides' };
    if (found.error === null) return { flag: false, words: `differ ${found.apart}${unit}` };
    return found.beyondError
      ? { flag: true, words: `${found.lower} ${found.apart}${unit} less, error ${found.error}${unit}` }
      : { flag: false, words: `= differ ${found.apart}${unit}, within error of ${found.error}${unit}` };
  });
  /** A nerve sign is never marked with the rest of its position: a finger gets for its two sides what `n` is to the hand. */
  protected readonly takesBothByTouch = computed(() => {
    const [test, person] = [this.test(), this.recorder.person()];
    return this.pointer.isTouch() && this.recorder.isDraft() && test.sided && test.sites === undefined && test.answeredOneByOne === true && person !== null && mayBeWithinNorm(test, person);
  });
  /** Hidden then, but its place stays: nothing moves under the finger. */
  protected readonly isBegun = computed(() => (['left', 'right'] as const).some((side) => this.recorder.isTouched(this.test().code, side, undefined)));
  protected readonly comments = computed(() => notesBeside(this.test(), (field) => this.recorder.noteOn(field)));

  protected bothWithinNorm(): void {
    markWithinNorm(this.recorder, this.onward, this.test(), 'left', undefined);
  }

  protected focused(event: FocusEvent): void {
    const row = event.currentTarget as HTMLElement;
    if (!this.active()) this.pointer.whenUp(() => bringIntoView(row));
    this.active.set(true);
    const element = event.target as HTMLElement;
    const where = whereOf(element.id) ?? whereOf(element.closest('.cell .chips')?.querySelector('[data-cell]')?.id ?? '') ?? whereOf(element.closest('.cell')?.querySelector('[data-cell]')?.id ?? '');
    if (where !== null) this.target.set(where);
    else if (this.test().sided && this.target().side === undefined) this.target.set({ side: 'left', site: this.test().sites?.[0]?.code });
  }

  protected left(event: FocusEvent): void {
    const row = event.currentTarget as HTMLElement;
    if (event.relatedTarget instanceof Node && row.contains(event.relatedTarget)) return;
    const { target } = event;
    // The tools go only when the pointer is up: else the row that is being pressed would jump. What lost the focus because
    // it is gone from the page takes nothing with it: the field has the focus again.
    this.pointer.whenUp(() =>
      setTimeout(() => {
        const lost = document.activeElement === document.body && target instanceof Node && !target.isConnected && row.isConnected;
        if (lost) document.getElementById(fieldId(this.test().code, this.target().side, this.target().site))?.focus();
        this.active.set(row.contains(document.activeElement));
      }),
    );
  }
}
