// Conventions of market research on how many answers a figure rests on.

/** Fewer answers than this are no figure. */
export const LOW_BASE = 30;

/** Half of all customers answered: there is hardly anybody left to be surprised by. */
export function isNearlyAll(n: number, population: number | undefined): boolean {
  return population !== undefined && n >= population / 2;
}
