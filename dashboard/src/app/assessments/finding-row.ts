import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { MovementTest, Side } from '@stride/clinical';
import { normFor, sideDifference, UNABLE_REASONS, type Finding } from '@stride/assessment-engine';
import { Icon } from '../ui/icon';
import { FindingCell } from './finding-cell';
import { Recorder } from './recorder';
import { REASON_WORDS, UNIT_WORDS } from './words';

/** A test with its fields: left in the left column, right in the right; sites below each other; tools where the focus is. */
@Component({
  selector: 'stride-finding-row',
  imports: [FindingCell, Icon],
  template: `<section class="row" [class.active]="active()" [class.many]="test().sites !== undefined" (focusin)="focused($event)" (focusout)="left($event)" [attr.aria-labelledby]="'t-' + test().code">
    <div class="test">
      <h3 [id]="'t-' + test().code">{{ test().name }}</h3>
      <p class="norm">{{ normWords() }}</p>
      @if (difference(); as diff) {
        <p class="diff" [class.flag]="diff.flag">@if (diff.flag) {<stride-icon name="warning" />} {{ diff.words }}</p>
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
    @if (active() && recorder.isDraft()) {
      <div class="tools">
        @if (mayBeWithinNorm()) {
          <button class="btn" type="button" (click)="withinNorm()">Within norm{{ targetWords() }}</button>
        }
        <button class="btn" type="button" [attr.aria-expanded]="choosing()" (click)="choosing.set(!choosing())">Unable{{ targetWords() }} …</button>
        <button class="btn" type="button" (click)="notTested()">Not tested</button>
        <button class="btn" type="button" [attr.aria-expanded]="noting()" (click)="noting.set(!noting())">Note</button>
        <button class="btn" type="button" [attr.aria-expanded]="explaining()" (click)="explaining.set(!explaining())">How and why</button>
      </div>
      @if (choosing()) {
        <div class="tools" role="group" aria-label="Why was it not possible?">
          @for (reason of reasons; track reason) {
            <button class="chip" type="button" (click)="unable(reason)">{{ reasonWords[reason] }}</button>
          }
        </div>
      }
      @if (noting()) {
        <label class="field full" [attr.for]="'note-' + test().code">Note on {{ test().name }}{{ targetWords() }}
          <textarea rows="2" [id]="'note-' + test().code" [value]="noteText()" (change)="note($any($event.target).value)"></textarea>
        </label>
      }
      @if (explaining()) {
        <div class="explain">
          <p>{{ test().procedure[0] }} {{ test().procedure[1] }}</p>
          @if (test().onlyWhen; as when) {
            <p class="q">{{ when }}</p>
          }
          <ul class="plain">
            @for (reference of test().references; track $index) {
              <li>{{ reference.text }} <span class="q">[{{ reference.sources.join(', ') }}]</span></li>
            }
            @if (test().measurementError; as error) {
              <li>Measurement error: {{ error.text }} <span class="q">[{{ error.sources.join(', ') }}]</span></li>
            }
            @if (test().reliability; as reliability) {
              <li>{{ reliability.text }} <span class="q">[{{ reliability.sources.join(', ') }}]</span></li>
            }
          </ul>
        </div>
      }
    }
    @for (comment of comments(); track $index) {
      <p class="q comment">Note: {{ comment }}</p>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingRow {
  readonly test = input.required<MovementTest>();
  protected readonly recorder = inject(Recorder);
  protected readonly active = signal(false);
  protected readonly choosing = signal(false);
  protected readonly noting = signal(false);
  protected readonly explaining = signal(false);
  private readonly target = signal<{ side: Side | undefined; site: string | undefined }>({ side: undefined, site: undefined });
  protected readonly reasons = UNABLE_REASONS;
  protected readonly reasonWords = REASON_WORDS;

  protected readonly normWords = computed(() => {
    const person = this.recorder.case();
    const norm = person === null ? null : normFor(this.test(), person);
    return norm === null ? (this.test().onlyWhen ?? 'no norm') : `norm: ${norm.text}${norm.grey === null ? '' : ` (${norm.grey.text})`}`;
  });
  protected readonly mayBeWithinNorm = computed(() => this.test().clearlyNormal !== undefined && this.test().answeredOneByOne !== true);
  protected readonly targetWords = computed(() => {
    const { side, site } = this.target();
    return [side, site].filter((part) => part !== undefined).map((part) => `, ${part}`).join('');
  });
  protected readonly difference = computed(() => {
    const test = this.test();
    if (!test.sided || test.sites !== undefined || test.answer.kind !== 'number') return null;
    const [left, right] = [this.recorder.finding(test.code, 'left', undefined)?.value, this.recorder.finding(test.code, 'right', undefined)?.value];
    if (typeof left !== 'number' || typeof right !== 'number') return null;
    const found = sideDifference(test, left, right);
    const unit = UNIT_WORDS[test.answer.unit] ?? '';
    if (found.lower === null) return { flag: false, words: '= the same on both sides' };
    if (found.error === null) return { flag: false, words: `differ ${found.apart}${unit === '°' ? '' : ' '}${unit}` };
    return found.beyondError
      ? { flag: true, words: `${found.lower} ${found.apart}${unit === '°' ? '' : ' '}${unit} less, error ${found.error}` }
      : { flag: false, words: `= differ ${found.apart}${unit === '°' ? '' : ' '}${unit}, within error` };
  });
  protected readonly comments = computed(() => [...this.recorder.findings().values()].filter((row) => row.test === this.test().code).flatMap((row) => row.comment ?? []));
  protected readonly noteText = computed(() => this.recorder.finding(this.test().code, this.target().side, this.target().site)?.comment ?? '');

  protected focused(event: FocusEvent): void {
    this.active.set(true);
    const id = (event.target as HTMLElement).id;
    const match = /^f-.+?-(left|right|)-([^-]*)$/.exec(id);
    const group = (event.target as HTMLElement).closest('.chips')?.querySelector('[data-cell]')?.id;
    const found = match ?? /^f-.+?-(left|right|)-([^-]*)$/.exec(group ?? '');
    if (found === null) {
      if (this.test().sided && this.target().side === undefined) this.target.set({ side: 'left', site: this.test().sites?.[0]?.code });
      return;
    }
    this.target.set({ side: found[1] === '' ? undefined : (found[1] as Side), site: found[2] === '' ? undefined : found[2] });
  }

  protected left(event: FocusEvent): void {
    const row = event.currentTarget as HTMLElement;
    if (event.relatedTarget instanceof Node && row.contains(event.relatedTarget)) return;
    this.active.set(false);
    this.choosing.set(false);
    this.noting.set(false);
    this.explaining.set(false);
  }

  protected withinNorm(): void {
    this.recorder.setFinding(this.row({ status: 'within-norm' }));
  }
  protected unable(reason: string): void {
    this.recorder.setFinding(this.row({ status: 'unable', reason }));
    this.choosing.set(false);
  }
  protected notTested(): void {
    this.recorder.setFinding(this.row({ status: 'not-tested' }));
  }
  protected note(text: string): void {
    const { side, site } = this.target();
    const known = this.recorder.finding(this.test().code, side, site);
    const { comment: _old, ...rest } = known ?? this.row({ status: 'not-tested' });
    this.recorder.setFinding(text.trim() === '' ? rest : { ...rest, comment: text.trim() });
  }

  private row(content: Partial<Finding>): Finding {
    const { side, site } = this.target();
    const comment = this.recorder.finding(this.test().code, side, site)?.comment;
    return { test: this.test().code, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }), ...content, ...(comment === undefined ? {} : { comment }) };
  }
}
