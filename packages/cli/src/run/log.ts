import { projectHistory } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { HistoryReport } from '@touchline/model';
import { isProblem } from '@touchline/project';
import { nodeFiles, nodeGit } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { LogOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { discover, onlyProject } from '../input.ts';
import { messages } from '../messages.ts';
import { logMarkdown } from '../output/log/markdown.ts';
import { logPretty } from '../output/log/pretty.ts';
import { inOneLine } from '../problem-lines.ts';
import { Progress } from '../progress.ts';
import { paint } from '../terminal.ts';
import { elementNamed } from './log/element.ts';
import { logMessages } from './log/messages.ts';

export async function runLog(element: string | undefined, options: LogOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const discovery = await discover(options.project === undefined ? [] : [options.project], terminal);
  const { projects, problems } = discovery;
  const language = options.language ?? projects[0]?.config.language ?? 'en';
  const project = onlyProject(discovery, language);
  const said = problems.map((one) => inOneLine(one, language, terminal));
  if (!project) throw new UsageError(said.join('\ntouchline: '));
  for (const line of said) terminal.err(`touchline: ${line}\n`);
  const progress = new Progress(terminal);
  progress.step(messages.text(language, 'reading'));
  const report = await projectHistory({
    git: nodeGit,
    files: nodeFiles,
    project,
    language,
    limit: options.limit,
    since: options.since,
    ...(element !== undefined && { of: (model) => elementNamed(element, model, language) }),
  }).finally(() => progress.done());
  if (report === undefined) throw new UsageError(logMessages.text(language, 'unreadable'));
  if (isProblem(report)) throw new UsageError(inOneLine(report, language, terminal));
  terminal.out(written(report, options, language, context));
  return problems.length > 0 ? EXIT.usage : EXIT.fine;
}

function written(report: HistoryReport, { format }: LogOptions, language: Language, { terminal }: Context): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'md':
      return logMarkdown(report, language);
    case 'pretty':
      return logPretty(report, { language, paint: paint(terminal) });
  }
}
