import { filled, outlined, type Brush } from './brush';
import type { Flesh } from './flesh';
import type { Vec } from './geometry';
import { figure } from './outline';

const EYE = 0.8;
/** From this on, the face looks at who looks, and the nose does not stand out of it. */
const NOSE_INSIDE = 2.2;
/** How much nearer than the middle of the head an eye or an ear must be to be seen. */
const SEEN = { eye: -1, ear: 2.5 };

/**
 * A head without age, sex or origin: short hair, an ear and an eye, so that one sees which way it looks. `clip` names
 * the shape that keeps the hair inside the skull.
 */
export const paintHead = (flesh: Flesh, brush: Brush, clip: string): string => {
  const { ink, view, shape } = brush;
  const [skull, nose, hair] = [shape(flesh.head), shape(flesh.nose), shape(flesh.hair)];
  const [before, behind] = flesh.looks;
  const middle = view.see(flesh.head[0]?.[0] ?? before).depth;
  const isSeen = (place: Vec, by: number): boolean => view.see(place).depth - middle > by;
  const bare =
    outlined(nose, ink.skin, ink.line) + outlined(skull, ink.skin, ink.line) + filled(nose, ink.skin);
  const ears = flesh.ears
    .filter(([place]) => isSeen(place, SEEN.ear))
    .map((ear) => `<path d="${shape([ear])}" fill="${ink.skin}" stroke="${ink.line}" stroke-width="0.7"/>`)
    .join('');
  if (view.see(before).depth - view.see(behind).depth < -3)
    return bare + outlined(hair, ink.hair, ink.line) + ears;
  const eyes = flesh.eyes
    .filter((eye) => isSeen(eye, SEEN.eye))
    .map((eye) => view.see(eye))
    .map(({ x, y }) => `<circle cx="${figure(x)}" cy="${figure(y)}" r="${EYE}" fill="${ink.line}"/>`)
    .join('');
  const cap = `<clipPath id="${clip}"><path d="${skull}"/></clipPath><g clip-path="url(#${clip})">${filled(hair, ink.hair)}${filled(shape(flesh.face), ink.skin)}</g>`;
  // Seen from the front, the nose lies inside the face and needs its own line.
  const [top, tip] = flesh.bridge.map((place) => view.see(place));
  const ridge =
    top && tip && Math.abs(view.see(before).depth - middle) > NOSE_INSIDE
      ? `<path d="M${figure(top.x)} ${figure(top.y)}L${figure(tip.x)} ${figure(tip.y)}" stroke="${ink.line}" stroke-width="0.9" stroke-linecap="round"/>`
      : '';
  const profile = filled(nose, ink.skin) + ridge;
  return `${outlined(hair, ink.hair, ink.line)}${bare}${cap}<path d="${skull}" fill="none" stroke="${ink.line}"/>${profile}${ears}${eyes}`;
};
