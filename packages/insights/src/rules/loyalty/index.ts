import type { Rule } from '../rule.ts';

export const loyaltyRules: readonly Rule[] = [];
