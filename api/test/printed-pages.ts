/** Every golden page as this release prints it: named cases × languages × layouts, and one in grey. */
import { catalogue, type Language } from '@stride/clinical';
import {
  PAGE_SAMPLES,
  pageSample,
  planSheet,
  SHEET_VARIANTS,
  WRITTEN_LANGUAGES,
  type PageSample,
  type PrintOptions,
} from '@stride/printed-plan';
import crypto from 'node:crypto';
import { codeAsSvg } from '../src/plans/two-dimensional-code';
import type { Typesetter } from '../src/plans/typesetter';

export interface GoldenPage {
  name: string;
  sample: PageSample;
  options: PrintOptions;
}

/** Which pages there are, by name. */
export const goldenPages = (): GoldenPage[] => {
  const page = (
    sample: PageSample,
    language: Language,
    change: Pick<PrintOptions, 'variant' | 'ink'>,
  ): GoldenPage => ({
    name: [sample, language, change.variant, ...(change.ink === 'grey' ? ['grey'] : [])].join(' '),
    sample,
    options: { language, ...change, encode: codeAsSvg },
  });
  return [
    ...PAGE_SAMPLES.flatMap((sample) =>
      WRITTEN_LANGUAGES.flatMap((language) =>
        SHEET_VARIANTS.map((variant) => page(sample, language, { variant, ink: 'colour' })),
      ),
    ),
    ...PAGE_SAMPLES.map((sample) => page(sample, 'en', { variant: 'standard', ink: 'grey' })),
  ];
};

/** The document of a golden page as it is printed. */
export const printGolden = (typesetter: Typesetter, { sample, options }: GoldenPage): Buffer =>
  typesetter.print(planSheet(catalogue, pageSample(sample), options));

/** The fingerprint of every golden page, by name. */
export const pageFingerprints = (typesetter: Typesetter): Record<string, string> =>
  Object.fromEntries(
    goldenPages().map((page) => [
      page.name,
      crypto.createHash('sha256').update(printGolden(typesetter, page)).digest('hex').slice(0, 16),
    ]),
  );
