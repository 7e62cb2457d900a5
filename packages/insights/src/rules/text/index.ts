import type { Rule } from '../rule.ts';
import { placeholderText } from './placeholder-text.ts';

export const textRules: readonly Rule[] = [placeholderText];
