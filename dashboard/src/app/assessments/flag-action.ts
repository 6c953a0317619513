import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { catalogue } from '@stride/clinical';
import type { RaisedFlag } from '@stride/assessment-engine';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { Session } from '../shell/session';
import { Modal } from '../ui/modal';
import { Recorder } from './recorder';

/** Records what was done about a flag (what, who, when), or why it is overridden. */
@Component({
  selector: 'stride-flag-action',
  imports: [Modal],
  template: `<stride-modal [heading]="name()" titleId="flag-title" (closed)="done.emit()">
    <p>{{ flag().action }}</p>
    @if (also().length > 0) {
      <p class="q">Recorded for each: {{ names() }}.</p>
    }
    @if (error() !== '') {
      <p class="why" role="alert">{{ error() }}</p>
    }
    @if (!overriding()) {
      <form (submit)="act($event, what.value, who.value, when.value)">
        <label class="field" for="flag-what">What was done <input #what id="flag-what" [value]="happened()" autocomplete="off" /></label>
        <label class="field" for="flag-who">{{ isEmergency() ? 'Who took over' : 'Who did it' }} <input #who id="flag-who" [value]="isEmergency() ? '' : (session.user()?.name ?? '')" autocomplete="off" /></label>
        <label class="field" for="flag-when">When, today <input #when id="flag-when" type="time" [value]="now" /></label>
        <div class="actions">
          <button class="btn" type="button" (click)="turn(true)">Override …</button>
          <button class="btn" type="button" (click)="done.emit()">Cancel</button>
          <button class="btn primary" type="submit">Record the action</button>
        </div>
      </form>
    } @else {
      <form (submit)="sendOverride($event, why.value)">
        <label class="field" for="flag-why">Why is this flag overridden? <textarea #why id="flag-why" rows="3"></textarea></label>
        <p class="q">The record can then be signed. {{ flag().urgency === 'emergency' ? 'A plan stays blocked; a wrong entry is corrected in the record.' : '' }}</p>
        <div class="actions">
          <button class="btn" type="button" (click)="turn(false)">Back</button>
          <button class="btn primary" type="submit">Record the override</button>
        </div>
      </form>
    }
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlagActionDialog {
  readonly flag = input.required<RaisedFlag>();
  /** Opens on the override. */
  readonly override = input(false);
  /** What was done, where it is known already. */
  readonly happened = input('');
  /** Other flags that the same was done about. */
  readonly also = input<readonly RaisedFlag[]>([]);
  readonly done = output();
  private readonly recorder = inject(Recorder);
  private readonly client = inject(AssessmentsClient);
  protected readonly session = inject(Session);
  protected readonly overriding = linkedSignal(() => this.override());
  protected readonly error = signal('');
  /** Flags of which the clinic has it: a second try after a failure tells none twice. */
  private readonly recorded = new Set<string>();
  protected readonly name = computed(() => catalogue.redFlags.find((rule) => rule.id === this.flag().id)?.name ?? this.flag().id);

  protected readonly names = computed(() => [this.flag(), ...this.also()].map(({ id }) => catalogue.redFlags.find((rule) => rule.id === id)?.name ?? id).join('; '));

  protected readonly isEmergency = computed(() => this.flag().urgency === 'emergency');
  protected readonly now = new Date().toTimeString().slice(0, 5);

  constructor() {
    // What was done is told already: the next thing to say has the focus, once the dialog stands.
    afterNextRender(() => setTimeout(() => this.happened() !== '' && document.getElementById('flag-who')?.focus()));
  }

  /** The other form takes the focus: the button that was pressed is gone. */
  protected turn(toOverride: boolean): void {
    this.error.set('');
    this.overriding.set(toOverride);
    setTimeout(() => document.getElementById(toOverride ? 'flag-why' : 'flag-what')?.focus());
  }

  protected async act(event: Event, what: string, who: string, when: string): Promise<void> {
    event.preventDefault();
    if (what.trim() === '' || who.trim() === '') {
      this.error.set(this.isEmergency() ? 'Say what was done and who took over.' : 'Say what was done and who did it.');
      return;
    }
    const at = today(when);
    if (at === null) {
      this.error.set('Enter the time as hours and minutes, no later than now.');
      return;
    }
    for (const { id } of [this.flag(), ...this.also()]) {
      if (this.recorded.has(id)) continue;
      if (!(await this.send({ flag: id, action: what.trim(), takenBy: who.trim(), at }))) return;
      this.recorded.add(id);
    }
    this.done.emit();
  }

  protected async sendOverride(event: Event, why: string): Promise<void> {
    event.preventDefault();
    if (why.trim() === '') {
      this.error.set('Say why.');
      return;
    }
    if (await this.send({ flag: this.flag().id, overrideReason: why.trim() })) this.done.emit();
  }

  /** Whether the clinic has it. */
  private async send(action: Parameters<AssessmentsClient['flagAction']>[1]): Promise<boolean> {
    const id = this.recorder.assessment()?.id;
    if (id === undefined) return false;
    try {
      // The clinic must have the findings before it can know the flag.
      await this.recorder.queue.flush();
      const answer = await this.client.flagAction(id, action);
      this.recorder.assessment.update((known) => (known === null ? known : { ...known, flagActions: answer.flagActions }));
      return true;
    } catch (error) {
      this.error.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'It could not be recorded. Try again.');
      return false;
    }
  }
}

/** A time of today as an instant; null when it is none, or still to come. */
function today(time: string): string | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(time.trim());
  if (found === null) return null;
  const at = new Date();
  const now = at.getTime();
  at.setHours(Number(found[1]), Number(found[2]), 0, 0);
  // The minute that is running counts as now.
  return at.getTime() > now ? null : at.toISOString();
}
