import { sideLabel } from '@touchline/diff';
import { type Language, projectProblemText } from '@touchline/locale';
import { type Files, isProblem, type Problem } from '@touchline/project';
import { nodeGit, toPath } from '@touchline/project/node';
import type { CiOptions } from '../../commands/options.ts';
import { inOneLine } from '../../problem-lines.ts';
import type { Terminal } from '../../terminal.ts';
import { type NoSides, sidesOf, whereLeft } from '../diff/sides.ts';
import { type Compared, compareSides } from '../diff/states.ts';
import type { Base, Notice, Platform, Run } from './platform.ts';
import { ciWords } from './words.ts';

export interface Comparison {
  readonly compared?: Compared;
  readonly notices: readonly Notice[];
  /** It was to be compared and could not be, so that policies are unchecked. */
  readonly failed: boolean;
}

interface Where {
  readonly folder: string | undefined;
  /** What may be read of the checkout. */
  readonly files: Files;
  readonly terminal: Terminal;
  readonly language: Language;
}

const SHALLOW: ReadonlySet<string> = new Set(['unknown-revision-shallow', 'no-merge-base-shallow', 'missing-objects']);

/** Compares the checkout with the commit where it left its base. */
export async function compareWithBase(
  run: Run,
  platform: Platform,
  options: CiOptions,
  { folder, files, terminal, language }: Where,
): Promise<Comparison> {
  const base: Base | undefined = options.base ? { revision: options.base, label: options.base } : run.base;
  if (!base) return quiet('notice', ciWords.text(language, 'nothing-to-compare'));
  if (run.request && !options.base && (await isCheckedOut(base, toPath(folder ?? '.', terminal.cwd))))
    return { notices: [{ level: 'error', text: ciWords.text(language, 'base-itself') }], failed: true };
  const sides = await sidesFrom(base, run, folder, terminal);
  if (isProblem(sides)) {
    const said = projectProblemText(language, sides.code, sides.parameters);
    const reason = SHALLOW.has(sides.code) ? `${said} ${ciWords.text(language, `history-${platform.name}`)}` : said;
    if (base.optional) return quiet('warning', ciWords.text(language, 'base-gone', { reason }));
    return { notices: [{ level: 'error', text: ciWords.text(language, 'not-compared', { reason }) }], failed: true };
  }
  if ('type' in sides) return quiet('notice', ciWords.text(language, 'nothing-to-compare'));
  const after = { ...sides.after, files };
  const compared = await compareSides({ ...sides, after }, options);
  const said = (problem: Problem): string => inOneLine(problem, language, terminal);
  const { problems, earlier, report } = compared;
  const notices = [
    ...problems.map((problem): Notice => ({ level: 'error', text: said(problem) })),
    ...earlier.map((problem): Notice => ({ level: 'warning', text: `${sideLabel(report.before)}: ${said(problem)}` })),
  ];
  return { compared, notices, failed: problems.length > 0 };
}

function quiet(level: Notice['level'], text: string): Comparison {
  return { notices: [{ level, text }], failed: false };
}

/** A request has commits that its base has not; without them it was not the request that was checked out. */
async function isCheckedOut({ revision }: Base, folder: string): Promise<boolean> {
  const [base, head] = await Promise.all([revision, 'HEAD'].map((name) => nodeGit.commit(folder, name)));
  return typeof base === 'string' && base === head;
}

async function sidesFrom(
  { revision, label }: Base,
  run: Run,
  folder: string | undefined,
  { cwd }: Terminal,
): Promise<Exclude<Awaited<ReturnType<typeof sidesOf>>, NoSides> | NoSides | Problem> {
  const start = toPath(folder ?? '.', cwd);
  const from = await whereLeft(revision, 'HEAD', start, { main: label, branch: run.label });
  if (isProblem(from)) return from;
  const sides = await sidesOf({ from: from.revision, folder: start, cwd });
  if (isProblem(sides) || 'type' in sides) return sides;
  const { label: checkedOut } = run;
  return {
    before: { ...sides.before, label: from.label },
    after: { ...sides.after, ...(checkedOut !== undefined && { label: () => checkedOut }) },
  };
}
