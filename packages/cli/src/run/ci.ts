import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { DiffReport } from '@touchline/model';
import { confinedFiles, type Files, isProblem } from '@touchline/project';
import { nodeFiles, nodeGit, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { CiOptions, CiPlatform } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { type Loaded, loadProjects } from '../loading.ts';
import { codeQuality } from '../output/gitlab.ts';
import { count } from '../output/report.ts';
import { inOneLine } from '../problem-lines.ts';
import type { Terminal } from '../terminal.ts';
import { checkSarif } from './check.ts';
import { commentOn } from './ci/comment.ts';
import { type Comparison, compareWithBase } from './ci/compare.ts';
import { githubPlatform } from './ci/github/platform.ts';
import { githubRun } from './ci/github/run.ts';
import { gitlabPlatform } from './ci/gitlab/platform.ts';
import { gitlabRun } from './ci/gitlab/run.ts';
import type { Notice, Outcome } from './ci/platform.ts';
import { ciMarkdown } from './ci/summary.ts';
import { ciWords } from './ci/words.ts';

/** Everything a build server wants of a strategy: check, comparison, comment, files, exit code. */
export async function runCi(
  on: CiPlatform,
  folder: string | undefined,
  options: CiOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const platform = on === 'github' ? githubPlatform : gitlabPlatform;
  const run = on === 'github' ? await githubRun(terminal.env) : gitlabRun(terminal.env);
  if (!run) throw new UsageError(ciWords.text(options.language ?? 'en', 'unknown-event'));
  const files = await checkedOut(toPath(folder ?? '.', terminal.cwd));
  const loaded = await loadProjects(folder === undefined ? [] : [folder], options, terminal, files);
  const language = options.language ?? loaded.language;
  const comparison = await compareWithBase(run, platform, options, { folder, files, terminal, language });
  const { compared } = comparison;
  const outcome: Outcome = { checked: loaded.report, compared, language };
  const notices: Notice[] = [...comparison.notices];
  terminal.out(platform.log(outcome, terminal.cwd));
  if (run.request && compared && options.comment) {
    const at = relative(terminal.cwd, toPath(folder ?? '.', terminal.cwd)) || '.';
    notices.push(await commentOn(run.request, compared, platform, at, language));
  }
  for (const { level, text, elsewhere } of notices)
    terminal.out(platform.notice({ level, text: elsewhere === undefined ? text : `${text} ${elsewhere}` }));
  const markdown = ciMarkdown(outcome, notices, terminal.cwd);
  await write(options.markdown, markdown, terminal);
  await write(options.sarif, checkSarif(loaded.report, language, context), terminal);
  await write(options.codeQuality, codeQuality(loaded.report, terminal.cwd), terminal);
  if (on === 'github') await tellGithub(outcome, markdown, options, terminal);
  return exitCode(loaded, comparison, options);
}

/** The files of the checkout and no others: whoever made the request may have put links into it. */
async function checkedOut(folder: string): Promise<Files> {
  const root = await nodeGit.root(folder);
  const top = await nodeFiles.real(isProblem(root) ? folder : root);
  return confinedFiles(nodeFiles, isProblem(top) ? folder : top);
}

async function write(path: string | undefined, text: string, terminal: Terminal): Promise<void> {
  if (!path) return;
  const problem = await writeAtomically(toPath(path, terminal.cwd), text);
  if (problem) throw new UsageError(inOneLine(problem, 'en', terminal));
}

/** The summary of the job and the outputs of the step. */
async function tellGithub({ checked, compared }: Outcome, markdown: string, options: CiOptions, { env }: Terminal) {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs } = env;
  if (summary) await appendFile(summary, markdown);
  if (!outputs) return;
  const { error, warning } = count(checked);
  const policies = compared ? breaches(compared.report).length : 0;
  const values = { errors: error, warnings: warning, policies, sarif: options.sarif ?? '' };
  // A path may hold a line break: only a delimiter that nobody can guess ends a value.
  const end = randomUUID();
  await appendFile(
    outputs,
    Object.entries(values)
      .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
      .join(''),
  );
}

function breaches({ projects }: DiffReport) {
  return projects.flatMap(({ policies }) => policies);
}

/** What could not be read or compared outweighs findings: nobody knows what stands there. */
function exitCode({ report, maxWarnings }: Loaded, { compared, failed }: Comparison, { failOn }: CiOptions): ExitCode {
  if (report.unreadable.length > 0 || failed) return EXIT.usage;
  if (failOn === 'never') return EXIT.fine;
  const { error, warning } = count(report);
  const weights = compared ? breaches(compared.report).map(({ severity }) => severity) : [];
  if (error > 0 || weights.includes('error') || warning > (maxWarnings ?? Number.POSITIVE_INFINITY))
    return EXIT.findings;
  return failOn === 'warning' && (warning > 0 || weights.includes('warning')) ? EXIT.findings : EXIT.fine;
}
