import type { ExerciseWords } from './sheet-words';

type Words = Readonly<Record<string, ExerciseWords>>;

/** What a language says of exercises, advice and letters, a file for each kind: a language without one of them does not compile. */
export interface ExercisesByKind {
  advice: Words;
  hips: Words;
  back: Words;
  trunk: Words;
  buttocks: Words;
  nerves: Words;
  letters: Words;
}

/** All of them, by ref. */
export const exercisesOf = (kinds: ExercisesByKind): Words => Object.assign({}, ...Object.values(kinds)) as Words;
