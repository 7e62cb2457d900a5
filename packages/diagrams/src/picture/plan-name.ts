import { label } from '@touchline/locale';
import { labelOf, type Strategy, type ViewKind } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';

/** The title of a picture of a strategy: the strategy's own, that of the only one there is, else the kind of picture. */
export function planName({ model, language }: Reader, kind: ViewKind, strategy: Strategy | undefined): string {
  const only = strategy ?? (model.strategies.length === 1 ? model.strategies[0] : undefined);
  return only === undefined ? label(language, 'viewKind', kind) : labelOf(only);
}
