import type { Rule } from '../rule.ts';
import { alertUnanswered } from './alert-unanswered.ts';
import { decisionWithoutReason } from './decision-without-reason.ts';
import { dueKpiWithoutResult } from './due-kpi-without-result.ts';
import { journeyReviewOutdated } from './journey-review-outdated.ts';
import { kpiAgreedAfterMeasurement } from './kpi-agreed-after-measurement.ts';
import { kpiGettingWorse } from './kpi-getting-worse.ts';
import { missedKpiWithoutCorrection } from './missed-kpi-without-correction.ts';
import { resultLeftOut } from './result-left-out.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewWithoutDecision } from './review-without-decision.ts';
import { stoppedInitiativeRunsOn } from './stopped-initiative-runs-on.ts';

export const evaluationRules: readonly Rule[] = [
  alertUnanswered,
  decisionWithoutReason,
  dueKpiWithoutResult,
  journeyReviewOutdated,
  kpiAgreedAfterMeasurement,
  kpiGettingWorse,
  missedKpiWithoutCorrection,
  resultLeftOut,
  reviewOverdue,
  reviewWithoutDecision,
  stoppedInitiativeRunsOn,
];
