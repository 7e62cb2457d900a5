import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { copyFixture } from './harness/fixture.ts';
import { e2eFolder, root } from './harness/paths.ts';

const run = promisify(execFile);

/** What an editor wrote down of its session. */
interface Seen {
  /** What did not go as planned. */
  readonly failed?: string;
  readonly diagnostics: readonly string[];
  readonly definition: { readonly file: string; readonly line: number };
  /** The lines of `channels.cx` after the rename. */
  readonly renamed: readonly string[];
  readonly completion: readonly string[];
  readonly formatted: string;
  readonly stopped: boolean;
}

interface Editor {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const script = (name: string): string => join(e2eFolder, 'editors', name);

const editors: readonly Editor[] = [
  { name: 'Neovim', command: 'nvim', args: ['--headless', '--clean', '-n', '-c', `luafile ${script('neovim.lua')}`] },
  { name: 'Emacs with eglot', command: 'emacs', args: ['--batch', '-l', script('emacs.el')] },
];

/** Plays one session of an editor against `touchline lsp`. */
async function session({ command, args }: Editor): Promise<Seen> {
  const fixture = await copyFixture('clients');
  const work = await mkdtemp(join(tmpdir(), 'touchline-client-'));
  const out = join(work, 'seen.json');
  try {
    await run(command, [...args], {
      timeout: 120_000,
      env: {
        ...process.env,
        TOUCHLINE_COMMAND: [process.execPath, join(root, 'packages/cli/bin/touchline.cjs'), 'lsp'].join('\t'),
        TOUCHLINE_FOLDER: fixture.folder,
        TOUCHLINE_OUT: out,
      },
    });
    return JSON.parse(await readFile(out, 'utf8')) as Seen;
  } finally {
    await rm(work, { recursive: true, force: true });
    await fixture.remove();
  }
}

const formatted = `journey Home "Going home" {
  stage "Ride" {
    touchpoint "Pays" via Mobile details Ride
    touchpoint Sit "Sits down" via Mobile owner Drivers
  }
}

journey Ride "The ride" {
  step "Sits"
}`;

for (const editor of editors) {
  describe(`touchline lsp in ${editor.name}`, async () => {
    const seen = session(editor);

    test('the session goes to its end', async () => {
      const { failed, stopped } = await seen;
      assert.equal(failed, undefined);
      assert.equal(stopped, true);
    });

    test('a name that leads nowhere is reported', async () => {
      const { diagnostics } = await seen;
      assert.equal(diagnostics.length, 1);
      assert.match(diagnostics[0] ?? '', /unresolved-reference|Rude/);
    });

    test('the definition of a channel is found in the other file', async () => {
      assert.deepEqual((await seen).definition, { file: 'channels.cx', line: 1 });
    });

    test('renaming a channel changes both files', async () => {
      assert.deepEqual((await seen).renamed.filter(Boolean), [
        'channel Mobile "Mobile app"',
        'team Drivers "Train drivers"',
      ]);
    });

    test('completion offers the team that may own a touchpoint', async () => {
      const { completion } = await seen;
      assert.ok(
        completion.some((label) => label.includes('Drivers')),
        completion.join(', '),
      );
      assert.ok(!completion.some((label) => label === 'Ride'), 'a journey owns nothing');
    });

    test('formatting brings the text into its form', async () => {
      assert.equal((await seen).formatted.trimEnd(), formatted);
    });
  });
}
