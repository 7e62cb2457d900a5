import { EXTRAS, TEMPLATES } from '@touchline/project/new-project/answers';
import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import type { InitOptions } from './options.ts';

export const init: Register = (program, context) => {
  program
    .command('init')
    .summary('start a first strategy')
    .description('Write a first strategy into a folder, asking what it is about. Existing files are never touched.')
    .addArgument(new Argument('[folder]', 'where to start').default('.', 'the current folder'))
    .addOption(new Option('--template <template>', 'what to start from').choices(TEMPLATES))
    .option('--name <title>', 'title of the strategy')
    .option('--customer <title>', 'who the first journey is about')
    .option('--journey <title>', 'title of the first journey')
    .addOption(new Option('--language <language>', 'language of maps and reports').choices(['en', 'uk', 'ru']))
    .addOption(new Option('--with <extras...>', 'files to write besides').choices(EXTRAS))
    .option('-y, --yes', 'ask nothing, take the defaults')
    .action(async (folder: string, options: InitOptions) => {
      const { runInit } = await import('../run/init.ts');
      context.finish(await runInit(folder, options, context));
    });
};
