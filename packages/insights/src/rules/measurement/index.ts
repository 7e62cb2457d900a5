import type { Rule } from '../rule.ts';
import { alertAtTarget } from './alert-at-target.ts';
import { assessmentIncomplete } from './assessment-incomplete.ts';
import { changeWithinNoise } from './change-within-noise.ts';
import { competitorResultWithoutOwn } from './competitor-result-without-own.ts';
import { competitorUnassessed } from './competitor-unassessed.ts';
import { countWithoutOutcome } from './count-without-outcome.ts';
import { insightWithoutEvidence } from './insight-without-evidence.ts';
import { kpiIncomplete } from './kpi-incomplete.ts';
import { kpiWithoutRhythm } from './kpi-without-rhythm.ts';
import { lowBase } from './low-base.ts';
import { lowResponseRate } from './low-response-rate.ts';
import { measuredTooRarely } from './measured-too-rarely.ts';
import { momentOfTruthWithoutKpi } from './moment-of-truth-without-kpi.ts';
import { momentOfTruthWithoutOwner } from './moment-of-truth-without-owner.ts';
import { npsOffScale } from './nps-off-scale.ts';
import { oneSidedData } from './one-sided-data.ts';
import { outdatedEvidence } from './outdated-evidence.ts';
import { questionOnTwoScales } from './question-on-two-scales.ts';
import { resultWithoutAudience } from './result-without-audience.ts';
import { sameKpiTwice } from './same-kpi-twice.ts';
import { scaleTooCoarse } from './scale-too-coarse.ts';
import { staleMeasurement } from './stale-measurement.ts';
import { studyWithoutSample } from './study-without-sample.ts';
import { surveyWithoutSample } from './survey-without-sample.ts';
import { targetUndetectable } from './target-undetectable.ts';

export const measurementRules: readonly Rule[] = [
  alertAtTarget,
  assessmentIncomplete,
  changeWithinNoise,
  competitorResultWithoutOwn,
  competitorUnassessed,
  countWithoutOutcome,
  insightWithoutEvidence,
  kpiIncomplete,
  kpiWithoutRhythm,
  lowBase,
  lowResponseRate,
  measuredTooRarely,
  momentOfTruthWithoutKpi,
  momentOfTruthWithoutOwner,
  npsOffScale,
  oneSidedData,
  outdatedEvidence,
  questionOnTwoScales,
  resultWithoutAudience,
  sameKpiTwice,
  scaleTooCoarse,
  staleMeasurement,
  studyWithoutSample,
  surveyWithoutSample,
  targetUndetectable,
];
