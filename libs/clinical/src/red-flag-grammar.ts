/** The words of danger: how urgent a flag is, what raises it, and when to seek help. */
import type { Condition, SourceMark } from './grammar';

export const URGENCIES = ['none', 'routine', 'urgent', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface RedFlagRule {
  id: string;
  urgency: Exclude<Urgency, 'none'>;
  name: string;
  /** What to do now, in words for the physiotherapist. */
  action: string;
  /** Within how long. */
  within: string;
  when: Condition;
  sources: readonly SourceMark[];
}

export interface SeekHelpRule {
  id: `SEEK-${number}`;
  when: Condition;
  effect: string;
  patientWords: string;
  sources: readonly SourceMark[];
}
