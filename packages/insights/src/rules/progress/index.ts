import type { Rule } from '../rule.ts';

export const progressRules: readonly Rule[] = [];
