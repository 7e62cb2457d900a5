import type { DateValue, Model } from '@touchline/model';

/**
 * The day a picture without a clock is drawn for: the newest dated result, review or status of the model (ISO day; the
 * last day of a coarse date). Undefined when nothing is dated.
 */
export function asOfOf(model: Model): string | undefined {
  let newest: string | undefined;
  const consider = (date: DateValue | undefined): void => {
    if (date && (newest === undefined || date.to > newest)) newest = date.to;
  };
  for (const { on } of [...model.assessments, ...model.reviews]) consider(on);
  for (const { statusOn } of model.initiatives) consider(statusOn);
  for (const { stages } of model.progress) for (const { on } of stages ?? []) consider(on);
  return newest;
}
