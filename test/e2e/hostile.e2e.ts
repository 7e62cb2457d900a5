import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { projectSaying } from '../hostile/project.ts';
import { WEBVIEW_SAMPLE } from '../hostile/texts.ts';
import { launchChromium, newPage } from './harness/browser.ts';
import { type CodeServer, startCodeServer } from './harness/code-server.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

const TABS = ['map', 'mermaid', 'blueprint', 'strategy', 'kpis', 'plan', 'insights', 'checklist', 'problems'] as const;

/** Strategies that say a hostile text in every place of the language, in the real webview with its real policy. */
describe('hostile texts in the preview', () => {
  let folder: string;
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  /** What the page did that no text may make it do. */
  const done: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchline-hostile-'));
    for (const [index, text] of WEBVIEW_SAMPLE.entries()) {
      // A folder with a config is a project of its own.
      await mkdir(join(folder, `s${index}`));
      await writeFile(join(folder, `s${index}`, 'touchline.config.json'), '{}');
      await writeFile(join(folder, `s${index}`, `strategy-${index}.cx`), projectSaying(text));
    }
    server = await startCodeServer({ vsix: [vsixFile] });
    browser = await launchChromium();
    const page = await newPage(browser);
    page.on('dialog', (dialog) => {
      done.push(`opened a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      // The policy has stopped what the picture should not even have tried.
      if (/^Refused to|Content Security Policy/.test(message.text())) done.push(message.text());
    });
    page.on('popup', (popup) => done.push(`opened a window: ${popup.url()}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const own =
        /^(data|blob|vscode-.*):$/.test(protocol) ||
        hostname === '127.0.0.1' ||
        /vscode-cdn|vscode-webview/.test(hostname);
      if (!own) done.push(`asked for ${request.url()}`);
    });
    workbench = await Workbench.open(page, server.origin, folder);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [index, text] of WEBVIEW_SAMPLE.entries()) {
    test(`does nothing but stand there: ${JSON.stringify(text)}`, async () => {
      const { page } = workbench;
      done.length = 0;
      await workbench.openFile(`strategy-${index}.cx`);
      await workbench.runCommand('Touchline: Open Preview to the Side');
      const view = workbench.webview();
      const picture = view.locator('#picture');
      let shown = '';
      for (const name of TABS) {
        const tab = view.locator(`[role=tab][data-tab=${name}]`);
        await tab.click();
        await until(`the tab ${name} is chosen`, async () => (await tab.getAttribute('aria-selected')) === 'true');
        await until(`the tab ${name} shows something`, async () => ((await picture.textContent()) ?? '').trim() !== '');
        shown += await picture.textContent();
        assert.equal(await picture.locator('script, iframe, object, embed, foreignObject iframe').count(), 0);
        // What reacts to the pointer has had its chance.
        const box = await picture.boundingBox();
        if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3, { steps: 4 });
      }
      await page.screenshot({ path: join(artifactsFolder, `hostile-${index}.png`) });
      const letters = (words: string) => words.replaceAll(/[\s\u2026\u202a-\u202e\u2066-\u2069]+/gu, '');
      assert.ok(letters(shown).includes(letters(text).slice(0, 20)), 'the text is not shown');
      assert.deepEqual(done, []);
      await workbench.runCommand('View: Close All Editors');
    });
  }
});
