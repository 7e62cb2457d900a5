import { LIFECYCLE_STAGES } from '@touchline/model/choices';
import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { asOfOption, CHECKLIST_FORMATS, type ChecklistOptions, languageOption } from './options.ts';

export const checklist: Register = (program, context) => {
  program
    .command('checklist')
    .summary('how far the strategy is, and what to do next')
    .description(
      'The strategy checklist of one project: the items of the seven stages, done, partly done or missing, the next ' +
        'steps in order, the competencies, and what was claimed too early.',
    )
    .addArgument(new Argument('[paths...]', 'files or folders of one project; without paths, the current folder'))
    .addOption(new Option('--format <format>', 'how it is written').choices(CHECKLIST_FORMATS).default('pretty'))
    .addOption(new Option('--stage <stage>', 'only this stage of the strategy').choices(LIFECYCLE_STAGES))
    .option('-o, --out <file>', 'where to write; default: the standard output')
    .option('--strict', 'exit with 1 when a stage was claimed too early')
    .addOption(asOfOption())
    .addOption(languageOption())
    .action(async (paths: string[], options: ChecklistOptions) => {
      const { runChecklist } = await import('../run/checklist.ts');
      context.finish(await runChecklist(paths, options, context));
    });
};
