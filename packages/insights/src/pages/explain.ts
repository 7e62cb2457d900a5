import { defineCatalog, glossaryRow, type Language, label } from '@touchline/locale';
import { Preset } from '@touchline/model';
import { isInPreset, type RuleSettings } from '../check/settings.ts';
import { customRules } from '../custom/rules.ts';
import { externalRules } from '../rules/external/index.ts';
import { rules } from '../rules/index.ts';
import type { Rule, RuleDescription } from '../rules/rule.ts';
import { SOURCES } from '../sources.ts';
import { withBlanks } from './blanks.ts';
import { customRulePage } from './custom-page.ts';
import { settingsSection } from './settings-section.ts';

const words = defineCatalog({
  en: {
    facts: '{category}, {severity}',
    presets: 'on in the presets {presets}',
    today: 'Its findings change with the calendar: they are never errors.',
    external: 'It is always on and cannot be accepted.',
    fix: 'The editor can put some of its findings right.',
    bad: 'Not like this',
    good: 'Like this',
    messages: 'What it says',
    rows: 'Comes from',
  },
  uk: {
    facts: '{category}, {severity}',
    presets: 'увімкнено в наборах {presets}',
    today: 'Його зауваження змінюються разом із календарем, тому ніколи не є помилками.',
    external: 'Воно завжди діє, і прийняти його зауваження не можна.',
    fix: 'Частину його зауважень редактор може виправити сам.',
    bad: 'Не так',
    good: 'А так',
    messages: 'Що воно каже',
    rows: 'Звідки воно',
  },
  ru: {
    facts: '{category}, {severity}',
    presets: 'включено в наборах {presets}',
    today: 'Его замечания меняются вместе с календарём, поэтому никогда не бывают ошибками.',
    external: 'Оно действует всегда, и принять его замечание нельзя.',
    fix: 'Часть его замечаний редактор может исправить сам.',
    bad: 'Не так',
    good: 'А так',
    messages: 'Что оно говорит',
    rows: 'Откуда оно',
  },
});

/** Codes of all rules that have a page, in the order of the table. */
export function ruleCodes(): string[] {
  return allRules().map(({ code }) => code);
}

/** Every rule: of the text itself, of the table, and with a config those of the team. */
export function allRules(settings?: RuleSettings): RuleDescription[] {
  return [...externalRules, ...rules, ...customRules(settings)];
}

/** The page of a rule as Markdown in one language; undefined for a code that no rule has. */
export function explainRule(code: string, language: Language, settings?: RuleSettings): string | undefined {
  const description = allRules(settings).find((rule) => rule.code === code);
  if (!description) return undefined;
  const custom = description.category === 'custom' ? settings?.customRules?.[code] : undefined;
  if (custom) return customRulePage(description, custom, language);
  const rule = rules.find((candidate) => candidate.code === code);
  return [
    `# ${code}`,
    description.summary[language],
    factsOf(description, rule, language),
    description.reason.text[language],
    `## ${words.text(language, 'bad')}`,
    ...description.bad.map(asCode),
    `## ${words.text(language, 'good')}`,
    ...description.good.map(asCode),
    ...(rule ? messagesOf(rule, language) : []),
    ...(rule && rule.reach !== 'acceptances' ? settingsSection(code, language) : []),
    `## ${words.text(language, 'rows')}`,
    [
      ...(description.reason.sources ?? []).map((source) => `- ${SOURCES[source]}`),
      ...description.reason.rows.map((id) => rowLine(id, language)),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function factsOf(description: RuleDescription, rule: Rule | undefined, language: Language): string {
  const category = label(language, 'category', description.category);
  const facts = words.text(language, 'facts', {
    category,
    severity: label(language, 'severity', description.severity),
  });
  const fix = description.fixable ? ` ${words.text(language, 'fix')}` : '';
  if (!rule) return `${facts}. ${words.text(language, 'external')}${fix}`;
  const presets = Preset.options.filter((preset) => isInPreset(rule, preset)).map((preset) => `\`${preset}\``);
  const today = rule.dependsOnToday ? ` ${words.text(language, 'today')}` : '';
  return `${facts}, ${words.text(language, 'presets', { presets })}.${today}${fix}`;
}

const asCode = (text: string): string => `\`\`\`cx\n${text.trimEnd()}\n\`\`\``;

function messagesOf({ messages }: Rule, language: Language): string[] {
  const lines = Object.values(messages.messages[language]).map((message) => `- ${withBlanks(message)}`);
  return [`## ${words.text(language, 'messages')}`, lines.join('\n')];
}

function rowLine(id: RuleDescription['reason']['rows'][number], language: Language): string {
  const { term, meaning } = glossaryRow(id);
  return `- ${id}, ${term[language]}: ${meaning[language]}`;
}
