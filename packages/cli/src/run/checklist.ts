import { renderView } from '@touchline/diagrams';
import { buildChecklist, checklistOfStage } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import type { ChecklistReport } from '@touchline/model';
import { systemClock, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { ChecklistOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { type LoadedOne, loadOne } from '../loading.ts';
import { messages } from '../messages.ts';
import { prettyChecklist } from '../output/checklist.ts';
import { pretty } from '../output/pretty.ts';
import { count } from '../output/report.ts';
import { inOneLine } from '../problem-lines.ts';
import { paint } from '../terminal.ts';
import { viewNamed } from '../views.ts';

/** Where the text has errors nothing is shown: what the checklist misses may stand in what could not be read. */
export async function runChecklist(
  paths: readonly string[],
  options: ChecklistOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const loaded = await loadOne(paths, options, terminal);
  const language = options.language ?? loaded.language;
  const { report: checked } = loaded;
  if (count(checked).error > 0 || checked.unreadable.length > 0) {
    terminal.err(pretty(checked, { language, paint: paint(terminal), cwd: terminal.cwd }));
    return checked.unreadable.length > 0 ? EXIT.usage : EXIT.findings;
  }
  const asOf = options.asOf ?? loaded.configuredDay ?? systemClock.today();
  const whole = buildChecklist(loaded.model, { asOf, language });
  const checklist = options.stage ? checklistOfStage(whole, options.stage, language) : whole;
  const text = written(checklist, loaded, options, language, context);
  if (options.out === undefined) terminal.out(text);
  else {
    const problem = await writeAtomically(toPath(options.out, terminal.cwd), text);
    if (problem) throw new UsageError(inOneLine(problem, language, terminal));
  }
  return options.strict && checklist.gates.length > 0 ? EXIT.findings : EXIT.fine;
}

function written(
  checklist: ChecklistReport,
  { model }: LoadedOne,
  { format, stage, out }: ChecklistOptions,
  language: Language,
  { terminal }: Context,
): string {
  if (format === 'json') return `${JSON.stringify(checklist, null, 2)}\n`;
  if (format === 'pretty') {
    const brush = paint({ env: terminal.env, watchedOut: terminal.watchedOut && out === undefined });
    return prettyChecklist(model, checklist, { language, paint: brush, isWhole: stage === undefined });
  }
  const [file] = renderView(model, viewNamed('checklist', model, language), format, {
    language,
    asOf: checklist.asOf,
    theme: 'auto',
    checklist,
  });
  if (!file) throw new UsageError(messages.text(language, 'nothing-to-draw', { name: 'checklist' }));
  return file.content;
}
