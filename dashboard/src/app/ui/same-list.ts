/** Whether two lists hold the same, so that what is drawn from a list is not drawn anew for one that says nothing new. */
export const sameList =
  <T>(same: (a: T, b: T) => boolean = Object.is) =>
  (a: readonly T[], b: readonly T[]): boolean =>
    a.length === b.length && a.every((one, at) => same(one, b[at] as T));
