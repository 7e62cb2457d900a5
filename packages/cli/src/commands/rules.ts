import { PRESETS, RULE_CATEGORIES } from '@touchline/model/choices';
import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { languageOption, RULE_FORMATS, type RulesOptions } from './options.ts';

export const rules: Register = (program, context) => {
  program
    .command('rules')
    .summary('list the rules, and which are on')
    .description('List all rules: what they are about, how much they weigh in a project and why.')
    .addArgument(new Argument('[path]', 'a folder of the project').default('.', 'the current folder'))
    .addOption(new Option('--format <format>', 'how they are written').choices(RULE_FORMATS).default('pretty'))
    .addOption(new Option('--category <category>', 'only these').choices(RULE_CATEGORIES))
    .addOption(new Option('--preset <preset>', 'only what this preset has on').choices(PRESETS))
    .addOption(languageOption())
    .action(async (path: string, options: RulesOptions) => {
      const { runRules } = await import('../run/rules.ts');
      context.finish(await runRules(path, options, context));
    });
};
