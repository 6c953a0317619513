import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import { Icon } from '../ui/icon';
import { MOST_GRADE, readingHint } from './plain-words';

/** Beside a text for the patient, while it is typed: how easily it is read, and which words to say otherwise. */
@Component({
  selector: 'stride-reading-hint',
  imports: [Icon],
  template: `@if (hint(); as told) {
    <div class="reading-hint" [id]="hintId()">
      @if (told.grade !== null) {
        <p><stride-icon [name]="told.isHard ? 'warning' : 'check'" /> Reading grade {{ told.grade }}: {{ told.isHard ? 'hard to read; shorter words and sentences bring it to ' + most + '.' : 'easy to read.' }}</p>
      }
      @for (entry of told.avoid; track entry.word) {
        <p>“{{ entry.word }}”: better “{{ entry.instead }}”.</p>
      }
    </div>
  }`,
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReadingHintLine {
  readonly text = input.required<string>();
  /** By which the field names its hint. */
  readonly hintId = input.required<string>();
  protected readonly most = MOST_GRADE;
  protected readonly hint = computed(() => readingHint(this.text()));
}
