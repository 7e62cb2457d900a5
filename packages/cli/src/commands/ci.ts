import { Argument, Option } from 'commander';
import type { Register } from './command.ts';
import { asOfOption, CI_FAIL_ON, CI_PLATFORMS, type CiOptions, type CiPlatform, languageOption } from './options.ts';

export const ci: Register = (program, context) => {
  program
    .command('ci')
    .summary('check and compare on a build server, with a comment on the request')
    .description(
      'What a build server wants in one run: the check, what changed since the request left its branch as one comment that ' +
        'is kept up to date, policies as exit code. Reads the variables of the job; the token comes from GITHUB_TOKEN or ' +
        'GITLAB_TOKEN.',
    )
    .addArgument(new Argument('<platform>', 'where it runs').choices(CI_PLATFORMS))
    .addArgument(new Argument('[folder]', 'the folder of the strategy; default: the current folder'))
    .option('--base <revision>', 'compare with where the checkout left this revision; default: that of the request')
    .option('--no-comment', 'write no comment')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 on findings and broken policies of this severity')
        .choices(CI_FAIL_ON)
        .default('error'),
    )
    .option('--sarif <file>', 'write the findings as SARIF')
    .option('--code-quality <file>', 'write the findings as a Code Quality report')
    .option('--markdown <file>', 'write the result as Markdown')
    .addOption(asOfOption())
    .addOption(languageOption())
    .action(async (platform: CiPlatform, folder: string | undefined, options: CiOptions) => {
      const { runCi } = await import('../run/ci.ts');
      context.finish(await runCi(platform, folder, options, context));
    });
};
