import type { Rule } from '../rule.ts';

export const planRules: readonly Rule[] = [];
