import { catalogue } from '@stride/clinical';
import { BODY_SIDES, reachBelow, type Joint } from './body';
import { fleshOf, type Ball } from './flesh';
import { MOMENTS, POSES, POSE_IDS, describeExercise, drawExercise, hasDrawing, type PoseId } from './index';
import { beyondArm, beyondLeg, beyondTrunk } from './limits';
import { settle } from './settle';
import type { Skeleton } from './skeleton';

const every = POSE_IDS.flatMap((id) => MOMENTS.map((moment) => ({ id, moment })));
/** About a millimetre on paper. */
const CLOSE = 2.5;

/** How far the flesh at a joint is above the floor. */
const above = (body: Skeleton, joint: Joint): number => {
  const { hips, torso } = fleshOf(body);
  const lowest = (balls: readonly Ball[]): number =>
    Math.min(...balls.map(([place, radius]) => place[1] - radius));
  if (joint === 'pelvis') return lowest(hips);
  if (joint === 'chest') return lowest(torso.flat());
  return body.at[joint][1] - reachBelow(joint);
};
const group = (svg: string): string =>
  /<g stroke-width="1" stroke-linejoin="round"[^>]*>/.exec(svg)?.[0] ?? '';
const within = (svg: string): string =>
  svg.slice(svg.indexOf(group(svg)) + group(svg).length).replaceAll(/(right|left)-(start|end)/g, '');

describe('The drawings of exercises', () => {
  it.each(every)('$id asks for no joint beyond its range at the $moment', ({ id, moment }) => {
    const body = settle(POSES[id])[moment];
    const trunk = POSES[id][moment].trunk ?? {};
    const beyond = BODY_SIDES.flatMap((side) => [
      ...beyondLeg(`${side} leg:`, body.leg[side]),
      ...beyondArm(`${side} arm:`, body.arm[side]),
    ]);
    expect([...beyond, ...beyondTrunk(trunk)]).toEqual([]);
  });

  it.each(every)('$id rests on the floor where it says at the $moment', ({ id, moment }) => {
    const body = settle(POSES[id])[moment];
    const heights = POSES[id].touches[moment].map((joint) => ({ joint, above: above(body, joint) }));
    expect(heights.filter(({ above: height }) => Math.abs(height) > CLOSE)).toEqual([]);
  });

  it.each(every)('$id says in words what it shows at the $moment', ({ id, moment }) => {
    const svg = drawExercise(id, { side: 'left', moment });
    const words = describeExercise(id, { side: 'left', moment });
    expect(words).toMatch(/^[A-Z].{30,}\.$/);
    expect(words).not.toMatch(/[{}<>&]/);
    expect(svg).toContain('<title>');
    expect(svg).toContain(`<desc>${words}</desc>`);
  });

  it.each(POSE_IDS)('%s is small and drawn with plain numbers', (id) => {
    for (const moment of MOMENTS) {
      const svg = drawExercise(id, { moment });
      expect(svg.length).toBeLessThan(30_000);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|-0[ "]/);
    }
  });

  it.each(POSE_IDS)('%s: the other side is the exact mirror image', (id) => {
    const pose = POSES[id];
    const [right, left] = [
      drawExercise(id, { side: 'right', moment: 'end' }),
      drawExercise(id, { side: 'left', moment: 'end' }),
    ];
    if (!pose.sided) {
      expect(left).toBe(right);
      return;
    }
    expect(within(left)).toBe(within(right));
    expect([right, left].filter((svg) => group(svg).includes('scale(-1 1)'))).toHaveLength(1);
    expect(describeExercise(id, { side: 'left', moment: 'end' })).not.toBe(
      describeExercise(id, { side: 'right', moment: 'end' }),
    );
  });

  it('names the worked side and the other one', () => {
    expect(describeExercise('half-kneeling-lunge', { side: 'left', moment: 'start' })).toContain(
      'kneels on the left knee, with the right foot',
    );
  });

  it('keeps both moments of an exercise in one frame', () => {
    const frame = (svg: string): string | undefined => /viewBox="[^"]+"/.exec(svg)?.[0];
    for (const id of POSE_IDS)
      expect(frame(drawExercise(id, { moment: 'start' }))).toBe(frame(drawExercise(id, { moment: 'end' })));
  });

  it('gives the same bytes for the same pose', () => {
    const again = (id: PoseId): string => drawExercise(id, { side: 'right', moment: 'end' });
    for (const id of POSE_IDS) expect(again(id)).toBe(again(id));
  });

  it('draws every pose that an intervention names', () => {
    const named = catalogue.interventions.flatMap(({ pose }) => (pose === undefined ? [] : [pose]));
    expect(named.filter((pose) => !hasDrawing(pose))).toEqual([]);
    expect(hasDrawing('handstand')).toBe(false);
    expect(hasDrawing(undefined)).toBe(false);
  });
});
