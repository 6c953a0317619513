/**
 * What the sheet says of a finding in English, where it differs from the catalogue's own words: those may hold a number
 * that speaks to a clinician only.
 */
import type { FindingWords } from '../sheet-words';

export const findings: FindingWords = {
  mtt_hip_ext_deg: 'Your {left|right} hip stretches back less than it should.',
  ely: 'The front of your {left|right} thigh is short.',
  hip_ir_deg: 'Your {left|right} hip turns inward less than it should.',
  hip_er_deg: 'Your {left|right} hip turns outward less than it should.',
  ake_deficit_deg: 'The back of your {left|right} thigh is tight.',
  hip_ext_prone_deg: 'Your {left|right} leg lifts back less than it should.',
  pelvic_tilt: 'Your hips tip forward when you stand.',
  ext_30s: 'Bending back for half a minute brings on pain or tingling in your leg.',
  dll_angle_deg: 'Your hips tip early when you lower both legs.',
  sorensen_s: 'Your back muscles tire sooner than they should.',
  side_bridge_s: 'Your {left|right} side muscles tire sooner than they should.',
  flexor_endurance_s: 'Your tummy muscles tire sooner than they should.',
  plank_s: 'Your trunk tires sooner in a plank than it should.',
  glute_med_mmt: 'The side of your {left|right} hip is weak.',
  glute_max_mmt: 'Your {left|right} buttock is weak.',
  slb_hold_s: 'Your {left|right} buttock tires sooner in a bridge than it should.',
  trendelenburg: 'Your hips tilt when you stand on your {left|right} leg.',
  mmst_flexion_cm: 'Your lower back opens less than it should when you bend.',
  lumbar_flexion_deg: 'Your lower back bends forward less than it should.',
  lumbar_extension_deg: 'Your lower back bends back less than it should.',
  lumbar_sideflex_deg: 'Your lower back bends less to the {left|right} than it should.',
  sls_s: 'You lose your balance on your {left|right} leg sooner than you should.',
  sitting_hours_per_day: 'You sit for {one:# hour|other:# hours} a day.',
  morning_stiffness_min: 'Your back is stiff for {one:# minute|other:# minutes} in the morning.',
};

/** Told against the other side, where that is better. */
export const compared: FindingWords = {
  mtt_hip_ext_deg: 'Your {left|right} hip stretches back less than your {right|left}.',
  mtt_knee_flex_deg: 'The muscle at the front of your {left|right} thigh is shorter than on the {right|left}.',
  hip_ir_deg: 'Your {left|right} hip turns inward less than your {right|left}.',
  hip_er_deg: 'Your {left|right} hip turns outward less than your {right|left}.',
  ake_deficit_deg: 'The back of your {left|right} thigh is tighter than the {right|left}.',
  hip_ext_prone_deg: 'Your {left|right} leg lifts back less than your {right|left}.',
  slb_hold_s: 'Your {left|right} buttock tires sooner in a bridge than your {right|left}.',
};
