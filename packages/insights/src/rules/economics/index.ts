import type { Rule } from '../rule.ts';

export const economicsRules: readonly Rule[] = [];
