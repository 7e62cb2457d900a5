import type { Rule } from '../rule.ts';
import { channelWithoutOwner } from './channel-without-owner.ts';
import { collectedButUnused } from './collected-but-unused.ts';
import { isolatedSystem } from './isolated-system.ts';
import { manyHandOffs } from './many-hand-offs.ts';
import { ownerConflict } from './owner-conflict.ts';
import { ownersWithoutLead } from './owners-without-lead.ts';
import { promiseConflict } from './promise-conflict.ts';
import { systemWithoutOwner } from './system-without-owner.ts';
import { unconnectedCrmAndCem } from './unconnected-crm-and-cem.ts';

/** What is said about teams, channels, services, systems and the disciplines they work in. */
export const companyRules: readonly Rule[] = [
  // Systems and data
  unconnectedCrmAndCem,
  isolatedSystem,
  collectedButUnused,
  systemWithoutOwner,
  // Channels
  channelWithoutOwner,
  // Consistency between teams
  promiseConflict,
  ownerConflict,
  ownersWithoutLead,
  manyHandOffs,
];
