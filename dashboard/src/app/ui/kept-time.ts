import { civilToday, dayInWords, momentInWords } from './dates';

/** When something was kept on this tablet: the time alone where it was today. */
export function keptTime(at: number): string {
  const moment = momentInWords(new Date(at).toISOString());
  return moment.startsWith(dayInWords(civilToday())) ? moment.slice(-5) : moment;
}
