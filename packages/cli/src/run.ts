import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { checklist } from './commands/checklist.ts';
import { ci } from './commands/ci.ts';
import type { Context } from './commands/command.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { format } from './commands/format.ts';
import { init } from './commands/init.ts';
import { insights } from './commands/insights.ts';
import { log } from './commands/log.ts';
import { lsp } from './commands/lsp.ts';
import { mcp } from './commands/mcp.ts';
import { render } from './commands/render.ts';
import { rules } from './commands/rules.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { printable, type Terminal } from './terminal.ts';

/** The table of commands, in the order the help shows them. */
const COMMANDS = [
  init,
  check,
  checklist,
  insights,
  diff,
  log,
  ci,
  format,
  render,
  exportCommand,
  rules,
  explain,
  lsp,
  mcp,
];

/** Runs the command line and gives the exit code. Every mistake of the user ends in one line on the error output. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const context: Context = {
    terminal,
    version: packageJson.version,
    homepage: packageJson.homepage,
    finish: (result) => {
      code = result;
    },
  };
  try {
    await commandLine(context).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`touchline: ${printable(error.message)}\n`);
    return EXIT.usage;
  }
  return code;
}

/** The commands with their options; completion reads them too. */
export function commandLine(context: Context): Command {
  const { terminal } = context;
  const program = new Command('touchline')
    .description('Customer-experience strategy as code: checked, drawn, reviewed.')
    .version(context.version, '-V, --version', 'the version of touchline')
    .helpOption('-h, --help', 'help for a command')
    .helpCommand('help [command]', 'help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'touchline: ')),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });
  program.addHelpText(
    'after',
    `
Exit codes: 0 fine · 1 an error in the strategy (with --strict any warning) · 2 usage, or input that cannot be read
Documentation: ${context.homepage}`,
  );
  for (const register of COMMANDS) register(program, context);
  // Adds `touchline completion bash|zsh|fish|powershell`.
  tab(program, { completionCommandName: 'completion' });
  return program;
}
