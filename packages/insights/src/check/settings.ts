import type { Config, Preset, RuleSetting, Severity } from '@touchline/model';
import type { Level, Rule } from '../rules/rule.ts';

/** What the config says about rules. */
export type RuleSettings = Partial<Pick<Config, 'presets' | 'categories' | 'rules' | 'customRules'>>;

const RANK: Readonly<Record<Level, number>> = { essential: 0, recommended: 1, strict: 2, all: 3 };

const isLevel = (preset: Preset): preset is Level => preset in RANK;

/** Whether a preset has a rule: levels contain each other, frameworks list their rules, correctness is in all of them. */
export function isInPreset(rule: Pick<Rule, 'preset' | 'frameworks'>, preset: Preset): boolean {
  if (isLevel(preset)) return RANK[rule.preset] <= RANK[preset];
  return rule.preset === 'essential' || rule.frameworks?.includes(preset) === true;
}

/** What `rules` of the config says about one rule; a team may call a rule `constructor`, which every object has. */
export function singleSetting({ code }: Pick<Rule, 'code'>, { rules }: RuleSettings): RuleSetting | undefined {
  return rules && Object.hasOwn(rules, code) ? rules[code] : undefined;
}

/** How severe the findings of a rule are under these settings; undefined when the rule is off. */
export function severityOf(rule: Rule, settings: RuleSettings): Severity | undefined {
  const presets = settings.presets ?? ['recommended'];
  const single = singleSetting(rule, settings);
  const { category } = rule;
  const ofCategory =
    category === 'completeness' || category === 'practice' ? settings.categories?.[category] : undefined;
  const isOn = category === 'correctness' || presets.some((preset) => isInPreset(rule, preset));
  if (single === undefined && !isOn) return undefined;
  const said = single ?? ofCategory;
  if (said === 'off') return undefined;
  const severity = said ?? usualSeverity(rule, presets);
  return severity === 'error' && rule.dependsOnToday ? 'warning' : severity;
}

function usualSeverity(rule: Rule, presets: readonly Preset[]): Severity {
  const isStrict = presets.some((preset) => preset === 'strict' || preset === 'all');
  return (isStrict && rule.strictSeverity) || rule.severity;
}
