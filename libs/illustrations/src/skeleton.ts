import { LENGTHS, type BodySide, type Joint } from './body';
import {
  UPRIGHT,
  aboutX,
  aboutY,
  aboutZ,
  add,
  compose,
  cross,
  minus,
  times,
  transpose,
  turn,
  unit,
  type Mat,
  type Vec,
} from './geometry';
import type { ArmAngles, Attitude, BodyPose, LegAngles } from './pose';
import { outward, reachFor } from './reach';

/** A posed body in the room: where each joint is, how each part is turned, and the angles that limbs ended up with. */
export interface Skeleton {
  at: Readonly<Record<Joint, Vec>>;
  frames: {
    pelvis: Mat;
    lumbar: Mat;
    mid: Mat;
    thorax: Mat;
    head: Mat;
    shank: Readonly<Record<BodySide, Mat>>;
    forearm: Readonly<Record<BodySide, Mat>>;
  };
  leg: Readonly<Record<BodySide, LegAngles>>;
  arm: Readonly<Record<BodySide, ArmAngles>>;
}
export type Pins = Readonly<Partial<Record<Joint, Vec>>>;

const ATTITUDES: Readonly<Record<Attitude, Mat>> = {
  standing: UPRIGHT,
  supine: aboutZ(90),
  prone: aboutZ(-90),
  'right-side': [
    [0, -1, 0],
    [0, 0, -1],
    [1, 0, 0],
  ],
};

const limbTurn = (side: BodySide, flex: number, abduct: number, rotate: number): Mat =>
  compose(compose(aboutZ(flex), aboutX(-outward(side) * abduct)), aboutY(-outward(side) * rotate));

const spineTurn = (flex: number, side: number, twist: number): Mat =>
  compose(compose(aboutZ(-flex), aboutX(side)), aboutY(-twist));

/** The frame of a foot whose sole lies on the floor. */
const onFloor = (toes: Vec): Mat => {
  const forward = unit(toes);
  const across = unit(cross(forward, [0, 1, 0]));
  const up = cross(across, forward);
  return transpose([forward, up, across]);
};

const placeLeg = (pelvis: Vec, frame: Mat, side: BodySide, angles: LegAngles, pin: Vec | undefined) => {
  const hip = add(pelvis, turn(frame, [0, 0, outward(side) * LENGTHS.halfHip]));
  const { rotate = 0, sole } = angles;
  let { flex = 0, abduct = 0, knee: bend = 0 } = angles;
  if (pin !== undefined) {
    const place = turn(transpose(frame), minus(pin, hip));
    ({ flex, abduct, bend } = reachFor(place, LENGTHS.thigh, LENGTHS.shank, -1, rotate, side));
  }
  const thigh = compose(frame, limbTurn(side, flex, abduct, rotate));
  const knee = add(hip, turn(thigh, [0, -LENGTHS.thigh, 0]));
  const shank = compose(thigh, aboutZ(-bend));
  const ankle = add(knee, turn(shank, [0, -LENGTHS.shank, 0]));
  const foot = sole === undefined ? compose(shank, aboutZ(angles.ankle ?? 0)) : onFloor(sole);
  return {
    hip,
    knee,
    ankle,
    heel: add(ankle, turn(foot, [-2.9, -1.9, 0])),
    ball: add(ankle, turn(foot, [6.8, -2.5, 0])),
    toe: add(ankle, turn(foot, [10.4, -2.7, 0])),
    shank,
    angles: { ...angles, flex, abduct, knee: bend },
  };
};

const placeArm = (chest: Vec, frame: Mat, side: BodySide, angles: ArmAngles, pin: Vec | undefined) => {
  const shoulder = add(chest, turn(frame, [0, -0.3, outward(side) * LENGTHS.halfShoulder]));
  const { rotate = 0, palm } = angles;
  let { flex = 0, abduct = 6, elbow: bend = 8 } = angles;
  if (pin !== undefined) {
    const place = turn(transpose(frame), minus(pin, shoulder));
    ({ flex, abduct, bend } = reachFor(place, LENGTHS.upperArm, LENGTHS.forearm, 1, rotate, side));
  }
  const upper = compose(frame, limbTurn(side, flex, abduct, rotate));
  const elbow = add(shoulder, turn(upper, [0, -LENGTHS.upperArm, 0]));
  const forearm = compose(upper, aboutZ(bend));
  const wrist = add(elbow, turn(forearm, [0, -LENGTHS.forearm, 0]));
  const hand = add(
    wrist,
    palm === undefined ? turn(forearm, [0, -LENGTHS.hand, 0]) : times(unit(palm), LENGTHS.hand),
  );
  return { shoulder, elbow, wrist, hand, forearm, angles: { ...angles, flex, abduct, elbow: bend } };
};

/** Forward kinematics: joint angles to places, from the pelvis outward. Pinned hands and feet stay where they are told. */
export const poseBody = (pose: BodyPose, pelvis: Vec = [0, 0, 0], pins: Pins = {}): Skeleton => {
  const {
    lumbar = 0,
    thoracic = 0,
    neck: nod = 0,
    side = 0,
    twist = 0,
    neckSide = 0,
    neckTwist = 0,
  } = pose.trunk ?? {};
  const frame = compose(
    compose(ATTITUDES[pose.attitude], aboutY(pose.spin ?? 0)),
    compose(aboutZ(pose.pitch ?? 0), aboutX(pose.roll ?? 0)),
  );
  const sacrum = add(pelvis, turn(frame, [0, LENGTHS.pelvis, 0]));
  const lumbarFrame = compose(frame, spineTurn(lumbar / 2, side / 3, twist / 3));
  const waist = add(sacrum, turn(lumbarFrame, [0, LENGTHS.lowerLumbar, 0]));
  const mid = compose(lumbarFrame, spineTurn(lumbar / 2, side / 3, twist / 3));
  const ribs = add(waist, turn(mid, [0, LENGTHS.upperLumbar, 0]));
  const thorax = compose(mid, spineTurn(thoracic, side / 3, twist / 3));
  const chest = add(ribs, turn(thorax, [0, LENGTHS.thorax, 0]));
  const neck = add(chest, turn(thorax, [0.3, LENGTHS.neck, 0]));
  const headFrame = compose(thorax, spineTurn(nod, neckSide, neckTwist));
  const head = add(neck, turn(headFrame, [1.2, LENGTHS.head, 0]));
  const trunk = { pelvis, sacrum, waist, ribs, chest, neck, head };

  const anklePin = ({ reach }: LegAngles, leg: BodySide): Vec | undefined =>
    pins[`ankle.${leg}`] ?? (reach && add(trunk[reach.to], reach.by));
  const legRight = placeLeg(pelvis, frame, 'right', pose.leg.right, anklePin(pose.leg.right, 'right'));
  const legLeft = placeLeg(pelvis, frame, 'left', pose.leg.left, anklePin(pose.leg.left, 'left'));
  const legs = {
    'hip.right': legRight.hip,
    'knee.right': legRight.knee,
    'ankle.right': legRight.ankle,
    'heel.right': legRight.heel,
    'ball.right': legRight.ball,
    'toe.right': legRight.toe,
    'hip.left': legLeft.hip,
    'knee.left': legLeft.knee,
    'ankle.left': legLeft.ankle,
    'heel.left': legLeft.heel,
    'ball.left': legLeft.ball,
    'toe.left': legLeft.toe,
  };
  const placed: Pins = { ...trunk, ...legs };
  const wristPin = (angles: ArmAngles, arm: BodySide): Vec | undefined => {
    const pinned = pins[`wrist.${arm}`];
    const target = angles.reach === undefined ? undefined : placed[angles.reach.to];
    return pinned ?? (angles.reach && target ? add(target, angles.reach.by) : undefined);
  };
  const right = placeArm(chest, thorax, 'right', pose.arm.right, wristPin(pose.arm.right, 'right'));
  const left = placeArm(chest, thorax, 'left', pose.arm.left, wristPin(pose.arm.left, 'left'));
  return {
    at: {
      ...trunk,
      ...legs,
      'shoulder.right': right.shoulder,
      'elbow.right': right.elbow,
      'wrist.right': right.wrist,
      'hand.right': right.hand,
      'shoulder.left': left.shoulder,
      'elbow.left': left.elbow,
      'wrist.left': left.wrist,
      'hand.left': left.hand,
    },
    frames: {
      pelvis: frame,
      lumbar: lumbarFrame,
      mid,
      thorax,
      head: headFrame,
      shank: { right: legRight.shank, left: legLeft.shank },
      forearm: { right: right.forearm, left: left.forearm },
    },
    leg: { right: legRight.angles, left: legLeft.angles },
    arm: { right: right.angles, left: left.angles },
  };
};
