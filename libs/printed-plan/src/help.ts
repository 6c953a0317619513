/** What comes before any exercise, and when to call or to go: the warnings of the sheet. Silence never lowers one. */
import type { Known } from './exercises';
import type { PlanSheetSource } from './source';
import type { SheetWords } from './words';
import { FLAGS_THAT_COULD_TURN } from './words/sheet-words';

const URGENT_LETTER = 'R-02';

export const isUrgent = ({ flags }: PlanSheetSource): boolean =>
  flags.some(({ urgency }) => urgency === 'urgent' || urgency === 'emergency');

/**
 * Letters and appointments that come before any exercise, each opened by the advice of its flags, which say why better
 * than the letter does. A flag is told even where its letter was taken out of the plan.
 */
export const firstOfAll = (
  known: readonly Known[],
  source: PlanSheetSource,
  words: SheetWords,
): { title: string; text: string }[] => {
  const letters = known.filter(({ intervention: { kind } }) => kind === 'referral');
  const [first] = letters;
  const letterOf = (isOfUrgent: boolean): Known | undefined =>
    letters.find(({ item }) => (item.ref === URGENT_LETTER) === isOfUrgent) ?? first;
  const advice = source.flags.flatMap(({ id, urgency }) => {
    const text = words.flagAdvice[id] ?? (urgency === 'emergency' ? words.dangerAdvice : undefined);
    return text === undefined ? [] : [{ text, letter: letterOf(urgency !== 'routine') }];
  });
  if (first === undefined)
    return advice.length === 0 ? [] : [{ title: words.takeCare, text: advice.map(({ text }) => text).join(' ') }];
  return letters.map((letter) => {
    const own = advice.filter((piece) => piece.letter === letter).map(({ text }) => text);
    return { title: letter.own.title, text: [...(own.length === 0 ? [letter.own.why] : own), ...letter.own.steps].join(' ') };
  });
};

/** When to call: what the person already has comes first. Who has lost strength, as the motor flags say, does not wait for a call with more of it. */
export const callLines = ({ seekHelp, flags }: PlanSheetSource, { seek }: SheetWords, motorFlags: readonly string[]): string[] => {
  const isWeak = flags.some(({ id }) => motorFlags.includes(id));
  const [own, others] = [seek.filter(({ id }) => seekHelp.includes(id)), seek.filter(({ id }) => !seekHelp.includes(id))];
  const saying =
    (text: 'own' | 'general') =>
    (line: SheetWords['seek'][number]): string =>
      (isWeak ? line.besideWeakness : undefined) ?? line[text];
  return [...own.map(saying('own')), ...others.map(saying('general'))];
};

/** When to go to the emergency department: the patient's own signs first, each said once, as two flags can turn into one emergency. */
export const emergencyLines = ({ flags }: PlanSheetSource, { ownEmergency, emergency }: SheetWords): string[] => {
  const own = FLAGS_THAT_COULD_TURN.filter((flag) => flags.some(({ id }) => id === flag));
  return [...new Set(own.map((flag) => ownEmergency[flag])), ...emergency];
};
