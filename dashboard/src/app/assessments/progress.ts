/** How far each position is: the same count on its tab and in its heading. */
import type { MovementTest, Position } from '@stride/clinical';
import { examination, HISTORY_TOPICS } from '@stride/clinical/examination';
import type { Finding } from '@stride/assessment-engine';
import type { CoreChoice } from './core-set';
import { fieldId, testsAt } from './words';

/** The tests that a position is counted by: the clinic's core set, and every danger sign found there. */
export function countedAt(position: Position, chosen: CoreChoice): readonly MovementTest[] {
  const { core, more } = testsAt(position, chosen);
  return [...core.filter((test) => test.neverAlone !== true), ...more.filter((test) => test.redFlagQuestion === true)];
}

/** Whether a test is done: one of both sides is not. */
export function isRecorded(test: MovementTest, rows: readonly Finding[]): boolean {
  const own = rows.filter((row) => row.test === test.code);
  return test.sided ? (['left', 'right'] as const).every((side) => own.some((row) => row.side === side)) : own.length > 0;
}

/** The danger signs that nobody asked about, in their order; a sign found on examination is open where it is examined. */
export const openInTalking = (history: Readonly<Record<string, unknown>>): string[] =>
  examination.history.flatMap(({ code, redFlagQuestion, followUpOf }) => (redFlagQuestion === true && followUpOf === undefined && history[code] == null ? [code] : []));

/** One tick a test: recorded, unable, wrong, or not yet. */
export function testTicks(position: Position, chosen: CoreChoice, rows: readonly Finding[], wrong: readonly string[]): string[] {
  return countedAt(position, chosen).map((test) => {
    if (hasFault(test, wrong)) return 'e';
    if (!isRecorded(test, rows)) return '';
    return rows.filter((row) => row.test === test.code).every((row) => row.status === 'unable' || row.status === 'not-tested') ? 'u' : 'r';
  });
}

/** How many of a position's tests are done, of how many. */
export function doneAt(position: Position, chosen: CoreChoice, rows: readonly Finding[]): { done: number; of: number } {
  const counted = countedAt(position, chosen);
  return { done: counted.filter((test) => isRecorded(test, rows)).length, of: counted.length };
}

/** What the rail says of the conversation: red flags that nobody answered first, then topics of which something is not asked. */
export function talkingCount(open: readonly string[], ticks: readonly string[]): string {
  if (open.length > 0) return `${open.length} open`;
  const done = ticks.filter((tick) => tick === 'r').length;
  return done === ticks.length ? '✓' : `${done}/${ticks.length}`;
}

/** One tick a topic of the conversation: filled when all of it is answered. */
export function topicTicks(history: Readonly<Record<string, unknown>>, wrong: readonly string[]): string[] {
  return HISTORY_TOPICS.flatMap((topic) => {
    const items = examination.history.filter((item) => item.topic === topic && item.followUpOf === undefined);
    if (items.length === 0) return [];
    if (items.some((item) => wrong.includes(fieldId(item.code)))) return 'e';
    return items.every((item) => history[item.code] !== undefined && history[item.code] !== null) ? 'r' : '';
  });
}

export const hasFault = (test: MovementTest, wrong: readonly string[]): boolean => wrong.some((field) => field.startsWith(`f-${test.code}-`));
