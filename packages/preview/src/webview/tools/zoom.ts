const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The next larger or smaller of the usual sizes. */
export function zoomStep(zoom: number, by: 1 | -1): number {
  const beyond = by > 0 ? STEPS.find((step) => step > zoom + 0.001) : STEPS.findLast((step) => step < zoom - 0.001);
  return beyond ?? zoom;
}

/** Any size between the smallest and the largest, for the wheel. */
export function zoomByWheel(zoom: number, deltaY: number): number {
  const next = zoom * Math.exp(-Math.max(-60, Math.min(60, deltaY)) * 0.005);
  return Math.min(4, Math.max(0.25, Math.round(next * 1000) / 1000));
}
