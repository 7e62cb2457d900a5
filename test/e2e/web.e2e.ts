import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium, newPage } from './harness/browser.ts';
import { copyFixture, type Fixture } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { startWebServer, type WebServer } from './harness/web-server.ts';
import { Workbench } from './harness/workbench.ts';

/** The packaged extension where there is no Node: the server in a web worker, the files in the browser's memory. */
describe('VS Code for the Web', () => {
  let fixture: Fixture;
  let server: WebServer;
  let browser: Browser;
  let workbench: Workbench;

  before(async () => {
    fixture = await copyFixture('concert');
    server = await startWebServer(vsixFile, fixture.folder);
    browser = await launchChromium();
    const page = await newPage(browser);
    await page.goto(server.origin);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    workbench = new Workbench(page);
    await workbench.openFromExplorer('concert.cx');
  });

  afterEach(async (context) => {
    if (!workbench || !('passed' in context) || (context.passed && process.env['TOUCHLINE_PICTURES'] !== '1')) return;
    const name = context.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await workbench.page.screenshot({ path: join(artifactsFolder, `web-${name}.png`) });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await fixture?.remove();
  });

  test('the worker reports a name that leads nowhere', async () => {
    await workbench.showProblems();
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(11, 66, 'Ride', 'Rude');
    await workbench.untilProblems('one error about Rude', ([first, ...more]) => {
      return more.length === 0 && first?.severity === 'error' && /Rude/.test(first.text) && /Ride/.test(first.text);
    });
  });

  test('mending the name clears the error', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.replaceAt(11, 66, 'Rude', 'Ride');
    await workbench.untilProblems('the panel is empty', (problems) => problems.length === 0);
  });

  test('the preview draws the map with what other files say', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.runCommand('Touchline: Open Preview to the Side');
    const picture = workbench.webview().locator('#picture');
    await until('the map has the title of the journey', () => workbench.shows(picture, 'Getting home after a concert'));
    await until('the map names the channel of the other file', () => workbench.shows(picture, 'Mobile app'));
  });
});
