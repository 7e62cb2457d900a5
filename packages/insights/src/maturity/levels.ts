import { hasLabel, type Language, label } from '@touchline/locale';
import type { MaturityModel } from './model.ts';

/** What a level is called. */
export function levelTitle(language: Language, labels: MaturityModel['labels'], level: string): string {
  return hasLabel(labels, level) ? label(language, labels, level) : level;
}
