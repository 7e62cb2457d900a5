import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../run.ts';
import type { Terminal } from '../terminal.ts';

/** A folder for one test with these files; its name has blanks and Cyrillic letters. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'мапа шляху ')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as a script would: nobody watches, nobody answers. */
export async function touchline(cwd: string, argv: readonly string[], own: Partial<Terminal> = {}): Promise<Said> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    watchedOut: false,
    watchedErr: false,
    interactive: false,
    signal: new AbortController().signal,
    columns: 80,
    ...own,
  });
  return { code, out, err };
}
