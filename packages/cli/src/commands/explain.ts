import { Argument } from 'commander';
import type { Register } from './command.ts';
import { type CommonOptions, languageOption } from './options.ts';

export const explain: Register = (program, context) => {
  program
    .command('explain')
    .summary('explain a rule, or list them all')
    .addArgument(new Argument('[code]', 'code of a rule, as findings show it'))
    .addOption(languageOption())
    .action(async (code: string | undefined, options: CommonOptions) => {
      const { runExplain } = await import('../run/explain.ts');
      context.finish(await runExplain(code, options, context));
    });
};
