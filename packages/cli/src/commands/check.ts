import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { asOfOption, type CheckOptions, FORMATS, languageOption, parseCount } from './options.ts';

export const check: Register = (program, context) => {
  program
    .command('check')
    .summary('check a strategy: errors and contradictions')
    .description('Check the projects of files and folders; without paths, the current folder.')
    .addArgument(new Argument('[paths...]', 'files or folders'))
    .addOption(new Option('--format <format>', 'how findings are written').choices(FORMATS).default('pretty'))
    .option('--strict', 'exit with 1 on any warning')
    .addOption(new Option('--max-warnings <count>', 'exit with 1 on more warnings than this').argParser(parseCount))
    .addOption(asOfOption())
    .addOption(languageOption())
    .option('-w, --watch', 'check again on every change')
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('../run/check.ts');
      context.finish(await runCheck(paths, options, context));
    });
};
