import type { RuleDescription } from '../rule.ts';
import { referenceRules } from './references.ts';
import { textRules } from './text.ts';
import { valueRules } from './values.ts';

/**
 * Rules whose check needs the text itself and therefore lives with the language; their codes and their documentation
 * live here with all others. They cannot be accepted or turned off: what they report has no meaning yet.
 */
export const externalRules: readonly RuleDescription[] = [...textRules, ...referenceRules, ...valueRules];
