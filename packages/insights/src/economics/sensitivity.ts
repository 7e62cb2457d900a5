import type { EconomicsEntry, SensitivityTable } from '@touchline/model';
import { customerValue } from './formulas.ts';
import type { Inputs } from './inputs.ts';

/** Points of retention and of the discount rate around today's. */
const RETENTION_STEPS = [-10, -5, -2, 0, 1, 2, 5, 10];
const RATE_STEPS = [-4, -2, 0, 2, 4];

/** Where the curve ends: above, its values say more about the formula than about customers. */
const MOST = 0.99;

interface Known {
  readonly margin: number;
  readonly retention: number;
  readonly discountRate: number;
}

function known(inputs: Inputs): Known | undefined {
  const [margin, retention, discountRate] = [inputs.of('margin'), inputs.of('retention'), inputs.of('discount-rate')];
  if (margin === undefined || retention === undefined || discountRate === undefined) return undefined;
  return { margin, retention, discountRate };
}

/** The value of a customer around today's retention and discount rate. */
export function sensitivityOf(inputs: Inputs): SensitivityTable | undefined {
  const found = known(inputs);
  if (!found || !customerValue(found.margin, found.retention, found.discountRate)) return undefined;
  const { margin, retention, discountRate } = found;
  const retentions = around(retention, RETENTION_STEPS, 1);
  const discountRates = around(discountRate, RATE_STEPS, Number.POSITIVE_INFINITY);
  return {
    retentions,
    discountRates,
    values: retentions.map((r) => discountRates.map((d) => customerValue(margin, r, d)?.afterOneYear ?? null)),
    today: { row: retentions.indexOf(retention), column: discountRates.indexOf(discountRate) },
  };
}

/** Shares at whole points from `center`, which stays as exact as it is, between 0 and below `limit`. */
function around(center: number, steps: readonly number[], limit: number): number[] {
  return steps
    .map((step) => (step === 0 ? center : center + step / 100))
    .filter((share) => share >= 0 && (share < limit || share === center));
}

/** The value of a customer along the retention: from well below today's to where the best change ends. */
export function curveOf(inputs: Inputs): EconomicsEntry['curve'] {
  const found = known(inputs);
  if (!found) return [];
  const { margin, retention, discountRate } = found;
  const from = Math.max(0, Math.floor(retention * 100 - 15)) / 100;
  const to = Math.min(MOST, Math.max(retention, Math.ceil(retention * 100 + 8) / 100));
  const steps = 48;
  return Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps).flatMap((r) => {
    const value = customerValue(margin, r, discountRate);
    return value ? [{ retention: r, value }] : [];
  });
}
