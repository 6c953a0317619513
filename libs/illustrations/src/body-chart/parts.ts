/**
 * The parts of the body chart, drawn by hand. The middle of the body is x = 0; from the lower ribs to the
 * sole it is 236 units high. A part of one side is drawn once, on the right half of the paper; the other side is its exact mirror.
 */
export const CHART_VIEWS = ['front', 'back'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

/** `M` starts, `L` goes straight, `Q` bends round its first point to its second; every part is closed. */
export type Stroke = readonly ['M' | 'L', number, number] | readonly ['Q', number, number, number, number];
export type Outline = readonly Stroke[];

export interface ChartPart {
  /** The region's code; of a sided one without `_left` or `_right`. */
  region: string;
  sided: boolean;
  outline: Outline;
  /** Where a finger counts as on this part, when that is more than what is drawn: the air beside a narrow strip. */
  reach?: Outline;
}

const box = (left: number, top: number, right: number, bottom: number): Outline => [
  ['M', left, top],
  ['L', right, top],
  ['L', right, bottom],
  ['L', left, bottom],
];

/** Both views show the outside of the thigh and the knee: touching either marks the same region. */
const LATERAL_THIGH: ChartPart = {
  region: 'lateral_thigh',
  sided: true,
  outline: [
    ['M', 34.5, 190],
    ['L', 44.4, 172],
    ['Q', 45, 206, 38.5, 238],
    ['L', 29.5, 238],
    ['Q', 33.5, 212, 34.5, 190],
  ],
  reach: [
    ['M', 33, 176],
    ['L', 58, 168],
    ['L', 56, 238],
    ['L', 29.5, 238],
    ['L', 33, 200],
  ],
};
const KNEE: ChartPart = {
  region: 'knee',
  sided: true,
  outline: [
    ['M', 8.5, 240],
    ['L', 38, 240],
    ['Q', 36, 253, 35.5, 264],
    ['L', 11, 264],
    ['Q', 10, 252, 8.5, 240],
  ],
};

export const CHART_PARTS: Readonly<Record<ChartView, readonly ChartPart[]>> = {
  front: [
    {
      region: 'groin',
      sided: true,
      outline: [
        ['M', 1, 163],
        ['L', 38, 147],
        ['L', 43, 158],
        ['Q', 30, 178, 4, 186],
        ['L', 1, 186],
      ],
    },
    {
      region: 'anterior_thigh',
      sided: true,
      outline: [
        ['M', 4, 188],
        ['Q', 30, 180.5, 42.5, 162],
        ['L', 44, 169],
        ['L', 32.5, 190],
        ['Q', 31.5, 212, 27.5, 238],
        ['L', 8.5, 238],
        ['Q', 5, 212, 4, 188],
      ],
    },
    LATERAL_THIGH,
    KNEE,
    {
      region: 'shin',
      sided: true,
      outline: [
        ['M', 11, 266],
        ['L', 35.5, 266],
        ['Q', 37, 288, 30, 318],
        ['L', 16, 318],
        ['Q', 11, 290, 11, 266],
      ],
    },
    {
      region: 'dorsum_foot',
      sided: true,
      outline: [
        ['M', 16, 320],
        ['L', 30, 320],
        ['Q', 36, 331, 37, 338],
        ['Q', 27, 343, 15, 338],
        ['Q', 15, 329, 16, 320],
      ],
      reach: box(10, 319, 42, 344),
    },
  ],
  back: [
    {
      region: 'lumbar',
      sided: true,
      outline: [
        ['M', 13, 108],
        ['L', 37, 108],
        ['Q', 34.5, 128, 38, 146],
        ['L', 13, 146],
      ],
    },
    { region: 'lumbar_central', sided: false, outline: box(-11, 108, 11, 146) },
    {
      region: 'sacrum',
      sided: false,
      outline: [
        ['M', -12.5, 148],
        ['L', 12.5, 148],
        ['L', 9.5, 170],
        ['L', -9.5, 170],
      ],
    },
    {
      region: 'saddle',
      sided: false,
      outline: [
        ['M', -9.2, 172],
        ['L', 9.2, 172],
        ['Q', 11.5, 186, 10.5, 194],
        ['Q', 0, 198, -10.5, 194],
        ['Q', -11.5, 186, -9.2, 172],
      ],
    },
    {
      region: 'buttock',
      sided: true,
      outline: [
        ['M', 14.5, 148],
        ['L', 38.4, 148],
        ['Q', 44.5, 158, 44.6, 170],
        ['Q', 38, 192, 12.4, 194],
        ['Q', 13.4, 186, 11, 172],
      ],
    },
    {
      region: 'posterior_thigh',
      sided: true,
      outline: [
        ['M', 3, 199],
        ['Q', 20, 199, 32.7, 191],
        ['Q', 31.5, 214, 27.5, 238],
        ['L', 8.5, 238],
        ['Q', 4.5, 216, 3, 199],
      ],
    },
    {
      ...LATERAL_THIGH,
      outline: [
        ['M', 34.5, 191.5],
        ['Q', 41.5, 184, 44.7, 175],
        ['Q', 45, 206, 38.5, 238],
        ['L', 29.5, 238],
        ['Q', 33.5, 212, 34.5, 191.5],
      ],
    },
    KNEE,
    {
      region: 'calf',
      sided: true,
      outline: [
        ['M', 11, 266],
        ['L', 35.5, 266],
        ['Q', 39, 288, 30, 316],
        ['L', 17, 316],
        ['Q', 8.5, 290, 11, 266],
      ],
    },
    {
      region: 'sole',
      sided: true,
      outline: [
        ['M', 17, 318],
        ['L', 30, 318],
        ['Q', 34, 328, 33, 337],
        ['Q', 24, 344, 15.5, 337],
        ['Q', 14.5, 328, 17, 318],
      ],
      reach: box(10, 317, 40, 344),
    },
  ],
};

/** What is drawn so that a person is seen, and says nothing when touched. Sided outlines are mirrored like the parts. */
export const CHART_BODY: Readonly<Record<ChartView, readonly { sided: boolean; outline: Outline }[]>> = {
  front: [
    {
      sided: false,
      outline: [
        ['M', -37, 108],
        ['L', 37, 108],
        ['Q', 34.5, 128, 38, 145],
        ['L', 0, 161],
        ['L', -38, 145],
        ['Q', -34.5, 128, -37, 108],
      ],
    },
  ],
  back: [],
};

/**
 * Head, neck, chest and arms, the same in both views. They say nothing when touched, so they are drawn shorter than life
 * and leave the height of a screen to what does.
 */
export const CHART_UPPER_BODY: readonly { sided: boolean; outline: Outline }[] = [
  {
    sided: false,
    outline: [
      ['M', 0, 31],
      ['Q', 12, 31, 12, 45],
      ['Q', 12, 54, 5.5, 59],
      ['L', -5.5, 59],
      ['Q', -12, 54, -12, 45],
      ['Q', -12, 31, 0, 31],
    ],
  },
  {
    sided: false,
    outline: [
      ['M', -5.5, 60],
      ['L', 5.5, 60],
      ['Q', 6, 66, 15, 67.5],
      ['Q', 38, 68.5, 42, 79],
      ['L', 37.5, 106],
      ['L', -37.5, 106],
      ['L', -42, 79],
      ['Q', -38, 68.5, -15, 67.5],
      ['Q', -6, 66, -5.5, 60],
    ],
  },
  {
    sided: true,
    outline: [
      ['M', 43, 78],
      ['Q', 50, 92, 53.5, 115],
      ['Q', 58, 134, 58.5, 152],
      ['Q', 60, 166, 55, 168],
      ['Q', 50, 168, 50.5, 154],
      ['Q', 48.5, 136, 45.5, 120],
      ['Q', 41, 106, 41.5, 90],
    ],
  },
];
