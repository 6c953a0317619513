import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Whereabouts } from './draft-edits';
import { Icon } from './icon';

/** Whether the edits of a draft are in the clinic; nothing else reads as being there. */
@Component({
  selector: 'stride-where-kept',
  imports: [Icon],
  template: `<p class="save" role="status">
      @switch (where()) {
        @case ('going') {<stride-icon name="half" /> Going to the clinic …}
        @case ('on this tablet') {<stride-icon name="half" /> <b>On this tablet:</b>&ngsp;not in the clinic}
        @case ('needs you') {<stride-icon name="warning" /> <b>Needs you:</b>&ngsp;not in the clinic}
        @default {<stride-icon name="dot" /> In the clinic}
      }
    </p>
    @if (canRetry()) {
      <p class="save"><button class="btn" type="button" (click)="retried.emit()">Send it again</button></p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhereKept {
  readonly where = input.required<Whereabouts>();
  readonly canRetry = input(false);
  readonly retried = output();
}
