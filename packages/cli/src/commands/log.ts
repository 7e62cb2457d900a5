import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Register } from './command.ts';
import { LOG_FORMATS, type LogOptions, languageOption, parseCount } from './options.ts';

export const log: Register = (program, context) => {
  program
    .command('log')
    .summary('when something changed, and by which commit')
    .description(
      'The history of one element and of what stands in it: when a target, a feeling, a pain changed, by which commit. ' +
        'The element is followed through renamings and moves until it was added. Without an element, all of the project.',
    )
    .addArgument(new Argument('[element]', 'an id, a name, a path with dots or a title, as it is today'))
    .addOption(new Option('--format <format>', 'how it is written').choices(LOG_FORMATS).default('pretty'))
    .option('--project <folder>', 'the folder of the project (default: the current folder)')
    .addOption(new Option('--limit <commits>', 'look at so many commits at most').argParser(parseLimit).default(200))
    .option('--since <revision>', 'look at no commit that this revision has already')
    .addOption(languageOption())
    .action(async (element: string | undefined, options: LogOptions) => {
      const { runLog } = await import('../run/log.ts');
      context.finish(await runLog(element, options, context));
    });
};

function parseLimit(text: string): number {
  const limit = parseCount(text);
  if (limit === 0) throw new InvalidArgumentError('It wants a whole number from 1.');
  return limit;
}
