import type { LetterWords } from './sheet-words';

export const letterEn: LetterWords = {
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
  age: (years) => `${years} years`,
  number: 'Clinic number',
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not recorded' },
  assessed: 'Assessed',
  time: (date, clock) => `${date}, ${clock} UTC`,
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
  nothingDone: 'No action is recorded yet.',
  action: (flag, action, by, at) =>
    `${flag}: ${action}${by === '' ? '' : `, by ${by}`}${at === '' ? '' : `, ${at}`}.`,
  overridden: (flag, reason) => `${flag}: the physiotherapist overrode this flag. Reason: ${reason}`,
  safetyTitle: 'Advice given to the patient',
  safety:
    'Go to the emergency department at once with: not being able to pass urine, or loss of control of bladder or bowel; numbness between the legs or around the bottom; a change in sexual function; pain, tingling or weakness in both legs; weakness that gets worse.',
  notDiagnosis: 'The findings are stated as recorded. This letter states no diagnosis.',
  signed: 'Signature',
};
