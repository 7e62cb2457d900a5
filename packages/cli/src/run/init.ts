import { folderOf, isProblem, pathFrom, relativePath, resolvePath } from '@touchline/project';
import { type Answers, projectFiles, proposalFor, strategyFiles } from '@touchline/project/new-project';
import { nodeFiles, systemClock, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { InitOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { inOneLine } from '../problem-lines.ts';
import { messages } from './init/messages.ts';
import { asked } from './init/questions.ts';

/** Where editors find the schema of the config. */
const CONFIG_SCHEMA = '/schemas/touchline.config.schema.json';

export async function runInit(folder: string, options: InitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const target = toPath(folder, terminal.cwd);
  const kind = await nodeFiles.kind(target);
  const spoken = options.language ?? 'en';
  if (isProblem(kind)) throw new UsageError(inOneLine(kind, spoken, terminal));
  if (kind === 'file') throw new UsageError(messages.text(spoken, 'is-a-file', { folder }));

  const answers = options.yes || !terminal.interactive ? withDefaults(options) : await asked(options);
  if (!answers) return EXIT.usage;
  const { language } = answers;
  const files = {
    ...strategyFiles(answers, systemClock.today()),
    ...projectFiles(answers, `${context.homepage}${CONFIG_SCHEMA}`, await folderInRepository(target)),
  };

  const taken: string[] = [];
  for (const name of Object.keys(files))
    if ((await nodeFiles.kind(resolvePath(target, name))) !== undefined) taken.push(name);
  if (taken.length > 0) throw new UsageError(messages.text(language, 'taken', { folder, names: taken.join(', ') }));
  for (const [name, text] of Object.entries(files)) {
    const problem = await writeAtomically(resolvePath(target, name), text);
    if (problem) throw new UsageError(inOneLine(problem, language, terminal));
    terminal.out(`  ${shownPath(name, folder, terminal.cwd)}\n`);
  }
  const here = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const touchline = terminal.env['npm_command'] === 'exec' ? 'npx touchline' : 'touchline';
  terminal.out(`
${messages.text(language, 'next')}
  ${touchline} check${here}
  ${touchline} render${here} --out touchline-report
`);
  return EXIT.fine;
}

/** The way from the root of the git repository to a folder in it; empty for the root, and where there is none. */
async function folderInRepository(target: string): Promise<string> {
  for (let at = target; ; at = folderOf(at)) {
    if ((await nodeFiles.kind(resolvePath(at, '.git'))) !== undefined) return relativePath(at, target) ?? '';
    if (folderOf(at) === at) return '';
  }
}

/** What lies above the folder is shown as seen from where the command was started. */
function shownPath(name: string, folder: string, cwd: string): string {
  if (name.startsWith('../')) return pathFrom(toPath('.', cwd), resolvePath(toPath(folder, cwd), name));
  return folder === '.' ? name : `${folder}/${name}`;
}

function withDefaults(options: InitOptions): Answers {
  const { template = 'bank', language = 'en' } = options;
  const { strategy, customer, journey } = proposalFor(template, language);
  return {
    template,
    strategy: options.name ?? strategy,
    customer: options.customer ?? customer,
    journey: options.journey ?? journey,
    language,
    extras: options.with ?? [],
  };
}
