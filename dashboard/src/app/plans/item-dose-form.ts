import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { CauseSide } from '@stride/assessment-engine';
import type { Dose } from '@stride/clinical';
import type { Plan, PlanItem, PlanItemChange } from '@stride/contracts';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { Icon } from '../ui/icon';
import { Later } from '../ui/later';
import { readingHintPart } from './parts';
import { DOSE_WORDS, interventionOf, nameOf } from './plan-words';

/** The longest reason or note of an item that the clinic keeps. */
export const LONGEST_TEXT = 1000;
const SIDES = [
  { side: 'left', word: 'Left' },
  { side: 'right', word: 'Right' },
  { side: 'bilateral', word: 'Both, one after the other' },
] as const;

/** How much of a step, on which side, why it is different, and a note for the patient. */
@Component({
  selector: 'stride-item-dose',
  imports: [BegunHere, HalfTyped, Icon, Later],
  template: `<form class="formline" [strideHalfTyped]="'dose ' + item().ref" [what]="'dose of ' + name()" (submit)="save($event)">
    @for (field of fields(); track field.key) {
      <label class="field" [attr.for]="'dose-' + item().ref + field.key">{{ field.word }} <input class="box" inputmode="decimal" autocomplete="off" [id]="'dose-' + item().ref + field.key" [name]="field.key" [value]="item().dose[field.key] ?? ''" /></label>
    }
    @if (library()?.takesSide) {
      <label class="field" [attr.for]="'side-' + item().ref">Side <select name="side" [id]="'side-' + item().ref">
        @for (one of sides; track one.side) {
          <option [value]="one.side" [selected]="one.side === side()">{{ one.word }}</option>
        }
      </select></label>
    }
    <label class="field full" [attr.for]="'because-' + item().ref">Why is it different? <span class="q">kept in the record</span> <input [id]="'because-' + item().ref" name="reason" [attr.maxlength]="longest" autocomplete="off" [value]="item().reason ?? ''" /></label>
    <label class="field full" [attr.for]="'note-' + item().ref">Note for the patient <input #note [attr.aria-describedby]="'note-hint-' + item().ref" [id]="'note-' + item().ref" name="note" [attr.maxlength]="longest" autocomplete="off" [value]="item().note ?? ''" (input)="noteTyped.set(note.value)" /></label>
    @if (plan().language === 'en') {
      <stride-later class="full" [what]="readingHintPart" [with]="{ text: noteTyped() ?? item().note ?? '', hintId: 'note-hint-' + item().ref }" />
    }
    @if (error() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ error() }}</p>
    }
    <stride-begun-here class="full" [form]="'dose ' + item().ref" document="plan" />
    <div class="actions"><button class="btn" type="button" (click)="cancelled.emit()">Cancel</button><button class="btn primary" type="submit">Keep</button></div>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemDoseForm {
  readonly item = input.required<PlanItem>();
  readonly plan = input.required<Plan>();
  readonly kept = output<PlanItemChange>();
  readonly cancelled = output();
  protected readonly sides = SIDES;
  protected readonly longest = LONGEST_TEXT;
  protected readonly readingHintPart = readingHintPart;
  /** What stands in the note before it is kept. */
  protected readonly noteTyped = signal<string | null>(null);
  protected readonly error = signal('');
  protected readonly name = computed(() => nameOf(this.item().ref));
  protected readonly library = computed(() => interventionOf(this.item().ref));
  /** A sided exercise without a side is done on both. */
  protected readonly side = computed((): CauseSide => this.item().side ?? 'bilateral');
  protected readonly fields = computed(() => DOSE_WORDS.filter(({ key }) => this.item().dose[key] !== undefined || (this.library()?.homeExercise === true ? OF_AN_EXERCISE : OF_ANYTHING).includes(key)));

  protected save(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const typed = this.doseIn(data);
    if (typed === null) return;
    // Figures that stay, or become what was suggested again, keep the words that go with them.
    const known = [this.item().dose, this.item().suggestedDose].find((one) => haveSameFigures(typed, one));
    const [side, reason] = [this.sideIn(data), textOf(data, 'reason')];
    if (this.item().origin !== 'added' && reason === null && (known === undefined || side !== undefined)) {
      this.error.set(`A changed ${known === undefined ? 'dose' : 'side'} keeps the reason why it is different.`);
      return;
    }
    this.error.set('');
    this.kept.emit({ ref: this.item().ref, dose: known ?? typed, ...(side === undefined ? {} : { side }), reason, note: textOf(data, 'note') });
  }

  /** The figures as typed; null where one cannot be, which is told. */
  private doseIn(data: FormData): Dose | null {
    const dose: Record<string, number | string> = {};
    for (const { key, min, max, step, word } of DOSE_WORDS) {
      const typed = String(data.get(key) ?? '').trim().replace(',', '.');
      if (typed === '') continue;
      const value = Number(typed);
      if (!Number.isFinite(value) || value < min || value > max) {
        this.error.set(`${word}: enter ${min} to ${max}.`);
        return null;
      }
      if (step === 1 && !Number.isInteger(value)) {
        this.error.set(`${word}: enter a whole number.`);
        return null;
      }
      dose[key] = value;
    }
    const { grade, text } = this.item().dose;
    if (grade !== undefined) dose['grade'] = grade;
    if (text !== undefined && Object.keys(dose).length === 0) dose['text'] = text;
    return dose;
  }

  /** The side, where it is another one than before. */
  private sideIn(data: FormData): CauseSide | undefined {
    const chosen = SIDES.find(({ side }) => side === data.get('side'))?.side;
    return chosen === undefined || chosen === this.side() ? undefined : chosen;
  }
}

/** The figures that are offered, whether the library says them or not; of another item only those that fit anything. */
const OF_AN_EXERCISE: readonly (keyof Dose)[] = ['sets', 'repetitions', 'holdSeconds', 'restSeconds', 'perDay', 'daysPerWeek', 'effort'];
const OF_ANYTHING: readonly (keyof Dose)[] = ['sets', 'repetitions', 'perDay'];

/** Its words go with its figures: they are not compared. */
const haveSameFigures = (a: Dose, b: Dose | null): boolean => b !== null && DOSE_WORDS.every(({ key }) => a[key] === b[key]);

const textOf = (data: FormData, name: string): string | null => String(data.get(name) ?? '').trim() || null;
