import type { Rule } from '../rule.ts';

export const evaluationRules: readonly Rule[] = [];
