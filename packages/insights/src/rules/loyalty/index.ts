import type { Rule } from '../rule.ts';
import { discountForPricePremium } from './discount-for-price-premium.ts';
import { discountOnlyLoyalty } from './discount-only-loyalty.ts';
import { loyaltyProgrammeWithoutKpi } from './loyalty-programme-without-kpi.ts';
import { mostlyDiscountLoyalty } from './mostly-discount-loyalty.ts';
import { noEqualOfferTest } from './no-equal-offer-test.ts';
import { rewardWithoutJob } from './reward-without-job.ts';
import { temporaryRewardsOnly } from './temporary-rewards-only.ts';

export const loyaltyRules: readonly Rule[] = [
  loyaltyProgrammeWithoutKpi,
  discountOnlyLoyalty,
  mostlyDiscountLoyalty,
  temporaryRewardsOnly,
  rewardWithoutJob,
  discountForPricePremium,
  noEqualOfferTest,
];
