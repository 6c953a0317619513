import type { BodySide, Joint, TrunkJoint } from './body';
import type { Vec } from './geometry';

/** Degrees from the anatomical position, in the physiotherapist's own words: flexion is positive, extension negative. */
export interface TrunkAngles {
  lumbar?: number;
  thoracic?: number;
  neck?: number;
  /** Side-bend to the right. */
  side?: number;
  twist?: number;
  neckSide?: number;
  neckTwist?: number;
}
export interface LegAngles {
  flex?: number;
  abduct?: number;
  rotate?: number;
  knee?: number;
  /** Dorsiflexion; the foot of a flat sole follows the floor instead. */
  ankle?: number;
  /** The sole lies on the floor, or on a pedal, and the toes point this way. */
  sole?: Vec;
  /** The ankle goes to this joint of the trunk, moved by so much; hip and knee follow. */
  reach?: { to: TrunkJoint; by: Vec };
}
export interface ArmAngles {
  flex?: number;
  abduct?: number;
  rotate?: number;
  elbow?: number;
  /** The wrist goes to this joint, moved by so much; shoulder and elbow follow. */
  reach?: { to: Joint; by: Vec };
  /** The hand points this way, for example flat along the floor. */
  palm?: Vec;
}
/** A painted part of the body. */
export type Part = 'hips' | 'torso' | 'head' | `${'thigh' | 'shank' | 'upper-arm' | 'forearm'}.${BodySide}`;
/** How much nearer than its middle a part lies, where the middle alone would put it on the wrong side of another. */
export type Nearer = Readonly<Partial<Record<Part, number>>>;
export type Attitude = 'standing' | 'supine' | 'prone' | 'right-side';

export interface BodyPose {
  attitude: Attitude;
  /** Tips the whole body about its side-to-side axis. */
  pitch?: number;
  /** Tips the whole body about its front-to-back axis. */
  roll?: number;
  /** Turns the whole body about its long axis; the spine's twist turns the shoulders back. */
  spin?: number;
  trunk?: TrunkAngles;
  leg: Readonly<Record<BodySide, LegAngles>>;
  arm: Readonly<Record<BodySide, ArmAngles>>;
  nearer?: Nearer;
  /** How high above the floor its lowest point is: on a bed, on pedals. */
  raised?: number;
}

export interface Camera {
  yaw: number;
  pitch: number;
}
/** An arrow along the way that a joint takes, this far beside it. */
export interface Movement {
  joint: Joint;
  beside: number;
}
/** Where a contact is: a joint on the floor, or on the top of a prop. */
export type Contact = Joint | readonly [Joint, PropKind];

export const PROP_KINDS = [
  'pillow',
  'chair',
  'stool',
  'bed',
  'table',
  'desk',
  'step',
  'band',
  'bag',
  'walker',
  'bike',
  'clock',
  'slabs',
  'stride',
] as const;
export type PropKind = (typeof PROP_KINDS)[number];
/** Something besides the patient. It stands where a joint is at the start, moved by so much. */
export interface Prop {
  kind: PropKind;
  /** Where it stands; each kind has its own usual place. */
  at?: Joint;
  by?: Vec;
  /** Only at one of the two moments, and placed by the body of that moment. */
  only?: Moment;
  /** How much of it: filled slabs of a path, minutes of a clock, how far a bed goes on below the hips. */
  size?: number;
}

export const MOMENTS = ['start', 'end'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface ExercisePose {
  id: string;
  camera: Camera;
  start: BodyPose;
  end: BodyPose;
  /**
   * What the two moments are to each other, where they are not before and after one movement: wrong and right, two
   * instants of a steady motion, or two things one after the other.
   */
  moments?: 'wrong-and-right' | 'steady' | 'one-then-other';
  /** Stays where it was while the body moves; the other joints follow. */
  anchor?: Joint;
  /** Hands and feet that stay where they were. */
  pinned?: readonly Joint[];
  /** The body is put on the floor anew in the end position. */
  standsAgain?: true;
  /** What carries the body when it is put on the floor; otherwise its lowest point. */
  carriedBy?: readonly Joint[];
  /** How far the whole body moves over the floor on its way. */
  shift?: Vec;
  /** What carries weight at the start and at the end. */
  touches: Readonly<Record<Moment, readonly Contact[]>>;
  mat?: true | Moment;
  /** Shoes are worn: outdoors. */
  shod?: true;
  props?: readonly Prop[];
  movements: readonly Movement[];
  /** Straight arrows at the end, where the movement is too small to be seen: from one place beside a joint to another. */
  presses?: readonly { joint: Joint; from: Vec; to: Vec }[];
  /** Round arrows at the end, in the plane of the walk, about a place beside a joint; angles from straight ahead. */
  rounds?: readonly { joint: Joint; by: Vec; radius: number; from: number; to: number }[];
  /** An arrow on the floor, this far before the feet: this way the patient walks. */
  ahead?: number;
  /** Where the patient feels it. */
  feel: readonly { joint: Joint; by: Vec; only?: Moment }[];
  /** The side that the exercise works on as it is written down; the other side is its mirror image. */
  drawnFor: BodySide;
  sided: boolean;
  /** Said to who cannot see the drawing; `{side}` is the worked side, `{other}` the other one. */
  alt: { title: string; start: string; end: string };
}

export const both = <T>(angles: T): Record<BodySide, T> => ({ right: angles, left: angles });
