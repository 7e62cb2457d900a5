import { describeProblem, isProblem, resolvePath } from '@touchline/project';
import { type Answers, DEFAULTS, projectFiles, strategyFiles } from '@touchline/project/new-project';
import { nodeFiles, systemClock, toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { InitOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';

/** Where editors find the schema of the config. */
const CONFIG_SCHEMA = '/schemas/touchline.config.schema.json';

export async function runInit(folder: string, options: InitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const target = toPath(folder, terminal.cwd);
  const kind = await nodeFiles.kind(target);
  if (isProblem(kind)) throw new UsageError(describeProblem(kind, toPath('.', terminal.cwd)));
  if (kind === 'file') throw new UsageError(`${folder} is a file. Name a folder.`);

  const answers = options.yes || !terminal.interactive ? withDefaults(options) : await asked(options);
  if (!answers) return EXIT.usage;
  const files = {
    ...strategyFiles(answers, systemClock.today()),
    ...projectFiles(answers, `${context.homepage}${CONFIG_SCHEMA}`),
  };

  const taken: string[] = [];
  for (const name of Object.keys(files))
    if ((await nodeFiles.kind(resolvePath(target, name))) !== undefined) taken.push(name);
  if (taken.length > 0)
    throw new UsageError(
      `${folder} has ${taken.join(', ')} already; nothing was written. Name another folder, or move ${taken.length > 1 ? 'them' : 'it'} away.`,
    );
  for (const [name, text] of Object.entries(files)) {
    const problem = await writeAtomically(resolvePath(target, name), text);
    if (problem) throw new UsageError(describeProblem(problem, toPath('.', terminal.cwd)));
    terminal.out(`  ${folder === '.' ? '' : `${folder}/`}${name}\n`);
  }
  const here = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  terminal.out(`
Next:
  touchline check${here}
  touchline render${here} --out touchline-report
`);
  return EXIT.fine;
}

function withDefaults(options: InitOptions): Answers {
  const template = options.template ?? 'bank';
  const defaults = DEFAULTS[template];
  return {
    template,
    strategy: options.name ?? defaults.strategy,
    customer: options.customer ?? defaults.customer,
    journey: options.journey ?? defaults.journey,
    language: options.language ?? 'en',
    extras: options.with ?? [],
  };
}

/** The answers, or nothing when the user breaks off. */
async function asked(options: InitOptions): Promise<Answers | undefined> {
  try {
    return await ask(options);
  } catch (error) {
    if (error instanceof BrokenOff) return undefined;
    throw error;
  }
}

class BrokenOff extends Error {}

/** Asks for what the options leave open. */
async function ask(options: InitOptions): Promise<Answers> {
  const { intro, group, select, text, multiselect, cancel } = await import('@clack/prompts');
  intro('A first strategy');
  const given = withDefaults(options);
  const answers = await group(
    {
      template: async () =>
        options.template ??
        (await select({
          message: 'What is it about?',
          options: [
            { value: 'bank' as const, label: 'A bank', hint: 'strategy, journey, plan' },
            { value: 'telecom' as const, label: 'A telecom', hint: 'strategy, journey, plan' },
            { value: 'public-service' as const, label: 'A public service', hint: 'strategy, journey, plan' },
            { value: 'blank' as const, label: 'One journey map', hint: 'nothing else' },
          ],
        })),
      strategy: async ({ results }) =>
        results.template === 'blank' || options.name
          ? given.strategy
          : await text({
              message: 'What is the strategy called?',
              placeholder: DEFAULTS[results.template ?? given.template].strategy,
              defaultValue: DEFAULTS[results.template ?? given.template].strategy,
            }),
      customer: async ({ results }) =>
        options.customer ??
        (await text({
          message: 'Who is the first journey about?',
          placeholder: DEFAULTS[results.template ?? given.template].customer,
          defaultValue: DEFAULTS[results.template ?? given.template].customer,
        })),
      journey: async ({ results }) =>
        options.journey ??
        (await text({
          message: 'What is the customer trying to do?',
          placeholder: DEFAULTS[results.template ?? given.template].journey,
          defaultValue: DEFAULTS[results.template ?? given.template].journey,
        })),
      language: async () =>
        options.language ??
        (await select({
          message: 'Which language do maps and reports speak?',
          options: [
            { value: 'en' as const, label: 'English' },
            { value: 'uk' as const, label: 'Українська' },
            { value: 'ru' as const, label: 'Русский' },
          ],
        })),
      extras: async () =>
        options.with ??
        (await multiselect({
          message: 'What else? (space selects, enter goes on)',
          required: false,
          options: [
            { value: 'gitattributes' as const, label: '.gitattributes', hint: 'the same line ends everywhere' },
            { value: 'vscode' as const, label: '.vscode/extensions.json', hint: 'recommends the extension' },
            { value: 'github' as const, label: 'GitHub Actions', hint: 'checks every pull request' },
            { value: 'gitlab' as const, label: 'GitLab CI', hint: 'checks every merge request' },
          ],
        })),
    },
    {
      onCancel: () => {
        // Without an exception the next question would follow.
        cancel('Nothing was written.');
        throw new BrokenOff();
      },
    },
  );
  return answers as Answers;
}
