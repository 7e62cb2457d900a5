import { diffHtml, diffMarkdown } from '@touchline/diagrams';
import type { DiffReport } from '@touchline/model';
import { isProblem } from '@touchline/project';
import { toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { DiffOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { messages } from '../messages.ts';
import { diffGithub } from '../output/diff/github.ts';
import { diffPretty } from '../output/diff/pretty.ts';
import { inOneLine } from '../problem-lines.ts';
import { paint, printable } from '../terminal.ts';
import { sidesOf } from './diff/sides.ts';
import { type Compared, compareSides } from './diff/states.ts';

export async function runDiff(
  from: string | undefined,
  to: string | undefined,
  options: DiffOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const speaks = options.language ?? 'en';
  if (options.staged && to !== undefined) throw new UsageError(messages.text(speaks, 'staged-and-to'));
  const folder = toPath(options.project ?? '.', terminal.cwd);
  const sides = await sidesOf({ from, to, staged: options.staged, folder, cwd: terminal.cwd });
  if (isProblem(sides)) throw new UsageError(inOneLine(sides, speaks, terminal));
  if ('type' in sides) throw new UsageError(messages.text(speaks, 'no-main-branch'));
  const compared = await compareSides(sides, options);
  for (const problem of compared.problems)
    terminal.err(`touchline: ${printable(inOneLine(problem, compared.language, terminal))}\n`);
  const text = written(compared, options, context);
  if (options.out === undefined) terminal.out(text);
  else {
    const problem = await writeAtomically(toPath(options.out, terminal.cwd), text);
    if (problem) throw new UsageError(inOneLine(problem, compared.language, terminal));
  }
  if (compared.problems.length > 0) return EXIT.usage;
  return options.check && breaks(compared.report) ? EXIT.findings : EXIT.fine;
}

function breaks({ projects }: DiffReport): boolean {
  return projects.some(({ policies }) => policies.some(({ severity }) => severity === 'error'));
}

function written({ report, states, language }: Compared, options: DiffOptions, { terminal }: Context): string {
  switch (options.format) {
    case 'pretty': {
      const brush = paint(options.out === undefined ? terminal : { ...terminal, watchedOut: false });
      return diffPretty(report, { language, paint: brush });
    }
    case 'md':
      return diffMarkdown(report, states, { language, limit: options.maxCharacters });
    case 'html':
      return diffHtml(report, states, { language, asOf: options.asOf });
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'github':
      return diffGithub(report);
  }
}
