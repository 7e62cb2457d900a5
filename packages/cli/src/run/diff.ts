import { diffHtml, diffMarkdown } from '@touchline/diagrams';
import { sideLabel } from '@touchline/diff';
import type { DiffReport } from '@touchline/model';
import { isProblem, type Problem } from '@touchline/project';
import { toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { DiffOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { messages } from '../messages.ts';
import { diffGithub } from '../output/diff/github.ts';
import { diffPretty } from '../output/diff/pretty.ts';
import { inOneLine } from '../problem-lines.ts';
import { paint, printableLine, type Terminal } from '../terminal.ts';
import { compareJourneys } from './diff/journeys.ts';
import { sidesOf } from './diff/sides.ts';
import { type Compared, compareSides } from './diff/states.ts';

export async function runDiff(
  from: string | undefined,
  to: string | undefined,
  options: DiffOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const folder = toPath(options.project ?? '.', terminal.cwd);
  const compared = options.journeys
    ? await journeysOf([from, to], folder, options, terminal)
    : await statesOf(from, to, folder, options, terminal);
  const said = (problem: Problem): string => inOneLine(problem, compared.language, terminal);
  const before = printableLine(sideLabel(compared.report.before));
  for (const problem of compared.earlier) terminal.err(`touchline: ${before}: ${said(problem)}\n`);
  for (const problem of compared.problems) terminal.err(`touchline: ${said(problem)}\n`);
  const text = written(compared, options, context);
  if (options.out === undefined) terminal.out(text);
  else {
    const problem = await writeAtomically(toPath(options.out, terminal.cwd), text);
    if (problem) throw new UsageError(said(problem));
  }
  if (compared.problems.length > 0) return EXIT.usage;
  return options.check && breaks(compared.report) ? EXIT.findings : EXIT.fine;
}

async function statesOf(
  from: string | undefined,
  to: string | undefined,
  folder: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<Compared> {
  const speaks = options.language ?? 'en';
  if (options.staged && to !== undefined) throw new UsageError(messages.text(speaks, 'staged-and-to'));
  const sides = await sidesOf({ from, to, staged: options.staged, folder, cwd: terminal.cwd });
  if (isProblem(sides)) throw new UsageError(inOneLine(sides, speaks, terminal));
  if ('type' in sides) throw new UsageError(messages.text(speaks, 'no-main-branch'));
  return compareSides(sides, options);
}

async function journeysOf(
  names: readonly (string | undefined)[],
  folder: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<Compared> {
  for (const option of ['staged', 'check'] as const) {
    if (!options[option]) continue;
    throw new UsageError(messages.text(options.language ?? 'en', 'journeys-and', { option: `--${option}` }));
  }
  return compareJourneys({ ...options, names: names.filter((name) => name !== undefined), folder }, terminal);
}

function breaks({ projects }: DiffReport): boolean {
  return projects.some(({ policies }) => policies.some(({ severity }) => severity === 'error'));
}

function written({ report, states, language }: Compared, options: DiffOptions, { terminal }: Context): string {
  switch (options.format) {
    case 'pretty': {
      const brush = paint({ env: terminal.env, watchedOut: terminal.watchedOut && options.out === undefined });
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
