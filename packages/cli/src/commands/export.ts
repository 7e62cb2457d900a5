import { Argument } from 'commander';
import type { Register } from './command.ts';
import { type ExportOptions, languageOption, SCHEMAS, type Schema } from './options.ts';

export const exportCommand: Register = (program, context) => {
  const command = program.command('export').summary('write the model as data');
  command
    .command('json')
    .summary('the model as JSON')
    .description('Write the model of one project as JSON; `touchline export schema` describes it.')
    .addArgument(new Argument('[paths...]', 'files or folders of one project; without paths, the current folder'))
    .option('-o, --out <file>', 'where to write; default: the standard output')
    .addOption(languageOption())
    .action(async (paths: string[], options: ExportOptions) => {
      const { runExportJson } = await import('../run/export.ts');
      context.finish(await runExportJson(paths, options, context));
    });
  command
    .command('schema')
    .summary('the JSON Schema of the exported model, or of a report as data')
    .addArgument(new Argument('[of]', 'what the schema is of').choices(SCHEMAS).default('model'))
    .option('-o, --out <file>', 'where to write; default: the standard output')
    .action(async (of: Schema, options: ExportOptions) => {
      const { runExportSchema } = await import('../run/export.ts');
      context.finish(await runExportSchema(of, options, context));
    });
};
