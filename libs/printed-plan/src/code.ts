/**
 * The plan as text, for the code that a phone reads without any network. It names the person by first name only. A code
 * with more in it has finer dots: beyond what a plain phone reads from paper, the steps are left to the page.
 */
import type { SheetContent } from './sheet';

/** Bytes in UTF-8 that still make dots of a third of a millimetre in the room that the page has: 109 of them across 37 mm. */
export const MOST_BYTES = 900;

export const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

/** Lines of a list as one sentence after its heading. */
const listed = (heading: string, lines: readonly string[]): string =>
  `${heading}: ${lines.map((line) => line.replace(/[.;]$/, '')).join('; ')}.`;

/**
 * The most that fits: with steps, without them, without the visit, without what the letters say. Whose plan it is, what to do
 * how often, and when to get help stay to the last; a text that still does not fit has the exercises and where to go.
 */
export const codeText = (content: SheetContent, firstName: string): string => {
  const exercises = (withSteps: boolean): string[] =>
    content.exercises.map(({ title, side, steps, dose }, index) =>
      [`${index + 1}. ${title}.`, side, ...(withSteps ? steps : []), dose].filter((part) => part !== '').join(' '),
    );
  const handover = content.handover === null ? [] : [content.handover.why, ...content.handover.steps];
  const head = `${content.title} – ${firstName}`;
  const first = content.first.map(({ title, text }) => `${title}. ${text}`);
  const titles = content.first.map(({ title }) => `${title}.`);
  const danger = `${listed(content.labels.emergency, content.emergency)} ${content.emergencyCall}`;
  const everyDay = content.everyDay.map(({ title, dose }) => (dose === undefined ? title : `${title}: ${dose.replace(/\.$/, '')}`)).join(' · ');
  const versions = [
    [head, ...first, ...handover, ...exercises(true), everyDay, danger, content.visit],
    [head, ...first, ...handover, ...exercises(false), everyDay, danger, content.visit],
    [head, ...titles, ...handover, ...exercises(false), everyDay, danger],
    [head, ...titles, ...exercises(false), danger],
    [head, ...titles, ...exercises(false), content.emergencyCall],
    [head, ...content.exercises.map(({ title, dose }) => `${title}: ${dose}`), content.emergencyCall],
    [content.title, ...content.exercises.map(({ title }) => title), content.emergencyCall],
    [content.emergencyCall],
  ].map((lines) => lines.filter((line) => line !== '').join('\n'));
  return versions.find((text) => bytesOf(text) <= MOST_BYTES) ?? '';
};
