import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
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
  /** What stands in the editor: positions are counted in it. */
  let text: string;
  const map = () => workbench.webview().locator('#picture');

  before(async () => {
    fixture = await copyFixture('concert');
    server = await startCodeServer({ vsix: [vsixFile] });
    browser = await launchChromium();
    workbench = await Workbench.open(await newPage(browser), server.origin, fixture.folder);
    await workbench.openFile('concert.cx');
    text = await readFile(join(fixture.folder, 'concert.cx'), 'utf8');
  });

  /** Selects the first `old` that follows `before` and types over it. */
  async function retype(before: string, old: string, typed: string): Promise<void> {
    const start = text.indexOf(before + old) + before.length;
    const lines = text.slice(0, start).split('\n');
    await workbench.replaceAt(lines.length, (lines.at(-1)?.length ?? 0) + 1, old, typed);
    text = text.slice(0, start) + typed + text.slice(start + old.length);
  }

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

  test('a name that leads nowhere is one error that suggests the right one', async () => {
    await workbench.showProblems();
    await retype('details ', 'Ride', 'Rude');
    await workbench.untilProblems('one error about Rude', ([first, ...more]) => {
      return more.length === 0 && first?.severity === 'error' && /Rude/.test(first.text) && /Ride/.test(first.text);
    });
    await workbench.page.locator('.monaco-editor .squiggly-error').first().waitFor();
  });

  test('mending the name clears the error', async () => {
    await retype('details ', 'Rude', 'Ride');
    await workbench.untilProblems('the panel is empty', (problems) => problems.length === 0);
  });

  test('the preview draws the map of the journey beside the text', async () => {
    await workbench.runCommand('Touchline: Open Preview to the Side');
    await map().locator('.tl-map').first().waitFor();
    await until('the map has the title of the journey', () => workbench.shows(map(), 'Getting home after a concert'));
    await until('the map names the channel of the other file', () => workbench.shows(map(), 'Mobile app'));
    await until('the map has its touchpoints', () => workbench.shows(map(), 'Sees the surge price'));
  });

  test('the styles of the map hold under the content security policy', async () => {
    const paper = map().locator('.tl-map').first();
    assert.equal(await paper.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(255, 255, 255)');
  });

  test('the map follows the typing', async () => {
    await workbench.focusEditor('concert.cx');
    await retype('journey "', 'Getting home', 'Додому');
    await until('the map has the new title', () => workbench.shows(map(), 'Додому after a concert'));
    assert.equal(await workbench.shows(map(), 'Getting home'), false);
  });

  const stale = () => workbench.webview().locator('#stale');

  test('while the text has a syntax error the last good map stays, marked', async () => {
    assert.equal(await stale().isVisible(), false);
    await retype('anxious"\n  ', 'touchpoint', 'tuochpoint');
    await stale().waitFor({ state: 'visible' });
    await workbench.untilProblems('the word is an error that suggests the right one', ([first]) => {
      return first?.severity === 'error' && first.text.includes('touchpoint');
    });
    assert.equal(await workbench.shows(map(), 'Додому after a concert'), true);
  });

  test('the mark goes when the text is sound again', async () => {
    await retype('anxious"\n  ', 'tuochpoint', 'touchpoint');
    await stale().waitFor({ state: 'hidden' });
  });

  test('formatting brings the text into its form', async () => {
    await retype('ends"\n  ', 'step', 'step    ');
    await workbench.runCommand('Format Document');
    await until('the blanks are gone', async () => /^ {2}step "Exits the venue"/m.test(await workbench.visibleText()));
  });

  test('the map turns dark with the editor', async () => {
    await workbench.chooseTheme('Dark Modern');
    const paper = map().locator('.tl-map').first();
    await until('the paper is dark', async () => {
      const fill = await paper.evaluate((element) => getComputedStyle(element).backgroundColor);
      const [red = 255] = (fill.match(/\d+/g) ?? []).map(Number);
      return red < 80;
    });
  });
});
