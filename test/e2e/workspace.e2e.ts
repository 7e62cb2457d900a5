import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, type TestContext, test } from 'node:test';
import { launchChromium, newPage } from './harness/browser.ts';
import { type CodeServer, type CodeServerOptions, startCodeServer } from './harness/code-server.ts';
import { copyExample, copyFixture } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

/** Ids of the processes of the language server below a code-server: they run the extension's own file. */
async function languageServers(server: CodeServer): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // A process may end while its folder is read.
    const command = await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '');
    if (command.includes(server.extensions) && /dist\/server\.[cm]?js/.test(command)) found.push(Number(name));
  }
  return found;
}

interface Sitting {
  readonly server: CodeServer;
  readonly workbench: Workbench;
}

let last: Workbench | undefined;

/** The packaged extension with a folder opened; all ends with the test. */
async function sit(context: TestContext, folder: string, options: CodeServerOptions = {}): Promise<Sitting> {
  const server = await startCodeServer({ vsix: [vsixFile], ...options });
  context.after(() => server.stop());
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await newPage(browser);
  await page.goto(`${server.origin}/?folder=${encodeURIComponent(folder)}`);
  await page.locator('.monaco-workbench .part.activitybar').waitFor();
  last = new Workbench(page);
  return { server, workbench: last };
}

describe('the extension in a workspace', () => {
  afterEach(async (context) => {
    if (!last || !('passed' in context) || (context.passed && process.env['TOUCHLINE_PICTURES'] !== '1')) return;
    const name = context.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await last.page.screenshot({ path: join(artifactsFolder, `workspace-${name}.png`) }).catch(() => undefined);
  });

  test('a server that was killed comes back, and the check goes on', async (context) => {
    const fixture = await copyFixture('concert');
    context.after(() => fixture.remove());
    const { server, workbench } = await sit(context, fixture.folder);
    await workbench.openFile('concert.cx');
    await until('the server runs', async () => (await languageServers(server)).length === 1);
    const [first = 0] = await languageServers(server);
    process.kill(first, 'SIGKILL');
    await until('another server runs', async () => {
      const running = await languageServers(server);
      return running.length === 1 && running[0] !== first;
    });
    await workbench.showProblems();
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(11, 66, 'Ride', 'Rude');
    await workbench.untilProblems(
      'the error is found',
      ([first]) => first?.severity === 'error' && /Rude/.test(first.text),
    );
  });

  test('a folder without a strategy starts no server', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'touchline-plain-'));
    context.after(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'notes.txt'), 'Nothing of a strategy.\n');
    const { server, workbench } = await sit(context, folder);
    await workbench.openFile('notes.txt');
    await workbench.runCommand('View: Show Explorer');
    assert.deepEqual(await languageServers(server), []);
  });

  test('an untrusted folder is checked and drawn, and says what it leaves out', async (context) => {
    const fixture = await copyFixture('concert');
    context.after(() => fixture.remove());
    const { workbench } = await sit(context, fixture.folder, { trustWorkspace: false });
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile('concert.cx');
    await workbench.showProblems();
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(11, 66, 'Ride', 'Rude');
    await workbench.untilProblems(
      'the error is found',
      ([first]) => first?.severity === 'error' && /Rude/.test(first.text),
    );
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(11, 66, 'Rude', 'Ride');
    await workbench.runCommand('Touchline: Open Preview to the Side');
    const picture = workbench.webview().locator('#picture');
    await until('the map is drawn', () => workbench.shows(picture, 'Getting home after a concert'));
  });

  test('the strategy is a tree, and the status bar counts its problems', async (context) => {
    const example = await copyExample('small-business-bank');
    context.after(() => example.remove());
    const { workbench } = await sit(context, example.folder);
    await workbench.openFile('open-account.cx');
    await workbench.page.locator('.statusbar-item[id*="touchline"]').first().waitFor();
    await workbench.page.locator('.activitybar .action-label[aria-label^="Touchline"]').first().click();
    const rows = workbench.page.locator('.pane-body .monaco-list-row');
    await until('the tree names the journey', async () => {
      return (await rows.allTextContents()).join('\n').includes('I open a business account');
    });
    await rows.filter({ hasText: 'I open a business account' }).first().click();
    await until('a click opens its text', async () =>
      (await workbench.visibleText()).includes('I open a business account'),
    );
    await workbench.page.screenshot({ path: join(artifactsFolder, 'tree.png') });
  });
});
