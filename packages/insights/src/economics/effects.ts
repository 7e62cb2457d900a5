import type { Language } from '@touchline/locale';
import type { CustomerValue, RetentionEffect } from '@touchline/model';
import { customerValue, lifetimeOf } from './formulas.ts';
import type { Inputs } from './inputs.ts';
import { outcomes } from './words.ts';

/** One point, five points, five percent: the last two are what published figures mix up. */
const CHANGES: readonly { readonly change: RetentionEffect['change']; readonly of: (retention: number) => number }[] = [
  { change: 'plus-1-point', of: (retention) => retention + 0.01 },
  { change: 'plus-5-points', of: (retention) => retention + 0.05 },
  { change: 'plus-5-percent', of: (retention) => retention * 1.05 },
];

/** Empty without a retention. */
export function effectsOf(inputs: Inputs, language: Language): RetentionEffect[] {
  const retention = inputs.of('retention');
  if (retention === undefined) return [];
  const [margin, discountRate, customers] = [inputs.of('margin'), inputs.of('discount-rate'), inputs.of('customers')];
  return CHANGES.map(({ change, of }) => {
    const to = of(retention);
    const effect = { change, label: outcomes.text(language, change), points: (to - retention) * 100 };
    if (isAboveAll(to)) return effect;
    const lifetime = lifetimeOf(to);
    const now =
      margin === undefined || discountRate === undefined ? undefined : customerValue(margin, retention, discountRate);
    const then =
      margin === undefined || discountRate === undefined ? undefined : customerValue(margin, to, discountRate);
    return {
      ...effect,
      retention: to,
      ...(then && { value: then }),
      ...(now && then && { gain: each(now, then, (before, after) => after - before) }),
      ...(now && then && { growth: growthOf(now, then) }),
      ...(lifetime !== undefined && { lifetime }),
      ...(customers !== undefined && { customersKept: customers * (to - retention) }),
    };
  });
}

/** More than all customers; 95 % and five points are all of them, whatever the rounding of the sum. */
export function isAboveAll(retention: number): boolean {
  return retention > 1 + 1e-9;
}

/** New value against the old one, as a share: 0.2 is a fifth more. */
export function growthOf(now: CustomerValue, then: CustomerValue): CustomerValue | undefined {
  if (now.afterOneYear === 0 || now.atOnce === 0) return undefined;
  return each(now, then, (before, after) => after / before - 1);
}

function each(a: CustomerValue, b: CustomerValue, of: (a: number, b: number) => number): CustomerValue {
  return { afterOneYear: of(a.afterOneYear, b.afterOneYear), atOnce: of(a.atOnce, b.atOnce) };
}
