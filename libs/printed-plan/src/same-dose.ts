import type { Dose } from '@stride/clinical';

/** The order of the parts says nothing: a stored dose comes back in another order. */
export const isSameDose = (a: Dose, b: Dose): boolean => {
  const parts = (dose: Dose): string => JSON.stringify(Object.entries(dose).sort(([x], [y]) => (x < y ? -1 : 1)));
  return parts(a) === parts(b);
};
