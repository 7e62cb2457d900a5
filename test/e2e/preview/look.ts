/**
 * Pictures of the preview to look at: `node preview/look.ts STRATEGY-FOLDER OUT-FOLDER [name …]`. Needs the bundles of
 * webview and command line.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../harness/browser.ts';
import { drawingOf, type HarnessOptions, modelOf, openHarness } from './harness.ts';

const [folder = '', out = '', ...only] = process.argv.slice(2);
const model = await modelOf(folder);
const { journeys } = model;
const drawing = drawingOf(model, {
  findings: journeys.slice(0, 1).flatMap(({ id, source: at }) => [
    {
      code: 'pain-without-evidence',
      category: 'practice',
      severity: 'warning',
      message: 'Nobody says how this pain is known.',
      at,
      element: id,
    },
    {
      code: 'owner-missing',
      category: 'completeness',
      severity: 'info',
      message: 'There is no owner.',
      at,
      element: id,
    },
  ]),
});

const shots: Record<string, HarnessOptions & { act?: string; messages?: unknown[] }> = {
  map: {},
  'map-dark': { theme: 'dark' },
  'map-contrast': { theme: 'high-contrast' },
  'map-contrast-light': { theme: 'high-contrast-light' },
  'map-narrow': { width: 400, height: 700 },
  'map-uk': { language: 'uk', width: 760 },
  'map-stale': { messages: [{ type: 'stale', document: 'file:///a.cx', version: 2 }] },
  'map-small': { state: { zoom: 0.5 } },
  'map-compare': { state: { compare: true } },
  'map-panel': { act: '[data-tool=view]' },
  'map-export': { act: '[data-tool=export]', width: 760 },
  'map-search': { act: '[data-tool=search]' },
  ...Object.fromEntries(
    ['mermaid', 'blueprint', 'strategy', 'kpis', 'plan', 'checklist', 'problems'].map((tab) => [
      tab,
      { state: { tab } },
    ]),
  ),
  ...Object.fromEntries(
    ['maturity', 'alignment', 'coverage', 'loyalty', 'economics', 'claims'].map((insight) => [
      `insights-${insight}`,
      { state: { tab: 'insights', insight } },
    ]),
  ),
  'insights-dark': { state: { tab: 'insights', insight: 'economics' }, theme: 'dark' },
  'insights-narrow': { state: { tab: 'insights', insight: 'coverage' }, width: 420, height: 800 },
  'checklist-dark': { state: { tab: 'checklist' }, theme: 'dark', width: 620 },
  'mermaid-dark': { state: { tab: 'mermaid', mermaid: 'roadmap' }, theme: 'dark' },
  'mermaid-curve': { state: { tab: 'mermaid', mermaid: 'curve' } },
  'mermaid-strategy': { state: { tab: 'mermaid', mermaid: 'strategy-map' } },
};

await mkdir(out, { recursive: true });
const browser = await launchChromium();
for (const [name, { act, messages = [], ...options }] of Object.entries(shots)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const harness = await openHarness(browser, options);
  try {
    await harness.send(drawing);
    for (const message of messages) await harness.send(message);
    await harness.page.waitForSelector('body[data-drawn]', { timeout: 8000 });
    if (name.startsWith('mermaid'))
      await harness.page.waitForSelector('.mermaid svg, .mermaid pre', { timeout: 15000 });
    if (act !== undefined) await harness.page.click(act);
    if (name === 'map-search') await harness.page.fill('.search input', 'app');
    await harness.page.screenshot({ path: join(out, `${name}.png`) });
  } catch (error) {
    console.error(name, String(error));
  }
  const failed = (await harness.sent()).filter(({ type }) => type === 'failed');
  if (failed.length > 0) console.error(name, failed);
  if (harness.errors.length > 0) console.error(name, harness.errors);
  await harness.close();
}
await browser.close();
