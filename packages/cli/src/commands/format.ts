import { Argument } from 'commander';
import type { Register } from './command.ts';
import { type FormatOptions, languageOption } from './options.ts';

export const format: Register = (program, context) => {
  program
    .command('format')
    .summary('bring files into the canonical form')
    .description('Format `.cx` files in place. A file with a syntax error stays as it is.')
    .addArgument(new Argument('[paths...]', 'files or folders; without paths, the current folder'))
    .option('--check', 'write nothing; exit with 1 when a file is not in form')
    .option('--stdin', 'read a text from the standard input, write its form to the standard output')
    .addOption(languageOption())
    .action(async (paths: string[], options: FormatOptions) => {
      const { runFormat } = await import('../run/format.ts');
      context.finish(await runFormat(paths, options, context));
    });
};
