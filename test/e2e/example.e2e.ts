import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchChromium, newPage } from './harness/browser.ts';
import { startCodeServer } from './harness/code-server.ts';
import { copyExample } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

test('the bank of the examples opens without an error, and its main journey is drawn', async (context) => {
  const example = await copyExample('small-business-bank');
  context.after(() => example.remove());
  const server = await startCodeServer({ vsix: [vsixFile] });
  context.after(() => server.stop());
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await newPage(browser);

  try {
    const workbench = await Workbench.open(page, server.origin, example.folder);
    await workbench.openFile('open-account.cx');
    await workbench.showProblems();
    await workbench.runCommand('Touchline: Open Preview to the Side');
    const map = workbench.webview().locator('#picture');
    await until('the map has the title of the journey', () => workbench.shows(map, 'I open a business account'));
    assert.equal(await workbench.shows(map, 'Mobile app'), true, 'channels of another file are named by their titles');
    const errors = (await workbench.problems()).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  } finally {
    await page.screenshot({ path: join(artifactsFolder, 'example.png') });
  }
});
