/** What a press or a key does to a question of the history. */
import { inject, Injectable } from '@angular/core';
import type { HistoryItem, Value } from '@stride/clinical';
import { examination } from '@stride/clinical/examination';
import { emptied } from './fields';
import { readNumber, writeNumber } from './number-text';
import { Onward } from './onward';
import { Recorder } from './recorder';
import { fieldId, rangeInWords } from './words';

@Injectable()
export class HistoryAnswers {
  private readonly recorder = inject(Recorder);
  private readonly onward = inject(Onward);

  /** Records an answer; one that is not possible stays in the field as it was given, and says why. */
  record(item: HistoryItem, value: Value, typed?: string): boolean {
    const fault = this.recorder.setHistory(item.code, value);
    const text = typed ?? (typeof value === 'number' ? writeNumber(value) : String(value));
    if (fault !== null) this.recorder.type(fieldId(item.code), { text, fault: { ...fault, detail: fault.allowed === '' ? fault.detail : `Not possible.${item.answer.kind === 'number' ? ` Enter ${rangeInWords(item.answer)}.` : ''}` } });
    else {
      this.recorder.type(fieldId(item.code), typed === undefined ? null : { text, fault: null });
      this.takeUp();
    }
    return fault === null;
  }

  /** Numbers that stood there because they did not fit another answer: they may fit this one. */
  private takeUp(): void {
    for (const { code, answer } of examination.history) {
      const { text = '', fault = null } = this.recorder.typed().get(fieldId(code)) ?? {};
      const read = readNumber(text);
      if (fault === null || answer.kind !== 'number' || read.kind !== 'number') continue;
      if (this.recorder.setHistory(code, read.value) === null) this.recorder.type(fieldId(code), { text, fault: null });
    }
  }

  /** A touched value is a whole answer, so it moves on like Enter; touched again it is taken back. */
  settle(item: HistoryItem, value: Value): void {
    if (this.recorder.history()[item.code] === value && this.recorder.typed().get(fieldId(item.code))?.fault == null) this.clear(item);
    else if (this.record(item, value)) this.onward.from(fieldId(item.code));
  }

  /** Takes the answer back, with what stands in the field, and stays. */
  clear(item: HistoryItem): void {
    this.takeBack(item);
    const field = document.getElementById(fieldId(item.code));
    emptied(field);
    if (document.activeElement !== field) field?.focus();
  }

  takeBack({ code }: HistoryItem): void {
    this.recorder.type(fieldId(code), null);
    this.recorder.setHistory(code, null);
    this.takeUp();
  }

  /** What was answered at the last visit; a red flag is asked anew each time. */
  lastOf(item: HistoryItem): Value | undefined {
    const last = this.recorder.previous()?.history[item.code];
    return item.redFlagQuestion === true || last == null || typeof last === 'object' ? undefined : last;
  }

  /** Takes over the answer of the last visit, and moves on. False where there is none. */
  sameAsLast(item: HistoryItem): boolean {
    const last = this.lastOf(item);
    if (last === undefined) return false;
    if (this.record(item, last)) this.onward.from(fieldId(item.code));
    return true;
  }
}
