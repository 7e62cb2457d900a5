/** The lane a point of the curve is dragged in: `top` and `bottom` are the heights of the scale's ends. */
export interface FeelingScale {
  readonly min: number;
  readonly max: number;
  readonly top: number;
  readonly bottom: number;
}

/** The scale written on the lane around a point. */
export function scaleAround(point: Element): FeelingScale | undefined {
  const lane = point.closest('[data-top]');
  const number = (name: string) => Number(lane?.getAttribute(`data-${name}`) ?? Number.NaN);
  const scale = { min: number('min'), max: number('max'), top: number('top'), bottom: number('bottom') };
  return Object.values(scale).every(Number.isFinite) && scale.max > scale.min ? scale : undefined;
}

/** Whole numbers on short scales; about twenty steps, round ones, on long ones. */
export function stepOf({ min, max }: Pick<FeelingScale, 'min' | 'max'>): number {
  const span = max - min;
  if (span <= 1) return span / 10;
  if (span <= 20) return 1;
  const rough = span / 20;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** The step of the scale that is nearest to a height. */
export function scoreAt(scale: FeelingScale, y: number): number {
  const share = (scale.bottom - y) / (scale.bottom - scale.top);
  return snap(scale, scale.min + share * (scale.max - scale.min));
}

export function snap(scale: Pick<FeelingScale, 'min' | 'max'>, score: number): number {
  const step = stepOf(scale);
  const snapped = scale.min + Math.round((score - scale.min) / step) * step;
  // Ten digits are more than any scale has, and fewer than the noise of binary fractions.
  return Math.min(scale.max, Math.max(scale.min, Number(snapped.toFixed(10))));
}

export function heightOf(scale: FeelingScale, score: number): number {
  return scale.bottom - ((score - scale.min) / (scale.max - scale.min)) * (scale.bottom - scale.top);
}
