import { insightsHtml, insightsMarkdown, insightsText } from '@touchline/diagrams';
import { buildInsights } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import type { InsightsReport, Model } from '@touchline/model';
import { systemClock, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { InsightsOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { loadOne } from '../loading.ts';
import { pretty } from '../output/pretty.ts';
import { count } from '../output/report.ts';
import { inOneLine } from '../problem-lines.ts';
import { paint, printable } from '../terminal.ts';

/** Where the text has errors nothing is computed: what is missing may stand in what could not be read. */
export async function runInsights(
  paths: readonly string[],
  options: InsightsOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const loaded = await loadOne(paths, options, terminal);
  const { model, report: checked } = loaded;
  const language = options.language ?? loaded.language;
  if (count(checked).error > 0 || checked.unreadable.length > 0) {
    terminal.err(pretty(checked, { language, paint: paint(terminal), cwd: terminal.cwd }));
    return checked.unreadable.length > 0 ? EXIT.usage : EXIT.findings;
  }
  const asOf = options.asOf ?? loaded.configuredDay ?? systemClock.today();
  const report = buildInsights(model, { asOf, language }, options.part);
  const text = written(model, report, options, language, context);
  if (options.out === undefined) {
    terminal.out(text);
    return EXIT.fine;
  }
  const problem = await writeAtomically(toPath(options.out, terminal.cwd), text);
  if (problem) throw new UsageError(inOneLine(problem, language, terminal));
  return EXIT.fine;
}

function written(
  model: Model,
  report: InsightsReport,
  { format }: InsightsOptions,
  language: Language,
  { terminal }: Context,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'md':
      return insightsMarkdown(model, report, { language });
    case 'html':
      return insightsHtml(model, report, { language });
    case 'pretty':
      return printable(insightsText(model, report, { language, width: Math.min(terminal.columns, 100) }));
  }
}
