/**
 * The colours of a drawing. Chosen so that a black and white photocopy still tells the near leg from the far one and
 * paper from skin by the outline alone; the grey set is for a printer that has no colour, and loses nothing.
 */
export interface Ink {
  line: string;
  farLine: string;
  legs: string;
  farLegs: string;
  top: string;
  farTop: string;
  skin: string;
  farSkin: string;
  hair: string;
  shoe: string;
  ghost: string;
  ghostEdge: string;
  mat: string;
  matEdge: string;
  ground: string;
  wood: string;
  woodEdge: string;
  metal: string;
  pillow: string;
  band: string;
  bag: string;
  arrow: string;
  paper: string;
  feel: string;
  feelEdge: string;
}

export const INK_NAMES = ['colour', 'grey'] as const;
export type InkName = (typeof INK_NAMES)[number];

export const INKS: Readonly<Record<InkName, Ink>> = {
  colour: {
    line: '#17263a',
    farLine: '#4f5d6e',
    legs: '#3d74ad',
    farLegs: '#b9cde3',
    top: '#dfe6ee',
    farTop: '#f1f4f8',
    skin: '#fbe9d7',
    farSkin: '#fdf5ec',
    hair: '#29323f',
    shoe: '#5d6878',
    ghost: '#eef0f3',
    ghostEdge: '#7d8a99',
    mat: '#e7ede6',
    matEdge: '#6a766c',
    ground: '#f1f2f4',
    wood: '#ecdcc0',
    woodEdge: '#7a6a4c',
    metal: '#c9d0d8',
    pillow: '#ffffff',
    band: '#8a3ffc',
    bag: '#e9b872',
    arrow: '#b53a0a',
    paper: '#ffffff',
    feel: '#ffd166',
    feelEdge: '#7c2d12',
  },
  grey: {
    line: '#1c1c1c',
    farLine: '#5c5c5c',
    legs: '#6b6b6b',
    farLegs: '#cacaca',
    top: '#e4e4e4',
    farTop: '#f3f3f3',
    skin: '#ffffff',
    farSkin: '#ffffff',
    hair: '#262626',
    shoe: '#585858',
    ghost: '#f2f2f2',
    ghostEdge: '#858585',
    mat: '#efefef',
    matEdge: '#6e6e6e',
    ground: '#f4f4f4',
    wood: '#e6e6e6',
    woodEdge: '#5e5e5e',
    metal: '#d2d2d2',
    pillow: '#ffffff',
    band: '#ffffff',
    bag: '#bdbdbd',
    arrow: '#000000',
    paper: '#ffffff',
    feel: '#ffffff',
    feelEdge: '#000000',
  },
};

/** How wide an outline is, in figure units. */
export const LINE_WIDTH = 1;
