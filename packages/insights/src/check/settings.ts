import type { Config, Preset, Severity } from '@touchline/model';
import type { Rule } from '../rules/rule.ts';

/** What the config says about rules. */
export type RuleSettings = Partial<Pick<Config, 'presets' | 'rules'>>;

const RANK: Readonly<Record<Preset, number>> = { essential: 0, recommended: 1, strict: 2 };

/** How severe the findings of a rule are under these settings; undefined when the rule is off. */
export function severityOf(rule: Rule, settings: RuleSettings): Severity | undefined {
  const said = settings.rules?.[rule.code];
  if (said === 'off') return undefined;
  // Presets contain each other, so the last one named decides alone.
  const preset = settings.presets?.at(-1) ?? 'recommended';
  if (said === undefined && RANK[rule.preset] > RANK[preset]) return undefined;
  const severity = said ?? rule.severity;
  return severity === 'error' && rule.dependsOnToday ? 'warning' : severity;
}
