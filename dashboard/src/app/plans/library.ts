import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { catalogue } from '@stride/clinical';
import type { Plan, PlanItemChange } from '@stride/contracts';
import { Drawing } from '../ui/drawing';
import { BegunForms } from '../ui/begun-forms';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { evidenceInWords, interventionOf, nameOf } from './plan-words';

const MOST_SHOWN = 8;

/** Adds from the library: everything with a reason that is kept, in sight of when it is to be avoided and what withholds it. */
@Component({
  selector: 'stride-library',
  imports: [BegunHere, Drawing, HalfTyped],
  template: `<section class="add" aria-labelledby="add-title">
    <h2 id="add-title">Add from the library</h2>
    <label class="field wide" for="library-search">Find an intervention <input #find id="library-search" type="search" autocomplete="off" (input)="search.set(find.value)" /></label>
    <ul class="list">
      @for (intervention of found(); track intervention.ref) {
        <li class="line library">
          <stride-drawing [pose]="intervention.pose" />
          <span><b>{{ intervention.name }}</b>&ngsp;<span class="q">{{ intervention.ref }}</span><br /><span class="q">{{ withheldBecause(intervention.ref) ?? intervention.avoid }}</span></span>
          <button class="btn" type="button" [attr.aria-label]="'Add ' + intervention.name" (click)="add(intervention.ref)">Add</button>
        </li>
      } @empty {
        @if (search().trim() !== '') {
          <li class="q">Nothing in the library is called that, or it is in the plan already.</li>
        }
      }
    </ul>
    @for (ref of asked(); track ref) {
      <form class="formline" [strideHalfTyped]="'addition ' + ref" [what]="'why ' + nameOf(ref) + ' is added'" (submit)="addWithReason($event, reason.value)">
        @if (withheldBecause(ref) !== null) {
          <p class="full">{{ nameOf(ref) }} is withheld because of the findings.</p>
        } @else {
          <p class="full q">{{ interventionOf(ref)?.avoid }}</p>
        }
        <label class="field full" for="add-reason">Why is {{ nameOf(ref) }} added{{ withheldBecause(ref) === null ? '' : ' all the same' }}? <input #reason id="add-reason" name="reason" maxlength="1000" autocomplete="off" /></label>
        @if (error() !== '') {
          <p class="why" role="alert">{{ error() }}</p>
        }
        <stride-begun-here class="full" [form]="'addition ' + ref" document="plan" />
        <div class="actions"><button class="btn" type="button" (click)="putAway()">Cancel</button><button class="btn primary" type="submit">Add</button></div>
      </form>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Library {
  readonly plan = input.required<Plan>();
  readonly added = output<PlanItemChange>();
  protected readonly search = signal('');
  protected readonly asking = signal('');
  protected readonly error = signal('');
  protected readonly nameOf = nameOf;
  protected readonly interventionOf = interventionOf;
  private readonly begun = inject(BegunForms, { optional: true });
  /** One form for each item that is asked about, and one at a time. */
  protected readonly asked = computed(() => (this.asking() === '' ? [] : [this.asking()]));
  protected readonly found = computed(() => {
    const words = this.search().trim().toLowerCase();
    if (words === '') return [];
    const inPlan = new Set(this.plan().items.map((item) => item.ref));
    return catalogue.interventions.filter((entry) => !inPlan.has(entry.ref) && entry.kind !== 'referral' && `${entry.ref} ${entry.name} ${entry.words.en.title}`.toLowerCase().includes(words)).slice(0, MOST_SHOWN);
  });

  constructor() {
    // A reason that was begun and not sent stands open again, for as long as its item still asks for one.
    effect(() => {
      const { items } = this.plan();
      const left = catalogue.interventions.find(({ ref }) => this.begun?.at(`addition ${ref}`) != null && !items.some((item) => item.ref === ref));
      if (left !== undefined && this.asking() === '') untracked(() => this.asking.set(left.ref));
    });
  }

  /** Sent, or put away on purpose. */
  protected putAway(): void {
    const ref = this.asking();
    this.asking.set('');
    this.begun?.letGo(`addition ${ref}`);
  }

  protected withheldBecause(ref: string): string | null {
    const withheld = this.plan().withheld.find((item) => item.ref === ref);
    return withheld === undefined ? null : `Withheld: ${withheld.because.map(evidenceInWords).join('; ')}`;
  }

  /** Asks why: what no finding suggested is somebody's decision. */
  add(ref: string): void {
    this.error.set('');
    this.asking.set(ref);
    setTimeout(() => document.getElementById('add-reason')?.focus());
  }

  protected addWithReason(event: Event, reason: string): void {
    event.preventDefault();
    if (reason.trim() === '') {
      this.error.set('What is added keeps the reason why.');
      return;
    }
    this.added.emit({ ref: this.asking(), reason: reason.trim() });
    this.putAway();
  }
}
