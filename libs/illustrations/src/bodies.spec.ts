/** Every drawn body could be a living one: its joints stay in their range, and it rests on what carries it. */
import { BODY_SIDES, reachBelow, type Joint } from './body';
import { brushFor } from './brush';
import { ballsOf, fleshOf, type Ball } from './flesh';
import { MOMENTS, POSES, POSE_IDS } from './index';
import { INKS } from './ink';
import { beyondArm, beyondLeg, beyondTrunk } from './limits';
import type { ExercisePose, Moment } from './pose';
import { propsAt } from './props';
import { settle, type SettledPose } from './settle';
import type { Skeleton } from './skeleton';
import { viewFrom } from './view';

const every = POSE_IDS.flatMap((id) => MOMENTS.map((moment) => ({ id, moment })));
/** 1.5 % of the body's height: 0.6 mm on paper. */
const CLOSE = 1.5;

const poseOf = (id: (typeof POSE_IDS)[number]): ExercisePose => POSES[id];

/** How high the flesh at a joint reaches down to. */
const underside = (body: Skeleton, joint: Joint): number => {
  const { hips, torso, head, hair, legs } = fleshOf(body);
  const lowest = (balls: readonly Ball[]): number =>
    Math.min(...balls.map(([place, radius]) => place[1] - radius));
  if (joint === 'pelvis')
    return lowest([
      ...hips,
      ...BODY_SIDES.map((side): Ball => [legs[side].thigh.from, legs[side].thigh.fromRadius]),
    ]);
  if (joint === 'chest') return lowest(torso.flat());
  if (joint === 'head') return lowest([...head, ...hair]);
  return body.at[joint][1] - reachBelow(joint);
};

/** How far a contact is from what it rests on: the floor, or the nearest of the heights that a prop carries at. */
const gapsOf = (
  pose: ExercisePose,
  settled: SettledPose,
  moment: Moment,
): { contact: string; gap: number }[] => {
  const props = propsAt(pose, settled, moment, brushFor(viewFrom(pose.camera), INKS.colour));
  return pose.touches[moment].map((contact) => {
    const [joint, kind] = typeof contact === 'string' ? [contact, null] : contact;
    const heights =
      kind === null ? [0] : props.filter((prop) => prop.kind === kind).flatMap(({ tops }) => tops);
    const gaps = heights.map((height) => underside(settled[moment], joint) - height);
    const nearest = gaps.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Infinity);
    return { contact: kind === null ? joint : `${joint} on ${kind}`, gap: nearest };
  });
};

/** Shares of the body's weight, of the whole limb where there are two: Winter, Biomechanics and Motor Control (2009). */
const WEIGHTS: readonly (readonly [number, Joint, Joint])[] = [
  [0.497, 'pelvis', 'chest'],
  [0.081, 'head', 'head'],
  ...BODY_SIDES.flatMap((side): [number, Joint, Joint][] => [
    [0.028, `shoulder.${side}`, `elbow.${side}`],
    [0.022, `elbow.${side}`, `hand.${side}`],
    [0.1, `hip.${side}`, `knee.${side}`],
    [0.0465, `knee.${side}`, `ankle.${side}`],
    [0.0145, `heel.${side}`, `toe.${side}`],
  ]),
];
/** How far what carries is beyond the joints that are named: half a foot's width, the flesh of a hip. */
const BROAD = 5;

/** How far the weight is beyond what carries it, along the floor in both directions. */
const overhangOf = ({ at }: Skeleton, carrying: readonly Joint[]): number => {
  const carriers = carrying.flatMap((joint): Joint[] =>
    joint === 'pelvis'
      ? ['hip.right', 'hip.left']
      : joint.startsWith('ball.')
        ? [joint, joint.replace('ball', 'toe') as Joint]
        : [joint],
  );
  return Math.max(
    ...([0, 2] as const).map((axis) => {
      const centre = WEIGHTS.reduce(
        (sum, [share, from, to]) => sum + (share * (at[from][axis] + at[to][axis])) / 2,
        0,
      );
      const along = carriers.map((joint) => at[joint][axis]);
      return Math.max(Math.min(...along) - centre, centre - Math.max(...along));
    }),
  );
};

describe('The drawn bodies', () => {
  it.each(every)('$id asks for no joint beyond its range at the $moment', ({ id, moment }) => {
    const pose = poseOf(id);
    const body = settle(pose)[moment];
    const beyond = BODY_SIDES.flatMap((side) => [
      ...beyondLeg(`${side} leg:`, body.leg[side]),
      ...beyondArm(`${side} arm:`, body.arm[side]),
    ]);
    expect([...beyond, ...beyondTrunk(pose[moment].trunk ?? {})]).toEqual([]);
  });

  it.each(every)('$id rests where it says at the $moment', ({ id, moment }) => {
    const pose = poseOf(id);
    const gaps = gapsOf(pose, settle(pose), moment);
    expect(gaps.filter(({ gap }) => !(Math.abs(gap) <= CLOSE))).toEqual([]);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it.each(every)('$id sinks into no floor at the $moment', ({ id, moment }) => {
    const balls = ballsOf(fleshOf(settle(poseOf(id))[moment]));
    const lowest = Math.min(...balls.map(([place, radius]) => place[1] - radius));
    expect(lowest).toBeGreaterThanOrEqual(-CLOSE);
  });

  it.each(every)('$id would not fall over at the $moment', ({ id, moment }) => {
    const pose = poseOf(id);
    const carrying = pose.touches[moment].map((contact) =>
      typeof contact === 'string' ? contact : contact[0],
    );
    expect(WEIGHTS.reduce((sum, [share]) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(overhangOf(settle(pose)[moment], carrying)).toBeLessThanOrEqual(BROAD);
  });

  it('knows a joint that is bent too far', () => {
    expect(beyondLeg('a leg:', { knee: 170 })).toEqual(['a leg: knee 170° is outside 0°…150°']);
    expect(beyondTrunk({ lumbar: -80 })).toHaveLength(1);
    expect(beyondArm('an arm:', { elbow: -5 })).toHaveLength(1);
  });
});
