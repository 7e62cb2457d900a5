import { type RuleRow, ruleTable } from '@touchline/insights';
import { type Language, label } from '@touchline/locale';
import { RuleCategory } from '@touchline/model';
import type { Context } from '../commands/command.ts';
import type { RulesOptions } from '../commands/options.ts';
import { configAround } from '../configured.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { messages } from '../messages.ts';
import { inOneLine } from '../problem-lines.ts';
import { type Paint, paint, printable } from '../terminal.ts';

export async function runRules(path: string, options: RulesOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const { name, config, problems } = await configAround(path, terminal);
  const language = options.language ?? config.language;
  for (const problem of problems) terminal.err(`touchline: ${inOneLine(problem, language, terminal)}\n`);
  const { category, preset } = options;
  const rows = ruleTable(config, language).filter(
    (row) =>
      (category === undefined || row.category === category) && (preset === undefined || row.presets.includes(preset)),
  );
  terminal.out(written(rows, options.format, { language, name, paint: paint(terminal) }));
  return problems.length > 0 ? EXIT.usage : EXIT.fine;
}

interface Reader {
  readonly language: Language;
  /** Of the project. */
  readonly name: string;
  readonly paint: Paint;
}

function written(rows: readonly RuleRow[], format: RulesOptions['format'], reader: Reader): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ project: reader.name, rules: rows }, null, 2)}\n`;
    case 'md':
      return markdown(rows, reader);
    case 'pretty':
      return pretty(rows, reader);
  }
}

const isOn = ({ severity }: RuleRow): boolean => severity !== 'off';

function summaryOf(rows: readonly RuleRow[], { language, name }: Reader): string {
  const on = rows.filter(isOn).length;
  return messages.text(language, 'rules-on', { name: printable(name), on, count: rows.length });
}

function sections(rows: readonly RuleRow[], language: Language): { title: string; rows: RuleRow[] }[] {
  return RuleCategory.options
    .map((category) => ({
      title: label(language, 'category', category),
      rows: rows.filter((row) => row.category === category).sort((a, b) => (a.code < b.code ? -1 : 1)),
    }))
    .filter((section) => section.rows.length > 0);
}

function reasonOf({ because, presets, severity }: RuleRow, language: Language): string {
  if (because === 'rule' || because === 'category') return messages.text(language, `rules-${because}`);
  if (because === 'always') return messages.text(language, 'rules-always');
  const [first = ''] = presets;
  return severity === 'off'
    ? messages.text(language, 'rules-with', { preset: first })
    : messages.text(language, 'rules-preset', { preset: first });
}

function weightOf({ severity }: RuleRow, language: Language): string {
  return severity === 'off' ? messages.text(language, 'rules-off') : messages.text(language, severity);
}

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan', off: 'dim' } as const;

function pretty(rows: readonly RuleRow[], reader: Reader): string {
  const { language, paint } = reader;
  const widest = Math.max(0, ...rows.map(({ code }) => code.length));
  const weights = Math.max(0, ...rows.map((row) => weightOf(row, language).length));
  const parts = sections(rows, language).map(({ title, rows: own }) => {
    const lines = own.flatMap((row) => [
      `  ${paint(isOn(row) ? 'bold' : 'dim', row.code.padEnd(widest))}  ${paint(STYLES[row.severity], weightOf(row, language).padEnd(weights))}  ${paint('dim', reasonOf(row, language))}`,
      `      ${printable(row.summary)}`,
    ]);
    return `${paint('bold', title)}\n\n${lines.join('\n')}\n`;
  });
  return [...parts, `${summaryOf(rows, reader)}\n`].join('\n');
}

function markdown(rows: readonly RuleRow[], reader: Reader): string {
  const { language } = reader;
  const cell = (text: string): string =>
    printable(text)
      .replace(/[\\|<>&]/g, '\\$&')
      .replaceAll('\n', ' ');
  const head = ['code', 'weight', 'why', 'fix', 'sentence'] as const;
  const parts = sections(rows, language).map(({ title, rows: own }) => {
    const lines = own.map((row) =>
      [`\`${row.code}\``, weightOf(row, language), reasonOf(row, language), row.fixable ? '✓' : '', row.summary].map(
        cell,
      ),
    );
    const table = [
      head.map((word) => messages.text(language, `rules-column-${word}`)),
      head.map(() => '---'),
      ...lines,
    ];
    return `## ${title}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  return [`${cell(summaryOf(rows, reader))}\n`, ...parts].join('\n');
}
