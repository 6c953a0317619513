import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { Modal } from '../ui/modal';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['0–9 − , .', 'type the value'],
  ['Enter', 'next: left, right, next test; after the last, the next position. On an answer: that one'],
  ['p, r, y …', 'the answer that begins with this letter, where one alone does'],
  ['↑ ↓', 'the test above or below, same side; below the last, the next position'],
  ['← →', 'the other side; inside a row of answers, the next answer'],
  ['n', 'within norm, both sides, and on; of a level, that level alone'],
  ['N', 'the rest of this position within norm; never nerve signs or red flags'],
  ['=', 'as last visit'],
  ['u, then p s r o', 'unable: pain, safety, refused, other'],
  ['Esc', 'clears the field'],
  ['Ctrl + Z', 'takes the last change back, up to fifty, bulk included'],
  ['/', 'finds a test, or reads shorthand: mtt l -12 r 5 · slr l 45 pos · pa l4 hypo pain'],
  ['?', 'this card'],
];

/** The keys of the examination, on one card. They work while a field has the focus. */
@Component({
  selector: 'stride-keys-card',
  imports: [Modal],
  template: `<stride-modal heading="Keys, while a field has the focus" titleId="keys-title" (closed)="done.emit()">
    <dl class="keys">
      @for (key of keys; track key[0]) {
        <dt>{{ key[0] }}</dt>
        <dd>{{ key[1] }}</dd>
      }
    </dl>
    <div class="actions"><button class="btn primary" type="button" (click)="done.emit()">Close</button></div>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeysCard {
  readonly done = output();
  protected readonly keys = KEYS;
}
