/** The words of the referral letter. Clinicians read it, in English. */
export interface LetterWords {
  title: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  to: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  opening: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  about: string;
  born: string;
  age: (years: number) => string;
  number: string;
  sex: string;
  sexes: Readonly<Record<'female' | 'male' | 'other' | 'unknown', string>>;
  assessed: string;
  time: (date: string, clock: string, zone: string) => string;
  by: string;
  flag: string;
  within: string;
  finding: string;
  side: string;
  sideName: Readonly<Record<'left' | 'right', string>>;
  noSide: string;
  value: string;
  ageName: string;
  unit: Readonly<Record<string, string>>;
  answers: string;
  positive: string;
  negative: string;
  unanswered: string;
  none: string;
  answer: (value: string | number | boolean) => string;
  done: string;
  nothingDone: string;
  action: (flag: string, action: string, by: string, at: string) => string;
  overridden: (flag: string, reason: string) => string;
  beforeSigning: string;
  examination: string;
  notExamined: string;
  test: string;
  safetyTitle: string;
  safety: string;
  notDiagnosis: string;
  signed: string;
}

export const letterWords: LetterWords = {
  title: (urgency) =>
    ({ emergency: 'Emergency referral', urgent: 'Urgent referral', routine: 'Referral' })[urgency],
  to: (urgency) => (urgency === 'emergency' ? 'To the emergency department' : 'To the general practitioner'),
  opening: (urgency) =>
    ({
      emergency:
        'Please see this patient now. The findings below were recorded at our physiotherapy clinic and call for emergency assessment today.',
      urgent:
        'Please see this patient urgently. The findings below were recorded at our physiotherapy clinic.',
      routine: 'Please see this patient. The findings below were recorded at our physiotherapy clinic.',
    })[urgency],
  about: 'Patient',
  born: 'Date of birth',
  age: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
  number: 'Clinic number',
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not recorded' },
  assessed: 'Assessed',
  time: (date, clock, zone) => `${date}, ${clock} ${zone}`,
  by: 'Physiotherapist',
  flag: 'Why we refer',
  within: 'Asked for',
  finding: 'Finding as recorded',
  side: 'Side',
  sideName: { left: 'Left', right: 'Right' },
  noSide: '–',
  value: 'Value',
  ageName: 'Age',
  unit: {
    deg: '°',
    Cel: ' °C',
    grade: ' of 5',
    years: ' years',
    kg: ' kg',
    months: ' months',
    days: ' days',
    min: ' min',
    s: ' s',
    m: ' m',
    h: ' h',
    cm: ' cm',
    N: ' N',
    'Nm/kg': ' Nm/kg',
    beats: ' beats',
  },
  answers: 'All danger questions of this assessment',
  positive: 'Answered yes, or recorded',
  negative: 'Answered no',
  unanswered: 'Not answered',
  none: 'None',
  answer: (value) =>
    value === true ? 'Yes' : value === false ? 'No' : String(value).replace('-', '−').replaceAll('_', ' '),
  done: 'What we did',
  nothingDone: 'Not recorded yet when this letter was printed.',
  action: (flag, action, by, at) =>
    `${flag}: ${action.trim().replace(/\.$/, '')}${by === '' ? '' : `, by ${by}`}${at === '' ? '' : `, ${at}`}.`,
  overridden: (flag, reason) => `${flag}: the physiotherapist overrode this flag. Reason: ${reason}`,
  beforeSigning: 'Written before the record is signed',
  examination: 'Examination of the nerves',
  notExamined: 'Not examined yet.',
  test: 'Test',
  safetyTitle: 'Advice to give to the patient',
  safety:
    'Go to the emergency department at once with: not being able to pass urine, or loss of control of bladder or bowel; numbness between the legs or around the bottom; a change in sexual function; pain, tingling or weakness in both legs; weakness that gets worse.',
  notDiagnosis: 'The findings are stated as recorded. This letter states no diagnosis.',
  signed: 'Signature',
};

/** The unit as it stands behind a number: «1 day», «2 days». */
export const unitAfter = (value: number, unit: string): string => {
  const many = letterWords.unit[unit] ?? '';
  return value === 1 && COUNTED_UNITS.includes(unit) ? many.replace(/s$/, '') : many;
};
const COUNTED_UNITS: readonly string[] = ['years', 'months', 'days', 'beats'];
