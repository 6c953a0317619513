/** Tells a recorded finding to the patient: one plain sentence from their own examination. */
import type { Evidence } from '@stride/assessment-engine';
import type { CauseRef } from '@stride/clinical';
import type { LanguagePack } from './words';
import { fillSentence } from './words/fill';

/** Whether the other side does better: then it is what a finding is compared with, and not the norm. */
export type IsWorse = (evidence: Evidence) => boolean;

/** The sentence for a piece of evidence, or null where the finding speaks for nothing or has no words for patients. */
export const sentenceFor = (evidence: Evidence, { findings, compared, language }: LanguagePack, isWorse: IsWorse): string | null => {
  const { points, value, code, side } = evidence;
  if (points <= 0 || value === 'within-norm') return null;
  const sentence = (isWorse(evidence) ? compared[code] : undefined) ?? findings[code];
  return sentence === undefined ? null : fillSentence(sentence, { side, value }, language);
};

/** The reasons that the evidence gives: first those for what the exercise is aimed at, and the strongest of them first. */
export const reasonsFrom = (
  because: readonly Evidence[],
  targets: readonly CauseRef[],
  pack: LanguagePack,
  isWorse: IsWorse,
): string[] => {
  const aimed = ({ rule }: Evidence): number => (targets.some((ref) => rule.startsWith(`${ref}.`)) ? 1 : 0);
  return [...because]
    .sort((a, b) => aimed(b) - aimed(a) || b.points - a.points)
    .flatMap((evidence) => sentenceFor(evidence, pack, isWorse) ?? []);
};
