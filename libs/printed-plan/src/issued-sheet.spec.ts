import { catalogue, type Catalogue } from '@stride/clinical';
import { issuedSheet, keptSheet, planSheet } from './index';
import { SAMPLE_IDS, sheetSource } from './sample-sources';
import { SHEET_VERSION } from './sheet-version';
import { printIn } from './print-in.testing';

/** Stored and read back, as the database does it: the order of keys is lost. */
const stored = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? 1 : -1)))
        : inner,
    ),
  ) as T;
const contentOf = (document: ReturnType<typeof planSheet>): Record<string, unknown>[] =>
  JSON.parse(document.inputs['sheets'] ?? '') as Record<string, unknown>[];

describe('An issued sheet', () => {
  it.each(SAMPLE_IDS)('of %s says what its preview said, in every language', (id) => {
    const kept = stored(keptSheet(catalogue, sheetSource(id)));
    for (const language of ['en', 'pl', 'uk'] as const) {
      const [issued, preview] = [
        issuedSheet(kept, printIn(language)),
        planSheet(catalogue, sheetSource(id), printIn(language)),
      ];
      expect(contentOf(issued)).toEqual(contentOf(preview));
      expect({ ...issued, inputs: {} }).toEqual({ ...preview, inputs: {} });
    }
  });
  it('keeps its words when the library says something else, and says which version it was', () => {
    const kept = keptSheet(catalogue, sheetSource('tight-hip'));
    const rewritten: Catalogue = {
      ...catalogue,
      interventions: catalogue.interventions.map((intervention) => ({
        ...intervention,
        words: { en: { ...intervention.words.en, title: 'Something else', steps: ['Rest.'], dose: 'Once.' } },
      })),
    };
    expect(contentOf(planSheet(rewritten, sheetSource('tight-hip'), printIn('en')))).not.toEqual(
      contentOf(issuedSheet(kept, printIn('en'))),
    );
    expect(JSON.stringify(issuedSheet(kept, printIn('en')))).not.toContain('Something else');
    expect(contentOf(issuedSheet(kept, printIn('en')))[0]?.['keywords']).toEqual([`sheet ${SHEET_VERSION}`]);
    expect(contentOf(issuedSheet({ ...kept, version: 0 }, printIn('en')))[0]?.['keywords']).toEqual([
      `sheet ${SHEET_VERSION}`,
      'issued as sheet 0',
    ]);
  });
  it('still prints what version 2 kept: advice in words only, drawings with words of their own', () => {
    const now = keptSheet(catalogue, sheetSource('tight-hip'));
    const asVersion2 = ({ figureLabels: _, exercises, everyDay, ...page }: typeof now.pages.en) => ({
      ...page,
      exercises: exercises.map((exercise) => ({
        ...exercise,
        figures: exercise.figures.map((figure) => ({ ...figure, alt: `Was shown: ${figure.moment}`, label: 'Was called' })),
      })),
      everyDay: everyDay.map(({ title, ...advice }) => ({ title, text: 'steps' in advice ? advice.steps.join(' ') : '' })),
    });
    const before = stored({ ...now, version: 2, pages: { en: asVersion2(now.pages.en) } });
    const [page] = contentOf(issuedSheet(before, printIn('en')));
    expect(page?.['keywords']).toEqual([`sheet ${SHEET_VERSION}`, 'issued as sheet 2']);
    expect(page?.['everyDay']).toContainEqual({
      title: 'Stay active',
      steps: ['Move gently and often through the day. Do not rest for too long. Stop if pain is sharp or severe.'],
      figures: [],
    });
    expect(page?.['exercises']).toContainEqual(
      expect.objectContaining({
        figures: [
          expect.objectContaining({ alt: 'Was shown: start', label: 'Was called' }),
          expect.objectContaining({ alt: 'Was shown: end', label: 'Was called' }),
        ],
      }),
    );
  });
  it('is small in each language: drawings are named, not kept', () => {
    for (const id of SAMPLE_IDS)
      for (const [language, page] of Object.entries(keptSheet(catalogue, sheetSource(id)).pages))
        expect([id, language, JSON.stringify(page).includes('<svg'), JSON.stringify(page).length < 9000]).toEqual([id, language, false, true]);
  });
});
