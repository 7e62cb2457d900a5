import { labelOf, type Strategy } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';

/** The title of a picture of a strategy: the strategy's own, that of the only one there is, else the project's, else what it shows. */
export function planName(reader: Reader, shows: string, strategy: Strategy | undefined): string {
  const only = planOf(reader, strategy);
  if (only !== undefined) return labelOf(only);
  return reader.model.project.name ?? shows;
}

/** The strategy a picture is of: the one asked for, else the only one there is. */
export function planOf({ model }: Reader, strategy: Strategy | undefined): Strategy | undefined {
  return strategy ?? (model.strategies.length === 1 ? model.strategies[0] : undefined);
}
