import { stripVTControlCharacters, styleText } from 'node:util';

/** The edge of the command line: everything it reads from and writes to. Tests hand in their own. */
export interface Terminal {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Reads all of the standard input as bytes. */
  stdin(): Promise<Uint8Array>;
  /** A person watches the standard output / error output. */
  watchedOut: boolean;
  watchedErr: boolean;
  /** Can a question be asked? */
  interactive: boolean;
  /** Aborts what waits for changes: Ctrl+C. */
  signal: AbortSignal;
  /** Columns of the terminal; 80 when nobody watches. */
  columns: number;
}

export function nodeTerminal(): Terminal {
  let stop: AbortController | undefined;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      // The reader of a pipe has gone (`touchline check | head`): stop quietly.
      if (code === 'EPIPE') process.exit(0);
      if (stream === process.stdout) process.stderr.write(`touchline: The output cannot be written: ${message}.\n`);
      process.exit(2);
    });
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    watchedOut: process.stdout.isTTY === true,
    watchedErr: process.stderr.isTTY === true,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    /** Only who waits takes Ctrl+C over; it ends everything else as it ends any program, and so does a second one. */
    get signal() {
      if (!stop) {
        const controller = new AbortController();
        process.once('SIGINT', () => controller.abort());
        stop = controller;
      }
      return stop.signal;
    },
    columns: process.stdout.columns ?? 80,
  };
}

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours only where a person watches and NO_COLOR is not set; FORCE_COLOR asks for them anywhere. */
export function paint(terminal: Pick<Terminal, 'env' | 'watchedOut'>): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const coloured = !NO_COLOR && (forced || (terminal.watchedOut && TERM !== 'dumb'));
  return coloured ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** Text of a workspace shown on a terminal: control and direction characters of untrusted text must not steer it. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The same in one line: a build server takes a line that begins with `::` for an order, wherever it comes from. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
