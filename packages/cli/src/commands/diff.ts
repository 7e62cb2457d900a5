import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { asOfOption, DIFF_FORMATS, type DiffOptions, languageOption, parseCharacters } from './options.ts';

export const diff: Register = (program, context) => {
  program
    .command('diff')
    .summary('what changed for the customer between two states')
    .description(
      'Compare two states of a strategy: revisions of git (main, v1, A..B, A...B), folders, the index or the working tree. ' +
        'Without arguments, the working tree with the commit where it left the main branch. With --journeys, two journeys of ' +
        'one text, such as as-is and to-be.',
    )
    .addArgument(new Argument('[from]', 'a revision, a range of revisions or a folder; with --journeys a journey'))
    .addArgument(new Argument('[to]', 'a revision or a folder; default: the working tree; with --journeys a journey'))
    .addOption(new Option('--format <format>', 'how changes are written').choices(DIFF_FORMATS).default('pretty'))
    .option('--staged', 'compare what will be committed, not the working tree')
    .option('--journeys', 'from and to are journeys by name or title; a to-be journey alone is compared with its as-is')
    .option('--project <folder>', 'compare only the projects of this folder (default: the current folder)')
    .option('-o, --out <file>', 'where to write; default: the standard output')
    .addOption(
      new Option(
        '--max-characters <count>',
        'the most Markdown may have (default: what a comment of GitHub takes)',
      ).argParser(parseCharacters),
    )
    .option('--check', 'exit with 1 when a change breaks a policy of severity error')
    .addOption(asOfOption())
    .addOption(languageOption())
    .action(async (from: string | undefined, to: string | undefined, options: DiffOptions) => {
      const { runDiff } = await import('../run/diff.ts');
      context.finish(await runDiff(from, to, options, context));
    });
};
