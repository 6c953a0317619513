import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { KeptEdit } from '../tablet/kept-edits';
import { BESIDE, type BesideEdit } from './draft-edits';
import { Icon } from './icon';
import { keptTime } from './kept-time';

/** One part of an edit, and what the clinic has in its place. */
export interface EditPart {
  what: string;
  kept: string;
  inClinic: string;
  /** Typed, not pressed. */
  isText: boolean;
}
/** What the page of a document hands over: its edits, of whatever kind they are. */
interface EditsShown {
  waiting: () => readonly KeptEdit[];
  arrived: () => readonly KeptEdit[];
  beside: () => readonly BesideEdit[];
  takeOver: (edit: never) => void;
  drop: (edit: never) => void;
}

/** The edits that this tablet kept of a document: on their way, arrived, or beside it until somebody decides. */
@Component({
  selector: 'stride-edits-beside',
  imports: [Icon],
  template: `@for (edit of edits().waiting(); track edit.id) {
      <div class="kept-edit">
        <p><stride-icon name="half" />&ngsp;<b>Kept on this tablet at {{ time(edit.at) }}, not in the clinic</b></p>
        @for (part of parts()(edit.change); track part.what) {
          <p>{{ part.what }}: “{{ part.kept }}”</p>
        }
      </div>
    }
    <div role="status">
      @for (edit of edits().arrived(); track edit.id) {
        <p class="save"><stride-icon name="dot" /> <span>Kept on this tablet at {{ time(edit.at) }}, in the clinic now.</span></p>
      }
    </div>
    @for (edit of beside(); track edit.id; let first = $first) {
      <section class="kept-edit" tabindex="-1" [id]="first ? here : here + edit.id" [attr.aria-label]="'Not in the ' + document()">
        <h2><stride-icon name="warning" /> {{ edit.onPage ? 'By you at ' + time(edit.at) + ', on this page only' : 'Kept on this tablet at ' + time(edit.at) + ' by you, not in the clinic' }}</h2>
        <p>{{ meanwhile() }}</p>
        @for (part of parts()(edit.change); track part.what) {
          <h3>{{ part.what }}</h3>
          <div class="two">
            <p class="notice-line"><stride-icon name="warning" /> <span>What you had {{ part.isText ? 'typed' : 'changed' }} is not in the {{ document() }}: “{{ part.kept }}”</span></p>
            <p><span>In the clinic now: “{{ part.inClinic }}”</span></p>
          </div>
        }
        <p class="formline">
          @if (editable()) {
            <button class="btn" type="button" (click)="takeOver(edit)">Put it into the {{ document() }}</button>
          }
          <button class="btn" type="button" (click)="drop(edit)">Drop it</button>
        </p>
      </section>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditsBeside {
  readonly edits = input.required<EditsShown>();
  readonly document = input.required<'plan' | 'letter'>();
  /** An edit in words, against the document as the clinic has it. */
  readonly parts = input.required<(change: object) => readonly EditPart[]>();
  /** What became of the document since. */
  readonly meanwhile = input('');
  readonly editable = input(false);
  protected readonly beside = computed(() => this.edits().beside());
  protected readonly here = BESIDE;
  protected readonly time = keptTime;

  protected takeOver(edit: BesideEdit): void {
    this.edits().takeOver(edit as never);
    this.goOn();
  }
  protected drop(edit: BesideEdit): void {
    this.edits().drop(edit as never);
    this.goOn();
  }
  /** The button that was pressed is gone. */
  private goOn(): void {
    setTimeout(() => window.document.getElementById(this.beside().length > 0 ? this.here : 'main')?.focus());
  }
}
