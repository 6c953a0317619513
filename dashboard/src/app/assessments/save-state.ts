import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { FieldConflict } from '@stride/contracts';
import { Icon } from '../ui/icon';
import { Modal } from '../ui/modal';
import { Recorder } from './recorder';
import { fieldsOf } from './change-queue';
import { nameOf } from './words';

/** Where what was entered is: in the clinic, on this tablet, or waiting for a hand. Never a bare "saved". */
@Component({
  selector: 'stride-save-state',
  imports: [Icon, Modal],
  template: `@if (recorder.isDraft()) {
      <div class="save" role="status">
        @switch (queue.state()) {
          @case ('clinic') {
            <stride-icon name="dot" /> <b>In the clinic</b> {{ time() }}
          }
          @case ('tablet') {
            <stride-icon name="half" /> <b>On this tablet</b>, {{ queue.waiting() }} waiting{{ queue.reachable() ? '' : ', clinic not reached' }}
          }
          @case ('needs-you') {
            <button class="btn" type="button" (click)="showing.set(true)"><stride-icon name="above" /> <b>Needs you</b> ({{ queue.refused().length + queue.conflicts().length }})</button>
          }
        }
      </div>
    }
    @if (showing()) {
      <stride-modal heading="These entries need you" titleId="needs-title" (closed)="showing.set(false)">
        @for (conflict of queue.conflicts(); track conflict.field) {
          <section class="needs">
            <p><b>{{ field(conflict.field) }}</b>: two devices recorded different values.</p>
            <div class="actions">
              <button class="btn" type="button" (click)="decide(conflict, 'yours')">Keep {{ shown(conflict.yours) }} (this tablet)</button>
              <button class="btn" type="button" (click)="decide(conflict, 'theirs')">Keep {{ shown(conflict.theirs) }} (the other)</button>
            </div>
          </section>
        }
        @for (entry of queue.refused(); track entry.change.seq) {
          <section class="needs">
            <p><b>{{ fields(entry.change) }}</b>: {{ entry.refused }}</p>
            <button class="btn" type="button" (click)="queue.drop(entry.change.seq)">Take this entry back</button>
          </section>
        }
        <div class="actions"><button class="btn primary" type="button" (click)="showing.set(false)">Close</button></div>
      </stride-modal>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveStateView {
  protected readonly recorder = inject(Recorder);
  protected readonly queue = this.recorder.queue;
  protected readonly showing = signal(false);
  protected readonly time = computed(() => {
    const at = this.queue.lastSaved();
    return at === null ? '' : new Date(at).toTimeString().slice(0, 5);
  });

  protected field(name: string): string {
    const [, key = ''] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    const [code = '', side = '', site = ''] = key.split('|');
    return [nameOf(code), side, site].filter((part) => part !== '').join(', ');
  }
  protected fields(change: Parameters<typeof fieldsOf>[0]): string {
    return fieldsOf(change).map((name) => this.field(name)).join('; ');
  }
  protected shown(value: unknown): string {
    if (value === null) return 'nothing';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  protected decide(conflict: FieldConflict, keep: 'yours' | 'theirs'): void {
    this.recorder.decide(conflict, keep);
    this.queue.conflicts.update((open) => open.filter((entry) => entry !== conflict));
    if (this.queue.state() !== 'needs-you') this.showing.set(false);
  }
}
