/** The words of a whole case worked out by hand: what was said and found, and what is expected of it. */
import type { CauseRef, Sex, Side, Value } from './grammar';

/** A named whole case with what is expected of it, worked out by hand. Feeds specs, demo data and journeys. */
export interface Vignette {
  id: string;
  title: string;
  ageYears: number;
  sex: Sex;
  history: Readonly<
    Record<
      string,
      | Value
      | readonly { region: string; quality?: 'ache' | 'sharp' | 'burning' | 'pins' | 'numb' | 'cramp' }[]
    >
  >;
  findings: readonly VignetteFinding[];
  expected: {
    levels: Partial<Record<CauseRef, 'likely' | 'possible' | 'unlikely' | 'not_assessed'>>;
    sides?: Partial<Record<CauseRef, Side | 'bilateral' | 'midline'>>;
    scores?: Partial<Record<CauseRef, number>>;
    limited?: readonly CauseRef[];
    conflict?: readonly CauseRef[];
    flags: readonly string[];
    priorities: readonly CauseRef[];
    present: readonly string[];
    absent: readonly string[];
    withheld: readonly string[];
    telltale?: boolean;
    irritable?: boolean;
    notices?: readonly string[];
  };
}
export interface VignetteFinding {
  test: string;
  side?: Side;
  site?: string;
  value?: Value;
  status?: 'within-norm' | 'unable' | 'not-tested';
  reason?: string;
}
