/** One field within norm, whichever way it was asked for: by `n`, by its button, by the button of the row. */
import type { MovementTest, Side } from '@stride/clinical';
import type { Onward } from './onward';
import type { Recorder } from './recorder';
import { fieldId } from './words';

/** Marks the field, of a sided test the other side with it where nothing stands there, and goes to the next. */
export function markWithinNorm(recorder: Recorder, onward: Onward, test: MovementTest, side: Side | undefined, site: string | undefined): void {
  const rows = recorder.withinNormOf(test, side, site);
  recorder.setFindings(rows);
  onward.from(fieldId(test.code, rows.at(-1)?.side, site));
}
