import type { Rule } from '../rule.ts';
import { channelWithoutOwner } from './channel-without-owner.ts';
import { collectedButUnused } from './collected-but-unused.ts';
import { isolatedSystem } from './isolated-system.ts';
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
];
