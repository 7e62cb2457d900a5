import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** What a command gets: where to read and write, and where to leave its exit code. */
export interface Context {
  terminal: Terminal;
  /** Version of the tool. */
  version: string;
  homepage: string;
  finish(code: ExitCode): void;
}

/** Adds a command to the table; what it needs to run is loaded when it runs. */
export type Register = (program: Command, context: Context) => void;
