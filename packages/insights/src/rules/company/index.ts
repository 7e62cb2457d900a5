import type { Rule } from '../rule.ts';
import { acquisitionBias } from './acquisition-bias.ts';
import { chainNotDrawn } from './chain-not-drawn.ts';
import { chatbotWithoutHuman } from './chatbot-without-human.ts';
import { collectedButUnused } from './collected-but-unused.ts';
import { driversMoveApart } from './drivers-move-apart.ts';
import { isolatedSystem } from './isolated-system.ts';
import { kpiWithoutUse } from './kpi-without-use.ts';
import { lopsidedBudget } from './lopsided-budget.ts';
import { manyHandOffs } from './many-hand-offs.ts';
import { ownerConflict } from './owner-conflict.ts';
import { ownersWithoutLead } from './owners-without-lead.ts';
import { promiseConflict } from './promise-conflict.ts';
import { selfServiceWithoutEffortKpi } from './self-service-without-effort-kpi.ts';
import { serviceOnlyStrategy } from './service-only-strategy.ts';
import { staffedContactWithoutTraining } from './staffed-contact-without-training.ts';
import { systemWithoutOwner } from './system-without-owner.ts';
import { teamWithoutPart } from './team-without-part.ts';
import { trainingWithoutEmpathy } from './training-without-empathy.ts';
import { unconnectedCrmAndCem } from './unconnected-crm-and-cem.ts';
import { unpairedDiscipline } from './unpaired-discipline.ts';

/** What is said about teams, channels, services, systems and the disciplines they work in. */
export const companyRules: readonly Rule[] = [
  // Systems and data
  unconnectedCrmAndCem,
  isolatedSystem,
  collectedButUnused,
  systemWithoutOwner,
  // Channels
  chatbotWithoutHuman,
  selfServiceWithoutEffortKpi,
  // Consistency between teams
  promiseConflict,
  ownerConflict,
  ownersWithoutLead,
  manyHandOffs,
  teamWithoutPart,
  // People
  staffedContactWithoutTraining,
  trainingWithoutEmpathy,
  // Disciplines and money
  serviceOnlyStrategy,
  unpairedDiscipline,
  lopsidedBudget,
  acquisitionBias,
  // Numbers
  kpiWithoutUse,
  chainNotDrawn,
  driversMoveApart,
];
