import type { Language } from '@touchline/locale';
import type { Measurement } from '@touchline/model';

/** What every computed report is asked with. */
export interface InsightOptions {
  /** ISO day that counts as today: what is due and what is overdue. */
  readonly asOf: string;
  /** The language of texts made for people. */
  readonly language: Language;
  /** Values computed from data. */
  readonly measurements?: readonly Measurement[] | undefined;
}
