import { startServerOn } from '@touchline/language/node';
import type { Context } from '../commands/command.ts';
import { EXIT } from '../exit.ts';

/** Serves until the editor goes: the process then ends, with 0 when the editor said so before. */
export function runLsp({ terminal }: Context): Promise<never> {
  // The protocol owns the standard output: what anything else prints there would break it.
  for (const print of ['log', 'info', 'debug'] as const) console[print] = console.error;
  if (terminal.interactive) terminal.err('touchline: waiting for an editor to speak first. Ctrl+C ends.\n');
  terminal.signal.addEventListener('abort', () => process.exit(EXIT.fine));
  startServerOn(process.stdin, process.stdout);
  return new Promise(() => undefined);
}
