import { INSIGHTS_PARTS } from '@touchline/model/choices';
import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { asOfOption, INSIGHTS_FORMATS, type InsightsOptions, languageOption } from './options.ts';

export const insights: Register = (program, context) => {
  program
    .command('insights')
    .summary('what follows from a strategy: maturity, coverage, loyalty, economics')
    .description(
      'What is computed from the strategy of one project: levels of maturity, who supports what, what is covered and ' +
        'open, earned and bought loyalty, the retention calculator, claims beside own numbers.',
    )
    .addArgument(new Argument('[paths...]', 'files or folders of one project; without paths, the current folder'))
    .addOption(new Option('--format <format>', 'how it is written').choices(INSIGHTS_FORMATS).default('pretty'))
    .addOption(new Option('--part <part...>', 'only these parts').choices(INSIGHTS_PARTS))
    .option('-o, --out <file>', 'where to write; default: the standard output')
    .addOption(asOfOption())
    .addOption(languageOption())
    .action(async (paths: string[], options: InsightsOptions) => {
      const { runInsights } = await import('../run/insights.ts');
      context.finish(await runInsights(paths, options, context));
    });
};
