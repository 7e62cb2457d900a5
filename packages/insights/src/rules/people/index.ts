import type { Rule } from '../rule.ts';
import { personaWithoutEvidence } from './persona-without-evidence.ts';
import { personaWithoutJourney } from './persona-without-journey.ts';
import { personaWithoutNeed } from './persona-without-need.ts';
import { segmentWithoutApproach } from './segment-without-approach.ts';
import { segmentWithoutCriteria } from './segment-without-criteria.ts';
import { tooManyPersonas } from './too-many-personas.ts';

export const peopleRules: readonly Rule[] = [
  segmentWithoutCriteria,
  segmentWithoutApproach,
  personaWithoutNeed,
  personaWithoutEvidence,
  personaWithoutJourney,
  tooManyPersonas,
];
