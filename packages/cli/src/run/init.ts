import { folderOf, isProblem, pathFrom, relativePath, resolvePath } from '@touchline/project';
import { type Answers, type NewFiles, projectFiles, proposalFor, strategyFiles } from '@touchline/project/new-project';
import { nodeFiles, systemClock, toPath } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { InitOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { inOneLine } from '../problem-lines.ts';
import { messages } from './init/messages.ts';
import { byHand, type PartsThere, partsThere } from './init/parts.ts';
import { asked } from './init/questions.ts';
import { writeAll } from './init/write-all.ts';

/** Where editors find the schema of the config. */
const CONFIG_SCHEMA = '/schemas/touchline.config.schema.json';

export async function runInit(folder: string, options: InitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const target = toPath(folder, terminal.cwd);
  const kind = await nodeFiles.kind(target);
  const spoken = options.language ?? 'en';
  if (isProblem(kind)) throw new UsageError(inOneLine(kind, spoken, terminal));
  if (kind === 'file') throw new UsageError(messages.text(spoken, 'is-a-file', { folder }));

  const inRepository = await folderInRepository(target);
  const there = await partsThere(target, inRepository);
  if (isProblem(there)) throw new UsageError(inOneLine(there, spoken, terminal));
  const shown = (name: string): string => shownPath(name, folder, terminal.cwd);
  const filesOf = (answers: Answers): NewFiles => ({
    ...strategyFiles(answers, systemClock.today()),
    ...projectFiles(answers, `${context.homepage}${CONFIG_SCHEMA}`, inRepository),
  });

  // What is there whatever the answers will be is said before anything is asked.
  const asks = !options.yes && terminal.interactive;
  const least = withDefaults(asks ? { template: 'blank', ...options } : options);
  await refuseTaken(filesOf(least), least, { folder, target, there, shown }, context);
  const answers = asks ? await asked(options, there) : least;
  if (!answers) return EXIT.usage;
  const { language } = answers;
  // Whoever chose what is there already was told so, and is shown what to add to it.
  const extras = answers.extras.filter((extra) => !there.has(extra));
  const files = filesOf({ ...answers, extras });
  if (asks) await refuseTaken(files, { ...answers, extras }, { folder, target, there, shown }, context);

  const problem = await writeAll(
    new Map(Object.entries(files).map(([name, text]) => [resolvePath(target, name), text])),
  );
  if (problem) throw new UsageError(inOneLine(problem, language, terminal));
  for (const name of Object.keys(files)) terminal.out(`  ${shown(name)}\n`);
  const added = byHand(answers.extras, there, language, shown);
  if (added !== '') terminal.out(`\n${added.trimEnd()}\n`);
  const here = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const touchline = terminal.env['npm_command'] === 'exec' ? 'npx touchline' : 'touchline';
  terminal.out(`
${messages.text(language, 'next')}
  ${touchline} check${here}
  ${touchline} render${here} --out touchline-report
`);
  return EXIT.fine;
}

interface Place {
  readonly folder: string;
  readonly target: string;
  readonly there: PartsThere;
  readonly shown: (name: string) => string;
}

/** Nothing that is there is touched, and nothing is written beside it unasked: the way out is said instead. */
async function refuseTaken(
  files: NewFiles,
  { language, extras }: Answers,
  { folder, target, there, shown }: Place,
  { terminal, homepage }: Context,
): Promise<void> {
  const taken: string[] = [];
  for (const name of Object.keys(files)) {
    const kind = await nodeFiles.kind(resolvePath(target, name));
    if (isProblem(kind)) throw new UsageError(inOneLine(kind, language, terminal));
    if (kind !== undefined) taken.push(name);
  }
  if (taken.length === 0) return;
  const parts = extras.filter((extra) => there.has(extra));
  const own = taken.filter((name) => !parts.some((part) => there.get(part)?.name === name));
  const said = [messages.text(language, 'taken', { folder, names: taken.join(', ') })];
  if (own.length > 0) said.push(messages.text(language, 'another-folder', { names: own.join(', ') }));
  if (parts.length > 0) {
    terminal.err(byHand(parts, there, language, shown));
    said.push(messages.text(language, 'leave-out', { parts: parts.join(', ') }));
  }
  if (parts.some((part) => part === 'github' || part === 'gitlab'))
    said.push(messages.text(language, 'job-explained', { address: `${homepage}/continuous-integration` }));
  throw new UsageError(said.join(' '));
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
