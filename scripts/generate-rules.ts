import { explainRule, ruleCodes, ruleIndexPage } from '@touchline/insights';
import type { Generated } from './generate.ts';

const FOLDER = 'docs/rules';

/** The documentation of the rules: one page a rule, and the table of all of them. */
export function generate(): Generated {
  const pages = ruleCodes().map((code): [string, string] => [`${FOLDER}/${code}.md`, explainRule(code, 'en') ?? '']);
  return { files: { [`${FOLDER}/README.md`]: ruleIndexPage(), ...Object.fromEntries(pages) }, folders: [FOLDER] };
}
