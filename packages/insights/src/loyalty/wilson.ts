/** The 95 % quantile of the normal distribution, both sides. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a share (Wilson 1927; Brown, Cai and DasGupta 2001), clipped to 0..1. `share` is 0..1, `n`
 * the number of answers, above 0. It needs a sample that was drawn more or less at random.
 */
export function wilson(share: number, n: number): { low: number; high: number } {
  const weight = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
