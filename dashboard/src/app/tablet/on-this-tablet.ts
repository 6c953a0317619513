import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon';
import { momentInWords } from '../ui/dates';
import { KEPT_MS } from './copies';
import { DraftCopies } from './draft-copy';
import { Outbox } from './outbox';
import { KeptEdits, placeOf } from './kept-edits';
import { PendingStore } from './pending-store';

const LOOK_MS = 3000;

interface Line {
  id: string;
  name: string;
  waiting: number;
}

/** What this tablet keeps: changes that are not in the clinic yet, and while the clinic is away the drafts that open here. */
@Component({
  selector: 'stride-on-this-tablet',
  imports: [RouterLink, Icon],
  template: `@if (waiting() > 0) {
      <section class="tablet" aria-label="On this tablet">
        <p><stride-icon name="half" />&ngsp;<b>On this tablet</b> {{ waiting() }} {{ waiting() === 1 ? 'change waits' : 'changes wait' }} for the clinic. @if (said() !== '') {<span role="status">{{ said() }}</span>} <button class="btn" type="button" (click)="send()">{{ busy() ? 'Sending …' : 'Send to the clinic' }}</button></p>
      </section>
    }
    @if (edits().length > 0) {
      <section class="tablet" aria-labelledby="edits-here">
        <h2 id="edits-here">Plans and letters with words kept on this tablet</h2>
        <ul class="list">
          @for (edit of edits(); track edit.id) {
            <li><a class="line" [routerLink]="edit.link"><span class="main-word">{{ edit.what }}</span><span><stride-icon name="half" /> kept until {{ moment(edit.until) }}</span></a></li>
          }
        </ul>
      </section>
    }
    @if (lines().length > 0) {
      <section class="tablet" aria-labelledby="drafts-here">
        <h2 id="drafts-here">Examinations that open on this tablet</h2>
        <ul class="list">
          @for (line of lines(); track line.id) {
            <li><a class="line" [routerLink]="['/assessments', line.id]"><span class="main-word">{{ line.name }}</span>@if (line.waiting > 0) {<span><stride-icon name="half" /> {{ line.waiting }} waiting</span>}</a></li>
          }
        </ul>
      </section>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OnThisTablet {
  readonly away = input(false);
  private readonly store = inject(PendingStore);
  private readonly drafts = inject(DraftCopies);
  private readonly outbox = inject(Outbox);
  protected readonly waiting = signal(0);
  private readonly kept = inject(KeptEdits);
  protected readonly edits = signal<readonly { id: string; link: string; what: string; until: string }[]>([]);
  protected readonly moment = momentInWords;
  protected readonly lines = signal<readonly Line[]>([]);
  protected readonly busy = signal(false);
  protected readonly said = signal('');

  constructor() {
    effect(() => void this.look(this.away()));
    // An examination that was just left may still be sending.
    effect((onCleanup) => {
      if (this.waiting() === 0) return;
      const looking = setInterval(() => void this.look(this.away()), LOOK_MS);
      onCleanup(() => clearInterval(looking));
    });
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const left = await this.outbox.send();
    this.busy.set(false);
    this.said.set(left === (await this.outbox.begun()) ? '' : this.outbox.needsYou() ? 'Not all of it could be sent; open the plan or letter and decide.' : 'Not all of it could be sent; open the examination to see why.');
    await this.look(this.away());
  }

  private async look(away: boolean): Promise<void> {
    const pending = await this.store.all();
    this.waiting.set((await this.outbox.count()) - (await this.outbox.begun()));
    this.edits.set((await this.kept.own()).map((edit) => ({ id: edit.id, ...placeOf(edit), until: new Date(edit.at + KEPT_MS).toISOString() })));
    const counts = new Map<string, number>();
    for (const { assessmentId } of pending) counts.set(assessmentId, (counts.get(assessmentId) ?? 0) + 1);
    const copies = away || counts.size > 0 ? await this.drafts.all() : [];
    const named = copies.map(({ value: { assessment, patient } }): Line => ({ id: assessment.id, name: patient === null ? 'An examination' : `${patient.familyName.toUpperCase()}, ${patient.givenName}`, waiting: counts.get(assessment.id) ?? 0 }));
    const unnamed = [...counts.keys()].filter((id) => !named.some((line) => line.id === id)).map((id): Line => ({ id, name: 'An examination', waiting: counts.get(id) ?? 0 }));
    this.lines.set([...named, ...unnamed].filter((line) => away || line.waiting > 0));
  }
}
