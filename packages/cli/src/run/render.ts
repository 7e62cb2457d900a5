import { type RenderedFile, renderAll, renderView, reportHtml, reportMarkdown } from '@touchline/diagrams';
import { asOfOf, buildChecklist, buildInsights } from '@touchline/insights';
import { formatDate, type Language } from '@touchline/locale';
import type { HistoryReport } from '@touchline/model';
import { isProblem, readText, resolvePath } from '@touchline/project';
import { nodeFiles, systemClock, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { RenderOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { type LoadedOne, loadOne } from '../loading.ts';
import { messages } from '../messages.ts';
import { pretty } from '../output/pretty.ts';
import { count } from '../output/report.ts';
import { inOneLine } from '../problem-lines.ts';
import { Progress } from '../progress.ts';
import { paint } from '../terminal.ts';
import { viewNamed } from '../views.ts';
import { whileWatching } from '../watching.ts';
import { latestChanges } from './log/latest.ts';

export async function runRender(paths: readonly string[], options: RenderOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  if (!options.watch) return once(paths, options, context);
  const { folders, language } = await loadOne(paths, options, terminal);
  const out = options.out === undefined ? undefined : toPath(options.out, terminal.cwd);
  let code: ExitCode = EXIT.fine;
  await whileWatching(
    folders,
    terminal,
    (path) => out !== undefined && toPath(path).startsWith(`${out}/`),
    async () => {
      code = await once(paths, options, context);
      terminal.err(`${messages.text(options.language ?? language, 'watching')}\n`);
    },
  );
  return code;
}

async function once(paths: readonly string[], options: RenderOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const loaded = await loadOne(paths, options, terminal);
  const language = options.language ?? loaded.language;
  const { report } = loaded;
  const { error } = count(report);
  if (error > 0 || report.unreadable.length > 0) {
    terminal.err(pretty(report, { language, paint: paint(terminal), cwd: terminal.cwd }));
    if (error > 0) terminal.err(`${messages.text(language, 'not-rendered', { errors: error })}\n`);
    return report.unreadable.length > 0 ? EXIT.usage : EXIT.findings;
  }

  const progress = new Progress(terminal);
  progress.step(messages.text(language, 'drawing'));
  const asOf = options.asOf ?? loaded.configuredDay ?? asOfOf(loaded.model) ?? systemClock.today();
  const history = options.history === undefined ? undefined : await latestChanges(loaded, options, language, terminal);
  const files = draw(loaded, options, language, asOf, history);
  progress.done();

  if (options.out === undefined) {
    if (options.check) throw new UsageError(messages.text(language, 'check-needs-out'));
    const [file, ...others] = files;
    if (others.length > 0 || !file)
      throw new UsageError(messages.text(language, 'out-needed', { pictures: files.length }));
    terminal.out(file.content);
    return EXIT.fine;
  }
  const folder = toPath(options.out, terminal.cwd);
  return options.check
    ? compare(files, folder, language, context)
    : write(files, folder, options, language, asOf, context);
}

/** One view, one kind, or everything: as a page the whole report, else every picture. */
function draw(
  { model, findings }: LoadedOne,
  options: RenderOptions,
  language: Language,
  asOf: string,
  history: HistoryReport | undefined,
): RenderedFile[] {
  const checklist = buildChecklist(model, { asOf, language });
  const drawn = { language, asOf, theme: options.theme, findings, checklist };
  if (options.view !== undefined) {
    const chosen = viewNamed(options.view, model, language);
    const files = renderView(model, chosen, options.as, drawn);
    if (files.length > 0) return files;
    throw new UsageError(messages.text(language, 'nothing-to-draw', { name: options.view }));
  }
  if (options.as === 'svg' || options.as === 'mermaid') return renderAll(model, options.as, drawn);
  const report = { ...drawn, insights: buildInsights(model, { asOf, language }), history };
  return options.as === 'html'
    ? [{ name: 'report.html', content: reportHtml(model, report) }]
    : [{ name: 'report.md', content: reportMarkdown(model, report) }];
}

async function compare(
  files: readonly RenderedFile[],
  folder: string,
  language: Language,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  let stale = 0;
  for (const { name, content } of files) {
    const written = await readText(nodeFiles, resolvePath(folder, name));
    if (!isProblem(written) && written.text === content) continue;
    stale++;
    terminal.out(`${messages.text(language, 'stale', { file: name })}\n`);
  }
  if (stale > 0) return EXIT.findings;
  terminal.out(`${messages.text(language, 'up-to-date', { files: files.length })}\n`);
  return EXIT.fine;
}

async function write(
  files: readonly RenderedFile[],
  folder: string,
  options: RenderOptions,
  language: Language,
  asOf: string,
  { terminal }: Context,
): Promise<ExitCode> {
  for (const { name, content } of files) {
    const problem = await writeAtomically(resolvePath(folder, name), content);
    if (problem) throw new UsageError(inOneLine(problem, language, terminal));
  }
  const out = options.out ?? '.';
  terminal.out(`${messages.text(language, 'written', { files: files.length, folder: out })}\n`);
  terminal.out(`${messages.text(language, 'as-of', { date: formatDate(language, asOf) })}\n`);
  const page = files.find(({ name }) => name.endsWith('.html'));
  if (page) terminal.out(`${messages.text(language, 'open-report', { file: `${out}/${page.name}` })}\n`);
  return EXIT.fine;
}
