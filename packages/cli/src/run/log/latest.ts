import { projectHistory } from '@touchline/language';
import type { Language } from '@touchline/locale';
import { Config, type HistoryReport } from '@touchline/model';
import { isProblem } from '@touchline/project';
import { nodeFiles, nodeGit } from '@touchline/project/node';
import type { RenderOptions } from '../../commands/options.ts';
import { UsageError } from '../../exit.ts';
import type { LoadedOne } from '../../loading.ts';
import { inOneLine } from '../../problem-lines.ts';
import type { Terminal } from '../../terminal.ts';
import { logMessages } from './messages.ts';

const CHANGES = 20;
/** Commits that are looked at for them. */
const COMMITS = 200;

/**
 * The latest changes for the report. Nobody gets them unasked: every commit makes another report of the same text, and a
 * committed one would be out of date as soon as it is committed.
 */
export async function latestChanges(
  { model, report, folders }: LoadedOne,
  { history, as, view }: RenderOptions,
  language: Language,
  terminal: Terminal,
): Promise<HistoryReport | undefined> {
  if (view !== undefined || (as !== 'html' && as !== 'md'))
    throw new UsageError(logMessages.text(language, 'history-needs-report'));
  const [first] = report.projects;
  if (!first) return undefined;
  const { root, name, config = Config.parse({}) } = first;
  const told = await projectHistory({
    git: nodeGit,
    files: nodeFiles,
    project: { folder: root, name: name ?? root, uses: folders.filter((folder) => folder !== root), config },
    language,
    now: model,
    limit: COMMITS,
    most: typeof history === 'number' ? history : CHANGES,
  });
  if (isProblem(told)) throw new UsageError(inOneLine(told, language, terminal));
  return told;
}
