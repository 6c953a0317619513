import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import type { Finding } from '@stride/assessment-engine';
import type { FieldConflict } from '@stride/contracts';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { Modal } from '../ui/modal';
import { fieldsOf } from './change-queue';
import { Recorder } from './recorder';
import { nameOf } from './words';

/** Entries that need a hand: two devices disagree, or the clinic refused one. Both values stand there; one press decides. */
@Component({
  selector: 'stride-needs-you',
  imports: [Modal],
  template: `<stride-modal heading="These entries need you" titleId="needs-title" (closed)="done.emit()">
    @for (conflict of queue.conflicts(); track conflict.deviceId + conflict.field) {
      <section class="needs">
        <p><b>{{ field(conflict.field) }}</b>: two devices recorded different values. The other was recorded by {{ who(conflict) }}, {{ moment(conflict.at) }}.</p>
        <div class="actions">
          <button class="btn" type="button" (click)="decide(conflict, 'yours')">Keep {{ shown(conflict.yours) }} ({{ queue.isOwn(conflict) ? 'this tablet' : 'another tablet' }})</button>
          <button class="btn" type="button" (click)="decide(conflict, 'theirs')">Keep {{ shown(conflict.theirs) }} ({{ who(conflict) }}, {{ moment(conflict.at) }})</button>
        </div>
      </section>
    }
    @for (entry of queue.refused(); track entry.change.seq) {
      <section class="needs">
        <p><b>{{ fields(entry.change) }}</b>: {{ entry.refused }}</p>
        <button class="btn" type="button" (click)="drop(entry.change.seq)">Take this entry back</button>
      </section>
    }
    @if (queue.state() !== 'needs-you') {
      <p role="status">Nothing needs you any more: it was decided on another device.</p>
    }
    <div class="actions"><button class="btn primary" type="button" (click)="done.emit()">Close</button></div>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NeedsYouDialog {
  readonly done = output();
  private readonly recorder = inject(Recorder);
  private readonly session = inject(Session);
  protected readonly moment = momentInWords;
  protected readonly queue = this.recorder.queue;

  protected field(name: string): string {
    const [, key = ''] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    const [code = '', side = '', site = ''] = key.split('|');
    return [nameOf(code), side, site].filter((part) => part !== '').join(', ');
  }
  /** Who recorded the other value. */
  protected who({ by }: FieldConflict): string {
    if (by === this.session.user()?.id) return 'you on another device';
    const assessment = this.recorder.assessment();
    return assessment?.practitionerId === by ? assessment.practitionerName : 'a colleague';
  }
  protected fields(change: Parameters<typeof fieldsOf>[0]): string {
    return fieldsOf(change).map((name) => this.field(name)).join('; ');
  }
  protected shown(value: unknown): string {
    if (value === null) return 'nothing';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value !== 'object') return String(value);
    if (Array.isArray(value)) return JSON.stringify(value);
    const { value: found, status, reason, comment } = value as Partial<Finding>;
    return [found === undefined ? (status ?? '') : this.shown(found), reason ?? '', comment === undefined ? '' : `“${comment}”`].filter((part) => part !== '').join(', ');
  }
  protected async drop(seq: number): Promise<void> {
    await this.queue.drop(seq);
    this.closeWhenDone();
  }
  protected decide(conflict: FieldConflict, keep: 'yours' | 'theirs'): void {
    this.recorder.decide(conflict, keep);
    this.queue.conflicts.update((open) => open.filter((entry) => entry !== conflict));
    this.closeWhenDone();
  }
  private closeWhenDone(): void {
    if (this.queue.state() !== 'needs-you') this.done.emit();
  }
}
