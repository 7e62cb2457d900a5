import type { Rule } from '../rule.ts';
import { branchSharesBelow100 } from './branch-shares-below-100.ts';
import { churnRiskWithoutMitigation } from './churn-risk-without-mitigation.ts';
import { churnToCompetitorUnstudied } from './churn-to-competitor-unstudied.ts';
import { complaintUnanswered } from './complaint-unanswered.ts';
import { complaintsWithoutStandard } from './complaints-without-standard.ts';
import { criticalTouchpointUnimproved } from './critical-touchpoint-unimproved.ts';
import { exitWithoutReason } from './exit-without-reason.ts';
import { feelingAsOtherPersona } from './feeling-as-other-persona.ts';
import { flatCurve } from './flat-curve.ts';
import { journeyEndsAtPurchase } from './journey-ends-at-purchase.ts';
import { journeyNeverReviewed } from './journey-never-reviewed.ts';
import { journeyReviewedLongAgo } from './journey-reviewed-long-ago.ts';
import { journeyWithoutEvidence } from './journey-without-evidence.ts';
import { journeyWithoutOwner } from './journey-without-owner.ts';
import { journeyWithoutPersona } from './journey-without-persona.ts';
import { journeyWithoutScope } from './journey-without-scope.ts';
import { liftsToNotAbove } from './lifts-to-not-above.ts';
import { lowestPointUnexplained } from './lowest-point-unexplained.ts';
import { momentOfTruthOveruse } from './moment-of-truth-overuse.ts';
import { offerWithoutBasis } from './offer-without-basis.ts';
import { opportunityWithoutInitiative } from './opportunity-without-initiative.ts';
import { opportunityWithoutWeight } from './opportunity-without-weight.ts';
import { painUnanswered } from './pain-unanswered.ts';
import { phaseNotCovered } from './phase-not-covered.ts';
import { stageWithoutBenefit } from './stage-without-benefit.ts';
import { toBeKeepsPain } from './to-be-keeps-pain.ts';
import { toBeStageWithoutPositive } from './to-be-stage-without-positive.ts';
import { toBeWithoutFeeling } from './to-be-without-feeling.ts';
import { toBeWithoutInitiative } from './to-be-without-initiative.ts';
import { touchpointWithoutChannel } from './touchpoint-without-channel.ts';
import { unmetExpectationUnanswered } from './unmet-expectation-unanswered.ts';

export const journeysRules: readonly Rule[] = [
  // What is done about what hurts
  painUnanswered,
  criticalTouchpointUnimproved,
  unmetExpectationUnanswered,
  churnRiskWithoutMitigation,
  churnToCompetitorUnstudied,
  complaintUnanswered,
  complaintsWithoutStandard,
  opportunityWithoutWeight,
  opportunityWithoutInitiative,
  liftsToNotAbove,
  // Journeys to be
  toBeWithoutFeeling,
  toBeStageWithoutPositive,
  toBeKeepsPain,
  toBeWithoutInitiative,
  // The frame of a journey
  journeyWithoutScope,
  journeyWithoutPersona,
  journeyWithoutOwner,
  journeyEndsAtPurchase,
  phaseNotCovered,
  journeyNeverReviewed,
  journeyReviewedLongAgo,
  // What a map shows
  touchpointWithoutChannel,
  stageWithoutBenefit,
  offerWithoutBasis,
  exitWithoutReason,
  branchSharesBelow100,
  feelingAsOtherPersona,
  lowestPointUnexplained,
  momentOfTruthOveruse,
  flatCurve,
  journeyWithoutEvidence,
];
