import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan, PlanItem, PlanItemChange } from '@stride/contracts';
import { Drawing } from '../ui/drawing';
import { BegunForms } from '../ui/begun-forms';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { Icon } from '../ui/icon';
import { Later } from '../ui/later';
import { onwardOf, type Onward, type Way } from './onward';
import { ItemDoseForm, LONGEST_TEXT } from './item-dose-form';
import { itemTrace } from './parts';
import { timeOf, wholeMinutes } from './plan-load-lines';
import { PlanReasons } from './plan-reasons';
import { doseChips, evidenceInWords, interventionOf, nameOf, sideInWords } from './plan-words';
import { overridden, overriddenInWords } from './withholding';

/** One step of the plan: what, for which side, how much, and why. */
@Component({
  selector: 'stride-plan-item',
  imports: [BegunHere, Icon, Drawing, HalfTyped, ItemDoseForm, Later, RouterLink],
  template: `<article class="plan-item" [class.removed]="item().removed" [attr.aria-labelledby]="'p-' + item().ref">
    <stride-drawing [pose]="library()?.pose" [side]="item().side" />
    <div class="what">
      <h3 tabindex="-1" [id]="'p-' + item().ref">{{ name() }} <span class="q">{{ side() === '' ? '' : side() + ' ·' }} {{ item().ref }}</span></h3>
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
        @if (waits()) {
          <p class="q">Waits on the sheet, under “later”: four come first.</p>
        }
        @if (frozen()) {
          <p class="doses">
            @for (chip of chips(); track chip) {
              <span class="dose-chip">{{ chip }}</span>&ngsp;
            }
            <span class="q">{{ item().dose.text }}</span>
          </p>
        } @else {
          <button class="doses" type="button" [id]="'edit-' + item().ref" [attr.aria-expanded]="editing()" (click)="toggleDose()"><span class="sr">Dose, {{ name() }}: </span>
            @for (chip of chips(); track chip) {
              <span class="dose-chip">{{ chip }}</span>&ngsp;
            }
            @if (item().dose.text; as text) {
              <span [class]="chips().length === 0 ? 'dose-chip' : 'q'">{{ text }}</span>
            } @else if (chips().length === 0) {
              <span class="dose-chip">Set a dose</span>
            }
          </button>
        }
        <p class="asks">
          @if (library()?.kind === 'referral') {
            <a class="tall" [routerLink]="['/assessments', plan().assessmentId, 'review']">Its letter</a>
          }
          <button class="btn quiet" type="button" [attr.aria-expanded]="why()" (click)="why.set(!why())">Why{{ because().length === 0 ? '' : ' (' + because().length + ')' }}<span class="sr">, {{ name() }}</span></button>
          @if (!frozen()) {
            <button class="btn quiet" type="button" [attr.aria-expanded]="moving()" (click)="moving.set(!moving())">Progress, regress<span class="sr">, {{ name() }}</span></button>
            @if (library()?.homeExercise) {
              <button class="btn quiet" type="button" (click)="changed.emit({ ref: item().ref, queued: !item().queued })">{{ item().queued ? 'Do now' : 'Later' }}<span class="sr">, {{ name() }}</span></button>
            }
            <button class="btn quiet" type="button" [id]="'remove-' + item().ref" [attr.aria-expanded]="item().origin === 'added' ? null : removing()" (click)="startRemoving()">Remove<span class="sr">, {{ name() }}</span></button>
          }
        </p>
        @if (item().note !== null && item().note !== '') {
          <p>Note: {{ item().note }}</p>
        }
      }
    </div>
    @if (!item().removed && seconds() > 0) {
      <p class="takes"><b>{{ minutes() }}</b> min <span>a day{{ item().queued ? ', later' : '' }}</span></p>
    }
    <div class="moves">
      @if (!frozen() && !item().removed) {
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' up'" (click)="moved.emit(-1)"><stride-icon name="up" /></button>
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' down'" (click)="moved.emit(1)"><stride-icon name="down" /></button>
      }
    </div>
    @if (editing() && !frozen() && !item().removed) {
      <stride-item-dose class="under" [item]="item()" [plan]="plan()" (kept)="keep($event)" (cancelled)="close('edit-')" />
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
  /** Not queued, and the sheet has no room for it now. */
  readonly waits = input(false);
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
  /** What it takes of the patient's day. */
  protected readonly seconds = computed(() => (this.library()?.homeExercise === true || this.library()?.kind === 'walking' ? timeOf(this.item()) : 0));
  protected readonly minutes = computed(() => wholeMinutes(this.seconds()));
  protected readonly side = computed(() => sideInWords(this.item()));

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

  protected keep(change: PlanItemChange): void {
    this.changed.emit(change);
    this.closeForms();
  }
}
