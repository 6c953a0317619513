import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Icon, type IconName } from '../ui/icon';
import { beingTyped } from '../ui/kept-text';
import { Later } from '../ui/later';
import { Recorder } from './recorder';
import { needsYou } from './parts';

interface Said {
  icon: IconName;
  where: string;
  more: string;
}

/** Where what was entered is: in the clinic, on this tablet, or waiting for a hand. Never a bare "saved". */
@Component({
  selector: 'stride-save-state',
  imports: [Icon, Later],
  template: `@if (recorder.isDraft()) {
      <div class="save" role="status">
        @if (state() === 'needs-you') {
          <button class="btn" type="button" (click)="showing.set(true)"><stride-icon name="above" /> <b>Needs you</b> ({{ queue.refused().length + queue.conflicts().length }})</button>
        } @else {
          <stride-icon [name]="said().icon" /> <b>{{ said().where }}</b> {{ said().more }}
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
  /** In words and by shape; one sentence that changes, so that a key makes nothing new on the page. */
  protected readonly said = computed<Said>(() => {
    const fields = this.queue.waitingFields();
    switch (this.state()) {
      case 'typing':
        return { icon: 'half', where: 'Being typed', more: '' };
      case 'tablet':
        return { icon: 'half', where: 'On this tablet', more: `${fields === 1 ? '1 field' : `${fields} fields`} waiting${this.queue.reachable() ? '' : ', clinic not reached'}` };
      case 'unkept':
        return { icon: 'warning', where: 'Only on this page', more: `${this.queue.unkept()} waiting: leave it open` };
      case 'copy':
        return { icon: 'half', where: 'On this tablet', more: `as the clinic had it at ${this.copied()}` };
      default:
        return { icon: 'dot', where: 'In the clinic', more: this.time() };
    }
  });
  protected readonly showing = signal(false);
  protected readonly copied = computed(() => new Date(this.recorder.copiedAt() ?? 0).toTimeString().slice(0, 5));
  protected readonly time = computed(() => {
    const at = this.queue.lastSaved();
    return at === null ? '' : new Date(at).toTimeString().slice(0, 5);
  });
}
