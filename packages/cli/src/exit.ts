/** Exit codes, the same for every command. Information never fails a run. */
export const EXIT = {
  /** Nothing wrong. */
  fine: 0,
  /** An error in the strategy; with `--strict` any warning; more warnings than `--max-warnings`; text not formatted. */
  findings: 1,
  /** The command cannot be run as asked: usage, or input that cannot be read. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A problem the user can mend, said in one line with the way out. Ends the command with exit code 2. */
export class UsageError extends Error {}
