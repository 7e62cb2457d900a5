import { formatPercent, type Language } from '@touchline/locale';
import type { Claim, CustomerValue } from '@touchline/model';
import { growthOf, isAboveAll } from './effects.ts';
import { customerValue } from './formulas.ts';
import type { Inputs } from './inputs.ts';

/** How much more a customer is worth with the change of retention that a claim assumes; undefined without the inputs. */
export function growthBy(change: NonNullable<Claim['whenRetention']>, inputs: Inputs): CustomerValue | undefined {
  const [margin, retention, discountRate] = [inputs.of('margin'), inputs.of('retention'), inputs.of('discount-rate')];
  if (margin === undefined || retention === undefined || discountRate === undefined) return undefined;
  const to = change.type === 'points' ? retention + change.value / 100 : retention * (1 + change.value / 100);
  if (isAboveAll(to) || to < 0) return undefined;
  const [now, then] = [customerValue(margin, retention, discountRate), customerValue(margin, to, discountRate)];
  return now && then && growthOf(now, then);
}

/** `+29.4% to +36.8%`: the growth under both conventions of timing, the smaller first. */
export function growthText(language: Language, { afterOneYear, atOnce }: CustomerValue): string {
  const [low, high] = [Math.min(afterOneYear, atOnce), Math.max(afterOneYear, atOnce)];
  const show = (share: number) => formatPercent(language, share * 100, { decimals: 1, signed: true });
  return show(low) === show(high) ? show(low) : `${show(low)} … ${show(high)}`;
}
