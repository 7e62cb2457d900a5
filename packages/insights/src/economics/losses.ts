import { formatMoney, type Language } from '@touchline/locale';
import { customerValue } from './formulas.ts';
import type { Inputs } from './inputs.ts';

/** A calculation by whose own figures customers lose money, with the amounts for people. */
export type Loss =
  | { readonly code: 'worth-less-than-winning'; readonly words: { readonly value: string; readonly cost: string } }
  | { readonly code: 'keeping-above-margin'; readonly words: { readonly margin: string; readonly cost: string } };

/**
 * Keeping costs more than the margin, or winning more than a customer is ever worth, even with the first margin at once
 * and before the cost of keeping. Undefined where the figures are not known.
 */
export function lossOf(inputs: Inputs, language: Language): Loss | undefined {
  const [margin, retention, discountRate] = [inputs.of('margin'), inputs.of('retention'), inputs.of('discount-rate')];
  const [winning, keeping] = [inputs.of('acquisition-cost'), inputs.of('retention-cost')];
  if (margin === undefined || inputs.currency === undefined) return undefined;
  const { currency } = inputs;
  const money = (amount: number) => formatMoney(language, amount, currency);
  if (keeping !== undefined && keeping > margin) {
    return { code: 'keeping-above-margin', words: { margin: money(margin), cost: money(keeping) } };
  }
  if (retention === undefined || discountRate === undefined || winning === undefined) return undefined;
  const value = customerValue(margin, retention, discountRate)?.atOnce;
  if (value === undefined || value >= winning) return undefined;
  const shown = formatMoney(language, value, currency, { decimals: 0, fixed: true });
  return { code: 'worth-less-than-winning', words: { value: shown, cost: money(winning) } };
}
