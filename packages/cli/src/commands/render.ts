import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import {
  asOfOption,
  languageOption,
  PICTURE_FORMATS,
  PICTURE_THEMES,
  parseCount,
  type RenderOptions,
} from './options.ts';

export const render: Register = (program, context) => {
  program
    .command('render')
    .summary('draw maps, checklist and report')
    .description(
      'Draw the views of a project, or everything it has: journey maps, blueprint, strategy map, roadmap, checklist. ' +
        '`--as html` and `--as md` without --view write the whole report.',
    )
    .addArgument(new Argument('[paths...]', 'files or folders of one project; without paths, the current folder'))
    .addOption(new Option('--as <format>', 'what to write').choices(PICTURE_FORMATS).default('html'))
    .option('--view <name>', 'only this view or journey (title or name), or one of the kinds: map, blueprint, …')
    .option('-o, --out <folder>', 'where to write; without it one picture goes to the standard output')
    .addOption(new Option('--theme <theme>', 'colours').choices(PICTURE_THEMES).default('auto'))
    .addOption(
      new Option('--history [changes]', 'with the latest changes and their commits (default: 20)').argParser(
        parseCount,
      ),
    )
    .option('--check', 'write nothing; exit with 1 when a written picture is out of date')
    .addOption(asOfOption('the newest dated result, review or status'))
    .addOption(languageOption())
    .option('-w, --watch', 'draw again on every change')
    .action(async (paths: string[], options: RenderOptions) => {
      const { runRender } = await import('../run/render.ts');
      context.finish(await runRender(paths, options, context));
    });
};
