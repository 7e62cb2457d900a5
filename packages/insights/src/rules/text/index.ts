import type { Rule } from '../rule.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { placeholderText } from './placeholder-text.ts';

export const textRules: readonly Rule[] = [placeholderText, personalDataInText];
