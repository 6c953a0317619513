import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { catalogue } from '@stride/clinical';
import { GOAL_LENGTH, MOST_GOALS, type PlanGoal } from '@stride/contracts';
import { civilToday, dayInWords, readDay } from '../ui/dates';
import { BegunForms } from '../ui/begun-forms';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { Icon } from '../ui/icon';

const MEASURES = catalogue.outcomeMeasures.filter(({ firstRelease }) => firstRelease);

const unitOf = (unit: string): string => (unit === 'score' ? 'points' : unit);
const isOnStep = (figure: number, step: number | undefined): boolean => step === undefined || Number.isInteger(figure / step);

/** What the patient wants to be able to do again: in their own words, with a measure, the figure to reach and a day. */
@Component({
  selector: 'stride-plan-goals',
  imports: [BegunHere, HalfTyped, Icon],
  template: `<section aria-labelledby="goals-title">
    <h2 id="goals-title" tabindex="-1">Goals of the patient</h2>
    <ul class="plain goals">
      @for (goal of goals(); track $index) {
        <li>
          <span><b>{{ goal.goal }}</b>&ngsp;<span class="q">by {{ day(goal.by) }}; {{ measured(goal) }}</span></span>
          @if (editable()) {
            <button class="btn" type="button" (click)="drop($index)">Remove<span class="sr"> the goal {{ goal.goal }}</span></button>
          }
        </li>
      } @empty {
        <li class="q">{{ editable() ? 'What does the patient want to be able to do again?' : 'No goal was agreed.' }}</li>
      }
    </ul>
    @if (editable() && !full()) {
      <form class="formline" strideHalfTyped="goal" what="a new goal" (submit)="add($event)" (reset)="clear()" novalidate>
        <label class="field full" for="goal-words">In the patient’s words <input id="goal-words" name="goal" [attr.maxlength]="longest" autocomplete="off" placeholder="Walk to the shop" [attr.aria-invalid]="faultyField() === 'goal-words'" /></label>
        <label class="field" for="goal-measure">Measured by <select id="goal-measure" name="measure" (change)="measure.set(chosen.value)" #chosen>
          @for (entry of measures; track entry.id) {
            <option [value]="entry.id">{{ entry.name }}</option>
          }
        </select></label>
        <label class="field" for="goal-target">To reach <span class="q">{{ range() }}</span> <input class="box" id="goal-target" name="target" inputmode="decimal" autocomplete="off" [attr.aria-invalid]="faultyField() === 'goal-target'" /></label>
        <label class="field" for="goal-by">By <span class="q">day month year</span> <input id="goal-by" name="by" autocomplete="off" [attr.aria-invalid]="faultyField() === 'goal-by'" /></label>
        @if (error() !== '') {
          <p class="why" role="alert"><stride-icon name="error" /> {{ error() }}</p>
        }
        <stride-begun-here class="full" form="goal" document="plan" />
        <div class="actions">@if (isBegun()) {<button class="btn" type="reset">Put it away</button>}<button class="btn" type="submit">Add the goal</button></div>
      </form>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanGoals {
  readonly goals = input.required<readonly PlanGoal[]>();
  readonly editable = input(false);
  /** The whole list as it is to be. */
  readonly changed = output<PlanGoal[]>();
  protected readonly longest = GOAL_LENGTH;
  protected readonly measures = MEASURES;
  protected readonly measure = signal(MEASURES[0]?.id ?? '');
  protected readonly error = signal('');
  protected readonly faultyField = signal('');
  protected readonly day = dayInWords;
  private readonly begun = inject(BegunForms, { optional: true });
  protected readonly isBegun = computed(() => this.begun?.at('goal') != null);
  protected readonly full = computed(() => this.goals().length >= MOST_GOALS);
  protected readonly range = computed(() => {
    const entry = MEASURES.find(({ id }) => id === this.measure());
    if (entry === undefined) return '';
    const { range, unit, step } = entry;
    return `${range[0]} to ${range[1]} ${unitOf(unit)}${step === undefined ? '' : step === 1 ? ', a whole number' : `, in steps of ${step}`}`;
  });

  protected measured({ measure, target }: PlanGoal): string {
    const entry = catalogue.outcomeMeasures.find(({ id }) => id === measure);
    return entry === undefined ? '' : `${entry.name}: ${target} ${unitOf(entry.unit)}`;
  }

  protected drop(index: number): void {
    this.changed.emit(this.goals().filter((_, place) => place !== index));
    setTimeout(() => document.getElementById('goals-title')?.focus());
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const entry = MEASURES.find(({ id }) => id === text('measure'));
    const target = Number(text('target').replace(',', '.'));
    const by = readDay(text('by'));
    if (text('goal') === '') return this.refuse('goal-words', 'Say what the patient wants to be able to do.');
    if (entry === undefined || text('target') === '' || !Number.isFinite(target) || target < entry.range[0] || target > entry.range[1] || !isOnStep(target, entry.step)) return this.refuse('goal-target', `To reach: enter ${this.range()}.`);
    if (by === null) return this.refuse('goal-by', 'By: enter day, month and year.');
    if (by < civilToday()) return this.refuse('goal-by', 'By: enter today or a day to come.');
    this.changed.emit([...this.goals(), { goal: text('goal'), measure: entry.id, target, by }]);
    form.reset();
    setTimeout(() => document.getElementById('goal-words')?.focus());
  }

  /** The form is empty again, sent or put away. */
  protected clear(): void {
    this.error.set('');
    this.faultyField.set('');
    this.measure.set(MEASURES[0]?.id ?? '');
  }

  private refuse(field: string, why: string): void {
    this.faultyField.set(field);
    this.error.set(why);
    document.getElementById(field)?.focus();
  }
}
