import type { Claim } from '@touchline/model';

/** The numbers a claim names, comparable only within one unit. */
export interface Bounds {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** `range 5..10` and `range 33%` as bounds; undefined without a number. */
export function boundsOf({ range, value }: Pick<Claim, 'range' | 'value'>): Bounds | undefined {
  const [from, to] = range ? [range.from, range.to] : [value, value];
  if (!from || !to || from.type === 'unknown' || from.type !== to.type) return undefined;
  if (from.type === 'money' && to.type === 'money') {
    return { unit: `${from.currency}/${from.per ?? ''}`, from: from.amount, to: to.amount };
  }
  if (from.type === 'duration' && to.type === 'duration') {
    return { unit: 'duration', from: from.seconds, to: to.seconds };
  }
  if ('value' in from && 'value' in to) return { unit: from.type, from: from.value, to: to.value };
  return undefined;
}

/** Where own numbers lie beside a claimed range; both ends count as inside. */
export function positionOf(
  own: Pick<Bounds, 'from' | 'to'>,
  claimed: Pick<Bounds, 'from' | 'to'>,
): 'within' | 'overlaps' | 'below' | 'above' {
  if (own.to < claimed.from) return 'below';
  if (own.from > claimed.to) return 'above';
  return own.from >= claimed.from && own.to <= claimed.to ? 'within' : 'overlaps';
}
