export type { AcceptanceUse } from './check/acceptances.ts';
export { byPlace, type CheckOptions, check, checkWith } from './check/check.ts';
export { type RuleSettings, severityOf, unknownRules } from './check/settings.ts';
export { explainRule, ruleCodes } from './pages/explain.ts';
export { ruleIndexPage } from './pages/index-page.ts';
export { externalRules } from './rules/external.ts';
export { rules } from './rules/index.ts';
export type { Rule, RuleContext, RuleDescription } from './rules/rule.ts';
export { closest } from './suggest.ts';
