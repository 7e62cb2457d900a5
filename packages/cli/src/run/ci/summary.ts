import { relative } from 'node:path';
import { diffMarkdown, escapeMarkdown } from '@touchline/diagrams';
import type { Language } from '@touchline/locale';
import type { Severity } from '@touchline/model';
import { messages } from '../../messages.ts';
import { count } from '../../output/report.ts';
import type { Notice, Outcome } from './platform.ts';
import { ciWords } from './words.ts';

const SHOWN_FINDINGS = 50;
/** GitHub takes 1 MiB; a letter is up to three bytes, a rare one four. */
const CHANGES_LIMIT = 250_000;
const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The whole run as Markdown: what changed, what the check says, what is to be said of the run. */
export function ciMarkdown(outcome: Outcome, notices: readonly Notice[], cwd: string): string {
  const { checked, compared, language } = outcome;
  const parts = [
    '## Touchline',
    checkedLine(outcome, language),
    ...notices.map(({ text }) => `> ${escapeMarkdown(text)}`),
    findingList(outcome, cwd),
    ...(compared ? [diffMarkdown(compared.report, compared.states, { language, limit: CHANGES_LIMIT })] : []),
  ];
  for (const { path, message } of checked.unreadable)
    parts.splice(2, 0, `- **${messages.text(language, 'error')}** ${escapeMarkdown(path)}: ${escapeMarkdown(message)}`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function checkedLine({ checked }: Outcome, language: Language): string {
  const { files, error, warning, info } = count(checked);
  const found =
    error + warning + info === 0
      ? messages.text(language, 'no-findings')
      : messages.text(language, 'found', { errors: error, warnings: warning, infos: info });
  return `${messages.text(language, 'checked', { files })} ${found}`;
}

function findingList({ checked, language }: Outcome, cwd: string): string {
  const all = checked.projects
    .flatMap(({ root, findings }) =>
      findings.map(({ at, ...finding }) => ({ ...finding, at, file: relative(cwd, `${root}/${at.file}`) })),
    )
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const lines = all.slice(0, SHOWN_FINDINGS).map(({ severity, code, message, file, at }) => {
    const place = escapeMarkdown(`${file}:${at.line}`);
    return `- **${messages.text(language, severity)}** ${place} ${escapeMarkdown(message)} (${escapeMarkdown(code)})`;
  });
  const rest = all.length - lines.length;
  if (rest > 0) lines.push(`- ${ciWords.text(language, 'more-findings', { count: rest })}`);
  return lines.join('\n');
}
