import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pixelmatch from 'pixelmatch';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { artifactsFolder, e2eFolder } from './paths.ts';

const folder = join(e2eFolder, 'references');
const keyFile = join(folder, 'machine.txt');
const recording = process.env['TOUCHLINE_RECORD'] === '1';

/** The share of pixels that may differ. */
const TOLERANCE = 0.01;

/** What pixels depend on besides us: the browser and the font it takes. */
async function machine(of: Locator): Promise<string> {
  const browser = of.page().context().browser()?.version() ?? 'unknown';
  const font = await promisify(execFile)('fc-match', ['sans-serif', 'file', 'fontversion']).then(
    ({ stdout }) => stdout.trim().replace(/^.*\//, ''),
    () => 'unknown',
  );
  return `Chromium ${browser}, ${font}`;
}

/**
 * Compares what is shown with the recorded picture of the same name, where it was recorded with this browser and font;
 * says so and compares nothing elsewhere. `TOUCHLINE_RECORD=1` records anew; look at what it wrote before you commit it.
 */
export async function looksAsRecorded(part: Locator, name: string): Promise<void> {
  const shot = await part.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = join(folder, `${name}.png`);
  const here = await machine(part);
  if (recording) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, shot);
    await writeFile(keyFile, `${here}\n`);
    return;
  }
  const recorded = (await readFile(keyFile, 'utf8')).trim();
  if (recorded !== here) {
    console.log(`Pixels of "${name}" are not compared: recorded with ${recorded}, this is ${here}.`);
    return;
  }
  const [expected, actual] = [PNG.sync.read(await readFile(file)), PNG.sync.read(shot)];
  const { width, height } = expected;
  assert.deepEqual({ width: actual.width, height: actual.height }, { width, height });
  const difference = new PNG({ width, height });
  const differing = pixelmatch(expected.data, actual.data, difference.data, width, height);
  if (differing > TOLERANCE * width * height) {
    await writeFile(join(artifactsFolder, `${name} difference.png`), PNG.sync.write(difference));
    await writeFile(join(artifactsFolder, `${name} now.png`), shot);
  }
  assert.ok(differing <= TOLERANCE * width * height, `${differing} of ${width * height} pixels differ`);
}
