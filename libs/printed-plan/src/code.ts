/**
 * The plan as text, for the code that a phone reads without any network. It names the person by first name only. A code
 * with more in it has finer dots: beyond what a plain phone reads from paper, the steps are left to the page.
 */
import type { SheetContent } from './sheet';

/** Bytes in UTF-8 that still make dots of four tenths of a millimetre in the room that the page has. */
export const MOST_BYTES = 650;

export const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

/** The most that fits: with steps, without them, without the diary of advice; help in an emergency always. */
export const codeText = (content: SheetContent, firstName: string): string => {
  const exercises = (withSteps: boolean): string[] =>
    content.exercises.map(({ title, side, steps, dose }, index) =>
      [`${index + 1}. ${title}.`, side, ...(withSteps ? steps : []), dose].filter((part) => part !== '').join(' '),
    );
  const handover = content.handover === null ? [] : [content.handover.why, ...content.handover.steps];
  const head = [`${content.title} – ${firstName}`, ...content.first.map(({ title, text }) => `${title}. ${text}`)];
  const help = [`${content.labels.emergency} ${content.emergency.join(' ')} ${content.emergencyCall}`, content.visit];
  const everyDay = content.everyDay.map(({ title }) => title).join(' · ');
  const versions = [
    [...head, ...handover, ...exercises(true), everyDay, ...help],
    [...head, ...handover, ...exercises(false), everyDay, ...help],
    [...head, ...handover, ...exercises(false), content.emergencyCall],
    [content.title, ...content.exercises.map(({ title, dose }) => `${title}: ${dose}`), content.emergencyCall],
    [...content.exercises.map(({ title }) => title), content.emergencyCall],
    [content.emergencyCall],
  ].map((lines) => lines.filter((line) => line !== '').join('\n'));
  return versions.find((text) => bytesOf(text) <= MOST_BYTES) ?? '';
};
