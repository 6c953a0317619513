import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { MovementTest, Side } from '@stride/clinical';
import { interpret, normFor } from '@stride/assessment-engine/recording';
import { Icon } from '../ui/icon';
import { Later } from '../ui/later';
import { Pointer } from '../ui/pointer';
import { Spine } from '../ui/spine';
import { bringIntoView, whereOf } from './fields';
import { notesBeside } from './field-notes';
import { FindingCell } from './finding-cell';
import { tools } from './parts';
import { Recorder } from './recorder';
import { halfRecorded } from './review-lines';
import { fieldId, normInFew } from './words';

interface Level {
  code: string;
  name: string;
  /** Site of each test at this level, where it has one. */
  sites: readonly (string | undefined)[];
}

/** Tests recorded level by level, side by side in one table: nerve signs left and right, or the joints of the spine. */
@Component({
  selector: 'stride-site-matrix',
  imports: [FindingCell, Later, Icon, Spine],
  template: `<section class="levels" [class.sided]="sided()" [class.n2]="tests().length === 2" [class.active]="active() !== null" (focusin)="focused($event)" (focusout)="left($event)" [attr.aria-label]="title()">
    <div class="lhead" aria-hidden="true">
      <span class="lname">Level</span>
      @for (test of tests(); track test.code) {
        <span class="lgroup"><b>{{ test.name }}</b><span class="q">{{ norm(test) }}</span>@if (sided()) {<span class="lsides"><span>Left</span><span>Right</span></span>}</span>
      }
    </div>
    @for (level of levels(); track level.code) {
      <div class="level">
        <span class="lname"><b>{{ level.code }}</b>&ngsp;<span>{{ level.name }}</span>@if (pictures()) {<stride-spine [stiff]="isStiff(level)" [painful]="isPainful(level)" />}</span>
        @for (test of tests(); track test.code; let index = $index) {
          <span class="lgroup" [class.none]="level.sites[index] === undefined">
            @if (level.sites[index]; as site) {
              <span class="lphone" aria-hidden="true">{{ test.name }}@if (sided()) {<span class="lsides"><span>Left</span><span>Right</span></span>}</span>
              @if (sided()) {
                <span class="lsides"><stride-finding-cell [test]="test" side="left" [site]="site" [compact]="true" /><stride-finding-cell [test]="test" side="right" [site]="site" [compact]="true" /></span>
              } @else {
                <stride-finding-cell [test]="test" [site]="site" [compact]="true" />
              }
            }
          </span>
        }
        @for (line of faults(level); track line) {
          <p class="why" aria-hidden="true"><stride-icon name="error" /> {{ line }}</p>
        }
        @if (isHalf(level)) {
          <p class="agree q">{{ level.code }}: pain is recorded, mobility is not recorded.</p>
        }
        @for (line of agreements(level); track line) {
          <p class="agree"><stride-icon name="warning" /> {{ line }}</p>
        }
      </div>
      @if (activeAt(level); as here) {
        <div class="ltools">
          <p class="b">{{ here.test.name }}, {{ here.site }}{{ here.side === undefined ? '' : ', ' + here.side }}</p>
          <stride-later [what]="tools" [with]="{ test: here.test, side: here.side, site: here.site }" />
        </div>
      }
    }
    @for (comment of comments(); track $index) {
      <p class="q comment">{{ comment }}</p>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SiteMatrix {
  /** Tests with sites, all sided or none of them. */
  readonly tests = input.required<readonly MovementTest[]>();
  protected readonly recorder = inject(Recorder);
  private readonly pointer = inject(Pointer);
  protected readonly tools = tools;
  protected readonly active = signal<{ test: MovementTest; side: Side | undefined; site: string | undefined } | null>(null);
  protected readonly sided = computed(() => this.tests()[0]?.sided === true);
  protected readonly title = computed(() => this.tests().map((test) => test.name).join(', '));
  protected readonly pictures = computed(() => !this.sided() && this.tests().some((test) => test.domain === 'spine-stiffness'));
  /** One row a level; a site named after a level, such as "Ankle (S1)", stands in that level's row. */
  protected readonly levels = computed<Level[]>(() => {
    const [first] = this.tests();
    return (first?.sites ?? []).map((site) => ({
      code: site.code,
      name: site.label === site.code ? '' : site.label.replace(`${site.code} `, ''),
      sites: this.tests().map((test) => test.sites?.find((own) => own.code === site.code || own.label.includes(`(${site.code}`))?.code),
    }));
  });
  protected readonly comments = computed(() => this.tests().flatMap((test) => notesBeside(test, (field) => this.recorder.noteOn(field)).map((note) => `${test.name}. ${note}`)));

  protected norm(test: MovementTest): string {
    const person = this.recorder.person();
    const norm = person === null ? null : normFor(test, person);
    return norm === null ? 'no norm' : normInFew(test, norm, person?.ageYears ?? 0);
  }

  /** Two signs of one level and side that are both outside the norm say so in one sentence. */
  protected agreements(level: Level): string[] {
    const person = this.recorder.person();
    if (!this.sided() || person === null) return [];
    return (['left', 'right'] as const).flatMap((side) => {
      const outside = this.tests().filter((test, index) => {
        const value = this.recorder.finding(test.code, side, level.sites[index])?.value;
        return level.sites[index] !== undefined && value !== undefined && ['below', 'above', 'outside'].includes(interpret(test, value, person).zone);
      });
      if (outside.length < 2) return [];
      return [`${level.code} ${side}: ${outside.map((test) => test.name.replace(/ [LS]\d.*$/, '').toLowerCase()).join(' and ')} agree. Findings consistent with the ${level.code} root.`];
    });
  }

  /** What is wrong at this level, with all the width that a sentence needs; the field itself tells it to who cannot see. */
  protected faults(level: Level): string[] {
    return this.tests().flatMap((test, index) => {
      const site = level.sites[index];
      return (this.sided() ? (['left', 'right'] as const) : [undefined]).flatMap((side) => {
        const fault = site === undefined ? null : this.recorder.typed().get(fieldId(test.code, side, site))?.fault;
        return fault == null ? [] : [`${[test.name, site, side].filter((part) => part !== undefined).join(', ')}: ${fault.detail}`];
      });
    });
  }

  /** Pain is recorded here without what the joint does: the rest of the level stays not recorded. */
  protected isHalf(level: Level): boolean {
    return !this.sided() && halfRecorded({ tests: this.tests() }, [...this.recorder.findings().values()]).some(({ site }) => level.sites.includes(site));
  }

  protected isStiff(level: Level): boolean {
    return this.tests().some((test, index) => this.recorder.finding(test.code, undefined, level.sites[index])?.value === 'hypo');
  }
  protected isPainful(level: Level): boolean {
    return this.tests().some((test, index) => test.answer.kind === 'flag' && this.recorder.finding(test.code, undefined, level.sites[index])?.value === true);
  }

  /** The field with the focus, where it is at this level: its tools stand right under it. */
  protected activeAt(level: Level): { test: MovementTest; side: Side | undefined; site: string | undefined } | null {
    const here = this.active();
    return here !== null && this.recorder.isDraft() && level.sites[this.tests().indexOf(here.test)] === here.site ? here : null;
  }

  protected focused(event: FocusEvent): void {
    const element = event.target as HTMLElement;
    const id = element.closest('.cell')?.querySelector('[data-cell]')?.id;
    const where = id === undefined ? null : whereOf(id);
    const test = this.tests().find((entry) => id?.startsWith(`f-${entry.code}-`) === true);
    if (where === null || test === undefined) return;
    // The tools move to this level only when the pointer is up: else the field that is being pressed would jump.
    this.pointer.whenUp(() => {
      this.active.set({ test, ...where });
      setTimeout(() => bringIntoView(element.closest('.level')?.nextElementSibling ?? element));
    });
  }

  protected left(event: FocusEvent): void {
    const matrix = event.currentTarget as HTMLElement;
    if (event.relatedTarget instanceof Node && matrix.contains(event.relatedTarget)) return;
    this.pointer.whenUp(() => {
      if (!matrix.contains(document.activeElement)) this.active.set(null);
    });
  }
}
