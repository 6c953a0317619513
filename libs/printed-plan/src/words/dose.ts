/** A dose from its numbers, for a language that says each part of it in its own forms. */
import type { Dose } from '@stride/clinical';

/** How a language says each part; what is done in one go comes first. */
export interface DoseWords {
  holdSeconds: (seconds: number) => string;
  repetitions: (times: number) => string;
  minutes: (minutes: number) => string;
  metres: (metres: number) => string;
  sets: (rounds: number) => string;
  restSeconds: (seconds: number) => string;
  perDay: (times: number) => string;
  daysPerWeek: (days: number) => string;
  effort: (outOfTen: number) => string;
  /** Where no number is left: the note of the library is written for clinicians, in English. */
  asAgreed: string;
}

const AT_ONCE = ['holdSeconds', 'repetitions', 'minutes', 'metres'] as const;
const HOW_OFTEN = ['sets', 'restSeconds', 'perDay', 'daysPerWeek', 'effort'] as const;

/** One sentence for what is done in one go, and one for each thing that says how often. */
export const doseFrom =
  (words: DoseWords) =>
  (dose: Dose): string => {
    const said = (part: (typeof AT_ONCE | typeof HOW_OFTEN)[number]): string[] => {
      const amount = dose[part];
      return amount === undefined ? [] : [words[part](amount)];
    };
    const sentences = [AT_ONCE.flatMap(said).join(', '), ...HOW_OFTEN.flatMap(said)].filter((part) => part !== '');
    return (sentences.length > 0 ? sentences : [words.asAgreed])
      .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`)
      .join(' ');
  };
