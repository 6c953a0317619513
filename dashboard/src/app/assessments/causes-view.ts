import { ChangeDetectionStrategy, Component, computed, inject, ViewEncapsulation } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { Level } from '@stride/assessment-engine';
import { pointsInWords } from '../ui/cutoff';
import { Icon } from '../ui/icon';
import { LEVEL_WORDS, LevelGlyph } from '../ui/level-glyph';
import { FactorEvidence } from './evidence-table';
import { factorsOf, leadOf, type Factor } from './factor-lines';
import { LettersSection } from './letters-section';
import { PointsBalance, reachOf } from './points-balance';
import { Recorder } from './recorder';

/** Every contributing factor with its points at one scale, and one of them with every finding behind it. */
@Component({
  selector: 'stride-causes-view',
  imports: [FactorEvidence, Icon, LettersSection, LevelGlyph, PointsBalance, RouterLink],
  template: `<div class="causes">
    <nav class="causes-list" aria-labelledby="causes-title">
      <div class="causes-head"><h1 id="causes-title">Causes</h1><p class="q">One square, one point</p></div>
      <p class="causes-axis" aria-hidden="true"><span class="axis-words" [style.--zero]="zeroAt()"><span>against</span><span>for</span></span></p>
      @for (group of groups(); track group.name) {
        <section class="causes-group" [attr.aria-label]="group.name">
          <h2 aria-hidden="true">{{ group.name }}</h2>
          <div>
            @for (factor of group.factors; track factor.key) {
              <a class="factor" [routerLink]="['/assessments', id(), 'causes']" [queryParams]="{ factor: factor.key }" [attr.aria-current]="factor.key === chosen()?.key ? 'true' : null" (click)="showChosen()">
                <span class="factor-name"><span [class.sr]="factor.side === 'right'">{{ factor.name }}</span>&ngsp;<span class="q">{{ factor.side }}{{ factor.conflict ? ' · findings disagree' : factor.limitedData ? ' · limited data' : '' }}</span></span>
                <stride-balance [for]="factor.for" [against]="factor.against" [possibleAt]="factor.possibleAt" [likelyAt]="factor.likelyAt" [reach]="reach()" />
                <stride-level [level]="factor.level" />
              </a>
            }
          </div>
        </section>
      }
    </nav>
    @if (chosen(); as factor) {
      <section class="causes-detail" aria-labelledby="factor-title">
        <div class="factor-head">
          <div><p class="q">{{ factor.group }}{{ factor.side === '' ? '' : ', ' + factor.side }}</p><h2 id="factor-title" tabindex="-1">{{ factor.name }}</h2></div>
          <stride-level [level]="factor.level" />
        </div>
        @if (factor.limitedData) {
          <p class="q">Limited data: not everything that this factor needs is recorded.</p>
        }
        @if (factor.conflict) {
          <div class="conflict">
            <stride-icon name="warning" />
            <div>
              <p><b>Conflict.</b> Findings speak both for and against{{ factor.level === 'possible' ? ': held at possible' : '' }}.</p>
              @if (factor.kinds.length === 0) {
                <dl class="both"><div><dt>For</dt>@for (line of speaking(factor, 1); track $index) {<dd>{{ line }}</dd>}</div><div><dt>Against</dt>@for (line of speaking(factor, -1); track $index) {<dd>{{ line }}</dd>}</div></dl>
              }
            </div>
          </div>
        }
        @if (factor.kinds.length > 0) {
          <p>Takes the level of the leading one of its patterns, {{ factor.kinds.join(' and ') }}, each with its own findings in the list.</p>
        } @else {
          <stride-factor-evidence [factor]="factor" [of]="words(factor)" [live]="recorder.isDraft()" />
          @if (factor.sentence !== '') {
            <p class="because">{{ factor.sentence }}</p>
          }
        }
        @for (step of factor.missing; track step.couldBecome) {
          <h3>Would become {{ levelWord(step.couldBecome) }} if</h3>
          <p class="inline-links">@for (item of step.items; track item.field) {<a [routerLink]="['/assessments', id(), item.place]" [fragment]="item.field">{{ item.name }}</a>}<span class="q">{{ step.items.length === 1 ? 'were recorded and spoke' : 'were recorded and enough of them spoke' }} {{ lifts(factor.level, step.couldBecome) ? 'for it' : 'against it' }}.</span></p>
        } @empty {
          @if (factor.kinds.length === 0) {
            <p class="q because">Nothing that is missing would change its level.</p>
          }
        }
        @if (factor.notes.length > 0) {
          <h3>Notes</h3>
          @for (note of factor.notes; track note) {
            <p>{{ note }}</p>
          }
        }
        <stride-letters-section />
        <div class="causes-acts">
          <p class="q">{{ recorder.isDraft() ? 'Changes with the findings.' : 'As it was concluded when it was signed.' }} Rule set {{ recorder.reasoning()?.catalogueVersion }} · V verified, C computed, D agreed in the clinic, R recalled</p>
          <a class="btn" [routerLink]="['/assessments', id(), 'domains']">Findings</a>
          <a class="btn" [routerLink]="['/assessments', id(), 'review']">{{ recorder.isDraft() ? 'Review and sign' : 'Signed record' }}</a>
        </div>
      </section>
    }
  </div>`,
  styleUrl: './causes.css',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CausesView {
  protected readonly recorder = inject(Recorder);
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  protected readonly factors = computed(() => {
    const [reasoning, input] = [this.recorder.reasoning(), this.recorder.case()];
    return reasoning === null || input === null ? [] : factorsOf(reasoning, input, this.recorder.isDraft());
  });
  protected readonly groups = computed(() => [...new Set(this.factors().map(({ group }) => group))].map((name) => ({ name, factors: this.factors().filter(({ group }) => group === name) })));
  protected readonly reach = computed(() => reachOf(this.factors()));
  protected readonly zeroAt = computed(() => `${(this.reach().against / (this.reach().against + this.reach().for + 2 / 12)) * 100}%`);
  /** The one in the address, by its key or (for its leading side) by its number; else the one that stands highest. */
  protected readonly chosen = computed<Factor | undefined>(() => {
    const asked = this.asked()?.get('factor');
    return this.factors().find(({ key }) => key === asked) ?? leadOf(this.factors().filter(({ ref }) => ref === asked)) ?? leadOf(this.factors());
  });

  protected words(factor: Factor): string {
    return `${factor.name}${factor.side === '' || factor.side === 'midline' ? '' : `, ${factor.side}`}`;
  }
  protected levelWord(level: Level): string {
    return LEVEL_WORDS[level].toLowerCase();
  }
  protected lifts(from: Level, to: Level): boolean {
    return to === 'likely' || (to === 'possible' && from !== 'likely');
  }
  protected speaking(factor: Factor, sign: 1 | -1): string[] {
    return factor.families.flatMap(({ title, lines }) => lines.filter(({ points }) => points * sign > 0).map((line) => `${title}: ${line.name}${line.side === '' || line.side === 'midline' ? '' : `, ${line.side}`}, ${line.value} (${pointsInWords(Math.round(line.points * 100) / 100)})`));
  }
  /** On a phone the factor stands under the list: what was chosen comes into view, and a screen reader is told. */
  protected showChosen(): void {
    setTimeout(() => {
      const title = document.getElementById('factor-title');
      title?.focus({ preventScroll: true });
      const top = title?.getBoundingClientRect().top ?? 0;
      if (top < 0 || top > window.innerHeight / 2) title?.scrollIntoView({ block: 'start' });
    }, 30);
  }
}
