/** The patient's goals in a plan: each with a measure, the figure to reach and a day. */
import { catalogue } from '@stride/clinical';
import { GOAL_LENGTH, MOST_GOALS, type FieldError, type PlanGoal } from '@stride/contracts';
import { invalidInput, isCivilDate, isObject, unknownFields } from '../platform';

const measures = new Map(
  catalogue.outcomeMeasures.filter(({ firstRelease }) => firstRelease).map((measure) => [measure.id, measure]),
);
export const GOAL_MEASURES = [...measures.keys()];
const GOAL_KEYS = ['goal', 'measure', 'target', 'by'];

/** Finds every fault of a list of goals, each with its pointer. */
export function checkGoals(goals: unknown, errors: FieldError[]): void {
  if (!Array.isArray(goals)) {
    errors.push({ pointer: '/goals', code: 'wrong-type', detail: 'A list of goals is needed.' });
    return;
  }
  if (goals.length > MOST_GOALS)
    errors.push({ pointer: '/goals', code: 'too-long', detail: `At most ${MOST_GOALS} goals.` });
  goals.slice(0, MOST_GOALS).forEach((goal: unknown, index) => checkGoal(goal, `/goals/${index}`, errors));
}

function checkGoal(goal: unknown, at: string, errors: FieldError[]): void {
  if (!isObject(goal)) {
    errors.push({ pointer: at, code: 'wrong-type', detail: 'A goal is an object.' });
    return;
  }
  unknownFields(goal, GOAL_KEYS, at, errors);
  const { goal: words, measure: id, target, by } = goal;
  if (typeof words !== 'string' || words.trim() === '')
    errors.push({ pointer: `${at}/goal`, code: 'required', detail: 'What the patient wants to be able to do is needed.' });
  else if (words.length > GOAL_LENGTH)
    errors.push({ pointer: `${at}/goal`, code: 'too-long', detail: `At most ${GOAL_LENGTH} characters.` });
  const measure = typeof id === 'string' ? measures.get(id) : undefined;
  if (measure === undefined)
    errors.push({ pointer: `${at}/measure`, code: 'not-allowed', detail: 'Not one of the outcome measures.', allowed: GOAL_MEASURES });
  if (typeof target !== 'number' || !Number.isFinite(target))
    errors.push({ pointer: `${at}/target`, code: 'wrong-type', detail: 'The figure to reach is needed.' });
  else if (measure !== undefined && (target < measure.range[0] || target > measure.range[1]))
    errors.push({
      pointer: `${at}/target`,
      code: 'out-of-range',
      detail: `A figure from ${measure.range[0]} to ${measure.range[1]} is needed.`,
      allowed: `${measure.range[0]}..${measure.range[1]}`,
    });
  else if (measure?.step !== undefined && !Number.isInteger(target / measure.step))
    errors.push({
      pointer: `${at}/target`,
      code: 'wrong-type',
      detail: measure.step === 1 ? 'A whole number is needed.' : `A figure in steps of ${measure.step} is needed.`,
    });
  if (!isCivilDate(by))
    errors.push({ pointer: `${at}/by`, code: 'wrong-type', detail: 'A calendar date YYYY-MM-DD is needed.' });
}

/** A goal that is new has its day to come; one that the plan holds already stays, however long ago its day was. */
export function refusePastGoals(goals: readonly PlanGoal[], held: readonly PlanGoal[], today: string): void {
  const isHeld = (goal: PlanGoal): boolean => held.some((known) => known.goal === goal.goal && known.by === goal.by);
  const errors = goals.flatMap((goal, index): FieldError[] =>
    goal.by >= today || isHeld(goal)
      ? []
      : [{ pointer: `/goals/${index}/by`, code: 'out-of-range', detail: 'The day of a goal is today or later.' }],
  );
  if (errors.length > 0) throw invalidInput(errors);
}
