import { cycle } from './cycle.ts';
import type { Rule } from './rule.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetWorseThanBaseline } from './target-worse-than-baseline.ts';

/** The rules, in the order their pages are listed: this table is the specification of what is checked. */
export const rules: readonly Rule[] = [
  // What contradicts itself
  cycle,
  targetEqualsBaseline,
  targetWorseThanBaseline,
];
