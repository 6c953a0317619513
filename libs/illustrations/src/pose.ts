import type { BodySide, Joint } from './body';
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
  /** The sole lies on the floor and the toes point this way. */
  sole?: Vec;
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
export interface ExercisePose {
  id: string;
  camera: Camera;
  start: BodyPose;
  end: BodyPose;
  /** Stays where it was while the body moves; the other joints follow. */
  anchor?: Joint;
  /** Hands and feet that stay where they were. */
  pinned?: readonly Joint[];
  /** The body is put on the floor anew in the end position. */
  standsAgain?: true;
  /** What carries the body when it is put on the floor; otherwise its lowest point. */
  carriedBy?: readonly Joint[];
  /** What lies on the floor at the start and at the end. */
  touches: { start: readonly Joint[]; end: readonly Joint[] };
  mat?: true;
  pillow?: true;
  /** A chair, its seat under the pelvis; a bed that ends under the trunk; a table under the hands; a step under
   *  the worked foot. */
  furniture?: 'chair' | 'bed' | 'table' | 'step';
  movements: readonly Movement[];
  /** Squeeze arrows on both sides of the buttocks. */
  squeeze?: true;
  /** The two moments are wrong and right, not before and after. */
  dont?: true;
  /** Where the patient feels it. */
  feel: readonly { joint: Joint; by: Vec }[];
  /** The side that the exercise works on as it is written down; the other side is its mirror image. */
  drawnFor: BodySide;
  sided: boolean;
  /** Said to who cannot see the drawing; `{side}` is the worked side, `{other}` the other one. */
  alt: { title: string; start: string; end: string };
}

export const both = <T>(angles: T): Record<BodySide, T> => ({ right: angles, left: angles });
