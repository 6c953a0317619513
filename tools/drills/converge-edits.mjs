/** What the two devices type: nearly every value is written once only, so that it is known again wherever it turns up. */

/** Fields that both devices write. */
const BOTH = [
  { part: 'history', key: 'walk_stop_m' },
  { part: 'history', key: 'symptom_duration_days' },
  { part: 'finding', test: 'mtt_hip_ext_deg', side: 'left', comment: true },
  { part: 'finding', test: 'slr_deg', side: 'right' },
  { part: 'notes', key: 'standing' },
  { part: 'domainReasons', key: 'spine-stiffness' },
];
/** Fields that only this device writes. */
const own = (device) => {
  const side = device === 1 ? 'left' : 'right';
  return [
    { part: 'finding', test: 'hip_ir_deg', side, comment: true },
    { part: 'finding', test: 'hip_er_deg', side },
    { part: 'finding', test: 'mtt_knee_flex_deg', side, comment: true },
    { part: 'notes', key: device === 1 ? 'supine' : 'prone' },
    { part: 'history', key: device === 1 ? 'walking_onset_m' : 'morning_stiffness_min' },
  ];
};

/** One thing a person does on the form; answers its name. `page` are the services of the open page. */
export function actOn({ recorder, queue }, { device, turn, luck, canUndo }) {
  const conflicts = queue.conflicts();
  if (conflicts.length > 0 && luck.isWithin(0.08)) {
    decide({ recorder, queue }, luck.oneOf(conflicts), luck.isWithin(0.5) ? 'yours' : 'theirs');
    return 'decide';
  }
  if (canUndo && recorder.undoable() > 0 && luck.isWithin(0.04)) {
    recorder.undo();
    return 'undo';
  }
  const field = luck.oneOf(luck.isWithin(0.5) ? BOTH : own(device));
  const token = `D${device}-${turn}`;
  if (field.part === 'finding') {
    const { test, side } = field;
    if (luck.isWithin(0.1) && recorder.finding(test, side, undefined) !== undefined) recorder.clearFinding({ code: test }, side, undefined);
    else recorder.setFinding({ test, side, value: luck.below(30), ...(field.comment ? { comment: token } : {}) });
  } else if (field.part === 'notes') recorder.setNote(field.key, token);
  else if (field.part === 'domainReasons') recorder.setDomainReason(field.key, token);
  else if (luck.isWithin(0.1)) recorder.setHistory(field.key, null);
  else recorder.setHistory(field.key, field.key === 'morning_stiffness_min' ? turn % 600 : device * 9000 + turn);
  return 'edit';
}

/** One tap, as the dialog does it. */
export function decide({ recorder, queue }, conflict, keep) {
  recorder.decide(conflict, keep);
  queue.conflicts.update((open) => open.filter((entry) => entry !== conflict));
}
