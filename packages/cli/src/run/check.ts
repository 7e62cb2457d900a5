import { allRules } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import type { Context } from '../commands/command.ts';
import type { CheckOptions } from '../commands/options.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type Loaded, loadProjects } from '../loading.ts';
import { messages } from '../messages.ts';
import { github } from '../output/github.ts';
import { codeQuality } from '../output/gitlab.ts';
import { json } from '../output/json.ts';
import { pretty } from '../output/pretty.ts';
import { type CheckReport, count } from '../output/report.ts';
import { sarif } from '../output/sarif.ts';
import { paint } from '../terminal.ts';
import { whileWatching } from '../watching.ts';

export async function runCheck(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  let code: ExitCode = EXIT.fine;
  const once = async (): Promise<Loaded> => {
    const loaded = await loadProjects(paths, options, terminal);
    const language = options.language ?? loaded.language;
    terminal.out(written(loaded.report, options, language, context));
    code = exitCode(loaded, options);
    return loaded;
  };
  if (!options.watch) {
    await once();
    return code;
  }
  const { folders, language } = await loadProjects(paths, options, terminal);
  await whileWatching(
    folders,
    terminal,
    () => false,
    async () => {
      if (terminal.watchedOut) terminal.out('\u001b[2J\u001b[H');
      await once();
      terminal.err(`${messages.text(options.language ?? language, 'watching')}\n`);
    },
  );
  return code;
}

function written(report: CheckReport, options: CheckOptions, language: Language, context: Context): string {
  const { terminal } = context;
  switch (options.format) {
    case 'pretty':
      return pretty(report, { language, paint: paint(terminal), cwd: terminal.cwd });
    case 'json':
      return json(report, terminal.cwd);
    case 'github':
      return github(report, terminal.cwd);
    case 'gitlab':
      return codeQuality(report, terminal.cwd);
    case 'sarif':
      return checkSarif(report, language, context);
  }
}

/** Findings in SARIF with the rules that found them. */
export function checkSarif(report: CheckReport, language: Language, { terminal, version, homepage }: Context): string {
  const known = [allRules(), ...report.projects.map(({ config }) => allRules(config))].flat();
  const rules = [...new Map(known.map((rule) => [rule.code, rule])).values()].map(
    ({ code, category, summary, see }) => ({
      code,
      description: summary[language],
      helpUri: category === 'custom' ? see : `${homepage}/rules/${code}`,
    }),
  );
  return sarif(report, terminal.cwd, version, homepage, rules);
}

/** Input that could not be read outweighs findings: what was checked is not everything that was asked for. */
function exitCode({ report, maxWarnings }: Loaded, options: CheckOptions): ExitCode {
  if (report.unreadable.length > 0) return EXIT.usage;
  const { error, warning } = count(report);
  const allowed = options.maxWarnings ?? maxWarnings ?? Number.POSITIVE_INFINITY;
  if (error > 0 || (options.strict && warning > 0) || warning > allowed) return EXIT.findings;
  return EXIT.fine;
}
