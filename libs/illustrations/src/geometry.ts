/** Vectors and rotations in the body's own frame: x forward, y towards the head, z to the body's right. */
export type Vec = readonly [number, number, number];
export type Mat = readonly [Vec, Vec, Vec];

const RADIANS = Math.PI / 180;
export const sin = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cos = (degrees: number): number => Math.cos(degrees * RADIANS);
export const toDegrees = (radians: number): number => radians / RADIANS;
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, factor: number): Vec => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec): Vec => times(a, 1 / (length(a) || 1));
export const between = (a: Vec, b: Vec, share: number): Vec => add(a, times(minus(b, a), share));

export const transpose = (m: Mat): Mat => [
  [m[0][0], m[1][0], m[2][0]],
  [m[0][1], m[1][1], m[2][1]],
  [m[0][2], m[1][2], m[2][2]],
];
export const turn = (m: Mat, v: Vec): Vec => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
export const compose = (a: Mat, b: Mat): Mat => {
  const columns = transpose(b);
  const row = (r: Vec): Vec => [dot(r, columns[0]), dot(r, columns[1]), dot(r, columns[2])];
  return [row(a[0]), row(a[1]), row(a[2])];
};

export const UPRIGHT: Mat = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
export const aboutX = (angle: number): Mat => [
  [1, 0, 0],
  [0, cos(angle), -sin(angle)],
  [0, sin(angle), cos(angle)],
];
export const aboutY = (angle: number): Mat => [
  [cos(angle), 0, sin(angle)],
  [0, 1, 0],
  [-sin(angle), 0, cos(angle)],
];
export const aboutZ = (angle: number): Mat => [
  [cos(angle), -sin(angle), 0],
  [sin(angle), cos(angle), 0],
  [0, 0, 1],
];
