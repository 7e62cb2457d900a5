/**
 * How long a keystroke takes to reach the picture, in the real editor: `npm run bench:editor [-- --keys 40] [--write]`.
 * Types into the title of a journey and waits until the preview has painted that version of the text; prints the median
 * and the slowest tenth, and how busy the machine was; `--write` puts the table into docs/performance.md.
 */
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { strategyFiles } from '../bench/strategy.ts';
import { launchChromium, newPage } from './harness/browser.ts';
import { startCodeServer } from './harness/code-server.ts';
import { root, vsixFile } from './harness/paths.ts';
import { until } from './harness/until.ts';
import { Workbench } from './harness/workbench.ts';

const { values } = parseArgs({
  options: { keys: { type: 'string', default: '40' }, write: { type: 'boolean', default: false } },
});

interface Subject {
  readonly name: string;
  /** Puts the strategy into an empty folder. */
  fill(folder: string): Promise<void>;
  readonly file: string;
}

const example = (name: string, file: string): Subject => ({
  name,
  file,
  fill: (folder) => cp(join(root, 'examples', name), folder, { recursive: true }),
});

const generated = (touchpoints: number): Subject => ({
  name: `${touchpoints.toLocaleString('en').replace(',', ' ')} touchpoints`,
  file: 'journey-0.cx',
  async fill(folder) {
    for (const [path, text] of strategyFiles(touchpoints)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  },
});

const subjects: readonly Subject[] = [
  example('small-business-bank', 'open-account.cx'),
  example('telecom-self-service', 'відновлення.cx'),
  example('va-transition', 'transition.cx'),
  generated(1000),
];

interface Row {
  readonly name: string;
  /** Milliseconds, sorted. */
  readonly times: readonly number[];
}

/** The versions of the text that the preview has painted, and when, in milliseconds since 1970. */
type Watched = typeof globalThis & { painted: { version: number; at: number }[] };

async function measure(subject: Subject): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-latency-'));
  await subject.fill(folder);
  const server = await startCodeServer({ vsix: [vsixFile] });
  const browser = await launchChromium();
  try {
    const page = await newPage(browser);
    const workbench = await Workbench.open(page, server.origin, folder);
    await workbench.openFile(subject.file);
    const lines = (await readFile(find(folder, subject.file), 'utf8')).split('\n');
    const line = lines.findIndex((text) => /^\s*journey .*"/.test(text));
    const column = (lines[line]?.indexOf('"') ?? -1) + 2;
    await workbench.goTo(line + 1, column);
    await workbench.runCommand('Touchline: Open Preview to the Side');
    const body = workbench.webview().locator('body[data-drawn]');
    await body.waitFor();
    await body.evaluate((element) => {
      const watched = globalThis as Watched;
      const version = () => Number(element.getAttribute('data-drawn'));
      watched.painted = [{ version: version(), at: 0 }];
      const note = (drawn: number) => watched.painted.push({ version: drawn, at: Date.now() });
      new MutationObserver(() => {
        const drawn = version();
        // A frame is on the screen when the next task runs.
        requestAnimationFrame(() => setTimeout(() => note(drawn)));
      }).observe(element, { attributeFilter: ['data-drawn'] });
    });
    const painted = () => body.evaluate(() => (globalThis as Watched).painted);
    await workbench.focusEditor(subject.file);

    const times: number[] = [];
    // The first keys warm everything up and are not counted.
    const warm = 5;
    for (let key = 0; key < Number(values.keys) + warm; key++) {
      const before = Math.max(...(await painted()).map(({ version }) => version));
      const shown = async () => (await painted()).find(({ version }) => version > before);
      const start = Date.now();
      await page.keyboard.type('x');
      await until('the picture shows the key', async () => (await shown()) !== undefined);
      if (key >= warm) times.push(((await shown())?.at ?? Number.NaN) - start);
    }
    return { name: subject.name, times: times.sort((a, b) => a - b) };
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function find(folder: string, name: string): string {
  const [file] = globSync(`**/${name}`, { cwd: folder });
  if (file === undefined) throw new Error(`${folder} has no ${name}.`);
  return join(folder, file);
}

const rows: Row[] = [];
for (const subject of subjects) rows.push(await measure(subject));
const at = (times: readonly number[], share: number) => times[Math.floor((times.length - 1) * share)];
const table = [
  `Node ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[1]?.toFixed(0)}; ${values.keys} keystrokes each, milliseconds.`,
  '',
  '| strategy | median | slowest tenth |',
  '|:--|--:|--:|',
  ...rows.map(({ name, times }) => `| ${name} | ${at(times, 0.5)} | ${at(times, 0.9)} |`),
].join('\n');
console.log(table);
if (values.write) {
  const page = join(root, 'docs/performance.md');
  const text = await readFile(page, 'utf8');
  const marked = /(<!-- editor -->)[\s\S]*(<!-- \/editor -->)/;
  if (!marked.test(text)) throw new Error(`${page} has no place for the table.`);
  await writeFile(page, text.replace(marked, `$1\n\n${table}\n\n$2`));
}
