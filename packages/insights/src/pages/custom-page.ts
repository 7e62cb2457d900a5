import { defineCatalog, type Language, label } from '@touchline/locale';
import type { CustomRule } from '@touchline/model';
import type { RuleDescription } from '../rules/rule.ts';
import { settingsSection } from './settings-section.ts';

const words = defineCatalog({
  en: {
    facts: '{category}, {severity}. It stands in `customRules` of `touchline.config.json`.',
    asked: 'What it asks for',
    see: 'More about it: <{see}>',
  },
  uk: {
    facts: '{category}, {severity}. Воно записане в `customRules` файлу `touchline.config.json`.',
    asked: 'Чого воно вимагає',
    see: 'Докладніше: <{see}>',
  },
  ru: {
    facts: '{category}, {severity}. Оно записано в `customRules` файла `touchline.config.json`.',
    asked: 'Чего оно требует',
    see: 'Подробнее: <{see}>',
  },
});

/** The page of a rule of the team: what the team says about it, and what it asks for as it is written. */
export function customRulePage(description: RuleDescription, rule: CustomRule, language: Language): string {
  const { code, severity, summary, reason, see } = description;
  const category = label(language, 'category', 'custom');
  const { every, where, require } = rule;
  const parts = [
    `# ${code}`,
    summary[language],
    words.text(language, 'facts', { category, severity: label(language, 'severity', severity) }),
    reason.text[language],
    see === undefined ? '' : words.text(language, 'see', { see }),
    `## ${words.text(language, 'asked')}`,
    `\`\`\`json\n${JSON.stringify({ every, where, require }, null, 2)}\n\`\`\``,
    ...settingsSection(code, language),
  ];
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
