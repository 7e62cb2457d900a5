/**
 * Pictures of the preview to look at: `node preview/look.ts MODEL.json OUT-FOLDER [name …]`, where the model is what
 * `touchline export json` wrote. Needs the webview's bundle.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type HarnessOptions, openHarness } from './harness.ts';

const [modelFile = '', out = '', ...only] = process.argv.slice(2);
const model = JSON.parse(await readFile(modelFile, 'utf8'));
const journeys: { id: string; source: { file: string } }[] = model.journeys;
const drawing = {
  type: 'drawing',
  document: 'file:///strategy.cx',
  version: 1,
  file: journeys[0]?.source.file ?? model.files[0],
  model,
  findings: journeys.slice(0, 1).flatMap(({ id, source }) => [
    { code: 'pain-without-evidence', category: 'practice', severity: 'warning', message: 'Nobody says how this pain is known.', at: source, element: id },
    { code: 'owner-missing', category: 'completeness', severity: 'info', message: 'The journey has no owner.', at: source, element: id },
  ]),
  asOf: '2026-11-22',
};

const shots: Record<string, HarnessOptions & { act?: string; messages?: unknown[] }> = {
  map: {},
  'map-dark': { theme: 'dark' },
  'map-contrast': { theme: 'high-contrast' },
  'map-contrast-light': { theme: 'high-contrast-light' },
  'map-narrow': { width: 400, height: 700 },
  'map-uk': { language: 'uk', width: 760 },
  'map-stale': { messages: [{ type: 'stale', document: drawing.document, version: 2 }] },
  'map-small': { state: { zoom: 0.5 } },
  'map-compare': { state: { compare: true } },
  'map-panel': { act: '[data-tool=view]' },
  'map-export': { act: '[data-tool=export]', width: 760 },
  'map-search': { act: '[data-tool=search]' },
  ...Object.fromEntries(
    ['mermaid', 'blueprint', 'strategy', 'kpis', 'plan', 'checklist', 'problems'].map((tab) => [tab, { state: { tab } }]),
  ),
  'checklist-dark': { state: { tab: 'checklist' }, theme: 'dark', width: 620 },
  'mermaid-dark': { state: { tab: 'mermaid', mermaid: 'roadmap' }, theme: 'dark' },
  'mermaid-curve': { state: { tab: 'mermaid', mermaid: 'curve' } },
  'mermaid-strategy': { state: { tab: 'mermaid', mermaid: 'strategy-map' } },
};

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
for (const [name, { act, messages = [], ...options }] of Object.entries(shots)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const harness = await openHarness(browser, options);
  try {
    await harness.send(drawing);
    for (const message of messages) await harness.send(message);
    await harness.page.waitForSelector('body[data-drawn]', { timeout: 8000 });
    if (name.startsWith('mermaid')) await harness.page.waitForSelector('.mermaid svg, .mermaid pre', { timeout: 15000 });
    if (act !== undefined) await harness.page.click(act);
    if (name === 'map-search') await harness.page.fill('.search input', 'app');
    await harness.page.screenshot({ path: join(out, `${name}.png`) });
  } catch (error) {
    console.error(name, String(error));
  }
  const failed = (await harness.sent()).filter(({ type }) => type === 'failed');
  if (failed.length > 0) console.error(name, failed);
  await harness.close().catch((error: unknown) => console.error(name, String(error)));
}
await browser.close();
