import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { Dose } from '@stride/clinical';
import type { Plan, PlanItem, PlanItemChange } from '@stride/contracts';
import { Drawing } from '../ui/drawing';
import { BegunForms } from '../ui/begun-forms';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { Icon } from '../ui/icon';
import { Later } from '../ui/later';
import { onwardOf, type Onward, type Way } from './onward';
import { itemTrace, readingHintPart } from './parts';
import { PlanReasons } from './plan-reasons';
import { DOSE_WORDS, doseChips, evidenceInWords, interventionOf, nameOf } from './plan-words';
import { overridden, overriddenInWords } from './withholding';

/** The longest reason or note of an item that the clinic keeps. */
const LONGEST_TEXT = 1000;

/** One step of the plan: what, for which side, how much, and why. */
@Component({
  selector: 'stride-plan-item',
  imports: [BegunHere, Icon, Drawing, HalfTyped, Later],
  template: `<article class="plan-item" [class.removed]="item().removed" [attr.aria-labelledby]="'p-' + item().ref">
    <stride-drawing [pose]="library()?.pose" [side]="item().side" />
    <div class="what">
      <h3 tabindex="-1" [id]="'p-' + item().ref">{{ name() }} <span class="q">{{ side() }} {{ item().ref }}</span></h3>
      @if (item().removed) {
        <p class="q">Removed: {{ item().reason }} <button class="btn quiet" type="button" [hidden]="frozen()" (click)="changed.emit({ ref: item().ref, removed: false, reason: null })">Put back<span class="sr">, {{ name() }}</span></button></p>
      } @else {
        @if (against() === null) {
          <p class="q">{{ reason() }}</p>
        } @else {
          <p class="yours"><stride-icon name="warning" /> <span>{{ reason() }}</span></p>
        }
        @if (item().suggestedDose !== null) {
          <p class="yours"><stride-icon name="pen" /> <span><b>Yours:</b> suggested was {{ suggested() }}{{ item().reason === null ? '' : '; ' + item().reason }}</span></p>
        }
        @if (item().origin === 'added') {
          <p class="yours"><stride-icon name="pen" /> <span><b>Added by you</b>{{ item().reason === null ? '' : ': ' + item().reason }}</span></p>
        }
        <p class="doses">
          @for (chip of chips(); track chip) {
            <span class="dose-chip">{{ chip }}</span>
          }
          @if (item().dose.text; as text) {
            <span class="q">{{ text }}</span>
          }
        </p>
        <p class="asks">
          <button class="btn quiet" type="button" [attr.aria-expanded]="why()" (click)="why.set(!why())">Why{{ because().length === 0 ? '' : ' (' + because().length + ')' }}<span class="sr">, {{ name() }}</span></button>
          @if (!frozen()) {
            <button class="btn quiet" type="button" [attr.aria-expanded]="moving()" (click)="moving.set(!moving())">Progress, regress<span class="sr">, {{ name() }}</span></button>
          }
        </p>
        @if (item().note !== null && item().note !== '') {
          <p>Note: {{ item().note }}</p>
        }
      }
    </div>
    <div class="moves">
      @if (!frozen() && !item().removed) {
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' up'" (click)="moved.emit(-1)"><stride-icon name="up" /></button>
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' down'" (click)="moved.emit(1)"><stride-icon name="down" /></button>
        @if (library()?.homeExercise) {
          <button class="btn" type="button" (click)="changed.emit({ ref: item().ref, queued: !item().queued })">{{ item().queued ? 'Do now' : 'Later' }}<span class="sr">, {{ name() }}</span></button>
        }
        <button class="btn" type="button" [id]="'edit-' + item().ref" [attr.aria-expanded]="editing()" (click)="toggleDose()">Dose<span class="sr">, {{ name() }}</span></button>
        <button class="btn" type="button" [id]="'remove-' + item().ref" [attr.aria-expanded]="item().origin === 'added' ? null : removing()" (click)="startRemoving()">Remove<span class="sr">, {{ name() }}</span></button>
      }
    </div>
    @if (editing() && !frozen() && !item().removed) {
      <form class="formline under" [strideHalfTyped]="'dose ' + item().ref" [what]="'dose of ' + name()" (submit)="save($event)">
        @for (field of fields(); track field.key) {
          <label class="field" [attr.for]="'dose-' + item().ref + field.key">{{ field.word }} <input class="box" inputmode="decimal" autocomplete="off" [id]="'dose-' + item().ref + field.key" [name]="field.key" [value]="item().dose[field.key] ?? ''" /></label>
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
        <div class="actions"><button class="btn" type="button" (click)="close('edit-')">Cancel</button><button class="btn primary" type="submit">Keep</button></div>
      </form>
    }
    @if (removing() && !frozen() && !item().removed) {
      <form class="formline under" [strideHalfTyped]="'removal ' + item().ref" [what]="'why ' + name() + ' is removed'" (submit)="remove($event, reason.value)">
        <label class="field full" [attr.for]="'why-' + item().ref">Why is it removed? <input #reason name="reason" [id]="'why-' + item().ref" [attr.maxlength]="longest" autocomplete="off" /></label>
        @if (error() !== '') {
          <p class="why" role="alert"><stride-icon name="error" /> {{ error() }}</p>
        }
        <stride-begun-here class="full" [form]="'removal ' + item().ref" document="plan" />
        <div class="actions"><button class="btn" type="button" (click)="close('remove-')">Cancel</button><button class="btn primary" type="submit">Remove</button></div>
      </form>
    }
    @if (why() && !item().removed) {
      <div class="explain under">
        <stride-later [what]="itemTrace" [with]="traceInputs()" />
        <dl class="fam">@if (frozen()) {<dt>Progress</dt><dd>{{ library()?.progress }}</dd><dt>Regress</dt><dd>{{ library()?.regress }}</dd>}<dt>Avoid</dt><dd>{{ library()?.avoid }}</dd></dl>
      </div>
    }
    @if (moving() && !item().removed && !frozen()) {
      <div class="explain under" role="group" [attr.aria-label]="'Progress or regress ' + name()">
        @for (onward of onwards(); track onward.way) {
          <p><b>{{ onward.way === 'progress' ? 'Progress' : 'Regress' }}:</b> {{ onward.text }}</p>
          @if (onward.to !== null) {
            @if (onward.hindered === '') {
              <p><button class="btn" type="button" (click)="goOn(onward)">{{ onward.way === 'progress' ? 'Progress' : 'Regress' }} to {{ nameOf(onward.to) }}</button></p>
            } @else {
              <p class="q">{{ onward.hindered }}</p>
            }
          }
        }
      </div>
    }
  </article>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanItemRow {
  readonly item = input.required<PlanItem>();
  readonly frozen = input(false);
  /** The plan that it stands in. */
  readonly plan = input.required<Plan>();
  readonly changed = output<PlanItemChange>();
  readonly dropped = output();
  readonly moved = output<number>();
  /** A harder or easier item of the library takes its place. */
  readonly goneOn = output<{ to: string; way: Way }>();
  private readonly reasons = inject(PlanReasons);
  private readonly begun = inject(BegunForms, { optional: true });
  protected readonly itemTrace = itemTrace;
  protected readonly traceInputs = computed(() => ({
    ref: this.item().ref,
    name: this.name(),
    because: this.because(),
    override: this.against() !== null,
    planVersion: this.plan().catalogueVersion,
    assessment: this.reasons.assessment(),
    failed: this.reasons.failed(),
  }));
  protected readonly why = signal(false);
  protected readonly moving = signal(false);
  protected readonly onwards = computed(() => onwardOf(this.item(), this.plan()));
  protected readonly nameOf = nameOf;
  protected readonly readingHintPart = readingHintPart;
  /** What stands in the note before it is kept. */
  protected readonly noteTyped = signal<string | null>(null);
  protected readonly editing = signal(false);
  protected readonly removing = signal(false);
  protected readonly error = signal('');
  protected readonly name = computed(() => nameOf(this.item().ref));
  /** What withholds it, where it stands in the plan all the same. */
  protected readonly against = computed(() => overridden(this.item(), this.plan()));
  protected readonly because = computed(() => this.against() ?? this.item().because);
  /** The strongest finding behind it, or where it comes from. */
  protected readonly reason = computed(() => {
    const against = this.against();
    if (against !== null) return overriddenInWords(against);
    const { because, origin } = this.item();
    const [first] = [...because].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
    if (first !== undefined) return evidenceInWords(first);
    return origin === 'added' ? 'Chosen from the library by the physiotherapist.' : 'Part of every plan.';
  });
  protected readonly longest = LONGEST_TEXT;
  protected readonly library = computed(() => interventionOf(this.item().ref));
  protected readonly chips = computed(() => doseChips(this.item().dose));
  protected readonly suggested = computed(() => doseChips(this.item().suggestedDose ?? {}).join(', '));
  protected readonly fields = computed(() => DOSE_WORDS.filter(({ key }) => this.item().dose[key] !== undefined || (this.library()?.homeExercise === true ? OF_AN_EXERCISE : OF_ANYTHING).includes(key)));
  protected readonly side = computed(() => {
    const side = this.item().side;
    return side === null || side === 'midline' ? '' : side === 'bilateral' ? 'both sides ·' : `${side} ·`;
  });

  constructor() {
    // A form that was begun and not sent stands open again, on whichever page of the plan.
    effect(() => {
      const { ref } = this.item();
      if (this.begun?.at(`dose ${ref}`) != null) untracked(() => this.editing.set(true));
      else if (this.begun?.at(`removal ${ref}`) != null) untracked(() => this.removing.set(true));
    });
  }

  /** Sent, or put away on purpose: what was typed into the forms of this item goes. */
  private closeForms(): void {
    this.editing.set(false);
    this.removing.set(false);
    for (const form of ['dose', 'removal']) this.begun?.letGo(`${form} ${this.item().ref}`);
  }

  /** Closes the form; the button that opened it has the focus again. */
  protected close(opener: 'edit-' | 'remove-'): void {
    this.closeForms();
    document.getElementById(opener + this.item().ref)?.focus();
  }

  protected goOn({ to, way }: Onward): void {
    if (to !== null) this.goneOn.emit({ to, way });
  }

  protected toggleDose(): void {
    const opens = !this.editing();
    this.closeForms();
    this.noteTyped.set(null);
    this.error.set('');
    this.editing.set(opens);
  }

  protected startRemoving(): void {
    const opens = !this.removing() && this.item().origin !== 'added';
    this.error.set('');
    this.closeForms();
    this.removing.set(opens);
    if (this.item().origin === 'added') this.dropped.emit();
  }

  protected remove(event: Event, reason: string): void {
    event.preventDefault();
    if (reason.trim() === '') {
      this.error.set('A suggestion keeps the reason why it was removed.');
      return;
    }
    this.changed.emit({ ref: this.item().ref, removed: true, reason: reason.trim() });
    this.closeForms();
  }

  protected save(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const dose: Record<string, number | string> = {};
    for (const { key, min, max, step, word } of DOSE_WORDS) {
      const typed = String(data.get(key) ?? '').trim().replace(',', '.');
      if (typed === '') continue;
      const value = Number(typed);
      if (!Number.isFinite(value) || value < min || value > max) {
        this.error.set(`${word}: enter ${min} to ${max}.`);
        return;
      }
      if (step === 1 && !Number.isInteger(value)) {
        this.error.set(`${word}: enter a whole number.`);
        return;
      }
      dose[key] = value;
    }
    const { grade, text } = this.item().dose;
    if (grade !== undefined) dose['grade'] = grade;
    if (text !== undefined && Object.keys(dose).length === 0) dose['text'] = text;
    // Figures that stay, or become what was suggested again, keep the words that go with them.
    const known = [this.item().dose, this.item().suggestedDose].find((one) => sameDose(dose, one));
    if (this.item().origin !== 'added' && textOf(data, 'reason') === null && known === undefined) {
      this.error.set('A changed dose keeps the reason why it is different.');
      return;
    }
    this.error.set('');
    this.changed.emit({ ref: this.item().ref, dose: known ?? (dose as Dose), reason: textOf(data, 'reason'), note: textOf(data, 'note') });
    this.closeForms();
  }
}

/** The figures that are offered, whether the library says them or not; of another item only those that fit anything. */
const OF_AN_EXERCISE: readonly (keyof Dose)[] = ['sets', 'repetitions', 'holdSeconds', 'restSeconds', 'perDay', 'daysPerWeek', 'effort'];
const OF_ANYTHING: readonly (keyof Dose)[] = ['sets', 'repetitions', 'perDay'];

function sameDose(a: Readonly<Record<string, number | string>>, b: Dose | null): boolean {
  return b !== null && DOSE_WORDS.every(({ key }) => a[key] === b[key]);
}

const textOf = (data: FormData, name: string): string | null => String(data.get(name) ?? '').trim() || null;
