/** The quantile of the normal distribution for 95 % in both directions. */
const Z = 1.959963984540054;

/** An estimate between its bounds, at 95 %. */
export interface Interval {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

/** Answers to the question of recommendation: promoters 9–10, passives 7–8, detractors 0–6. */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Adjusted Wald interval of an NPS in points (−100..100), clipped to that range. Unlike the plain Wald interval it is
 * not of zero width when all answer alike. `centre` is the adjusted score.
 */
export function npsInterval(counts: NpsCounts): Interval {
  const { score, error } = adjustedNps(counts);
  const [low, high] = [score - Z * error, score + Z * error];
  return { centre: score, low: Math.max(-100, low), high: Math.min(100, high) };
}

/** The change of an NPS between two independent waves, in points. Zero inside: chance alone could have made it. */
export function npsDifference(before: NpsCounts, after: NpsCounts): Interval {
  const [a, b] = [adjustedNps(before), adjustedNps(after)];
  return around(b.score - a.score, Math.hypot(a.error, b.error));
}

/** Score and standard error in points, with ¾ of an answer more on each end and 3 answers more in all. */
function adjustedNps({ promoters, passives, detractors }: NpsCounts): { score: number; error: number } {
  const n = promoters + passives + detractors + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  return { score: 100 * (p - d), error: 100 * Math.sqrt((p + d - (p - d) ** 2) / n) };
}

/**
 * Wilson interval of a share 0..1 (Wilson 1927; Brown, Cai and DasGupta 2001), clipped to that range, from `n` > 0
 * answers of which `successes` count, a whole number or not. The answers have to be drawn more or less at random.
 */
export function wilsonInterval(successes: number, n: number): Interval {
  const p = successes / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { centre, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** What a sample was drawn from; a large part of a small population tells more than its number of answers. */
export interface Sampled {
  /** Number of answers, > 0. */
  readonly n: number;
  readonly population?: number | undefined;
}

/**
 * The margin of error of an average of answers, at 95 %, in the unit of `deviation` (the standard deviation of single
 * answers; of a share p it is √(p(1−p))).
 */
export function marginOfError(deviation: number, { n, population }: Sampled): number {
  return ((Z * deviation) / Math.sqrt(n)) * finiteCorrection(n, population);
}

/** The margin of error of the difference between two independent averages, at 95 %. */
export function marginOfChange(
  before: Sampled & { readonly deviation: number },
  after: Sampled & { readonly deviation: number },
): number {
  return Math.hypot(marginOfError(before.deviation, before), marginOfError(after.deviation, after));
}

/** How many answers bring the margin of error down to `margin` (> 0). Never more than the population, where it is known. */
export function answersNeeded(deviation: number, margin: number, population?: number): number {
  const endless = (Z * deviation) ** 2 / margin ** 2;
  const needed = population === undefined ? endless : endless / (1 + (endless - 1) / population);
  return Math.ceil(needed - 1e-9);
}

/** The answers an NPS needs: the adjusted interval counts three more than there are. */
export function npsAnswersNeeded(deviation: number, margin: number, population?: number): number {
  return Math.max(1, answersNeeded(deviation, margin, population) - 3);
}

/** √((N − n)/(N − 1)): sampling without putting back leaves less to chance. 1 where the population is not known. */
export function finiteCorrection(n: number, population: number | undefined): number {
  if (population === undefined || population <= 1) return 1;
  return Math.sqrt(Math.max(0, population - n) / (population - 1));
}

function around(centre: number, error: number): Interval {
  return { centre, low: centre - Z * error, high: centre + Z * error };
}
