import type { CustomerValue } from '@touchline/model';

/**
 * The value of a customer after Gupta and Lehmann (Customers as Assets, 2003), under both conventions of timing.
 * `margin` is money a period and customer, `retention` (0..1) and `discountRate` (0.1 is 10 %) are of the same period.
 * Undefined where the sum has no limit (retention ≥ 1 + discount rate).
 */
export function customerValue(margin: number, retention: number, discountRate: number): CustomerValue | undefined {
  if (retention >= 1 + discountRate) return undefined;
  const spread = 1 + discountRate - retention;
  return { afterOneYear: (margin * retention) / spread, atOnce: (margin * (1 + discountRate)) / spread };
}

/** Expected periods as a customer, 1 / (1 − r); undefined when nobody leaves. */
export function lifetimeOf(retention: number): number | undefined {
  return retention < 1 ? 1 / (1 - retention) : undefined;
}

/** Margin / churn: the simple formula without discounting; undefined when nobody leaves. */
export function undiscountedValue(margin: number, retention: number): number | undefined {
  return retention < 1 ? margin / (1 - retention) : undefined;
}

/** Months until the margin of one customer has paid for winning it. `margin` is money a month. Undefined without margin. */
export function paybackMonths(acquisitionCost: number, margin: number): number | undefined {
  return margin > 0 ? acquisitionCost / margin : undefined;
}

export interface RetentionGain {
  /** Today's customers. */
  readonly customers: number;
  /** Money a year and customer. */
  readonly margin: number;
  readonly from: number;
  readonly to: number;
  readonly discountRate: number;
}

/** A base of customers that lasts longer than this many years is followed no further. */
const MOST_YEARS = 200;

/**
 * Years until the additional margins of a better retention, discounted, have paid a budget. After t years `customers ×
 * to^t` are left instead of `customers × from^t`; the margins of a year come at its end, within a year evenly. Undefined
 * when they never do.
 */
export function paybackYears(budget: number, gain: RetentionGain): number | undefined {
  if (budget <= 0) return 0;
  let paid = 0;
  for (let year = 1; year <= MOST_YEARS; year++) {
    const more = additionalMargin(gain, year) / (1 + gain.discountRate) ** year;
    if (paid + more >= budget) return year - 1 + (budget - paid) / more;
    paid += more;
  }
  return undefined;
}

/** What the customers kept by a better retention bring in one year from now (1 is the first), not discounted. */
export function additionalMargin({ customers, margin, from, to }: RetentionGain, year: number): number {
  return customers * margin * (to ** year - from ** year);
}

/**
 * The least change of retention, in percentage points, whose additional value pays a budget: the payback at the end of
 * time. Undefined without customers or margin.
 */
export function breakEvenPoints(budget: number, gain: Omit<RetentionGain, 'to'>): number | undefined {
  const { customers, margin, from, discountRate } = gain;
  const yearly = customers * margin;
  const now = customerValue(1, from, discountRate)?.afterOneYear;
  if (yearly <= 0 || now === undefined) return undefined;
  const wanted = now + budget / yearly;
  return ((wanted * (1 + discountRate)) / (1 + wanted) - from) * 100;
}
