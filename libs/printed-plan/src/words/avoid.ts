/**
 * Words that patients are not met with: terms of anatomy, movement and treatment that have a plain counterpart. The sheet's
 * own English holds none of them (a spec says so); a physiotherapist's free text is only told.
 */
export const WORDS_TO_AVOID: Readonly<Record<string, string>> = {
  lumbar: 'lower back',
  thoracic: 'upper back',
  cervical: 'neck',
  pelvis: 'hips',
  pelvic: 'hips',
  gluteal: 'buttock',
  glute: 'buttock',
  glutes: 'buttocks',
  quadriceps: 'front of the thigh',
  hamstring: 'back of the thigh',
  hamstrings: 'back of the thigh',
  abdominal: 'tummy',
  abdominals: 'tummy',
  extension: 'bending back',
  extend: 'straighten',
  flexion: 'bending forward',
  flex: 'bend',
  rotation: 'turning',
  rotate: 'turn',
  abduction: 'out to the side',
  adduction: 'in to the middle',
  lateral: 'to the side',
  anterior: 'front',
  posterior: 'back',
  unilateral: 'one side',
  bilateral: 'both sides',
  supine: 'on your back',
  prone: 'on your front',
  activate: 'wake up',
  activation: 'waking up',
  engage: 'tighten',
  mobilise: 'loosen',
  mobilisation: 'loosening',
  mobility: 'how far it moves',
  stability: 'holding steady',
  stabilise: 'hold steady',
  neural: 'nerve',
  symptoms: 'pain',
  chronic: 'long-lasting',
  acute: 'new',
  degenerative: 'worn',
  impairment: 'what is hard for you',
  dysfunction: 'what does not work well',
  repetitions: 'times',
  reps: 'times',
  sets: 'rounds',
};

/** The words to avoid in a text, each once, with what to say instead. */
export const wordsToAvoid = (text: string): { word: string; instead: string }[] =>
  [...new Set(text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [])].flatMap((word) => {
    const instead = WORDS_TO_AVOID[word];
    return instead === undefined ? [] : [{ word, instead }];
  });
