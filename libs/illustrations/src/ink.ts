/**
 * The colours of a drawing. Chosen so that a black and white photocopy still tells the near leg from the far one
 * (17 % against 60 % luminance) and paper from skin by the outline alone.
 */
export const INK = {
  line: '#17263a',
  farLine: '#4f5d6e',
  width: 1,
  legs: '#3d74ad',
  farLegs: '#b9cde3',
  top: '#dfe6ee',
  farTop: '#f1f4f8',
  skin: '#fff7ee',
  hair: '#3b3f46',
  ghost: '#e6e9ed',
  mat: '#e7ede6',
  matEdge: '#6a766c',
  ground: '#f1f2f4',
  wood: '#ecdcc0',
  woodEdge: '#7a6a4c',
  pillow: '#ffffff',
  arrow: '#b53a0a',
  paper: '#ffffff',
  feel: '#ffd166',
  feelEdge: '#7c2d12',
} as const;
