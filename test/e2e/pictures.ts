/**
 * Takes the pictures of the editor that the documentation shows: `npm run pictures [-- NAME …]`. Packages the extension
 * when there is no package, opens the example of the bank in a real VS Code and writes `docs/images/editor-*.png`.
 * To be looked at before they are committed: the run proves only that every scene could be set.
 */
import { execFile } from 'node:child_process';
import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchChromium } from './harness/browser.ts';
import { type CodeServer, startCodeServer } from './harness/code-server.ts';
import { installVSCode } from './harness/install.ts';
import { root, vsixFile } from './harness/paths.ts';
import { patience, until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

const size = { width: 1440, height: 820 };

/** Bytes that a page can carry; a larger picture is a failure of the run. */
const largest = 250_000;

/** As somebody has it who writes prose beside a picture: nothing in the way, room for both. */
const settings = {
  'editor.fontSize': 12,
  'editor.lineNumbersMinChars': 3,
  'editor.folding': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.lightbulb.enabled': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
};

interface Scene {
  readonly name: string;
  readonly theme: 'Light Modern' | 'Dark Modern';
  /** Leaves the workbench as it is to be seen. */
  set(workbench: Workbench): Promise<void>;
}

const picture = (workbench: Workbench) => workbench.webview().locator('#picture');
const tool = (workbench: Workbench, name: string) => workbench.webview().getByRole('button', { name }).first();

/** Opens the map beside the text, with as many pixels for the text as are asked. */
async function openMap(workbench: Workbench, textWidth: number): Promise<void> {
  await workbench.runCommand('Touchline: Open Preview to the Side');
  await picture(workbench).locator('svg [data-id]').first().waitFor();
  const box = await workbench.page.locator('.editor-group-container').nth(1).boundingBox();
  const left = (await workbench.page.locator('.editor-group-container').first().boundingBox())?.x ?? 0;
  if (!box) throw new Error('The preview is not beside the text.');
  const { mouse } = workbench.page;
  await mouse.move(box.x, box.y + 200);
  await mouse.down();
  await mouse.move(left + textWidth, box.y + 200, { steps: 5 });
  await mouse.up();
}

async function zoomOut(workbench: Workbench): Promise<void> {
  for (let click = 0; click < 2; click++) await tool(workbench, 'Zoom out').click();
}

/** Leaves the lanes that a first look is for. */
async function hideLanes(workbench: Workbench): Promise<void> {
  await tool(workbench, 'Lanes and filters').click();
  const panel = workbench.webview().getByRole('dialog', { name: 'Lanes and filters' });
  for (const name of ['In their words', 'Needs', 'Expectations', 'Thinking']) {
    const box = panel.getByRole('checkbox', { name, exact: true });
    if ((await box.count()) > 0) await box.uncheck();
  }
  await workbench.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}

async function openTab(workbench: Workbench, tab: string, shown: string): Promise<void> {
  await workbench.webview().locator(`[role=tab][data-tab=${tab}]`).click();
  await until(`the tab ${tab} is drawn`, () => workbench.shows(picture(workbench), shown));
}

/** Puts the cursor behind these words of the file and scrolls so that so many lines above them are to be seen, all in full. */
async function scrollTo(workbench: Workbench, words: string, above: number): Promise<void> {
  const text = await readFile(join(root, 'examples/small-business-bank/journeys', file), 'utf8');
  if (!text.includes(words)) throw new Error(`${file} does not say: ${words}`);
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  await workbench.focusEditor(file);
  await workbench.goTo(lines.length, (lines.at(-1)?.length ?? 0) + 1);
  const numbers = workbench.editor().locator('.line-numbers');
  const first = async () => Math.min(...(await numbers.allTextContents()).map(Number).filter((number) => number > 0));
  while ((await first()) > 1) await workbench.page.keyboard.press('Control+ArrowUp');
  while ((await first()) < lines.length - above) await workbench.page.keyboard.press('Control+ArrowDown');
}

async function openTree(workbench: Workbench): Promise<void> {
  await workbench.page.locator('.activitybar .action-label[aria-label^="Touchline"]').first().click();
  const rows = workbench.page.locator('.pane-body .monaco-list-row');
  await until('the tree names a journey', async () =>
    (await rows.allTextContents()).join('\n').includes('I open a business account'),
  );
}

const closeSideBar = (workbench: Workbench) => workbench.page.keyboard.press('Control+B');

const file = 'open-account.cx';

const scenes: readonly Scene[] = [
  {
    name: 'map',
    theme: 'Light Modern',
    async set(workbench) {
      await closeSideBar(workbench);
      await workbench.openFile(file);
      await openMap(workbench, 600);
      await hideLanes(workbench);
      await zoomOut(workbench);
      await scrollTo(workbench, 'doing "E', 9);
    },
  },
  {
    name: 'completion',
    theme: 'Light Modern',
    async set(workbench) {
      await openTree(workbench);
      await workbench.openFile(file);
      await scrollTo(workbench, 'measured by ', 27);
      await workbench.page.keyboard.press('Control+Space');
      await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await workbench.page.keyboard.press('Control+Space');
      await workbench.page.locator('.suggest-details-container .suggest-details').waitFor();
    },
  },
  {
    name: 'checklist',
    theme: 'Light Modern',
    async set(workbench) {
      await closeSideBar(workbench);
      await workbench.openFile('evaluation.cx');
      await openMap(workbench, 560);
      await openTab(workbench, 'checklist', 'Analysis');
      await picture(workbench).evaluate((area) => area.scrollTo(0, area.scrollHeight));
    },
  },
  {
    name: 'map-dark',
    theme: 'Dark Modern',
    async set(workbench) {
      await workbench.chooseTheme('Dark Modern');
      await closeSideBar(workbench);
      await workbench.openFile(file);
      await openMap(workbench, 460);
      await zoomOut(workbench);
      await scrollTo(workbench, 'journey OpenAccount2027', 3);
      await until('the future is drawn', () => workbench.shows(picture(workbench), 'I open a business account, 2027'));
      await tool(workbench, 'Today beside the future').click();
    },
  },
];

/** Writes the picture as small as it gets without a loss; rows of text on even ground are smallest unfiltered. */
async function write(name: string, screenshot: Buffer): Promise<void> {
  const bytes = PNG.sync.write(PNG.sync.read(screenshot), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
  const path = `docs/images/editor-${name}.png`;
  await writeFile(join(root, path), bytes);
  console.log(`${path}: ${Math.round(bytes.length / 1000)} kB`);
  if (bytes.length > largest) throw new Error(`${path} is too large: show less.`);
}

async function take(scene: Scene, server: CodeServer, browser: Browser): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'touchline-'));
  const folder = join(home, 'small-business-bank');
  await cp(join(root, 'examples', 'small-business-bank'), folder, { recursive: true });
  const context = await browser.newContext({ viewport: size, locale: 'en-US' });
  try {
    context.setDefaultTimeout(patience);
    const workbench = await Workbench.open(await context.newPage(), server.origin, folder);
    await scene.set(workbench);
    // Out of the way: what the mouse rests on says something.
    await workbench.page.mouse.move(size.width / 2, size.height - 1);
    await setTimeout(1500);
    await write(scene.name, await workbench.page.screenshot());
  } finally {
    await context.close();
    await rm(home, { recursive: true, force: true });
  }
}

await installVSCode(console.log);
await access(vsixFile).catch(() => promisify(execFile)('npm', ['run', 'package'], { cwd: root, maxBuffer: 1 << 26 }));
const names = process.argv.slice(2);
const server = await startCodeServer({ vsix: [vsixFile], settings });
const browser = await launchChromium();
try {
  for (const scene of scenes.filter(({ name }) => names.length === 0 || names.includes(name)))
    await take(scene, server, browser);
} finally {
  await browser.close();
  await server.stop();
}
