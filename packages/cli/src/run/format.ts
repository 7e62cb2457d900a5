import { createTextFormatter, syntaxText, type TextFormatter } from '@touchline/language';
import type { Language } from '@touchline/locale';
import { decodeText, encodeText, isProblem, type ProblemCode, type SourceText } from '@touchline/project';
import { toPath, writeAtomically } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import type { FormatOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { discover, readAll } from '../input.ts';
import { messages } from '../messages.ts';
import { inOneLine } from '../problem-lines.ts';
import { printableLine } from '../terminal.ts';

/** Kept for as long as the process lives: making one takes some tenths of a second. */
let formatter: TextFormatter | undefined;

export async function runFormat(paths: readonly string[], options: FormatOptions, context: Context): Promise<ExitCode> {
  const language = options.language ?? 'en';
  if (options.stdin) {
    if (paths.length > 0) throw new UsageError(messages.text(language, 'stdin-and-paths'));
    return formatStdin(options, language, context);
  }
  const { terminal } = context;
  const { projects, problems } = await discover(paths, terminal);
  const here = toPath('.', terminal.cwd);
  const shown = (path: string): string => (path.startsWith(`${here}/`) ? path.slice(here.length + 1) : path);
  const read = await readAll([...new Set(projects.flatMap(({ asked }) => asked))]);
  formatter ??= createTextFormatter();

  let changed = 0;
  let refused = 0;
  const failed = [...problems, ...read.problems].filter(({ code }) => !isAboutConfig(code));
  for (const source of read.texts) {
    const result = formatter.format(source.text);
    if ('problem' in result) {
      refused++;
      terminal.err(`${refusal(shown(source.path), result.problem, language)}\n`);
      continue;
    }
    const content = encodeText(source, result.text);
    if (content === original(source)) continue;
    changed++;
    terminal.out(`${printableLine(shown(source.path))}\n`);
    if (options.check) continue;
    const problem = await writeAtomically(source.path, content);
    if (problem) failed.push(problem);
  }
  for (const one of failed) {
    terminal.err(`${inOneLine(one, language, terminal)}\n`);
  }
  const unchanged = read.texts.length - changed - refused;
  if (options.check) {
    const text =
      changed > 0
        ? messages.text(language, 'would-format', { files: changed })
        : messages.text(language, 'all-formatted', { files: unchanged });
    terminal.out(`${text}\n`);
  } else terminal.out(`${messages.text(language, 'formatted', { files: changed, unchanged })}\n`);
  if (failed.length > 0) return EXIT.usage;
  return refused > 0 || (options.check && changed > 0) ? EXIT.findings : EXIT.fine;
}

function original(source: SourceText): string {
  return (source.byteOrderMark ? '\uFEFF' : '') + source.text;
}

/** What the config says does not matter to the form of a text. */
function isAboutConfig(code: ProblemCode): boolean {
  return code.startsWith('config-') || code.startsWith('unknown-rule') || code === 'used-project-missing';
}

function refusal(file: string, problem: Parameters<typeof syntaxText>[1], language: Language): string {
  const { line, character } = problem.range.start;
  const message = syntaxText(language, problem);
  return messages.text(language, 'not-formatted', {
    file: printableLine(file),
    line: String(line + 1),
    column: String(character + 1),
    message: printableLine(message),
  });
}

async function formatStdin(options: FormatOptions, language: Language, { terminal }: Context): Promise<ExitCode> {
  const source = decodeText('stdin', await terminal.stdin());
  if (isProblem(source)) throw new UsageError(inOneLine(source, language, terminal));
  formatter ??= createTextFormatter();
  const result = formatter.format(source.text);
  if ('problem' in result) {
    terminal.err(`${refusal('stdin', result.problem, language)}\n`);
    return EXIT.findings;
  }
  const content = encodeText(source, result.text);
  if (!options.check) {
    terminal.out(content);
    return EXIT.fine;
  }
  return content === original(source) ? EXIT.fine : EXIT.findings;
}
