import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium, newPage } from './harness/browser.ts';
import { type CodeServer, startCodeServer } from './harness/code-server.ts';
import { copyFixture, type Fixture } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

const run = promisify(execFile);

/** A repository of the concert with two commits on main and one on a branch; the last stage of it is not committed. */
async function repositoryOf({ folder }: Fixture): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  const change = async (from: string, to: string): Promise<void> => {
    const file = join(folder, 'concert.cx');
    const text = await readFile(file, 'utf8');
    assert.ok(text.includes(from), `the fixture has no ${from}`);
    await writeFile(file, text.replace(from, to));
  };
  await git('init', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--message', 'The way home');
  await change('feeling -0.6 "anxious"', 'feeling -1.2 "anxious"');
  await git('commit', '--all', '--message', 'Waiting is worse');
  await git('branch', 'autumn');
  await change('    pain "The app asks to log in again"\n', '');
}

/** What is told of a state that git has. Every test goes on where the one before left the editor. */
describe('maps of other revisions', () => {
  let fixture: Fixture;
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  const page = () => workbench.webview();
  const panes = () => page().locator('.pane');
  const rows = () => page().locator('.changes .row');
  const input = () => workbench.page.locator('.quick-input-widget input').first();
  const signs = () => workbench.page.locator('.glyph-margin-widgets .cgmr, .margin-view-overlays .cgmr');

  async function saidRows(): Promise<string> {
    return (await rows().allTextContents()).join('\n');
  }

  async function choose(label: string): Promise<void> {
    const row = workbench.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: label }).first();
    await row.click();
  }

  async function picture(name: string): Promise<void> {
    if (process.env['TOUCHLINE_PICTURES'] !== '1') return;
    await mkdir(artifactsFolder, { recursive: true });
    await workbench.page.screenshot({ path: join(artifactsFolder, `compare-${name}.png`) });
  }

  before(async () => {
    fixture = await copyFixture('concert');
    await repositoryOf(fixture);
    server = await startCodeServer({ vsix: [vsixFile], settings: { 'git.enabled': true } });
    browser = await launchChromium();
    workbench = await Workbench.open(await newPage(browser), server.origin, fixture.folder);
    await workbench.openFile('concert.cx');
  });

  afterEach(async (context) => {
    if (!workbench || !('passed' in context) || context.passed) return;
    const name = context.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await mkdir(artifactsFolder, { recursive: true });
    await workbench.page.screenshot({ path: join(artifactsFolder, `compare-${name}.png`) });
    await writeFile(join(artifactsFolder, `compare-${name}.log`), await server.log());
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await fixture?.remove();
  });

  test('what means something else than in the last commit is marked in the gutter', async () => {
    await until('a sign is there', async () => (await signs().count()) === 1);
    const [sign] = await signs().all();
    assert.match((await sign?.evaluate((each) => getComputedStyle(each).backgroundImage)) ?? '', /image\/svg\+xml/);
    await workbench.page
      .locator('.view-line', { hasText: 'Opens the app' })
      .locator('span', { hasText: 'Opens' })
      .last()
      .hover();
    const hover = workbench.page
      .locator('.monaco-hover:not(.hidden)', { hasText: 'The app asks to log in again' })
      .first();
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /Compare the map with the last commit/);
    await picture('gutter');
  });

  test('the map stands beside that of the last commit, with marks and sentences', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.runCommand('Touchline: Open Preview to the Side');
    await until('the map is drawn', () => workbench.shows(page().locator('#picture'), 'Getting home after a concert'));
    await page().locator('[data-tool=against]').click();
    await choose('Last commit');
    await until('both maps are there', async () => (await panes().count()) === 2);
    assert.equal(await panes().first().getAttribute('data-caption'), 'HEAD');
    assert.equal(await panes().last().getAttribute('data-caption'), 'Working text');
    await until('the sentence is there', async () => (await saidRows()).includes('The app asks to log in again'));
    assert.equal(await rows().count(), 1);
    await until('the touchpoint is marked', () => workbench.shows(panes().last(), '≠ changed'));
    await picture('head');
  });

  test('it follows the text', async () => {
    await workbench.focusEditor('concert.cx');
    const lines = (await readFile(join(fixture.folder, 'concert.cx'), 'utf8')).split('\n');
    const line = lines.findIndex((each) => each.includes('"Rides home"')) + 1;
    const column = (lines[line - 1] ?? '').indexOf('1.5') + 1;
    await workbench.replaceAt(line, column, '1.5', '-2');
    await until('the feeling is told', async () => (await saidRows()).includes('Rides home'));
    assert.match((await rows().first().locator('.effect').getAttribute('class')) ?? '', /worse/);
    await until('so does the gutter', async () => (await signs().count()) === 2);
    await picture('edited');
    await workbench.page.keyboard.press('Control+Z');
    await until('it is gone again', async () => !(await saidRows()).includes('Rides home'));
  });

  test('the earlier map leads to the text of its commit', async () => {
    const step: Locator = panes().first().locator('.head[data-id]', { hasText: 'Opens the app' }).first();
    await step.click();
    await workbench.page.locator('.tab.active', { hasText: 'concert.cx' }).first().waitFor();
    await until(
      'the old text is shown',
      async () =>
        (await workbench.editor().textContent())
          ?.replaceAll('\u00a0', ' ')
          .includes('pain "The app asks to log in again"') === true,
    );
    await until('the map stays', async () => (await panes().count()) === 2);
    await workbench.runCommand('View: Close Editor');
    await workbench.focusEditor('concert.cx');
  });

  test('any revision can be named, and one that is none is refused', async () => {
    await page().locator('[data-tool=against]').click();
    await choose('Another revision');
    await workbench.page.locator('.quick-input-widget', { hasText: 'HEAD~3' }).waitFor();
    await input().fill('--output=x');
    await workbench.page.locator('.quick-input-widget', { hasText: 'not the name of a revision' }).waitFor();
    await input().fill('HEAD~1');
    await input().press('Enter');
    await until(
      'that revision is compared with',
      async () => (await panes().first().getAttribute('data-caption')) === 'HEAD~1',
    );
    await until('both changes are told', async () => (await saidRows()).includes('Waits'));
    assert.equal(await rows().count(), 2);
  });

  test('branches are offered', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.beginCommand('Touchline: Compare Map with…');
    await choose('autumn');
    await until(
      'the branch is compared with',
      async () => (await panes().first().getAttribute('data-caption')) === 'autumn',
    );
    await until('one change is told', async () => (await rows().count()) === 1);
    await page().locator('.changes [data-key=end]').click();
    await until('one map is left', async () => (await panes().count()) === 1);
  });

  test('a diff of the source-control view opens as maps', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Source Control: Focus on Changes View');
    const entry = workbench.page.locator('.scm-view .monaco-list-row', { hasText: 'concert.cx' }).first();
    await entry.click();
    await workbench.page.locator('.monaco-diff-editor').first().waitFor();
    await workbench.page.locator('.editor-actions .action-label[aria-label^="Open as Maps"]').first().click();
    await until('both maps are there', async () => (await panes().count()) === 2);
    await until('the sentence is there', async () => (await saidRows()).includes('The app asks to log in again'));
    await picture('diff');
    await workbench.chooseTheme('Dark Modern');
    await until('the picture is dark', async () =>
      /vscode-dark/.test((await page().locator('body').getAttribute('class')) ?? ''),
    );
    await picture('dark');
  });

  test('an entry of the source-control view opens as maps', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Source Control: Focus on Changes View');
    const entry = workbench.page.locator('.scm-view .monaco-list-row', { hasText: 'concert.cx' }).first();
    await entry.click({ button: 'right' });
    await workbench.chooseInMenu('Open as Maps');
    await until('both maps are there', async () => (await panes().count()) === 2);
  });
});

/** Messages do not pop up while VS Code is driven by a test: they wait behind the bell. */
async function isTold({ page }: Workbench, text: string): Promise<void> {
  await page.locator('.statusbar-item[id="status.notifications"]').click();
  await page.locator('.notifications-center .notification-list-item', { hasText: text }).first().waitFor();
}

describe('where there is no git', () => {
  let last: Workbench | undefined;

  afterEach(async (context) => {
    if (!last || !('passed' in context) || context.passed) return;
    await mkdir(artifactsFolder, { recursive: true });
    await last.page.screenshot({ path: join(artifactsFolder, 'compare-without-git.png') }).catch(() => undefined);
  });

  test('the preview says so, and offers the other journeys', async (context) => {
    const fixture = await copyFixture('concert');
    context.after(() => fixture.remove());
    const server = await startCodeServer({ vsix: [vsixFile] });
    context.after(() => server.stop());
    const browser = await launchChromium();
    context.after(() => browser.close());
    const workbench = await Workbench.open(await newPage(browser), server.origin, fixture.folder);
    last = workbench;
    await workbench.openFile('concert.cx');
    await workbench.runCommand('Touchline: Open Preview to the Side');
    const picture = workbench.webview().locator('#picture');
    await until('the map is drawn', () => workbench.shows(picture, 'Getting home after a concert'));
    await workbench.webview().locator('[data-tool=against]').click();
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'The ride home' }).first().click();
    await until('both journeys are there', async () => (await workbench.webview().locator('.pane').count()) === 2);
    await isTold(workbench, 'git extension of the editor is disabled');
  });

  test('in a folder that is not trusted git is not asked', async (context) => {
    const fixture = await copyFixture('concert');
    context.after(() => fixture.remove());
    await repositoryOf(fixture);
    const options = { vsix: [vsixFile], settings: { 'git.enabled': true }, trustWorkspace: false };
    const server = await startCodeServer(options);
    context.after(() => server.stop());
    const browser = await launchChromium();
    context.after(() => browser.close());
    const page = await newPage(browser);
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(fixture.folder)}`);
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    const workbench = new Workbench(page);
    last = workbench;
    await workbench.openFile('concert.cx');
    await workbench.beginCommand('Touchline: Compare Map with…');
    await until('the preview is there', () =>
      workbench.shows(workbench.webview().locator('#picture'), 'Getting home after a concert'),
    );
    await isTold(workbench, 'trusted folders only');
  });
});
