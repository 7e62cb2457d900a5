import type { Rule } from '../rule.ts';

export const journeysRules: readonly Rule[] = [];
