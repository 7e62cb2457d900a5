import type { Rule } from '../rule.ts';

export const maturityRules: readonly Rule[] = [];
