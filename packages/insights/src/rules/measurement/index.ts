import type { Rule } from '../rule.ts';

export const measurementRules: readonly Rule[] = [];
