import type { Language } from '@touchline/locale';
import { Preset, type RuleCategory, type Severity } from '@touchline/model';
import { isInPreset, type RuleSettings, severityOf, singleSetting } from '../check/settings.ts';
import { customRules } from '../custom/rules.ts';
import { externalRules } from '../rules/external/index.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule and what a project makes of it. */
export interface RuleRow {
  readonly code: string;
  readonly category: RuleCategory;
  /** How much its findings weigh in this project; `off`: it does not run. */
  readonly severity: Severity | 'off';
  /**
   * Why: `always` for what is wrong with the text and for rules of the team, `preset` when a preset has it on or none
   * has, `category` and `rule` when the config says so.
   */
  readonly because: 'always' | 'preset' | 'category' | 'rule';
  /** The presets that have it on. */
  readonly presets: readonly Preset[];
  /** The editor can put some of its findings right. */
  readonly fixable: boolean;
  /** Its remarks can be accepted in the text and it can be set in the config. */
  readonly acceptable: boolean;
  /** The rule as one sentence. */
  readonly summary: string;
}

/** Every rule as a project with these settings has it, in the order of the table, those of the team last. */
export function ruleTable(settings: RuleSettings, language: Language): RuleRow[] {
  const external = externalRules.map(({ code, category, severity, fixable, summary }): RuleRow => {
    const presets = Preset.options;
    const common = { code, category, severity, presets, fixable: fixable === true, summary: summary[language] };
    return { ...common, because: 'always', acceptable: false };
  });
  const others = [...rules, ...customRules(settings)].map((rule): RuleRow => {
    const { code, category, reach, fixable, summary } = rule;
    return {
      code,
      category,
      severity: severityOf(rule, settings) ?? 'off',
      because: reasonOf(rule, settings),
      presets: Preset.options.filter((preset) => isInPreset(rule, preset)),
      fixable: fixable === true,
      acceptable: reach !== 'acceptances',
      summary: summary[language],
    };
  });
  return [...external, ...others];
}

function reasonOf(rule: Rule, settings: RuleSettings): RuleRow['because'] {
  const { category } = rule;
  if (singleSetting(rule, settings) !== undefined) return 'rule';
  if (category === 'correctness' || category === 'custom') return 'always';
  const isChosen = (settings.presets ?? ['recommended']).some((preset) => isInPreset(rule, preset));
  return isChosen && settings.categories?.[category] !== undefined ? 'category' : 'preset';
}
