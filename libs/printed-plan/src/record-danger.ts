/** Danger on the printed record: every question with its answer, and every raised flag with what was done. */
import type { RaisedFlag } from '@stride/assessment-engine';
import type { Catalogue } from '@stride/clinical';
import type { RecordAnswers, RecordSource } from './record-source';
import { evidenceInWords, momentInWords, nameIn, valueInWords } from './record-words';

export interface RecordFlag {
  name: string;
  urgency: string;
  action: string;
  because: readonly string[];
  done: readonly string[];
}

const MOST_URGENT_FIRST: readonly RaisedFlag['urgency'][] = ['emergency', 'urgent', 'routine'];

/** Every danger question, also those that are answered on examination. Unanswered is OPEN, never no. */
export function openQuestionsOf(
  catalogue: Catalogue,
  { history, findings }: RecordAnswers,
): { name: string; answer: string; open: boolean }[] {
  const details = catalogue.history.filter(
    ({ code, topic }) =>
      topic === 'danger' && !catalogue.openQuestions.includes(code) && history[code] != null,
  );
  return [...catalogue.openQuestions, ...details.map(({ code }) => code)].map((code) => {
    const row = findings.find((finding) => finding.test === code);
    const answer = history[code] ?? row?.value ?? (row?.status === 'within-norm' ? false : null);
    const open = answer === null || typeof answer === 'object';
    return {
      name: nameIn(catalogue, code),
      answer: open ? 'OPEN' : valueInWords(catalogue, code, answer),
      open,
    };
  });
}

/** The raised flags, most urgent first, each with its findings and the actions taken. */
export function flagsOf(
  catalogue: Catalogue,
  { reasoning, actions }: Pick<RecordSource, 'reasoning' | 'actions'>,
): RecordFlag[] {
  return [...reasoning.redFlags]
    .sort((a, b) => MOST_URGENT_FIRST.indexOf(a.urgency) - MOST_URGENT_FIRST.indexOf(b.urgency))
    .map(({ id, urgency, action, because }) => {
      const rule = catalogue.redFlags.find((flag) => flag.id === id);
      const done = actions.filter(({ flag }) => flag === id).map(actionInWords);
      return {
        name: `${rule?.name ?? id} (${id})`,
        urgency,
        action,
        because: because.map((evidence) => evidenceInWords(catalogue, evidence, false)),
        done: done.length === 0 ? ['Action not recorded'] : done,
      };
    });
}

function actionInWords({ action, takenBy, at, overrideReason }: RecordSource['actions'][number]): string {
  if (overrideReason !== null) return `Overridden. Reason: ${overrideReason}`;
  return [
    action ?? 'Action not recorded',
    `by ${takenBy ?? 'not recorded'}`,
    at === null ? null : momentInWords(at),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
