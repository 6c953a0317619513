import { aboutX, aboutY, compose, turn, type Vec } from './geometry';
import type { Ball } from './flesh';
import type { Circle } from './outline';
import type { Camera } from './pose';

/** Looks at the room from one place, without perspective: a sphere stays a circle. */
export interface View {
  see(place: Vec): { x: number; y: number; depth: number };
  circle(ball: Ball): Circle;
  /** Mean depth of some places: what is nearer is drawn later. */
  depth(places: readonly Vec[]): number;
}

export const viewFrom = (camera: Camera): View => {
  const frame = compose(aboutX(camera.pitch), aboutY(camera.yaw));
  const see = (place: Vec) => {
    const [x, y, depth] = turn(frame, place);
    return { x, y: -y, depth };
  };
  return {
    see,
    circle: ([place, r]) => {
      const { x, y } = see(place);
      return { x, y, r };
    },
    depth: (places) => places.reduce((sum, place) => sum + see(place).depth, 0) / places.length,
  };
};
