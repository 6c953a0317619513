import { catalogue } from '@stride/clinical';
import { INK_NAMES, POSES } from '@stride/illustrations';
import { drawnSheet, type DrawnSheet } from './drawn-sheet';
import { sheetSource } from './sample-sources';
import { sheetContent } from './sheet';
import type { PlanSheetSource } from './source';
import { WRITTEN_LANGUAGES } from './words';

const ADVICE = catalogue.interventions.filter(({ ref }) => ref.startsWith('E-'));
const [anyItem] = sheetSource('tight-hip').items;
/** A sheet with these of the library, done on a side. */
const sheetOf = (refs: readonly string[], side: PlanSheetSource['items'][number]['side'] = null): PlanSheetSource =>
  sheetSource('tight-hip', {
    items: anyItem === undefined ? [] : refs.map((ref) => ({ ...anyItem, ref, side, queued: false })),
  });
const inLanguage = (source: PlanSheetSource, language: (typeof WRITTEN_LANGUAGES)[number]): DrawnSheet =>
  drawnSheet(sheetContent(catalogue, source, language), 'colour');

describe('A sheet with its drawings', () => {
  it.each(WRITTEN_LANGUAGES)('in %s draws each piece of advice twice, at one scale, and says so in words', (language) => {
    const { everyDay } = inLanguage(sheetOf(ADVICE.map(({ ref }) => ref)), language);
    // Two are told elsewhere on the sheet.
    expect(everyDay).toHaveLength(ADVICE.length - 2);
    for (const { title, figures } of everyDay) {
      expect([title, figures.map(({ moment }) => moment)]).toEqual([title, ['start', 'end']]);
      expect(new Set(figures.map(({ alt }) => alt)).size).toBe(2);
      for (const { alt, svg, width } of figures) {
        expect(svg).toContain('<svg');
        expect(width / Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1])).toBeCloseTo(0.15, 2);
        expect(alt).toMatch(/^[^{}]{15,}\.$/);
      }
    }
  });
  it('draws in the ink that is asked for', () => {
    const content = sheetContent(catalogue, sheetOf(ADVICE.map(({ ref }) => ref)), 'en');
    const drawings = INK_NAMES.map((ink) => drawnSheet(content, ink).everyDay.flatMap(({ figures }) => figures.map(({ svg }) => svg)));
    expect(drawings[0]).toHaveLength(14);
    for (const [index, svg] of (drawings[0] ?? []).entries()) expect(drawings[1]?.[index]).not.toBe(svg);
  });
  it('says in every language what is shown at the start and what at the end, on which side', () => {
    const [bridge] = inLanguage(sheetOf(['G-05'], 'right'), 'uk').exercises;
    const [first = '', ...others] = bridge?.steps ?? [];
    expect(bridge?.figures.map(({ alt }) => alt)).toEqual([
      `Малюнок: ${bridge?.title}, Старт. Робіть це для правого боку. ${first}`,
      `Малюнок: ${bridge?.title}, Рух. Робіть це для правого боку. ${others.join(' ')}`,
    ]);
    expect(others.length).toBeGreaterThan(0);
  });
  it('says of what is wrong and right which is which', () => {
    const [posture] = inLanguage(sheetOf(['E-02']), 'pl').everyDay;
    const [wrong, right] = posture?.figures ?? [];
    expect(wrong?.alt).toBe(`Rysunek: ${posture?.title}, nie tak.`);
    expect(right?.alt).toBe(`Rysunek: ${posture?.title}, właśnie tak. ${posture?.steps.join(' ')}`);
  });
  it('names a side only where the drawing has one, also on an older sheet that kept one beside what works both legs', () => {
    const content = sheetContent(catalogue, sheetOf(['N-06'], 'left'), 'ro');
    const exercises = content.exercises.map((exercise) => ({
      ...exercise,
      side: 'Faceți asta pentru partea stângă.',
      figures: exercise.figures.map((figure) => ({ ...figure, side: 'left' as const })),
    }));
    const [cycling] = drawnSheet({ ...content, exercises }, 'colour').exercises;
    for (const { pose, alt } of cycling?.figures ?? []) {
      expect(POSES[pose].sided).toBe(false);
      expect(alt).not.toContain(cycling?.side);
    }
    expect(cycling?.figures).toHaveLength(2);
  });
});
