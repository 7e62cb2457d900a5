import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from './harness/browser.ts';
import { root } from './harness/paths.ts';
import { drawingOf, type Harness, type HarnessOptions, modelOf, openHarness, type Theme } from './preview/harness.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TABS = ['map', 'mermaid', 'blueprint', 'strategy', 'kpis', 'plan', 'insights', 'checklist', 'problems'] as const;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** The page of the preview in a real browser, without an editor: what depends on layout, pointer and policy. */
describe('the picture in a browser', () => {
  let browser: Browser;
  let model: Awaited<ReturnType<typeof modelOf>>;
  before(async () => {
    browser = await launchChromium();
    model = await modelOf(join(root, 'examples/small-business-bank'));
  });
  after(() => browser?.close());

  /** What the page logs as an error, a break of its policy among them, fails the test. */
  async function within(options: HarnessOptions, body: (harness: Harness) => Promise<void>): Promise<void> {
    const harness = await openHarness(browser, options);
    try {
      await harness.send(drawingOf(model));
      await harness.page.waitForSelector('body[data-drawn]');
      await body(harness);
      assert.deepEqual(
        (await harness.sent()).filter(({ type }) => type === 'failed'),
        [],
      );
    } finally {
      await harness.close();
    }
    assert.deepEqual(harness.errors, []);
  }

  const intents = async (harness: Harness) =>
    ((await harness.sent()) as { type: string; intent?: unknown }[])
      .filter(({ type }) => type === 'edit')
      .map(({ intent }) => intent);

  async function centre(of: Locator): Promise<{ x: number; y: number }> {
    const box = await of.boundingBox();
    assert.ok(box, 'it is not visible');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies Theme[]) {
    test(`axe finds nothing serious in any tab, ${theme}`, async () => {
      const axe = await readFile(axeFile, 'utf8');
      await within({ theme }, async ({ page }) => {
        await page.evaluate(axe);
        const serious: string[] = [];
        for (const tab of TABS) {
          await page.click(`[data-tab=${tab}]`);
          if (tab === 'mermaid') await page.waitForSelector('.mermaid svg');
          const violations = await page.evaluate(async () => {
            const { axe: runner } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
            return (await runner.run()).violations;
          });
          const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          serious.push(
            ...bad.map(({ id, nodes }) => `${tab}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
          );
        }
        assert.deepEqual(serious, []);
      });
    });
  }

  test('every kind of Mermaid diagram is drawn', async () => {
    await within({ state: { tab: 'mermaid' } }, async ({ page }) => {
      const kinds = page.locator('.choice button');
      for (let at = 0; at < (await kinds.count()); at++) {
        await kinds.nth(at).click();
        await page.waitForFunction(() => {
          const pictures = [...document.querySelectorAll('.mermaid')];
          return pictures.length > 0 && pictures.every((picture) => picture.querySelector('svg'));
        });
      }
      assert.equal(await page.locator('.mermaid pre').count(), 0);
    });
  });

  test('a point of the curve is dragged along the scale; Escape lets go of it', async () => {
    await within({}, async (harness) => {
      const { page } = harness;
      const point = page.locator('circle[data-feeling]').first();
      const said = Number(await point.getAttribute('data-feeling'));
      const { x, y } = await centre(point);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y - 30, { steps: 4 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
      assert.deepEqual(await intents(harness), []);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y - 46, { steps: 4 });
      await page.mouse.up();
      const [intent] = (await intents(harness)) as { do: string; element: string; feeling: number }[];
      assert.equal(intent?.do, 'set-feeling');
      assert.equal(intent?.feeling, said + 1);
    });
  });

  test('a touchpoint is dragged into another stage', async () => {
    await within({}, async (harness) => {
      const { page } = harness;
      const heads = page.locator('.head[data-id]');
      const from = await centre(heads.nth(0));
      const to = await centre(heads.nth(2));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x + 40, to.y, { steps: 6 });
      assert.equal(await page.locator('.drop-line').isVisible(), true);
      await page.mouse.up();
      const target = await heads.nth(2).getAttribute('data-id');
      const [intent] = (await intents(harness)) as { do: string; after: string }[];
      assert.deepEqual([intent?.do, intent?.after], ['move', target]);
      assert.deepEqual(
        (await harness.sent()).filter(({ type }) => type === 'reveal'),
        [],
        'a drag is no click',
      );
    });
  });

  test('a double click writes in place and a single one does not take the focus from it', async () => {
    await within({}, async (harness) => {
      const { page } = harness;
      await page.locator('.pain [data-id], .card.pain').first().dblclick();
      await page.locator('.writing textarea').fill('Щось інше');
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
      assert.deepEqual(
        ((await intents(harness)) as { do: string; text: string }[]).map((intent) => [intent.do, intent.text]),
        [['set-text', 'Щось інше']],
      );
      const focused = ((await harness.sent()) as { type: string; focus?: boolean }[]).filter(({ focus }) => focus);
      assert.deepEqual(focused, []);
    });
  });

  test('the button at a touchpoint adds another one behind it', async () => {
    await within({}, async (harness) => {
      const { page } = harness;
      const head = page.locator('.head[data-id]').nth(1);
      await head.hover();
      await page.locator('.add').click();
      await page.getByRole('menuitem').first().click();
      await page.locator('.writing textarea').fill('Signs');
      await page.keyboard.press('Enter');
      const [intent] = (await intents(harness)) as { do: string; title: string; after: string }[];
      assert.deepEqual(
        [intent?.do, intent?.title, intent?.after],
        ['add-step', 'Signs', await head.getAttribute('data-id')],
      );
    });
  });

  test('zooms around the pointer and pans by the background', async () => {
    await within({}, async ({ page }) => {
      const scrolled = () => page.locator('.pane').evaluate((pane) => [pane.scrollLeft, pane.scrollTop]);
      await page.mouse.move(700, 500);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      assert.match((await page.locator('.tool.zoom').textContent()) ?? '', /1[2-4]\d%/);
      const before = await scrolled();
      // The column of the lanes' names: nothing there is an element.
      await page.mouse.move(20, 600);
      await page.mouse.down();
      await page.mouse.move(20 - 15, 600 + 40, { steps: 3 });
      await page.mouse.up();
      const after = await scrolled();
      assert.deepEqual([after[0], after[1]], [(before[0] ?? 0) + 15, (before[1] ?? 0) - 40]);
    });
  });

  test('names of lanes and stages stay in view while the map is scrolled', async () => {
    await within({ width: 640, height: 800 }, async ({ page }) => {
      const left = async () => (await page.locator('.lane-name').first().boundingBox())?.x;
      const before = await left();
      const pane = page.locator('.pane').first();
      await pane.evaluate((element) => element.scrollTo(60, 400));
      assert.equal(await pane.evaluate(({ scrollLeft }) => scrollLeft), 60);
      assert.equal(await left(), before);
      const top = (await pane.boundingBox())?.y;
      assert.equal((await page.locator('.tl-map .stage').first().boundingBox())?.y, top);
    });
  });

  test('two journeys are compared side by side and scroll together', async () => {
    await within(
      { state: { compare: true, journey: 'OpenAccount2027' }, width: 1500, height: 800 },
      async ({ page }) => {
        const panes = page.locator('.pane');
        assert.equal(await panes.count(), 2);
        await panes.nth(0).evaluate((pane) => pane.scrollTo({ left: 120, top: 80 }));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.pane')].every((pane) => pane.scrollLeft === 120),
        );
      },
    );
  });

  test('an edit keeps the place and what has not changed', async () => {
    await within({ width: 700 }, async ({ send, page }) => {
      await page.locator('.pane').evaluate((pane) => pane.scrollTo({ left: 300, top: 90 }));
      const changed = JSON.parse(JSON.stringify(model)) as typeof model & { journeys: { title: string }[] };
      for (const journey of changed.journeys) (journey as unknown as { title: string }).title = 'Another title';
      await send(drawingOf(changed, { version: 2 }));
      await page.waitForSelector('body[data-drawn="2"]');
      assert.equal(await page.locator('h2').first().textContent(), 'Another title');
      assert.deepEqual(await page.locator('.pane').evaluate((pane) => [pane.scrollLeft, pane.scrollTop]), [300, 90]);
    });
  });

  test('a map is exported as a PNG', async () => {
    await within({}, async (harness) => {
      await harness.page.click('[data-tool=export]');
      await harness.page.getByRole('menuitem', { name: 'Save as PNG' }).click();
      await harness.page.waitForFunction(() =>
        (globalThis as unknown as { harness: { sent: { type: string }[] } }).harness.sent.some(
          ({ type }) => type === 'save',
        ),
      );
      const [save] = ((await harness.sent()) as { type: string; name: string; content: string }[]).filter(
        ({ type }) => type === 'save',
      );
      assert.equal(save?.name, 'map-firstloan.png');
      assert.equal(
        Buffer.from(save?.content ?? '', 'base64')
          .subarray(1, 4)
          .toString(),
        'PNG',
      );
    });
  });

  test('the row of tools fits into 400 pixels', async () => {
    await within({ width: 400 }, async ({ page }) => {
      const wide = await page.locator('.bar').evaluate((bar) => [bar.scrollWidth, bar.clientWidth]);
      assert.ok((wide[0] ?? 0) <= (wide[1] ?? 0), `${wide[0]} > ${wide[1]}`);
    });
  });
});
