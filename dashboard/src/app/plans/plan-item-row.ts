import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Dose } from '@stride/clinical';
import type { PlanItem, PlanItemChange } from '@stride/contracts';
import { Icon } from '../ui/icon';
import { DOSE_WORDS, doseChips, evidenceInWords, interventionOf, nameOf } from './plan-words';

/** One step of the plan: what, for which side, how much, and why. */
@Component({
  selector: 'stride-plan-item',
  imports: [Icon],
  template: `<article class="plan-item" [class.removed]="item().removed" [attr.aria-labelledby]="'p-' + item().ref">
    <div class="what">
      <h3 [id]="'p-' + item().ref">{{ name() }} <span class="q">{{ side() }} {{ item().ref }}</span></h3>
      @if (item().removed) {
        <p class="q">Removed: {{ item().reason }} <button class="btn quiet" type="button" [hidden]="frozen()" (click)="changed.emit({ ref: item().ref, removed: false })">Put back</button></p>
      } @else {
        <p>
          @for (chip of chips(); track chip) {
            <span class="dose-chip">{{ chip }}</span>
          }
          @if (item().dose.text; as text) {
            <span class="q">{{ text }}</span>
          }
        </p>
        @if (item().suggestedDose !== null) {
          <p class="q">Yours; suggested was {{ suggested() }}</p>
        }
        @if (item().origin === 'added') {
          <p class="q">Added by you{{ item().reason === null ? '' : ': ' + item().reason }}</p>
        }
        @if (item().note !== null && item().note !== '') {
          <p>Note: {{ item().note }}</p>
        }
        <p><button class="btn quiet why-button" type="button" [attr.aria-expanded]="why()" (click)="why.set(!why())">Why{{ item().because.length === 0 ? '' : ' (' + item().because.length + ')' }}</button></p>
        @if (why()) {
          <div class="explain">
            <ul class="plain">
              @for (entry of item().because; track $index) {
                <li>{{ words(entry) }} <span class="q">{{ entry.cutoff }} · {{ entry.rule }} [{{ entry.sources.join(', ') }}]</span></li>
              } @empty {
                <li>{{ item().origin === 'added' ? 'Chosen from the library by the physiotherapist.' : 'Part of every plan.' }}</li>
              }
            </ul>
            <p class="q">Progress: {{ library()?.progress }} Regress: {{ library()?.regress }} Stop or avoid: {{ library()?.avoid }}</p>
          </div>
        }
        @if (editing()) {
          <form class="formline" (submit)="save($event)">
            @for (field of fields(); track field.key) {
              <label class="field" [attr.for]="'dose-' + item().ref + field.key">{{ field.word }} <input class="box" inputmode="decimal" [id]="'dose-' + item().ref + field.key" [name]="field.key" [value]="item().dose[field.key] ?? ''" /></label>
            }
            <label class="field full" [attr.for]="'note-' + item().ref">Note for the patient <input [id]="'note-' + item().ref" name="note" [value]="item().note ?? ''" /></label>
            @if (error() !== '') {
              <p class="why" role="alert">{{ error() }}</p>
            }
            <div class="actions"><button class="btn" type="button" (click)="editing.set(false)">Cancel</button><button class="btn primary" type="submit">Keep</button></div>
          </form>
        }
        @if (removing()) {
          <form class="formline" (submit)="remove($event, reason.value)">
            <label class="field full" [attr.for]="'why-' + item().ref">Why is it removed? <input #reason [id]="'why-' + item().ref" /></label>
            @if (error() !== '') {
              <p class="why" role="alert">{{ error() }}</p>
            }
            <div class="actions"><button class="btn" type="button" (click)="removing.set(false)">Cancel</button><button class="btn primary" type="submit">Remove</button></div>
          </form>
        }
      }
    </div>
    @if (!frozen() && !item().removed) {
      <div class="moves">
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' up'" (click)="moved.emit(-1)"><stride-icon name="up" /></button>
        <button class="btn icon" type="button" [attr.aria-label]="'Move ' + name() + ' down'" (click)="moved.emit(1)"><stride-icon name="down" /></button>
        @if (library()?.homeExercise) {
          <button class="btn" type="button" (click)="changed.emit({ ref: item().ref, queued: !item().queued })">{{ item().queued ? 'Do now' : 'Later' }}</button>
        }
        <button class="btn" type="button" (click)="editing.set(!editing()); removing.set(false); error.set('')">Dose</button>
        <button class="btn" type="button" (click)="startRemoving()">Remove</button>
      </div>
    }
  </article>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanItemRow {
  readonly item = input.required<PlanItem>();
  readonly frozen = input(false);
  readonly changed = output<PlanItemChange>();
  readonly dropped = output();
  readonly moved = output<number>();
  protected readonly why = signal(false);
  protected readonly editing = signal(false);
  protected readonly removing = signal(false);
  protected readonly error = signal('');
  protected readonly words = evidenceInWords;
  protected readonly name = computed(() => nameOf(this.item().ref));
  protected readonly library = computed(() => interventionOf(this.item().ref));
  protected readonly chips = computed(() => doseChips(this.item().dose));
  protected readonly suggested = computed(() => doseChips(this.item().suggestedDose ?? {}).join(', '));
  protected readonly fields = computed(() => DOSE_WORDS.filter(({ key }) => this.item().dose[key] !== undefined || key === 'sets' || key === 'repetitions' || key === 'perDay'));
  protected readonly side = computed(() => {
    const side = this.item().side;
    return side === null || side === 'midline' ? '' : side === 'bilateral' ? 'both sides ·' : `${side} ·`;
  });

  protected startRemoving(): void {
    this.error.set('');
    this.editing.set(false);
    if (this.item().origin === 'added') this.dropped.emit();
    else this.removing.set(!this.removing());
  }

  protected remove(event: Event, reason: string): void {
    event.preventDefault();
    if (reason.trim() === '') {
      this.error.set('A suggestion keeps the reason why it was removed.');
      return;
    }
    this.removing.set(false);
    this.changed.emit({ ref: this.item().ref, removed: true, reason: reason.trim() });
  }

  protected save(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const dose: Record<string, number | string> = {};
    for (const { key, min, max, word } of DOSE_WORDS) {
      const typed = String(data.get(key) ?? '').trim().replace(',', '.');
      if (typed === '') continue;
      const value = Number(typed);
      if (!Number.isFinite(value) || value < min || value > max) {
        this.error.set(`${word}: enter ${min} to ${max}.`);
        return;
      }
      dose[key] = value;
    }
    const { grade, text } = this.item().dose;
    if (grade !== undefined) dose['grade'] = grade;
    if (text !== undefined && Object.keys(dose).length === 0) dose['text'] = text;
    this.editing.set(false);
    this.changed.emit({ ref: this.item().ref, dose: dose as Dose, note: String(data.get('note') ?? '').trim() || null });
  }
}
