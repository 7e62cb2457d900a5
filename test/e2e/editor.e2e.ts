import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium, newPage } from './harness/browser.ts';
import { type CodeServer, startCodeServer } from './harness/code-server.ts';
import { copyFixture, type Fixture } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

/** One sitting with the packaged extension: every test goes on where the one before left the editor. */
describe('writing a journey in VS Code', () => {
  let fixture: Fixture;
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  const map = () => workbench.webview().locator('#map');

  before(async () => {
    fixture = await copyFixture('concert');
    server = await startCodeServer({ vsix: [vsixFile] });
    browser = await launchChromium();
    workbench = await Workbench.open(await newPage(browser), server.origin, fixture.folder);
    await workbench.openFile('concert.cx');
  });

  afterEach(async (context) => {
    if (!workbench || !('passed' in context) || (context.passed && process.env['TOUCHLINE_PICTURES'] !== '1')) return;
    const name = context.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await workbench.page.screenshot({ path: join(artifactsFolder, `${name}.png`) });
    if (!context.passed) await writeFile(join(artifactsFolder, `${name}.log`), await server.log());
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await fixture?.remove();
  });

  test('keywords, titles, numbers and names have colours of their own', async () => {
    const keyword = await workbench.colourOf('journey');
    const title = await workbench.colourOf('"Waits"');
    const number = await workbench.colourOf('0.5');
    assert.equal(new Set([keyword, title, number]).size, 3, `${keyword} ${title} ${number}`);
    assert.equal(await workbench.colourOf('touchpoint'), keyword);
  });

  test('a sound project has no problem', async () => {
    await workbench.showProblems();
    await workbench.goTo(6, 1);
    // An error that must come, and go again, shows that the silence is the server's answer and not its absence.
    await workbench.replaceAt(7, 10, 'Waits', 'Waitz');
    await workbench.untilProblems('the wrong name is an error', (problems) => problems.length > 0);
    await workbench.undo();
    await workbench.untilProblems('the panel is empty', (problems) => problems.length === 0);
  });

  test('a name that leads nowhere is one error that suggests the right one', async () => {
    await workbench.replaceAt(7, 10, 'Waits', 'Waitz');
    await workbench.untilProblems('one error about Waitz', ([first, ...more]) => {
      return more.length === 0 && first?.severity === 'error' && /Waitz/.test(first.text) && /Waits/.test(first.text);
    });
    await workbench.page.locator('.monaco-editor .squiggly-error').first().waitFor();
  });

  test('mending the name clears the error', async () => {
    await workbench.replaceAt(7, 10, 'Waitz', 'Waits');
    await workbench.untilProblems('the panel is empty', (problems) => problems.length === 0);
  });

  test('the preview draws the map of the journey beside the text', async () => {
    await workbench.runCommand('Touchline: Open journey map');
    await map().locator('svg').waitFor();
    await until('the map has the title of the journey', () => workbench.shows(map(), 'Getting home after a concert'));
    await until('the map names the channel of the other file', () => workbench.shows(map(), 'Mobile app'));
    await until('the map has its touchpoints', () => workbench.shows(map(), 'Sees the surge price'));
  });

  test('the styles of the map hold under the content security policy', async () => {
    const paper = map().locator('svg .paper').first();
    assert.equal(await paper.evaluate((element) => getComputedStyle(element).fill), 'rgb(255, 255, 255)');
  });

  test('the map follows the typing', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(1, 10, 'Getting home', 'Додому');
    await until('the map has the new title', () => workbench.shows(map(), 'Додому after a concert'));
    assert.equal(await workbench.shows(map(), 'Getting home'), false);
  });

  test('while the text has a syntax error the last good map stays, marked', async () => {
    const stale = workbench.webview().locator('#stale');
    assert.equal(await stale.isVisible(), false);
    await workbench.replaceAt(9, 3, 'touchpoint', 'touchpoint touchpoint touchpoint {');
    await stale.waitFor({ state: 'visible' });
    assert.equal(await workbench.shows(map(), 'Додому after a concert'), true);
    await workbench.undo();
    await stale.waitFor({ state: 'hidden' });
  });

  test('the map turns dark with the editor', async () => {
    await workbench.chooseTheme('Default Dark Modern');
    const paper = map().locator('svg .paper').first();
    await until('the paper is dark', async () => {
      const fill = await paper.evaluate((element) => getComputedStyle(element).fill);
      const [red = 255] = (fill.match(/\d+/g) ?? []).map(Number);
      return red < 80;
    });
  });
});
