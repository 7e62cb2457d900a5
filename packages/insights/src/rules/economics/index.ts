import type { Rule } from '../rule.ts';
import { amountWithoutPeriod } from './amount-without-period.ts';
import { churnAsRetention } from './churn-as-retention.ts';
import { claimAgainstOwnNumber } from './claim-against-own-number.ts';
import { claimUngraded } from './claim-ungraded.ts';
import { claimWithoutOwnNumber } from './claim-without-own-number.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { customersLoseMoney } from './customers-lose-money.ts';
import { economicsCurrencies } from './economics-currencies.ts';
import { economicsIncomplete } from './economics-incomplete.ts';
import { folkloreClaimAsReason } from './folklore-claim-as-reason.ts';
import { noRetentionKpi } from './no-retention-kpi.ts';
import { profitClaimAsForecast } from './profit-claim-as-forecast.ts';
import { retentionChangeAmbiguous } from './retention-change-ambiguous.ts';
import { retentionWithoutChurn } from './retention-without-churn.ts';

export const economicsRules: readonly Rule[] = [
  churnAsRetention,
  economicsCurrencies,
  retentionWithoutChurn,
  amountWithoutPeriod,
  economicsIncomplete,
  customersLoseMoney,
  noRetentionKpi,
  retentionChangeAmbiguous,
  claimWithoutSource,
  claimUngraded,
  claimAgainstOwnNumber,
  claimWithoutOwnNumber,
  profitClaimAsForecast,
  folkloreClaimAsReason,
];
