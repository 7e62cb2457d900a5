import { isProblem, resolvePath } from '@touchline/project';
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
    ...projectFiles(answers, `${context.homepage}${CONFIG_SCHEMA}`),
  };

  const taken: string[] = [];
  for (const name of Object.keys(files))
    if ((await nodeFiles.kind(resolvePath(target, name))) !== undefined) taken.push(name);
  if (taken.length > 0) throw new UsageError(messages.text(language, 'taken', { folder, names: taken.join(', ') }));
  for (const [name, text] of Object.entries(files)) {
    const problem = await writeAtomically(resolvePath(target, name), text);
    if (problem) throw new UsageError(inOneLine(problem, language, terminal));
    terminal.out(`  ${folder === '.' ? '' : `${folder}/`}${name}\n`);
  }
  const here = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  terminal.out(`
${messages.text(language, 'next')}
  touchline check${here}
  touchline render${here} --out touchline-report
`);
  return EXIT.fine;
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
