import type { ProjectOverview } from '@touchline/language/protocol';
import type { ServerState } from '../server/language-server.ts';
import type { Words } from '../tree/strategy-tree.ts';

export interface Status {
  readonly text: string;
  /** For screen readers, without icons. */
  readonly label: string;
  /** Lines of plain text. */
  readonly tooltip: readonly string[];
  readonly tone?: 'error' | 'warning';
}

/** What the status bar says about a project, or about a server that cannot say anything. */
export function statusOf(project: ProjectOverview | undefined, server: ServerState, l10n: Words): Status | undefined {
  if (server === 'stopped') {
    const label = l10n.t('Touchline: the language server has stopped');
    return { text: '$(error) Touchline', label, tooltip: [label], tone: 'error' };
  }
  if (server === 'waiting') {
    const label = l10n.t('Touchline: the language server starts again');
    return { text: '$(sync~spin) Touchline', label, tooltip: [label], tone: 'warning' };
  }
  return project && ofProject(project, l10n);
}

function ofProject({ title = 'Touchline', problems, checklist, broken }: ProjectOverview, l10n: Words): Status {
  const { errors, warnings, infos } = problems;
  const share = checklist && checklist.total > 0 ? shareOf(checklist) : undefined;
  const text = [
    `$(compass) ${plain(title)}`,
    errors > 0 && `$(error) ${errors}`,
    warnings > 0 && `$(warning) ${warnings}`,
    share !== undefined && `$(checklist) ${share} %`,
  ];
  const said = [
    l10n.t('Errors: {0}, warnings: {1}, remarks: {2}', errors, warnings, infos),
    checklist && l10n.t('Strategy checklist: {0} of {1}', checklist.done, checklist.total),
    broken && l10n.t('The text has syntax errors.'),
  ].filter((line) => line !== undefined && line !== false);
  return {
    text: text.filter((part) => part !== false).join('  '),
    label: [l10n.t('Touchline: {0}', title), ...said].join('. '),
    tooltip: [title, ...said],
  };
}

/** In percent, as the checklist itself says it; full only when every item is done. */
function shareOf({ done, total, share }: NonNullable<ProjectOverview['checklist']>): number {
  return Math.min(Math.round(share * 100), done === total ? 100 : 99);
}

/** A title cannot smuggle an icon in. */
function plain(title: string): string {
  const short = [...title].length > 32 ? `${[...title].slice(0, 31).join('')}…` : title;
  return short.replaceAll('$(', '$\u200b(');
}

/** The project a document belongs to: the innermost folder that holds it; without a document, the only one. */
export function projectOf(
  projects: readonly ProjectOverview[],
  document: string | undefined,
): ProjectOverview | undefined {
  if (document === undefined) return projects.length === 1 ? projects[0] : undefined;
  const around = projects.filter(({ folder }) => document.startsWith(`${folder.replace(/\/$/, '')}/`));
  return (
    around.sort((a, b) => b.folder.length - a.folder.length)[0] ?? (projects.length === 1 ? projects[0] : undefined)
  );
}
