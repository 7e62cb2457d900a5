import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, Frame, Locator } from 'playwright-core';
import { launchChromium, newPage } from './harness/browser.ts';
import { type CodeServer, startCodeServer } from './harness/code-server.ts';
import { copyFixture, type Fixture } from './harness/fixture.ts';
import { artifactsFolder, vsixFile } from './harness/paths.ts';
import { looksAsRecorded } from './harness/reference.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** One sitting with the preview: every test goes on where the one before left the editor. */
describe('the preview beside the text', () => {
  let fixture: Fixture;
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  const picture = () => workbench.webview().locator('#picture');
  const tab = (name: string) => workbench.webview().locator(`[role=tab][data-tab=${name}]`);
  const text = () => workbench.visibleText();

  before(async () => {
    fixture = await copyFixture('concert');
    server = await startCodeServer({ vsix: [vsixFile] });
    browser = await launchChromium();
    workbench = await Workbench.open(await newPage(browser), server.origin, fixture.folder);
    await workbench.openFile('concert.cx');
    await workbench.runCommand('Touchline: Open Preview to the Side');
    await until('the map is drawn', () => workbench.shows(picture(), 'Getting home after a concert'));
  });

  afterEach(async (context) => {
    if (!workbench || !('passed' in context) || (context.passed && process.env['TOUCHLINE_PICTURES'] !== '1')) return;
    const name = `preview-${context.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`;
    await workbench.page.screenshot({ path: join(artifactsFolder, `${name}.png`) });
    if (!context.passed) await writeFile(join(artifactsFolder, `${name}.log`), await server.log());
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await fixture?.remove();
  });

  async function centre(of: Locator): Promise<{ x: number; y: number }> {
    await of.scrollIntoViewIfNeeded();
    const box = await of.boundingBox();
    assert.ok(box, 'it is not visible');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function frame(): Promise<Frame> {
    const handle = await workbench.page.frameLocator('iframe.webview.ready').locator('#active-frame').elementHandle();
    const found = await handle?.contentFrame();
    assert.ok(found, 'the preview has no document');
    return found;
  }

  test('a click in the picture leads to the text', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.goTo(1, 1);
    await picture().getByText('Sees the surge price').first().click();
    await workbench.page
      .locator('.statusbar-item', { hasText: /Ln 10\b/ })
      .first()
      .waitFor();
  });

  test('the element under the cursor is outlined', async () => {
    await workbench.focusEditor('concert.cx');
    await workbench.goTo(5, 20);
    const current = picture().locator('.tl-current');
    await until('the app is outlined', async () => {
      const ids = await current.evaluateAll((found) => found.map((each) => each.getAttribute('data-id') ?? ''));
      return ids.some((id) => id.includes('opens-the-app'));
    });
  });

  test('dragging a point of the curve changes the text, and undo takes it back', async () => {
    const before = await text();
    const point = picture().locator('[data-feeling][data-id*="sees-the-surge-price"]').first();
    const { x, y } = await centre(point);
    const { mouse } = workbench.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x, y - 20, { steps: 5 });
    await mouse.move(x, y - 40, { steps: 5 });
    await mouse.up();
    await until('the text has another feeling', async () => !(await text()).includes('via App feeling -1.5'));
    assert.match(await text(), /"Sees the surge price" via App feeling -?\d/);
    await workbench.focusEditor('concert.cx');
    await workbench.page.keyboard.press('Control+Z');
    await until('the text is as before', async () => (await text()) === before);
  });

  test('a title is edited in the picture', async () => {
    await picture().getByText('Exits the venue').first().dblclick();
    const input = workbench
      .webview()
      .locator('textarea:focus, input[type=text]:focus, [contenteditable]:focus')
      .first();
    await input.waitFor();
    await input.fill('Leaves the hall');
    await input.press('Enter');
    await until('the text has the new title', async () =>
      (await text()).includes('step "Leaves the hall" feeling 0.5'),
    );
    await until('so has the map', () => workbench.shows(picture(), 'Leaves the hall'));
    await workbench.focusEditor('concert.cx');
    await workbench.page.keyboard.press('Control+Z');
    await until('undo brings the old one back', async () => (await text()).includes('Exits the venue'));
  });

  test('every tab shows something', async () => {
    for (const name of ['mermaid', 'blueprint', 'strategy', 'kpis', 'plan', 'checklist', 'problems', 'map']) {
      await tab(name).click();
      await until(`the tab ${name} is chosen`, async () => (await tab(name).getAttribute('aria-selected')) === 'true');
      await until(`the tab ${name} shows something`, async () => ((await picture().textContent()) ?? '').trim() !== '');
    }
  });

  test('mermaid draws the journey', async () => {
    await tab('mermaid').click();
    await picture().locator('svg[id^=mermaid], svg[aria-roledescription]').first().waitFor();
    await tab('map').click();
  });

  test('ticking an item of the checklist writes it into the text', async () => {
    await tab('checklist').click();
    const box = picture().locator('input[type=checkbox][data-item]').first();
    await box.scrollIntoViewIfNeeded();
    assert.equal(await box.isChecked(), false);
    await box.click();
    await until('the text has the tick', async () => {
      await workbench.runCommand('File: Save All');
      return (await readFile(join(fixture.folder, 'opening.cx'), 'utf8')).includes('[x] "Night buses');
    });
    await tab('map').click();
  });

  test('axe finds nothing serious in any tab', async () => {
    const axe = await readFile(axeFile, 'utf8');
    for (const name of ['map', 'blueprint', 'strategy', 'kpis', 'plan', 'checklist', 'problems']) {
      await tab(name).click();
      const inside = await frame();
      await inside.evaluate(axe);
      const violations = await inside.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
        return (await runner.run()).violations;
      });
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 200)}`),
        [],
      );
    }
    await tab('map').click();
  });

  test('a reload brings the panel back as it was', async () => {
    await tab('checklist').click();
    await until('the tab is chosen', async () => (await tab('checklist').getAttribute('aria-selected')) === 'true');
    const gone = workbench.page.locator('iframe.webview.ready').first().elementHandle();
    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-widget input').fill('>Developer: Reload Window');
    await workbench.page.keyboard.press('Enter');
    await until('the old window is gone', async () => !(await (await gone)?.isVisible().catch(() => false)));
    await workbench.page.locator('iframe.webview.ready').first().waitFor({ state: 'attached' });
    await until(
      'the checklist is shown again',
      async () => (await tab('checklist').getAttribute('aria-selected')) === 'true',
    );
    await until('it is drawn', () => workbench.shows(picture(), 'Night buses are announced'));
    await tab('map').click();
  });

  for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
    test(`the picture follows the theme ${theme}`, async () => {
      await tab('map').click();
      await workbench.chooseTheme(theme);
      const dark = theme.startsWith('Dark');
      const paper = picture().locator('.paper, .tl-map').first();
      await until('the paper has the colour of the theme', async () => {
        const colour = await paper.evaluate((element) => {
          const style = getComputedStyle(element);
          return element instanceof SVGElement ? style.fill : style.backgroundColor;
        });
        const [red = 255] = (colour.match(/\d+/g) ?? []).map(Number);
        return dark ? red < 80 : red > 200;
      });
      for (const name of ['map', 'checklist']) {
        await tab(name).click();
        await until(
          `the tab ${name} is chosen`,
          async () => (await tab(name).getAttribute('aria-selected')) === 'true',
        );
        await looksAsRecorded(workbench.page.locator('iframe.webview.ready').first(), `${name} ${theme}`);
      }
      await tab('map').click();
    });
  }
});
