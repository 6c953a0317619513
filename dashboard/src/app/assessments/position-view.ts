import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { interpret } from '@stride/assessment-engine/recording';
import type { MovementTest, Position } from '@stride/clinical';
import { examination } from '@stride/clinical/examination';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { sameList } from '../ui/same-list';
import { Later } from '../ui/later';
import { Pointer } from '../ui/pointer';
import { Steady } from '../ui/steady';
import { BulkMark } from './bulk-mark';
import { focusNext } from './fields';
import { FindingRow } from './finding-row';
import { GoesOn, howToGoOn } from './goes-on';
import { firstOpenField, focusOpen, takeInHand } from './open-fields';
import { siteMatrix, talkingView } from './parts';
import { doneAt, openInTalking } from './progress';
import { Recorder } from './recorder';
import { fieldId, PLACE_NAMES, PLACES, testsAt, type Place } from './words';

/** One position of the patient: its questions or its tests, core set first, the rest one press away. */
@Component({
  selector: 'stride-position-view',
  imports: [FindingRow, GoesOn, Later, RouterLink, Icon, KeptText, Steady],
  template: `<div class="head" strideSteady>
      <h1>{{ name() }}</h1>
      <p class="sum" role="status">@if (firstOpen(); as field) {<a [routerLink]="[]" [fragment]="field">{{ summary() }}</a>} @else {{{ summary() }}}</p>
      @if (faults()[0]; as first) {
        <a class="errlink" [routerLink]="[]" [fragment]="first.field"><stride-icon name="error" /> {{ faults().length }} {{ faults().length === 1 ? 'needs' : 'need' }} you</a>
      }
      <button class="btn" type="button" (click)="recorder.asked.set('find')">Find <span class="key" aria-hidden="true">/</span></button>
      <button class="btn icon" type="button" aria-label="Keys of the examination" (click)="recorder.asked.set('keys')">?</button>
      @if (place() === 'standing' && recorder.isDraft()) {
        <a class="btn" [routerLink]="['/assessments', recorder.assessment()?.id, 'walk']">Walk</a>
      }
      @if (rest() > 0) {
        <button id="rest-within" class="btn" type="button" (click)="restWithinNorm()">Rest within norm ({{ rest() }})</button>
      }
      @if (marked(); as sentence) {
        <p class="bulk"><span role="status">{{ sentence }}</span> <button id="undo-bulk" class="btn" type="button" (click)="undoBulk()">Undo</button></p>
      }
      @if (following(); as next) {
        <a class="btn onto" [class.primary]="isDone()" [routerLink]="['/assessments', recorder.assessment()?.id, next]" [strideGoesOn]="next">{{ names[next] }} <stride-icon name="next" /></a>
      }
    </div>
    <div>
      @if (place() === 'talking') {
        <stride-later [what]="talkingView" />
      } @else {
        <h2 class="sr">Tests in this position</h2>
        <div class="cols" aria-hidden="true"><span>Test</span><span class="side">Left</span><span class="side">Right</span></div>
        @for (group of groups(); track group[0]?.code) {
          @if (group.length > 1) {
            <stride-later [what]="siteMatrix" [with]="{ tests: group }" />
          } @else {
            @for (test of group; track test.code) {
              <stride-finding-row [test]="test" />
            }
          }
        }
        @if (tests().more.length > 0) {
          <div class="more">
            <button class="btn" type="button" [attr.aria-expanded]="showsMore()" (click)="more.set(!showsMore())">{{ showsMore() ? 'Hide' : 'Show' }} {{ tests().more.length }} more tests of this position</button>
          </div>
          @if (showsMore()) {
            @for (test of tests().more; track test.code) {
              <stride-finding-row [test]="test" />
            }
          }
        }
      }
    </div>
    @if (following(); as next) {
      <p class="onward"><a class="btn primary" [routerLink]="['/assessments', recorder.assessment()?.id, next]" [strideGoesOn]="next">On to {{ names[next] }} <stride-icon name="next" /></a>
        @if (rest() > 0) {
          <button id="rest-and-on" class="btn" type="button" (click)="markAndGoOnward($event, next)">Rest within norm ({{ rest() }}), on to {{ names[next] }}</button>
        }
      </p>
    }
    <label class="field full note" [attr.for]="'note-' + place()">Free text, {{ name().toLowerCase() }}
      <textarea rows="2" [id]="'note-' + place()" [readOnly]="!recorder.isDraft()" [strideKept]="recorder.notes()[place()] ?? ''" [keep]="keepNote"></textarea>
    </label>`,
  host: { '(keydown.enter)': 'goOn($event)', '(keydown)': 'markRest($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PositionView {
  readonly place = input.required<Place>();
  protected readonly recorder = inject(Recorder);
  private readonly bulk = inject(BulkMark);
  private readonly pointer = inject(Pointer);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly names = PLACE_NAMES;
  protected readonly talkingView = talkingView;
  protected readonly siteMatrix = siteMatrix;
  protected readonly name = computed(() => PLACE_NAMES[this.place()]);
  private readonly all = computed(() => testsAt(this.place() as Position, this.recorder.coreSet.chosen()));
  /** Details of core tests that what is recorded calls for: whether the pelvis was held, where the positive test hurts. */
  private readonly calledFor = computed(() => {
    const { core, more } = this.all();
    const person = this.recorder.person();
    const rows = [...this.recorder.findings().values()];
    return more.filter((detail) => {
      const of = core.find(({ code }) => code === detail.detailOf);
      if (of === undefined || person === null) return false;
      if (rows.some((row) => row.test === detail.code)) return true;
      const values = rows.flatMap((row) => (row.test === of.code && row.value !== undefined ? [row.value] : []));
      return of.voidedBy?.code === detail.code ? values.length > 0 : values.some((value) => ['below', 'above', 'outside'].includes(interpret(of, value, person).zone));
    });
  }, { equal: sameList() });
  protected readonly tests = computed(() => {
    const { core, more } = this.all();
    const called = this.calledFor();
    // A danger sign that is looked for here stands with the core set: nobody has to open anything to find it.
    const danger = more.filter((test) => test.redFlagQuestion === true);
    return {
      core: [...core.flatMap((test) => [test, ...called.filter((detail) => detail.detailOf === test.code)]), ...danger],
      more: more.filter((test) => !called.includes(test) && !danger.includes(test)),
    };
  });
  /** Neighbours that are recorded level by level stand in one table. */
  protected readonly groups = computed(() => {
    const groups: MovementTest[][] = [];
    for (const test of this.tests().core) {
      const before = groups.at(-1);
      if (test.sites !== undefined && before?.[0]?.sites !== undefined && before[0].sided === test.sided) before.push(test);
      else groups.push([test]);
    }
    return groups;
  });
  /** Counts follow the paint of the field that changed them. */
  protected readonly rest = computed(() => {
    this.recorder.painted();
    this.recorder.faults();
    return this.recorder.isDraft() && this.place() !== 'talking' ? untracked(() => this.recorder.restOf(this.place() as Position).length) : 0;
  });
  protected readonly marked = computed(() => this.bulk.sentenceAt(this.place()));
  protected readonly faults = computed(() => {
    const here = new Set([...this.tests().core, ...this.tests().more].map((test) => test.code));
    return this.recorder.faults().filter(({ field }) => (this.place() === 'talking' ? examination.history.some((item) => fieldId(item.code) === field) : here.has(/^f-(.+)-(left|right|)-[^-]*$/.exec(field)?.[1] ?? '')));
  });
  protected readonly more = signal<boolean | null>(null);
  /** Shown at once where something of it is recorded or was asked for by name. */
  protected readonly showsMore = computed(() => {
    const chosen = this.more();
    if (chosen !== null) return chosen;
    const rows = [...this.recorder.findings().values()];
    return this.tests().more.some((test) => test.code === this.recorder.wanted() || rows.some((row) => row.test === test.code));
  });
  protected readonly following = computed<Place | null>(() => PLACES[PLACES.indexOf(this.place()) + 1] ?? null);
  protected readonly summary = computed(() => {
    if (this.place() === 'talking') {
      const open = this.open().length;
      return open === 0 ? 'All red-flag questions answered' : `${open} red-flag ${open === 1 ? 'question is' : 'questions are'} open`;
    }
    const { done, of } = this.count();
    return `${done} of ${of} tests recorded`;
  });
  private readonly count = computed(() => doneAt(this.place() as Position, this.recorder.coreSet.chosen(), this.recorder.painted().case?.findings ?? []));
  /** Above a position that is not done the way on is there, and asks for nothing; under it, where the hand arrives, it is the next thing to do. */
  protected readonly isDone = computed(() => (this.place() === 'talking' ? this.firstOpen() === null : this.count().done === this.count().of));

  constructor() {
    afterNextRender(() => {
      const how = this.recorder.goesOn();
      this.recorder.goesOn.set(null);
      takeInHand(this.recorder, this.element, how);
    });
  }

  /** Red-flag questions that nobody has answered. */
  private readonly open = computed(() => (this.place() === 'talking' ? openInTalking(this.recorder.painted().case?.history ?? {}) : []));
  /** The count leads to the first of them. */
  protected readonly firstOpen = computed(() => {
    const [first] = this.open();
    return first === undefined ? null : fieldId(first);
  });

  /** Enter goes to the next field: left, right, next test. In a text area it makes a new line. */
  protected goOn(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || !target.matches('input[data-cell]')) return;
    event.preventDefault();
    focusNext(target);
  }

  /** `N`, with a field in hand: the rest of this position is within norm; on to what is still open. */
  protected markRest(event: KeyboardEvent): void {
    const field = event.target as HTMLElement;
    if (event.key !== 'N' || event.ctrlKey || event.metaKey || event.altKey || field.closest('stride-finding-cell') === null) return;
    event.preventDefault();
    if (this.rest() > 0) this.bulk.mark(this.place() as Position);
    setTimeout(() => focusOpen(this.recorder, this.element));
  }

  /** The next page says what was marked here, and takes it back. */
  protected markAndGoOnward(event: MouseEvent, next: Place): void {
    this.bulk.mark(this.place() as Position);
    this.recorder.goesOn.set(howToGoOn(event, this.pointer));
    void this.router.navigate(['/assessments', this.recorder.assessment()?.id, next]);
  }

  protected readonly keepNote = (text: string): void => this.recorder.setNote(this.place(), text);

  protected restWithinNorm(): void {
    this.bulk.mark(this.place() as Position);
    setTimeout(() => document.getElementById('undo-bulk')?.focus());
  }

  protected undoBulk(): void {
    const wasHere = this.bulk.position() === this.place();
    this.recorder.undo();
    // On a later page its own button must not take the next press by habit.
    setTimeout(() => (wasHere ? document.getElementById('rest-within') : firstOpenField(this.recorder, this.element))?.focus());
  }
}
