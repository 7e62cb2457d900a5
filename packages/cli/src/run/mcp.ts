import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { toPath } from '@touchline/project/node';
import type { Context } from '../commands/command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { servedProjects } from '../mcp/served.ts';
import { mcpServer } from '../mcp/server.ts';

/** Serves until the assistant goes, which it tells by ending the input. */
export async function runMcp(
  folder: string | undefined,
  { terminal, version }: Pick<Context, 'terminal' | 'version'>,
): Promise<ExitCode> {
  // The protocol owns the standard output: what anything else prints there would break it.
  for (const print of ['log', 'info', 'debug'] as const) console[print] = console.error;
  const projects = servedProjects(toPath(folder ?? '.', terminal.cwd), { ...terminal, watchedErr: false });
  const served = serveStdio(() => mcpServer(projects, version), {
    onerror: (error) => terminal.err(`touchline: ${error.message}\n`),
  });
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve);
    terminal.signal.addEventListener('abort', () => resolve());
  });
  await served.close();
  return EXIT.fine;
}
