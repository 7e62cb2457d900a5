import type { Language } from '@touchline/locale';
import {
  checklistJsonSchema,
  diffJsonSchema,
  historyJsonSchema,
  insightsJsonSchema,
  modelJsonSchema,
} from '@touchline/model';
import { toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { ExportOptions, Schema } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { loadOne } from '../loading.ts';
import { pretty } from '../output/pretty.ts';
import { inOneLine } from '../problem-lines.ts';
import { paint } from '../terminal.ts';

/** Nothing is written where the text has errors: a reader of the data could not see what is missing. */
export async function runExportJson(
  paths: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const { model, report, language } = await loadOne(paths, options, terminal);
  const errors = report.projects.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (errors || report.unreadable.length > 0) {
    terminal.err(pretty(report, { language, paint: paint(terminal), cwd: terminal.cwd }));
    return report.unreadable.length > 0 ? EXIT.usage : EXIT.findings;
  }
  await write(`${JSON.stringify(model, null, 2)}\n`, options.out, language, context);
  return EXIT.fine;
}

const schemas: Readonly<Record<Schema, () => object>> = {
  model: modelJsonSchema,
  checklist: checklistJsonSchema,
  insights: insightsJsonSchema,
  diff: diffJsonSchema,
  history: historyJsonSchema,
};

export async function runExportSchema(of: Schema, options: ExportOptions, context: Context): Promise<ExitCode> {
  await write(`${JSON.stringify(schemas[of](), null, 2)}\n`, options.out, options.language ?? 'en', context);
  return EXIT.fine;
}

async function write(text: string, out: string | undefined, language: Language, { terminal }: Context): Promise<void> {
  if (out === undefined) {
    terminal.out(text);
    return;
  }
  const problem = await writeAtomically(toPath(out, terminal.cwd), text);
  if (problem) throw new UsageError(inOneLine(problem, language, terminal));
}
