import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Icon } from '../ui/icon';
import { beingTyped } from '../ui/kept-text';
import { Later } from '../ui/later';
import { Recorder } from './recorder';
import { needsYou } from './parts';

/** Where what was entered is: in the clinic, on this tablet, or waiting for a hand. Never a bare "saved". */
@Component({
  selector: 'stride-save-state',
  imports: [Icon, Later],
  template: `@if (recorder.isDraft()) {
      <div class="save" role="status">
        @switch (state()) {
          @case ('typing') {
            <stride-icon name="half" /> <b>Being typed</b>
          }
          @case ('clinic') {
            <stride-icon name="dot" /> <b>In the clinic</b> {{ time() }}
          }
          @case ('tablet') {
            <stride-icon name="half" /> <b>On this tablet</b> {{ queue.waitingFields() === 1 ? '1 field' : queue.waitingFields() + ' fields' }} waiting{{ queue.reachable() ? '' : ', clinic not reached' }}
          }
          @case ('unkept') {
            <stride-icon name="warning" /> <b>Only on this page</b> {{ queue.unkept() }} waiting: leave it open
          }
          @case ('copy') {
            <stride-icon name="half" /> <b>On this tablet</b> as the clinic had it at {{ copied() }}
          }
          @case ('needs-you') {
            <button class="btn" type="button" (click)="showing.set(true)"><stride-icon name="above" /> <b>Needs you</b> ({{ queue.refused().length + queue.conflicts().length }})</button>
          }
        }
      </div>
    }
    @if (showing()) {
      <stride-later [what]="needsYou" (done)="showing.set(false)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveStateView {
  protected readonly recorder = inject(Recorder);
  protected readonly queue = this.recorder.queue;
  protected readonly needsYou = needsYou;
  protected readonly state = computed(() => {
    const state = this.queue.state();
    if (state === 'needs-you') return state;
    // This browser could not keep them; nothing may sound as if it had.
    if (this.queue.unkept() > 0) return 'unkept';
    // What is on its way into the journal is not on this tablet yet, and not in the clinic.
    if (beingTyped() > 0 || this.queue.inHand() > 0) return 'typing';
    return state === 'clinic' && this.recorder.copiedAt() !== null ? 'copy' : state;
  });
  protected readonly showing = signal(false);
  protected readonly copied = computed(() => new Date(this.recorder.copiedAt() ?? 0).toTimeString().slice(0, 5));
  protected readonly time = computed(() => {
    const at = this.queue.lastSaved();
    return at === null ? '' : new Date(at).toTimeString().slice(0, 5);
  });
}
