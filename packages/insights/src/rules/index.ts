import { branchSharesAbove100 } from './branch-shares-above-100.ts';
import { companyRules } from './company/index.ts';
import { contradictingClaims } from './contradicting-claims.ts';
import { cycle } from './cycle.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { economicsRules } from './economics/index.ts';
import { economicsInputKind } from './economics-input-kind.ts';
import { endsAfterHorizon } from './ends-after-horizon.ts';
import { evaluationRules } from './evaluation/index.ts';
import { expiredAcceptance } from './expired-acceptance.ts';
import { formulaTypes } from './formula-types.ts';
import { journeysRules } from './journeys/index.ts';
import { loyaltyRules } from './loyalty/index.ts';
import { maturityRules } from './maturity/index.ts';
import { measurementRules } from './measurement/index.ts';
import { metricIncomplete } from './metric-incomplete.ts';
import { moreAnswersThanAsked } from './more-answers-than-asked.ts';
import { peopleRules } from './people/index.ts';
import { planRules } from './plan/index.ts';
import { progressRules } from './progress/index.ts';
import type { Rule } from './rule.ts';
import { strategyRules } from './strategy/index.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetWorseThanBaseline } from './target-worse-than-baseline.ts';
import { textRules } from './text/index.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unknownRule } from './unknown-rule.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unusedAcceptance } from './unused-acceptance.ts';
import { valueOutsideScale } from './value-outside-scale.ts';

/** The rules, in the order their pages are listed: this table is the specification of what is checked. */
export const rules: readonly Rule[] = [
  // Relations
  cycle,
  // Quantities
  unitMismatch,
  economicsInputKind,
  formulaTypes,
  valueOutsideScale,
  metricIncomplete,
  moreAnswersThanAsked,
  // Claims
  contradictingClaims,
  // Targets
  targetEqualsBaseline,
  targetWorseThanBaseline,
  // Time
  datesOutOfOrder,
  endsAfterHorizon,
  // Flow
  unreachableStep,
  branchSharesAbove100,
  // Missing or against advice, by topic
  ...strategyRules,
  ...planRules,
  ...measurementRules,
  ...evaluationRules,
  ...journeysRules,
  ...peopleRules,
  ...companyRules,
  ...loyaltyRules,
  ...economicsRules,
  ...maturityRules,
  ...progressRules,
  ...textRules,
  // Acceptances
  unknownRule,
  unusedAcceptance,
  expiredAcceptance,
];
